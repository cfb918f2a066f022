import type { Texts } from '../kernel/texts';
import type { Instant, LocalDate, ZoneName } from '../kernel/time';
import type { PolicyId, Term } from './term';
import type { MissingRow } from './missing-row';
import type { WorkingCalendar } from './working-calendar';

/** What starts the term: a day known without its hour, or a moment. */
export type Start = { readonly on: LocalDate } | { readonly at: Instant };

/** The term that the prosecutor set: so many calendar days from the same start, or a day. */
export type OwnTerm = { readonly days: number } | { readonly dueOn: LocalDate };

/** A superior or a court stayed the act on a local day, and lifted the stay on another, or not yet. */
export interface Stay {
  readonly from: LocalDate;
  readonly liftedOn?: LocalDate;
}

export interface DeadlineQuestion {
  readonly term: Term;
  readonly policies: readonly PolicyId[];
  readonly start: Start;
  /** The zone of the one who must act (P9). */
  readonly zone: ZoneName;
  readonly calendar: WorkingCalendar;
  readonly own?: OwnTerm;
  /** The least that an own term may come to, counted from the same start. */
  readonly minimum?: Term;
  /** The most that an own term may come to, counted from the same start. */
  readonly maximum?: Term;
  readonly stays?: readonly Stay[];
}

export type StepCode =
  | 'event'
  | 'first-day-not-counted'
  | 'first-day-counted'
  | 'own-term'
  | 'own-term-missing'
  | 'own-term-has-no-place'
  | 'last-day'
  | 'day-counted'
  | 'month-end'
  | 'before-event'
  | 'day-of-year'
  | 'hours'
  | 'minimum-wins'
  | 'maximum-wins'
  | 'stayed'
  | 'stay-lifted'
  | 'stay-after-last-day'
  | 'weekend'
  | 'public-holiday'
  | 'carried-over'
  | 'religious-day-off'
  | 'moved-day-off'
  | 'not-moved'
  | 'last-working-day'
  | 'immediate'
  | 'set-by-other-law'
  | 'due'
  | 'provisional';

/** One step of the way to a date, in its order. */
export interface Step {
  readonly on: LocalDate | null;
  readonly why: StepCode;
  readonly text: Texts;
}

export interface ComputedDeadline {
  /** The last local day; null for hours, while stayed, and where there is no date. */
  readonly dueOn: LocalDate | null;
  /** The first moment at which the term is missed, in UTC; null while stayed and where there is no date. */
  readonly dueAt: Instant | null;
  readonly stayed: boolean;
  /** Of a term that does not move (P3, P7): the last working day on or before `dueOn`. */
  readonly lastWorkingDayOn?: LocalDate;
  /** While stayed: the days still to run, in the term's own days (working days of a working-day term). */
  readonly remainingDays?: number;
  /** The rows not yet entered that could still move this date; null where none could. */
  readonly provisional: null | { readonly missing: readonly MissingRow[] };
  readonly steps: readonly Step[];
}
