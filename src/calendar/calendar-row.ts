import type { Texts } from '../kernel/texts';
import type { LocalDate } from '../kernel/time';

/** What a sourced row may say of a day. `year-confirmed` says that the moved days of the day's year are complete. */
export const calendarRowKinds = [
  'public-holiday',
  'religious-day-off',
  'moved-day-off',
  'moved-working-day',
  'year-confirmed',
] as const;

export type CalendarRowKind = (typeof calendarRowKinds)[number];

/** A day that no rule yields: somebody decided or announced it, and the row says where that was read. */
export interface CalendarRow {
  readonly id?: string;
  readonly date: LocalDate;
  readonly kind: CalendarRowKind;
  readonly name: Texts;
  readonly source: string;
  /** The other day of a move. Each row speaks for its own `date` only. */
  readonly linkedDate?: LocalDate;
}
