import { Temporal } from 'temporal-polyfill';
import type { ZoneName } from '../kernel/time';
import { partsOf, type DayNumber } from './day-number';

export const millisecondsInDay = 86_400_000;
const remembered = 50_000;

/** Offsets at UTC midnights, by zone: the database of zones is slow to ask and never changes while we run. */
const offsets = new Map<ZoneName, Map<DayNumber, number>>();

function offsetAtUtcMidnight(day: DayNumber, zone: ZoneName): number {
  let known = offsets.get(zone);
  if (!known || known.size > remembered) offsets.set(zone, (known = new Map<DayNumber, number>()));
  let offset = known.get(day);
  if (offset === undefined) known.set(day, (offset = offsetAt(day * millisecondsInDay, zone)));
  return offset;
}

const offsetAt = (milliseconds: number, zone: ZoneName): number =>
  Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;

/** How far the zone's clock is ahead of UTC at that moment, in milliseconds. */
export function zoneOffset(milliseconds: number, zone: ZoneName): number {
  const day = Math.floor(milliseconds / millisecondsInDay);
  const offset = offsetAtUtcMidnight(day, zone);
  return offset === offsetAtUtcMidnight(day + 1, zone) ? offset : offsetAt(milliseconds, zone);
}

/** The first moment of a local day, in milliseconds; where the clock jumps over midnight, the first that exists. */
export function startOfDayMilliseconds(day: DayNumber, zone: ZoneName): number {
  const offset = offsetAtUtcMidnight(day - 1, zone);
  if (offset === offsetAtUtcMidnight(day + 1, zone)) return day * millisecondsInDay - offset;
  return Temporal.PlainDate.from(partsOf(day)).toZonedDateTime(zone).epochMilliseconds;
}
