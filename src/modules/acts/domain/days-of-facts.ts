import type { LocalDate } from '../../../kernel/time';
import type { Receipt } from '../../../statute';
import type { Act } from './act';
import type { Facts } from './facts';
import { factsInForce } from './facts-in-force';
import { dayBegunIn, dayOf } from './moments';

const dayHere = ({ when, zone }: Receipt, { office }: Facts): LocalDate =>
  dayBegunIn(dayOf(when, zone), zone, office.zone);

/** The local day at the office on which the act was received, once it was. */
export const receivedHere = ({ record: { receipt } }: Act, facts: Facts): LocalDate | undefined =>
  receipt && dayHere(receipt, facts);

/** The days of what was recorded since the issue: receipts, answers, the court's steps, publications and notes. */
export function daysSinceIssue({ record }: Act, facts: Facts): readonly LocalDate[] {
  return [
    ...factsInForce(record, 'receipt').map((receipt) => dayHere(receipt, facts)),
    ...factsInForce(record, 'response').map(({ receivedOn }) => receivedOn),
    ...factsInForce(record, 'courtStep').map(({ takenOn }) => takenOn),
    ...factsInForce(record, 'publication').map(({ publishedOn }) => publishedOn),
    ...factsInForce(record, 'note').map(({ receivedOn }) => receivedOn),
  ];
}

/** The same with the day of issue: what a closure follows. */
export const daysOfFacts = (act: Act, facts: Facts): readonly LocalDate[] => [
  ...(act.record.issuance ? [act.record.issuance.issuedOn] : []),
  ...daysSinceIssue(act, facts),
];
