import type { LawCase } from '../support/law-case';
import { complaintCases } from './complaints.cases';
import { countingCases } from './counting.cases';
import { courseCases } from './course.cases';
import { courtActCases } from './court-acts.cases';
import { draftCases } from './drafts.cases';
import { effectCases } from './effects.cases';
import { powerCases } from './powers.cases';
import { instructionCases } from './instruction.cases';
import { orderCases } from './order.cases';
import { publicActCases } from './public-acts.cases';
import { escalationCases } from './escalation.cases';
import { followingCases } from './following.cases';
import { forceCases } from './force.cases';
import { importCases } from './imports.cases';
import { registerCases } from './registers.cases';
import { resolutionCases } from './resolution.cases';
import { sanctionCases } from './sanction.cases';
import { submissionCases } from './submission.cases';
import { termCases } from './terms.cases';
import { warningCases } from './warning.cases';

/** Every proof that a rule of the edition is data. */
export const lawCases: readonly LawCase[] = [
  ...draftCases,
  ...resolutionCases,
  ...orderCases,
  ...instructionCases,
  ...courseCases,
  ...followingCases,
  ...escalationCases,
  ...forceCases,
  ...importCases,
  ...registerCases,
  ...termCases,
  ...countingCases,
  ...effectCases,
  ...submissionCases,
  ...warningCases,
  ...powerCases,
  ...sanctionCases,
  ...publicActCases,
  ...courtActCases,
  ...complaintCases,
];
