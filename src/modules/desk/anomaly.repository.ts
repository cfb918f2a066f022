import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import type { Instant } from '../../kernel/time';
import type { CursorKey } from '../../platform/http';
import type { AnomalyKind } from './anomaly.wording';

/** Something that must not be. */
export interface FoundAnomaly {
  readonly anomaly: AnomalyKind;
  readonly type: 'act' | 'escalation' | 'complaint';
  readonly id: string;
  readonly actId: string | null;
  readonly officeCode: string;
  readonly officeLft: number;
}

/** In force on the local day of `$1` in that office. */
const inForce = (appointment: string, office: string): string =>
  `${appointment}.in_force @> ($1::timestamptz AT TIME ZONE ${office}.zone)::date`;

/** A head of the office at that place or of one above, not barred, who may see the act and is not excluded from it. */
const decider = (lft: string, barred: string): string => `
  SELECT FROM office up JOIN appointment h ON h.office_id = up.id AND h.position = 'head' JOIN person p ON p.id = h.person_id
  WHERE up.lft <= ${lft} AND ${lft} < up.rgt AND ${inForce('h', 'up')} AND NOT (${barred})
    AND (a.id IS NULL OR (a.excluded_ids @> ARRAY[p.id]) IS NOT TRUE AND a.secrecy_rank <=
      CASE p.clearance WHEN 'public' THEN 0 WHEN 'restricted' THEN 1 ELSE 2 END)`;

const ofAct = (anomaly: AnomalyKind, where: string): string => `
  SELECT '${anomaly}' AS anomaly, 'act' AS type, a.id, a.id AS "actId", o.code AS "officeCode", a.office_lft AS "officeLft"
  FROM act a JOIN office o ON o.id = a.office_id WHERE ${where}`;

const owed = `
  SELECT FROM deadline d WHERE d.act_id = a.id AND d.due_at IS NOT NULL
    AND (d.state IN ('running', 'stayed') OR (d.state = 'missed' AND d.done IS NULL))`;

const all = [
  ofAct(
    'nobody-answers',
    `a.waiting_for IS NOT NULL AND NOT EXISTS (
       SELECT FROM appointment r JOIN office ro ON ro.id = r.office_id
       WHERE r.person_id = a.responsible_id AND ${inForce('r', 'ro')} AND ro.lft <= a.office_lft AND a.office_lft < ro.rgt)`,
  ),
  ofAct(
    'nothing-awaited',
    `a.waiting_for IS NULL AND a.state NOT IN ('closed', 'withdrawn', 'revoked', 'recalled')`,
  ),
  ofAct('no-term', `a.waiting_for IS NOT NULL AND (a.owed_by IS NOT NULL) <> EXISTS (${owed})`),
  ofAct(
    'term-of-what-is-over',
    `a.waiting_for IS NULL AND a.id IN (SELECT d.act_id FROM deadline d WHERE d.state IN ('running', 'stayed'))`,
  ),
  `SELECT 'escalation-without-decider', 'escalation', e.id, a.id, o.code, e.at_lft
   FROM escalation e JOIN act a ON a.id = e.act_id JOIN office o ON o.id = e.at_office_id
   WHERE e.state = 'requested' AND COALESCE(a.record->'hanging', '[]') @> jsonb_build_array(jsonb_build_object('id', e.id))
     AND NOT EXISTS (${decider('e.at_lft', `h.person_id = e.asked_by OR COALESCE(h.person_id = e.asked_on_behalf_of, false)`)})
     AND NOT (o.level = 'general' AND e.asked_as->>'position' = 'head')`,
  `SELECT 'complaint-without-decider', 'complaint', c.id, a.id, o.code, c.at_lft
   FROM complaint c LEFT JOIN act a ON a.id = c.act_id JOIN office o ON o.id = c.at_office_id
   WHERE c.state = 'pending' AND c.court_id IS NULL
     AND NOT EXISTS (${decider('c.at_lft', 'h.person_id = ANY (c.barred_ids)')})`,
].join(' UNION ALL ');

/** What must not be, of what the one who asks may see: one statement for all of it. */
@Injectable()
export class AnomalyRepository {
  page(
    tx: Tx,
    now: Instant,
    { after, limit }: { readonly after: CursorKey | undefined; readonly limit: number },
  ): Promise<FoundAnomaly[]> {
    return tx.query<FoundAnomaly[]>(
      `SELECT * FROM (${all}) found
       WHERE $2::text IS NULL OR (found.anomaly, found.id) > ($2, $3::uuid)
       ORDER BY found.anomaly, found.id LIMIT $4`,
      [now, after?.[0] ?? null, after?.[1] ?? null, limit],
    );
  }

  async count(tx: Tx, now: Instant): Promise<number> {
    const [row] = await tx.query<{ total: number }[]>(`SELECT count(*)::int AS total FROM (${all}) found`, [
      now,
    ]);
    return row?.total ?? 0;
  }

  /** As worker: keeps what is found and forgets what is no more; gives all of it, the new marked. */
  async keep(tx: Tx, now: Instant): Promise<readonly (FoundAnomaly & { readonly isNew: boolean })[]> {
    return tx.query(
      `WITH found AS MATERIALIZED (${all}),
       kept AS (INSERT INTO anomaly (kind, subject_id, act_id, office_lft, found_at)
         SELECT anomaly, id, "actId", "officeLft", $1 FROM found ON CONFLICT DO NOTHING RETURNING kind, subject_id),
       gone AS (DELETE FROM anomaly
         WHERE NOT EXISTS (SELECT FROM found WHERE found.anomaly = kind AND found.id = subject_id))
       SELECT found.*, kept.kind IS NOT NULL AS "isNew"
       FROM found LEFT JOIN kept ON kept.kind = found.anomaly AND kept.subject_id = found.id
       ORDER BY found.anomaly, found.id`,
      [now],
    );
  }
}
