import type { Texts } from '../kernel/texts';
import type { LocalDate } from '../kernel/time';
import type { CalendarRow, CalendarRowKind } from './calendar-row';
import { dayNumber, isWeekend, partsOf, toDayNumber, toLocalDate, type DayNumber } from './day-number';
import { carriedOverFrom } from './day-wording';
import { christmas, publicHolidays } from './public-holidays';

export interface SpecialDay {
  readonly kind:
    'public-holiday' | 'carried-over' | 'religious-day-off' | 'moved-day-off' | 'moved-working-day';
  readonly name: Texts;
  readonly linkedDate?: LocalDate;
}

/** A row with its day counted. */
export interface PlacedRow {
  readonly day: DayNumber;
  readonly row: CalendarRow;
}

export const placeRows = (rows: readonly CalendarRow[]): readonly PlacedRow[] =>
  rows.map((row) => ({ day: toDayNumber(row.date), row }));

type DayNames = ReadonlyMap<DayNumber, Texts>;

function named(
  days: readonly (readonly [DayNumber, Texts])[],
  rows: readonly PlacedRow[],
  kind: CalendarRowKind,
): DayNames {
  const posted = rows.filter(({ row }) => row.kind === kind).map(({ day, row }) => [day, row.name] as const);
  return new Map([...posted, ...days]);
}

/**
 * Carry-over (Law No. 267, article 5): each holiday on a Saturday or Sunday, in the order of dates, gives the first
 * following day that is neither of those, nor a holiday, nor otherwise off, nor already given. A weekend day that was
 * declared working changes nothing in this.
 */
function carryOver(
  holidays: DayNames,
  otherwiseOff: ReadonlySet<DayNumber>,
): ReadonlyMap<DayNumber, DayNumber> {
  const carried = new Map<DayNumber, DayNumber>();
  for (const holiday of [...holidays.keys()].filter(isWeekend).sort((a, b) => a - b)) {
    let day = holiday + 1;
    while (isWeekend(day) || holidays.has(day) || otherwiseOff.has(day) || carried.has(day)) day += 1;
    carried.set(day, holiday);
  }
  return carried;
}

const linked = (row: CalendarRow): { linkedDate?: LocalDate } =>
  row.linkedDate === undefined ? {} : { linkedDate: row.linkedDate };

/**
 * The days of a year that are something else than a plain weekday or weekend day. Where several reasons meet: a public
 * holiday before a religious day off, that before a carried day, that before a moved one. Moves reach only where they
 * change something: a day off on a weekday, a working day on a weekend.
 */
export function specialDaysOf(year: number, rows: readonly PlacedRow[]): ReadonlyMap<DayNumber, SpecialDay> {
  const years = [year - 1, year];
  const near = rows.filter(({ day }) => years.includes(partsOf(day).year));
  const holidays = named(years.flatMap(publicHolidays), near, 'public-holiday');
  const religious = named(years.map(christmas), near, 'religious-day-off');
  const movedOff = near.filter(({ day, row }) => row.kind === 'moved-day-off' && !isWeekend(day));
  const movedWorking = near.filter(({ day, row }) => row.kind === 'moved-working-day' && isWeekend(day));
  const otherwiseOff = new Set([...religious.keys(), ...movedOff.map(({ day }) => day)]);

  const special = new Map<DayNumber, SpecialDay>();
  for (const { day, row } of movedWorking) {
    special.set(day, { kind: 'moved-working-day', name: row.name, ...linked(row) });
  }
  for (const { day, row } of movedOff)
    special.set(day, { kind: 'moved-day-off', name: row.name, ...linked(row) });
  for (const [day, from] of carryOver(holidays, otherwiseOff)) {
    special.set(day, { kind: 'carried-over', name: carriedOverFrom(from), linkedDate: toLocalDate(from) });
  }
  for (const [day, name] of religious) special.set(day, { kind: 'religious-day-off', name });
  for (const [day, name] of holidays) special.set(day, { kind: 'public-holiday', name });

  const [first, next] = [dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1)];
  return new Map([...special].filter(([day]) => day >= first && day < next));
}
