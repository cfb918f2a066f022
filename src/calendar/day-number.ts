import type { LocalDate } from '../kernel/time';

/** A day as the count of days since 1970-01-01: cheap to add to and to compare. Only inside this room. */
export type DayNumber = number;

export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const daysInEra = 146_097;
const eraStart = 719_468;

/** The day of a Gregorian year, month (1-13, the last being the next year's first) and day; a day past the month's end runs on. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysInEra + dayOfEra - eraStart;
}

/** Year, month and day of a day number. */
export function partsOf(number: DayNumber): DayParts {
  const shifted = number + eraStart;
  const era = Math.floor(shifted / daysInEra);
  const dayOfEra = shifted - era * daysInEra;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** How many days the month (1-12) has in that year. */
export const daysInMonth = (year: number, month: number): number =>
  dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);

/** The weekday: 0 = Monday … 6 = Sunday. */
export const weekdayOf = (number: DayNumber): number => (((number + 3) % 7) + 7) % 7;

/** Saturday or Sunday: the weekly days off of the five-day week (P10). */
export const isWeekend = (number: DayNumber): boolean => weekdayOf(number) >= 5;

const form = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day that a text writes as YYYY-MM-DD, or undefined where there is no such day. */
export function readDay(text: string): DayNumber | undefined {
  const found = form.exec(text);
  if (!found) return undefined;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return dayNumber(year, month, day);
}

/** The same for a date already known to be one; throws where it is not. */
export function toDayNumber(date: LocalDate): DayNumber {
  const day = readDay(date);
  if (day === undefined) throw new Error(`not a day: ${date}`);
  return day;
}

/** A day number as YYYY-MM-DD; throws outside the years 0001-9999. */
export function toLocalDate(number: DayNumber): LocalDate {
  const { year, month, day } = partsOf(number);
  if (!(year >= 1 && year <= 9999)) throw new Error(`outside the calendar: ${number}`);
  return `${year.toString().padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}
