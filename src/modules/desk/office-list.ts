import type { Instant } from '../../kernel/time';
import type { At, DeskList } from './desk-list';

/** What is open in each office of somebody's reach, in the order of the tree; an office without anything is left out. */
export function openByOffice(reach: string, now: Instant, at: At): DeskList {
  const moment = at(now, 'timestamptz');
  const within = (lft: string): string => `${lft} <@ ${at(reach, 'int4multirange')}`;
  return {
    columns: `'officeCode', o.code, 'open', COALESCE(w.open, 0), 'awaitingSignature', COALESCE(w.signature, 0),
      'overdue', COALESCE(w.overdue, 0), 'dueToday', COALESCE(w.today, 0), 'dueThisWeek', COALESCE(w.week, 0),
      'escalations', COALESCE(e.waiting, 0), 'complaints', COALESCE(c.waiting, 0)`,
    from: `office o
      LEFT JOIN (
        SELECT p.office_lft, count(*) AS open, count(*) FILTER (WHERE p.waiting_for = 'signature') AS signature,
               count(*) FILTER (WHERE p.owed_by <= ${moment}) AS overdue,
               count(*) FILTER (WHERE p.owed_by > ${moment} AND p.last_day <= p.today) AS today,
               count(*) FILTER (WHERE p.owed_by > ${moment} AND p.last_day > p.today
                 AND date_trunc('week', p.last_day) = date_trunc('week', p.today)) AS week
        FROM (
          SELECT a.office_lft, a.waiting_for, a.owed_by, (${moment} AT TIME ZONE z.zone)::date AS today,
                 CASE WHEN a.due_at = a.owed_by THEN COALESCE(a.due_on, (a.due_at AT TIME ZONE z.zone)::date) END AS last_day
          FROM act a JOIN office z ON z.id = a.office_id
          WHERE a.waiting_for IS NOT NULL AND ${within('a.office_lft')}) p
        GROUP BY p.office_lft) w ON w.office_lft = o.lft
      LEFT JOIN (SELECT at_lft, count(*) AS waiting FROM escalation WHERE state = 'requested' GROUP BY at_lft) e
        ON e.at_lft = o.lft
      LEFT JOIN (SELECT at_lft, count(*) AS waiting FROM complaint WHERE state <> 'decided' GROUP BY at_lft) c
        ON c.at_lft = o.lft`,
    where: `${within('o.lft')} AND COALESCE(w.open, e.waiting, c.waiting) IS NOT NULL`,
    key: { sql: 'o.lft', type: 'integer' },
    id: { sql: 'o.lft', type: 'integer' },
  };
}
