import type { Texts } from '../kernel/texts';
import type { LocalDate } from '../kernel/time';
import type { CalendarRow } from './calendar-row';
import { isWeekend, partsOf, toDayNumber, toLocalDate, type DayNumber } from './day-number';
import { weekdayName } from './day-wording';
import { couldBeKurbanAit } from './kurban-ait';
import { unconfirmed, withoutKurbanAit, type MissingRow } from './missing-row';
import { placeRows, specialDaysOf, type PlacedRow, type SpecialDay } from './off-days';

export interface DescribedDay {
  readonly kind: 'working' | 'weekend' | SpecialDay['kind'];
  readonly name: Texts;
  /** Of a carried day: the holiday; of a moved one: the other day of the move. */
  readonly linkedDate?: LocalDate;
}

/** The five-day week of Kazakhstan (P10): fixed holidays, 7 January and carry-over by rule, the rest by rows. */
export interface WorkingCalendar {
  readonly version: number;
  readonly rows: readonly CalendarRow[];
  isWorkingDay(date: LocalDate): boolean;
  describe(date: LocalDate): DescribedDay;
  /** The first working day after `date`, or `date` itself where `inclusive` and working. */
  nextWorkingDay(date: LocalDate, inclusive: boolean): LocalDate;
  /** The last working day before `date`, or `date` itself where `inclusive` and working. */
  previousWorkingDay(date: LocalDate, inclusive: boolean): LocalDate;
  /** The rows not yet entered that could make this very day working or not. */
  missingThatCouldMove(date: LocalDate): readonly MissingRow[];
}

const workingDay: Texts = { kk: 'жұмыс күні', ru: 'рабочий день', en: 'working day' };

class RowsCalendar implements WorkingCalendar {
  private readonly placed: readonly PlacedRow[];
  private readonly confirmed: ReadonlySet<number>;
  private readonly kurbanAit: readonly DayNumber[];
  private readonly years = new Map<number, ReadonlyMap<DayNumber, SpecialDay>>();

  constructor(
    readonly rows: readonly CalendarRow[],
    readonly version: number,
  ) {
    this.placed = placeRows(rows);
    const of = (kind: CalendarRow['kind']) => this.placed.filter(({ row }) => row.kind === kind);
    this.confirmed = new Set(of('year-confirmed').map(({ day }) => partsOf(day).year));
    this.kurbanAit = of('religious-day-off')
      .filter(({ row }) => !row.date.endsWith('-01-07'))
      .map(({ day }) => day);
  }

  isWorkingDay(date: LocalDate): boolean {
    return this.works(toDayNumber(date));
  }

  describe(date: LocalDate): DescribedDay {
    const day = toDayNumber(date);
    const special = this.specialDay(day);
    if (special) return special;
    return isWeekend(day)
      ? { kind: 'weekend', name: weekdayName(day) }
      : { kind: 'working', name: workingDay };
  }

  nextWorkingDay(date: LocalDate, inclusive: boolean): LocalDate {
    return this.search(date, inclusive, 1);
  }

  previousWorkingDay(date: LocalDate, inclusive: boolean): LocalDate {
    return this.search(date, inclusive, -1);
  }

  missingThatCouldMove(date: LocalDate): readonly MissingRow[] {
    const day = toDayNumber(date);
    const { year } = partsOf(day);
    const special = this.specialDay(day)?.kind;
    // A plain weekday may still be moved off, a plain weekend day be declared working; the rest stands.
    const missing = special === undefined && !this.confirmed.has(year) ? [unconfirmed(year)] : [];
    if (this.works(day) && couldBeKurbanAit(day, this.kurbanAit)) missing.push(withoutKurbanAit(year));
    return missing;
  }

  private search(date: LocalDate, inclusive: boolean, step: 1 | -1): LocalDate {
    let day = toDayNumber(date) + (inclusive ? 0 : step);
    while (!this.works(day)) day += step;
    return toLocalDate(day);
  }

  private works(day: DayNumber): boolean {
    const special = this.specialDay(day);
    return special ? special.kind === 'moved-working-day' : !isWeekend(day);
  }

  private specialDay(day: DayNumber): SpecialDay | undefined {
    const { year } = partsOf(day);
    let days = this.years.get(year);
    if (!days) this.years.set(year, (days = specialDaysOf(year, this.placed)));
    return days.get(day);
  }
}

/** A calendar of these rows; `version` is stored with every deadline computed under it. Rows withdrawn are left out. */
export const workingCalendar = (rows: readonly CalendarRow[], version: number): WorkingCalendar =>
  new RowsCalendar(rows, version);
