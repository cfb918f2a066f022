import type { Ground } from '../../ground';
import type { StepAfterIssue, TermPlan, Waiting } from '../../kind';
import type { Law } from '../../law';
import type { Matter, Receipt, Response, When } from '../../matter';
import type { Id } from '../id';
import { zoneThere } from './zone-there';
import { rejection } from './answer-breaches';
import type { Breach } from '../../breach';

/** How an act that is to be carried out ends: only the first is execution in full. */
export const executionOutcomes = [
  { code: 'executed', rejects: false },
  { code: 'partially-executed', rejects: true },
  { code: 'not-executed', rejects: true },
  { code: 'rejected', rejects: true, breach: rejection },
] as const;

/** The steps of an act that is served, carried out and answered. */
export const executionSteps: readonly StepAfterIssue[] = ['served', 'term-set', 'answered', 'published'];

/** The receipts and answers in force, of every addressee. */
const receiptsOf = ({ receipt, otherReceipts = [] }: Matter): readonly Receipt[] =>
  receipt ? [receipt, ...otherReceipts] : [];
const responsesOf = ({ response, otherResponses = [] }: Matter): readonly Response[] =>
  response ? [response, ...otherResponses] : [];

const isOfAll = ({ addressees }: Matter, facts: readonly unknown[]): boolean =>
  facts.length >= Math.max(addressees.length, 1);

/** Whether every addressee has answered. */
const isAnswered = (matter: Matter): boolean => isOfAll(matter, responsesOf(matter));

/** Receipts first, then answers, of every addressee. */
export const waitsForExecution = (matter: Matter): Waiting =>
  isOfAll(matter, receiptsOf(matter)) ? 'answer' : 'receipt';

/**
 * The term of execution by that rule: from receipt, of several addressees from the last one's; met by the day of
 * execution, or where it is not told of the decision, once all have carried the act out in full. Without a receipt
 * none. `own`: of a term that the prosecutor set.
 */
export function executionTerm(
  matter: Matter,
  law: Law<Id>,
  plan: Pick<TermPlan, 'rule' | 'basis' | 'own'>,
): TermPlan[] {
  const receipts = receiptsOf(matter);
  const last = receipts.toSorted((one, other) => (momentOf(one) < momentOf(other) ? -1 : 1)).at(-1);
  if (!last || !isOfAll(matter, receipts)) return [];
  const on = executedInFullOn(matter);
  return [
    {
      ...plan,
      start: last.when,
      // Of several addressees none is shown what proves the receipt of another.
      startedBy: { fact: 'service', id: last.id, ...(receipts.length === 1 && { proof: last.proof }) },
      zone: zoneThere(matter, law, last),
      ...(on !== undefined && { metBy: { on } }),
      breach: responsesOf(matter).length === 0 ? 'silence' : 'non-execution',
    },
  ];
}

const momentOf = ({ when }: Receipt): string => ('on' in when ? when.on : when.at);

/** The day on which the last of the addressees had carried it out; undefined while one of them has not. */
function executedInFullOn(matter: Matter): string | undefined {
  const days = responsesOf(matter)
    .filter(({ outcome }) => outcome === 'executed')
    .map(({ executedOn, decidedOn }) => executedOn ?? decidedOn);
  return isOfAll(matter, days) ? days.toSorted().at(-1) : undefined;
}

/**
 * The report "at once" by that rule: it has no date, begins with the execution and is met by the receipt of the answer;
 * between the two lies what is shown as elapsed. Where only one of them is known to the minute, both count as days.
 */
export function reportedAtOnce(matter: Matter, law: Law<Id>, rule: Id): TermPlan[] {
  const { receipt, response } = matter;
  if (!receipt || response?.outcome !== 'executed') return [];
  const { id, executedAt, receivedAt, executedOn, decidedOn, receivedOn } = response;
  const isKnownToTheMinute = executedAt !== undefined && receivedAt !== undefined;
  const start: When = isKnownToTheMinute ? { at: executedAt } : { on: executedOn ?? decidedOn };
  return [
    {
      rule,
      basis: 'law',
      start,
      startedBy: { fact: 'response', id },
      zone: zoneThere(matter, law),
      metBy: isKnownToTheMinute ? { at: receivedAt } : { on: receivedOn },
    },
  ];
}

/** An act to be carried out is closed once its result is recorded, by that rule. */
export const resultDuty = (matter: Matter, law: Law<Id>, rule: Id): Ground | undefined =>
  isAnswered(matter) ? undefined : law.ground(rule);

/**
 * An answer that it was not, or not wholly, carried out, by that rule, where no term runs in which it still may be: one
 * that has passed is the breach itself.
 */
export function executionBreaches(matter: Matter, rule: Id): Breach[] {
  if ((matter.terms ?? []).some(({ state }) => state !== 'met')) return [];
  return responsesOf(matter)
    .filter(({ outcome }) => outcome === 'not-executed' || outcome === 'partially-executed')
    .map(({ id }) => ({ kind: 'non-execution', rule, foundIn: id }));
}
