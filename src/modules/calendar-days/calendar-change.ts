import type { WorkingCalendar } from '../../calendar';
import type { Tx } from '../../database/tx';
import type { Language } from '../../kernel/texts';
import type { PersonActor } from '../prosecutors/domain';
import type { CalendarDay } from './calendar-day.repository';

/** How a change was asked for. */
export interface AskedChange {
  readonly actor: PersonActor;
  readonly language: Language;
  readonly dryRun: boolean;
  /** Method and path, and the key under which the command may come again. */
  readonly route: string;
  readonly key: string | undefined;
}

/** A change that nothing refuses: the day as it will stand, and the calendar with it. */
export interface Change {
  readonly day: CalendarDay;
  readonly calendar: WorkingCalendar;
  readonly write: (tx: Tx) => Promise<void>;
}

/** Throws what refuses the change of the calendar as it stands. */
export type Judge = (tx: Tx, calendar: WorkingCalendar) => Promise<Change>;
