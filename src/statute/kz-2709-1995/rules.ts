import { foundationsRules } from './foundations.rules';
import { anyActRules } from './acts/any-act.rules';
import { functionsRules } from './functions.rules';
import { inspectionsRules } from './inspections.rules';
import { demandsRules } from './demands.rules';
import { citizenApplicationsRules } from './citizen-applications.rules';
import { complaintsRules } from './complaints.rules';
import { coordinationRules } from './coordination.rules';
import { analysisRules } from './analysis.rules';
import { officesRules } from './offices.rules';
import { prosecutorGeneralRules } from './prosecutor-general.rules';
import { prosecutorGeneralPowersRules } from './prosecutor-general-powers.rules';
import { generalOfficeRules } from './general-office.rules';
import { subordinationRules } from './subordination.rules';
import { collegiumRules } from './collegium.rules';
import { protestRules } from './acts/protest.rules';
import { resolutionRules } from './acts/resolution.rules';
import { sanctionRules } from './acts/sanction.rules';
import { instructionRules } from './acts/instruction.rules';
import { courtApplicationRules } from './acts/court-application.rules';
import { orderRules } from './acts/order.rules';
import { submissionRules } from './acts/submission.rules';
import { warningRules } from './acts/warning.rules';
import { publicAppealRules } from './acts/public-appeal.rules';
import { lawExplanationRules } from './acts/law-explanation.rules';
import { enforcementRules } from './acts/enforcement.rules';
import { supervisionRules } from './supervision.rules';
import { courtsRules } from './courts.rules';
import { operationalSearchRules } from './operational-search.rules';
import { preTrialRules } from './pre-trial.rules';
import { administrativeRules } from './administrative.rules';
import { enforcementSupervisionRules } from './enforcement-supervision.rules';
import { prosecutionRules } from './prosecution.rules';
import { internationalRules } from './international.rules';
import { serviceRules } from './service.rules';
import { closingRules } from './closing.rules';

/** Every rule of the edition, by its id. */
export const rules = {
  ...foundationsRules,
  ...anyActRules,
  ...functionsRules,
  ...inspectionsRules,
  ...demandsRules,
  ...citizenApplicationsRules,
  ...complaintsRules,
  ...coordinationRules,
  ...analysisRules,
  ...officesRules,
  ...prosecutorGeneralRules,
  ...prosecutorGeneralPowersRules,
  ...generalOfficeRules,
  ...subordinationRules,
  ...collegiumRules,
  ...protestRules,
  ...resolutionRules,
  ...sanctionRules,
  ...instructionRules,
  ...courtApplicationRules,
  ...orderRules,
  ...submissionRules,
  ...warningRules,
  ...publicAppealRules,
  ...lawExplanationRules,
  ...enforcementRules,
  ...supervisionRules,
  ...courtsRules,
  ...operationalSearchRules,
  ...preTrialRules,
  ...administrativeRules,
  ...enforcementSupervisionRules,
  ...prosecutionRules,
  ...internationalRules,
  ...serviceRules,
  ...closingRules,
};

export type RuleId = Extract<keyof typeof rules, string>;
