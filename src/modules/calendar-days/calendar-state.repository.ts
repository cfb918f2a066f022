import { Injectable } from '@nestjs/common';
import type { CalendarRow } from '../../calendar';
import type { Tx } from '../../database/tx';

/** The rows in force and the version that they make, as one statement saw them; no rows where the version is `known`. */
export interface CalendarState {
  readonly version: number;
  readonly rows: readonly CalendarRow[] | null;
  /** Written by this very transaction and not yet anybody else's. */
  readonly uncommitted: boolean;
}

/** What a transaction holds that computes deadlines by the calendar: `UnitOfWork.run(…, { holds: heldCalendar })`. */
export const heldCalendar = 'calendar';

const lock = `hashtextextended('${heldCalendar}', 0)`;

const row = `'id', id, 'date', date, 'kind', kind, 'source', source, 'linkedDate', linked_date,
  'name', jsonb_build_object('kk', name_kk, 'ru', name_ru, 'en', name_en)`;

/** The state as part of any statement; `known`: where it has the version that is known already, or null. */
export const calendarState = (known: string): string => `(
  SELECT jsonb_build_object('version', version,
    'uncommitted', xmin IS NOT DISTINCT FROM pg_current_xact_id_if_assigned()::xid,
    'rows', CASE WHEN version IS DISTINCT FROM ${known}::integer THEN (
      SELECT coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(${row})) ORDER BY date, kind), '[]')
      FROM calendar_day WHERE withdrawn_at IS NULL) END)
  FROM calendar_state)`;

/** The calendar as a whole: its version, its rows in force, and who may change it meanwhile. */
@Injectable()
export class CalendarStateRepository {
  /** Until the transaction ends no day is entered or withdrawn by another one. */
  async holdStill(tx: Tx): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock_shared(${lock})`);
  }

  /** Waits for those who hold the calendar still, and keeps them waiting until the transaction ends. */
  async lockForChange(tx: Tx): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(${lock})`);
  }

  async read(tx: Tx, known: number | null): Promise<CalendarState> {
    const [found] = await tx.query<{ state: CalendarState }[]>(`SELECT ${calendarState('$1')} AS state`, [
      known,
    ]);
    if (!found) throw new Error('calendar_state has its one row');
    return found.state;
  }

  /** Gives the next version to the calendar. */
  async raiseVersion(tx: Tx): Promise<void> {
    await tx.query(`UPDATE calendar_state SET version = version + 1`);
  }
}
