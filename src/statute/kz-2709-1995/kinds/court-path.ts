import type { LocalDate } from '../../../kernel/time';
import type { Ground } from '../../ground';
import type { StepAfterIssue, TermPlan, Waiting } from '../../kind';
import type { Law } from '../../law';
import type { Matter } from '../../matter';
import type { CourtStepCode } from '../../vocabulary';
import type { Id } from '../id';

/** How the court ends it after a hearing; a return ends it unheard. */
const decisions: readonly CourtStepCode[] = ['granted', 'partially-granted', 'dismissed'];
const isEnd = (step: CourtStepCode): boolean => step === 'returned' || decisions.includes(step);

/** The court's last word, where it has come. */
export const courtDecision = ({ courtSteps = [] }: Matter): CourtStepCode | undefined =>
  courtSteps.map(({ step }) => step).find(isEnd);

/**
 * What the court may do next on its path: the first of the steps not taken yet, and a decision once it was heard; where
 * the path knows a return, that too from the filing until the decision.
 */
export function openCourtSteps(matter: Matter, path: readonly CourtStepCode[]): readonly CourtStepCode[] {
  if (courtDecision(matter) !== undefined) return [];
  const taken = (matter.courtSteps ?? []).map(({ step }) => step);
  const next = path.find((step) => !isEnd(step) && !taken.includes(step));
  return [
    ...(next ? [next] : decisions),
    ...(path.includes('returned') && taken.includes('filed') ? ['returned' as const] : []),
  ];
}

/** The steps of the act's life that those are: every end of the path is a decision. */
export function nextCourtSteps(matter: Matter, path: readonly CourtStepCode[]): readonly StepAfterIssue[] {
  const open = openCourtSteps(matter, path);
  return [...new Set(open.map((step) => (isEnd(step) ? 'decided' : (step as StepAfterIssue))))];
}

/** The court's word, and after it nothing but the closure. */
export const courtWaits = (matter: Matter): Waiting =>
  courtDecision(matter) === undefined ? 'court' : 'closure';

/** An act brought to a court is closed upon the court's final step. */
export const courtDuty = (matter: Matter, law: Law<Id>): Ground | undefined =>
  courtDecision(matter) === undefined ? law.ground('policy-court-final-step') : undefined;

/** The term for filing, where an installation gives the one that other laws set: from that day to the filing. */
export function filingTerm(
  { office, courtSteps = [], issuanceId }: Matter,
  rule: string,
  from: LocalDate | undefined,
  law: Law<Id>,
): TermPlan[] {
  if (from === undefined || issuanceId === undefined || law.find(rule)?.value?.number === undefined)
    return [];
  const filed = courtSteps.find(({ step }) => step === 'filed');
  return [
    {
      rule,
      basis: 'control',
      start: { on: from },
      startedBy: { fact: 'issuance', id: issuanceId },
      zone: office.zone,
      ...(filed && { metBy: { on: filed.takenOn } }),
    },
  ];
}
