import { dayNumber, daysInMonth, partsOf, toLocalDate, type DayNumber } from './day-number';
import type { Step } from './deadline';
import { dayOff } from './move-wording';
import { lastDay, lastDayOfMonths, monthEnd, workingDayCounted } from './step-wording';
import type { Term } from './term';
import type { WorkingCalendar } from './working-calendar';

/** A term on its way: its last day before anything moves it, and what led there. */
export interface CountedTerm {
  readonly lastDay: DayNumber;
  /** Counted in working days only. */
  readonly inWorkingDays: boolean;
  /** The stretches whose working days were counted one by one, both ends included. */
  readonly stretches: readonly (readonly [DayNumber, DayNumber])[];
  readonly steps: readonly Step[];
}

/** How many of its unit a term has; throws where that is not a whole number. */
export function quantity(term: Term): number {
  const { number } = term;
  if (number === undefined || !Number.isSafeInteger(number) || number < 0) {
    throw new Error(`a term of ${term.unit} needs a whole number, not ${String(number)}`);
  }
  return number;
}

/** The same day of the month `count` months on, or that month's last day where it has no such day (P4). */
function addMonths(start: DayNumber, count: number): { readonly day: DayNumber; readonly isCut: boolean } {
  const { year, month, day } = partsOf(start);
  const reached = year * 12 + (month - 1) + count;
  const [toYear, toMonth] = [Math.floor(reached / 12), (reached % 12) + 1];
  const length = daysInMonth(toYear, toMonth);
  return { day: dayNumber(toYear, toMonth, Math.min(day, length)), isCut: day > length };
}

function countMonths(term: Term, start: DayNumber, unit: 'month' | 'year'): CountedTerm {
  const number = quantity(term);
  const { day, isCut } = addMonths(start, unit === 'year' ? number * 12 : number);
  const last = lastDayOfMonths(number, unit, day);
  return { lastDay: day, inWorkingDays: false, stretches: [], steps: isCut ? [monthEnd(day), last] : [last] };
}

/** The `count`th working day after `base`; `base` itself for none. */
export function addWorkingDays(base: DayNumber, count: number, calendar: WorkingCalendar): DayNumber {
  let day = base;
  for (let left = count; left > 0;) {
    day += 1;
    if (calendar.isWorkingDay(toLocalDate(day))) left -= 1;
  }
  return day;
}

function countWorkingDays(term: Term, base: DayNumber, calendar: WorkingCalendar): CountedTerm {
  const end = addWorkingDays(base, quantity(term), calendar);
  const steps: Step[] = [];
  let number = 0;
  for (let day = base + 1; day <= end; day += 1) {
    steps.push(dayOff(day, calendar) ?? workingDayCounted((number += 1), day));
  }
  return { lastDay: end, inWorkingDays: true, stretches: [[base + 1, end]], steps };
}

/**
 * The last day of a term of days, months or years, before it is moved. `start` is the local day of the event, `base`
 * the day before day 1 (the same day under P1, the day before without it). A term that another law sets is counted in
 * calendar days where its number is given. Throws for units that have no days.
 */
export function countTerm(
  term: Term,
  start: DayNumber,
  base: DayNumber,
  calendar: WorkingCalendar,
): CountedTerm {
  switch (term.unit) {
    case 'calendar-day':
    case 'set-by-law': {
      const number = quantity(term);
      const day = base + number;
      return { lastDay: day, inWorkingDays: false, stretches: [], steps: [lastDay(number, day)] };
    }
    case 'working-day':
      return countWorkingDays(term, base, calendar);
    case 'month':
    case 'year':
      return countMonths(term, start, term.unit);
    default:
      throw new Error(`a term of ${term.unit} is not counted in days`);
  }
}
