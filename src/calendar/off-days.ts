import type { Texts } from '../kernel/texts';
import { present } from '../kernel/present';
import type { LocalDate } from '../kernel/time';
import type { CalendarRow, CalendarRowKind } from './calendar-row';
import { isWeekend, toDayNumber, toLocalDate, type DayNumber } from './day-number';
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

const moved = (
  kind: 'moved-working-day' | 'moved-day-off',
  { name, linkedDate }: CalendarRow,
): SpecialDay => ({
  kind,
  name,
  ...present({ linkedDate }),
});

/**
 * The days of a year that are something else than a plain weekday or weekend day; of other years what is found is not
 * whole. Where several reasons meet: a public
 * holiday before a religious day off, that before a carried day, that before a moved one. Moves reach only where they
 * change something: a day off on a weekday, a working day on a weekend.
 */
export function specialDaysOf(year: number, rows: readonly PlacedRow[]): ReadonlyMap<DayNumber, SpecialDay> {
  const holidays = named(publicHolidays(year), rows, 'public-holiday');
  const religious = named([christmas(year)], rows, 'religious-day-off');
  const movedOff = rows.filter(({ day, row }) => row.kind === 'moved-day-off' && !isWeekend(day));
  const movedWorking = rows.filter(({ day, row }) => row.kind === 'moved-working-day' && isWeekend(day));
  const otherwiseOff = new Set([...religious.keys(), ...movedOff.map(({ day }) => day)]);

  const special = new Map<DayNumber, SpecialDay>();
  for (const { day, row } of movedWorking) special.set(day, moved('moved-working-day', row));
  for (const { day, row } of movedOff) special.set(day, moved('moved-day-off', row));
  for (const [day, from] of carryOver(holidays, otherwiseOff)) {
    special.set(day, { kind: 'carried-over', name: carriedOverFrom(from), linkedDate: toLocalDate(from) });
  }
  for (const [day, name] of religious) special.set(day, { kind: 'religious-day-off', name });
  for (const [day, name] of holidays) special.set(day, { kind: 'public-holiday', name });
  return special;
}
