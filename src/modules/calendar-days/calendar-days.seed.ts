import { sourcedDays } from '../../calendar';
import type { Tx } from '../../database/tx';
import type { Instant } from '../../kernel/time';
import { seededId } from '../offices';

/**
 * Writes the sourced days of this build that were never there; one that the registrar withdrew stays withdrawn. How
 * many is given back: where there were any, the calendar needs a new version. Any number of instances may do it at once.
 */
export async function seedCalendar(tx: Tx, at: Instant): Promise<number> {
  const rows = sourcedDays.map((day) => ({ ...day, id: seededId(`calendar-day:${day.date}:${day.kind}`) }));
  const added = await tx.query<unknown[]>(
    `INSERT INTO calendar_day (id, date, kind, name_kk, name_ru, name_en, source, linked_date, recorded_at)
     SELECT d.id, d.date, d.kind, d.name->>'kk', d.name->>'ru', d.name->>'en', d.source, d."linkedDate", $2::timestamptz
     FROM jsonb_to_recordset($1::jsonb) AS d(id uuid, date date, kind text, name jsonb, source text, "linkedDate" date)
     ON CONFLICT DO NOTHING RETURNING id`,
    [JSON.stringify(rows), at],
  );
  return added.length;
}
