import { localDateOf, startOfDay } from '../../../calendar';
import { isBefore, type LocalDate, type ZoneName } from '../../../kernel/time';
import type { Ground, When } from '../../../statute';
import type { Facts } from './facts';

/** A fact's day judged: the grounds against it, and whether it is recorded later than it happened. */
export interface JudgedMoment {
  readonly grounds: readonly (Ground | undefined)[];
  readonly late: boolean;
}

/** The local day of a day or instant. */
export const dayOf = (when: When, zone: ZoneName): LocalDate =>
  'on' in when ? when.on : localDateOf(when.at, zone);

/** The day in `to` on which that day of `from` begins: an hour's difference may make it the day before. */
export const dayBegunIn = (day: LocalDate, from: ZoneName, to: ZoneName): LocalDate =>
  from === to ? day : localDateOf(startOfDay(day, from), to);

/** Not in the future, and not before the facts that it follows; days are of the zone given. */
export function judgeMoment(
  when: When,
  follows: readonly (LocalDate | undefined)[],
  pointer: string,
  facts: Facts,
  zone: ZoneName = facts.office.zone,
): JudgedMoment {
  const { law, now } = facts;
  const today = localDateOf(now, zone);
  const day = dayOf(when, zone);
  const isAhead = 'on' in when ? when.on > today : isBefore(now, when.at);
  const isEarly = follows.some((earlier) => earlier !== undefined && day < earlier);
  return {
    grounds: [
      isAhead ? law.ground('policy-not-in-the-future', pointer) : undefined,
      isEarly ? law.ground('policy-order-of-facts', pointer) : undefined,
    ],
    late: day < today,
  };
}
