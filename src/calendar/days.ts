import { Temporal } from 'temporal-polyfill';
import type { Instant, LocalDate, ZoneName } from '../kernel/time';
import { isWeekend, partsOf, readDay, toDayNumber, toLocalDate } from './day-number';
import { millisecondsInDay, startOfDayMilliseconds, zoneOffset } from './zone-offset';

const firstYear = 1900;
const lastYear = 2200;

/** A real day written YYYY-MM-DD, of the years 1900-2200. */
export function isLocalDate(value: unknown): value is LocalDate {
  const day = typeof value === 'string' ? readDay(value) : undefined;
  if (day === undefined) return false;
  const { year } = partsOf(day);
  return year >= firstYear && year <= lastYear;
}

const moment =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/** A moment by RFC 3339 with `Z` or an offset, on a real day of the years 1900-2200; no leap seconds, no 24:00. */
export function isInstant(value: unknown): value is string {
  return typeof value === 'string' && isLocalDate(moment.exec(value)?.[1]);
}

/** The same moment in UTC, ending in `Z`, to the fraction given; throws where it is not a moment. */
export function toInstant(value: string): Instant {
  if (!isInstant(value)) throw new Error(`not a moment: ${String(value)}`);
  return Temporal.Instant.from(value).toString();
}

const zoneForm = /^(?:UTC|[A-Z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)+)$/;

/** A name of the tz database in its own spelling (`Asia/Qostanay`, `UTC`); never a bare offset. */
export function isZone(value: unknown): value is ZoneName {
  if (typeof value !== 'string' || !zoneForm.test(value)) return false;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(value).timeZoneId === value;
  } catch {
    return false;
  }
}

/** Milliseconds since 1970 UTC; finer fractions are cut off. Throws where it is not a moment. */
export function toMilliseconds(instant: Instant): number {
  if (!moment.test(instant)) throw new Error(`not a moment: ${instant}`);
  return Date.parse(instant);
}

/** ISO in UTC; a fraction only where there is one. */
export const fromMilliseconds = (milliseconds: number): Instant =>
  new Date(milliseconds).toISOString().replace('.000Z', 'Z');

/** The local day and time of the day (HH:MM:SS) that the clock of `zone` shows at that moment. */
export function localClock(
  instant: Instant,
  zone: ZoneName,
): { readonly date: LocalDate; readonly time: string } {
  const milliseconds = toMilliseconds(instant);
  const local = milliseconds + zoneOffset(milliseconds, zone);
  const day = Math.floor(local / millisecondsInDay);
  return { date: toLocalDate(day), time: new Date(local).toISOString().slice(11, 19) };
}

/** The local day of a moment in `zone`. */
export function localDateOf(instant: Instant, zone: ZoneName): LocalDate {
  const milliseconds = toMilliseconds(instant);
  return toLocalDate(Math.floor((milliseconds + zoneOffset(milliseconds, zone)) / millisecondsInDay));
}

/** The first moment of the local day, in UTC. */
export const startOfDay = (date: LocalDate, zone: ZoneName): Instant =>
  fromMilliseconds(startOfDayMilliseconds(toDayNumber(date), zone));

/** The first moment after the local day (00:00 of the next one), in UTC: the day's end, exclusive (P9). */
export const endOfDayExclusive = (date: LocalDate, zone: ZoneName): Instant =>
  fromMilliseconds(startOfDayMilliseconds(toDayNumber(date) + 1, zone));

/** The day `days` later (earlier where negative). */
export const addDays = (date: LocalDate, days: number): LocalDate => toLocalDate(toDayNumber(date) + days);

/** Exact hours later, whatever the clocks of a zone do (P5). */
export const addHours = (instant: Instant, hours: number): Instant =>
  Temporal.Instant.from(instant).add({ hours }).toString();

/** The time from one instant to a later one, as an ISO 8601 duration in whole days of 24 hours, hours and minutes. */
export const elapsedBetween = (from: Instant, to: Instant): string =>
  Temporal.Instant.from(from)
    .until(Temporal.Instant.from(to))
    .round({
      largestUnit: 'day',
      smallestUnit: 'minute',
      relativeTo: Temporal.Instant.from(from).toZonedDateTimeISO('UTC'),
    })
    .toString();

/** Whether the day is a Saturday or Sunday, working or not. */
export const isWeekendDay = (date: LocalDate): boolean => isWeekend(toDayNumber(date));
