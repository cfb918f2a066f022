import type { LocalDate } from '../../../kernel/time';
import type { Breach } from '../../breach';
import type { TermPlan } from '../../kind';
import type { Law } from '../../law';
import type { Matter } from '../../matter';
import type { Id } from '../id';
import { zoneThere } from './zone-there';
import { filingTerm } from './court-path';
import { isOfCourt, protestContentOf } from './protest.content';

/** 19(3): ten calendar days from receipt, or the prosecutor's own term from the same start in their place. */
export function terms(matter: Matter, law: Law<Id>): TermPlan[] {
  const { receipt, response, ownTerm } = matter;
  if (isOfCourt(matter)) return filingTerm(matter, 'policy-filing-term-protest', rulingDay(matter), law);
  if (!receipt) return [];
  const decidedOn = response?.decidedOn;
  const shared = {
    start: receipt.when,
    startedBy: { fact: 'service', id: receipt.id, proof: receipt.proof },
    zone: zoneThere(matter, law),
    ...(decidedOn !== undefined && { metBy: { on: decidedOn } }),
    breach: 'silence',
  } as const;
  return ownTerm
    ? [
        {
          ...shared,
          rule: 'protest-other-term',
          basis: 'prosecutor',
          own: ownTerm.term,
        },
      ]
    : [{ ...shared, rule: 'protest-consideration-term', basis: 'law' }];
}

/** A decision without a word of its day breaks 19(3), however timely; of several notices one in time suffices. */
export function breaches(matter: Matter): Breach[] {
  const { notice, earlierNotices = [], response, consideration } = matter;
  const decisive: { id: string; on: LocalDate } | undefined = consideration
    ? { id: consideration.id, on: consideration.consideredOn }
    : response && { id: response.id, on: response.decidedOn };
  if (!decisive || [notice, ...earlierNotices].some((one) => one && one.notifiedOn <= decisive.on)) return [];
  return [{ kind: 'notice', rule: 'protest-notify-day', foundIn: decisive.id }];
}

/** A court ruling is protested from its day on; of any other object no filing term is known. */
function rulingDay(matter: Matter): LocalDate | undefined {
  const { object } = protestContentOf(matter);
  return object?.class === 'court-ruling' ? object.date : undefined;
}
