import type { LocalDate } from '../../../kernel/time';
import type { Ground } from '../../ground';
import type { StepAfterIssue, TermPlan } from '../../kind';
import type { Law } from '../../law';
import type { Matter } from '../../matter';
import type { CourtStepCode } from '../../vocabulary';
import type { Id } from '../id';

const ends: ReadonlySet<CourtStepCode> = new Set(['granted', 'partially-granted', 'dismissed', 'returned']);

/** The court's last word, where it has come. */
export const courtDecision = ({ courtSteps = [] }: Matter): CourtStepCode | undefined =>
  courtSteps.map(({ step }) => step).find((step) => ends.has(step));

/**
 * What may come next on a path to a court: the first of the path's steps not taken yet, and the end once it was heard;
 * where the path knows a return, that at any time after filing.
 */
export function nextCourtSteps(
  { courtSteps = [] }: Matter,
  path: readonly CourtStepCode[],
): readonly StepAfterIssue[] {
  const taken = new Set(courtSteps.map(({ step }) => step));
  if ([...taken].some((step) => ends.has(step))) return [];
  const next = path.find((step) => !ends.has(step) && !taken.has(step));
  const isReturnable = taken.has('filed') && path.includes('returned');
  return [
    ...(next ? [next as StepAfterIssue] : ['decided' as const]),
    ...(next && isReturnable ? ['decided' as const] : []),
  ];
}

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
