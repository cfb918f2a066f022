import type { LawCase } from '../support/law-case';
import { countingCases } from './counting.cases';
import { courseCases } from './course.cases';
import { draftCases } from './drafts.cases';
import { effectCases } from './effects.cases';
import { registerCases } from './registers.cases';
import { termCases } from './terms.cases';

/** Every proof that a rule of the edition is data. */
export const lawCases: readonly LawCase[] = [
  ...draftCases,
  ...courseCases,
  ...registerCases,
  ...termCases,
  ...countingCases,
  ...effectCases,
];
