import type { MissingRow, WorkingCalendar } from '../../calendar';
import type { Texts } from '../../kernel/texts';
import type { Instant, LocalDate, ZoneName } from '../../kernel/time';
import type { Tx } from '../../database/tx';
import type { PersonActor, SystemActor } from '../prosecutors/domain';

/** Why running deadlines are computed anew. */
export interface CalendarChangeCause {
  readonly code: 'calendar-day-entered' | 'calendar-day-withdrawn' | 'calendar-seeded';
  /** For the history: which day, of which kind, by which source or for which reason. */
  readonly text: Texts;
  /** The day's row; absent where many were entered at once. */
  readonly dayId?: string;
  readonly calendarVersion: number;
}

/** When a term ends, and which rows not yet entered could still move it. */
export interface DueDay {
  readonly dueOn: LocalDate | null;
  readonly dueAt: Instant | null;
  readonly provisional: null | { readonly missing: readonly MissingRow[] };
}

/** A running deadline of an act that another calendar moves, settles or makes provisional. */
export interface MovedDeadline {
  readonly actId: string;
  readonly registrationNumber: string | null;
  readonly rule: string;
  readonly edition: string;
  readonly zone: ZoneName;
  readonly before: DueDay;
  readonly after: DueDay;
}

/** The running deadlines of the rooms above: a change of the calendar asks for them, they know of no change themselves. */
export abstract class RunningDeadlines {
  /**
   * As worker, in the transaction of the change: supersedes every running deadline whose day, or whose being
   * provisional, changes under `calendar`, with the cause in its history. All of them are given back.
   */
  abstract recompute(
    tx: Tx,
    calendar: WorkingCalendar,
    cause: CalendarChangeCause,
    actor: PersonActor | SystemActor,
  ): Promise<readonly MovedDeadline[]>;

  /** In the caller's scope: those that the caller may read and `calendar` would move. Writes nothing. */
  abstract preview(tx: Tx, calendar: WorkingCalendar, actor: PersonActor): Promise<readonly MovedDeadline[]>;

  /** In the caller's scope: those of `moved` whose act the caller may read. */
  abstract readable(tx: Tx, moved: readonly MovedDeadline[]): Promise<readonly MovedDeadline[]>;
}
