import { localDateOf, type WorkingCalendar } from '../../../calendar';
import { type Instant, isBefore, type LocalDate, type ZoneName } from '../../../kernel/time';
import type { Rule } from '../../../statute';

/** By how many working days before its last day a term is reminded of; none: on the day itself. */
export type Rung = number;

/** What of a version of a term its reminders depend on. */
export interface RemindedTerm {
  readonly lastDay: LocalDate;
  readonly dueAt: Instant;
  readonly zone: ZoneName;
  readonly openedAt: Instant;
}

/** The rungs of an office that has set none for itself, the first first. */
export const usualRungs = ({ levels = [] }: Pick<Rule, 'levels'>): readonly Rung[] => levels.map(Number);

/** The day on which a term with that last day is reminded of. */
export function reminderDay(lastDay: LocalDate, rung: Rung, calendar: WorkingCalendar): LocalDate {
  let day = lastDay;
  for (let left = rung; left > 0; left--) day = calendar.previousWorkingDay(day, false);
  return day;
}

/** The latest last day of a term that is reminded of by the end of `today`: `reminderDay` the other way round. */
export function lastDayReminded(today: LocalDate, rung: Rung, calendar: WorkingCalendar): LocalDate {
  let day = today;
  for (let left = rung; left > 0; left--) day = calendar.nextWorkingDay(day, false);
  return day;
}

/**
 * The day of the reminder; undefined where the term was opened later than that day, or had passed when it was: what
 * opened it has told of it.
 */
export function remindsOn(term: RemindedTerm, rung: Rung, calendar: WorkingCalendar): LocalDate | undefined {
  const day = reminderDay(term.lastDay, rung, calendar);
  const isTold = day < localDateOf(term.openedAt, term.zone) || !isBefore(term.openedAt, term.dueAt);
  return isTold ? undefined : day;
}
