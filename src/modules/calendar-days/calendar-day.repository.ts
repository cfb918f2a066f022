import { Injectable } from '@nestjs/common';
import type { CalendarRow, CalendarRowKind } from '../../calendar';
import type { Tx } from '../../database/tx';
import type { Instant, LocalDate } from '../../kernel/time';

/** A sourced day with who entered and who withdrew it. */
export interface CalendarDay extends CalendarRow {
  readonly id: string;
  readonly recordedAt: Instant;
  readonly recordedBy: string | null;
  readonly withdrawn: null | { readonly at: Instant; readonly by: string | null; readonly reason: string };
}

export interface CalendarDayFilter {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly kind: CalendarRowKind | null;
  readonly withWithdrawn: boolean;
}

export interface Withdrawal {
  readonly at: Instant;
  readonly by: string;
  readonly reason: string;
}

/** The sort key of the last day given. */
export type CalendarDayKey = readonly [date: LocalDate, kind: string, id: string];

type Row = Omit<CalendarDay, 'linkedDate'> & { readonly linkedDate: LocalDate | null };

const selection = `
  SELECT id, date, kind, jsonb_build_object('kk', name_kk, 'ru', name_ru, 'en', name_en) AS name, source,
         linked_date AS "linkedDate", recorded_at AS "recordedAt", recorded_by AS "recordedBy",
         CASE WHEN withdrawn_at IS NOT NULL THEN jsonb_build_object('at',
           to_char(withdrawn_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'by', withdrawn_by,
           'reason', withdrawal_reason) END AS withdrawn
  FROM calendar_day`;

const filtered = `
  WHERE ($1::date IS NULL OR date >= $1) AND ($2::date IS NULL OR date <= $2) AND ($3::text IS NULL OR kind = $3)
    AND ($4::boolean OR withdrawn_at IS NULL)`;

const parameters = ({ from, to, kind, withWithdrawn }: CalendarDayFilter): unknown[] => [
  from,
  to,
  kind,
  withWithdrawn,
];

/** The sourced days: known to all, no row-level security hides one. */
@Injectable()
export class CalendarDayRepository {
  list(
    tx: Tx,
    filter: CalendarDayFilter,
    after: CalendarDayKey | null,
    limit: number,
  ): Promise<CalendarDay[]> {
    const [date = null, kind = null, id = null] = after ?? [];
    const sql = `${selection} ${filtered} AND ($5::date IS NULL OR (date, kind, id) > ($5::date, $6::text, $7::uuid))
      ORDER BY date, kind, id LIMIT $8`;
    return this.days(tx, sql, [...parameters(filter), date, kind, id, limit]);
  }

  async count(tx: Tx, filter: CalendarDayFilter): Promise<number> {
    const sql = `SELECT count(*)::int AS total FROM calendar_day ${filtered}`;
    const [counted] = await tx.query<{ total: number }[]>(sql, parameters(filter));
    return counted?.total ?? 0;
  }

  async find(tx: Tx, id: string): Promise<CalendarDay | undefined> {
    const [found] = await this.days(tx, `${selection} WHERE id = $1`, [id]);
    return found;
  }

  async enter(tx: Tx, day: Omit<CalendarDay, 'withdrawn'>): Promise<void> {
    const { id, date, kind, name, source, linkedDate = null, recordedAt, recordedBy } = day;
    await tx.query(
      `INSERT INTO calendar_day
         (id, date, kind, name_kk, name_ru, name_en, source, linked_date, recorded_at, recorded_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [id, date, kind, name.kk, name.ru, name.en, source, linkedDate, recordedAt, recordedBy],
    );
  }

  async withdraw(tx: Tx, id: string, { at, by, reason }: Withdrawal): Promise<void> {
    await tx.query(
      `UPDATE calendar_day SET withdrawn_at = $2, withdrawn_by = $3, withdrawal_reason = $4 WHERE id = $1`,
      [id, at, by, reason],
    );
  }

  private async days(tx: Tx, sql: string, values: unknown[]): Promise<CalendarDay[]> {
    const rows = await tx.query<Row[]>(sql, values);
    return rows.map(({ linkedDate, ...day }) => ({ ...day, ...(linkedDate !== null && { linkedDate }) }));
  }
}
