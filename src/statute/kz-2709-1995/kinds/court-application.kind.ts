import type { LocalDate } from '../../../kernel/time';
import type { KindDefinition, TermPlan } from '../../kind';
import type { Law } from '../../law';
import type { Matter } from '../../matter';
import { courtStepCodes } from '../../vocabulary';
import type { Id } from '../id';
import { isChallenge, marks, written } from './court-application.bars';
import { applicationContentOf, applicationDraft, completeApplication } from './court-application.content';
import { printedApplication } from './court-application.page';
import { applicationTitle } from './court-application.wording';
import {
  courtDecision,
  courtDuty,
  courtWaits,
  filingTerm,
  nextCourtSteps,
  openCourtSteps,
} from './court-path';
import { routesBy } from './routes';

/** Application to court, art. 23: filed, accepted, heard and decided; the court's own procedure has no term here. */
export const courtApplication: KindDefinition<Id> = {
  code: 'court-application',
  title: applicationTitle,
  basis: (matter) => [ruleOf(matter), 'application-no-fee', 'response-court'],
  draft: applicationDraft,
  complete: completeApplication,
  wantedBy: [
    ['', 'application-claim-to-court'],
    ['/content/challenge', 'application-after-rejection'],
  ],
  wantedHere: (matter) => (isChallenge(matter) ? [['', 'application-after-rejection']] : []),
  bars: {
    written: [
      'application-claim-to-court',
      'application-after-rejection',
      'application-no-fee',
      'policy-number-of-addressees',
    ],
    signature: ['policy-order-of-facts'],
    closure: ['policy-court-final-step'],
  },
  outcomes: [],
  courtSteps: courtStepCodes,
  openCourtSteps: (matter) => openCourtSteps(matter, courtStepCodes),
  addressee: (matter) => ({ types: ['court'], rule: ruleOf(matter) }),
  area: () => 'courts',
  steps: (matter) => ['published', ...nextCourtSteps(matter, courtStepCodes)],
  waitsFor: courtWaits,
  withoutTerm,
  written,
  marks,
  earlierDays,
  competence: () => [],
  terms,
  breaches: () => [],
  // What a court decided is reviewed upon a protest of its ruling, 30(2).
  routes: (matter, law) =>
    routesBy({ opens: {}, refuses: { 'court-application': ['court-protest'] } }, matter, law),
  closingDuties: (matter, law) => [courtDuty(matter, law)],
  printed: printedApplication,
};

const ruleOf = (matter: Matter): Id =>
  isChallenge(matter) ? 'application-after-rejection' : 'application-claim-to-court';

const sinceOf = (matter: Matter) =>
  isChallenge(matter) ? applicationContentOf(matter).challenge?.since : undefined;

/** An application follows the act of supervision, and its rejection or the end of its term. */
function earlierDays(matter: Matter): readonly { readonly on: LocalDate; readonly pointer: string }[] {
  if (!isChallenge(matter)) return [];
  const { since, act } = applicationContentOf(matter).challenge ?? {};
  const days = { '/content/challenge/since': since, '/content/challenge/act/date': act?.date };
  return Object.entries(days).flatMap(([pointer, on]) => (on === undefined ? [] : [{ on, pointer }]));
}

/** How long the court takes other laws say, 23(3); and until when a challenge is filed, unless it is given. */
function withoutTerm(matter: Matter): Id | undefined {
  if (courtDecision(matter) !== undefined) return undefined;
  const isToBeFiled = isChallenge(matter) && !matter.courtSteps;
  return isToBeFiled ? 'policy-filing-term-application' : 'application-court-procedure';
}

/** From the day on which word of the rejection came to the filing, where an installation gives the term. */
function terms(matter: Matter, law: Law<Id>): TermPlan[] {
  return filingTerm(matter, 'policy-filing-term-application', sinceOf(matter), law);
}
