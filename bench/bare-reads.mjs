/**
 * The simplest SQL, written by hand, that gives what the service answers, under a scope that stands in it: the place of an
 * office and the end of its stretch, the clearance, and the person. No row-level security, no rights, no law.
 */

const line = `
  a.id, a.kind, o.code AS "officeCode", a.edition, a.state, a.waiting_for AS "waitingFor", a.version, a.subject,
  a.secrecy, a.registration_number AS "registrationNumber", a.issued_on AS "issuedOn",
  a.addressee_ids AS "addresseeIds", a.author_id AS "authorId", a.responsible_id AS "responsibleId",
  t.due_on AS "dueOn", t.due_at AS "dueAt", COALESCE(a.owed_by <= $1::timestamptz, false) AS overdue,
  a.created_at AS "createdAt", a.changed_at AS "changedAt"`;

const lines = `
  SELECT ${line} FROM act a JOIN office o ON o.id = a.office_id
  LEFT JOIN LATERAL (
    SELECT d.due_on, d.due_at FROM deadline d
    WHERE d.act_id = a.id AND d.state NOT IN ('superseded', 'ended') AND d.due_at IS NOT NULL
    ORDER BY d.state IN ('running', 'stayed') OR (d.state = 'missed' AND d.done IS NULL) DESC, d.due_at
    LIMIT 1) t ON true`;

/** `$2` place, `$3` end, `$4` clearance, `$5` person. */
const scope = `
  a.office_lft >= $2::integer AND a.office_lft < $3::integer AND a.secrecy_rank <= $4::integer
  AND NOT a.excluded_ids @> ARRAY[$5::uuid] AND (a.state <> 'draft' OR a.was_sent OR a.office_lft = $2::integer)`;

/** By name: what the bare server and pgbench ask. @type {Readonly<Record<string, string>>} */
export const bareReads = {
  overdue: `${lines} WHERE a.owed_by <= $1::timestamptz AND ${scope}
    AND (a.owed_by, a.id) > ($6::timestamptz, $7::uuid) ORDER BY a.owed_by, a.id LIMIT 51`,
  overdueNewest: `${lines} WHERE a.owed_by <= $1::timestamptz AND ${scope} ORDER BY a.id DESC LIMIT 51`,
  search1: `${lines} WHERE a.search_text LIKE $6 AND ${scope} ORDER BY a.id DESC LIMIT 51`,
  search2: `${lines} WHERE a.search_text LIKE $6 AND a.search_text LIKE $7 AND ${scope}
    ORDER BY a.id DESC LIMIT 51`,
  act: `SELECT a.*, o.code AS "officeCode" FROM act a JOIN office o ON o.id = a.office_id
    WHERE a.id = $1::uuid AND ${scope}`,
  deadlines: `SELECT d.* FROM act a JOIN deadline d ON d.act_id = a.id WHERE a.id = $1::uuid AND ${scope}
    ORDER BY d.opened_at, d.id`,
  history: `SELECT e.*, p.name_kk, p.name_ru, p.name_en FROM act a JOIN act_event e ON e.act_id = a.id
    LEFT JOIN person p ON p.id = e.actor_person_id WHERE a.id = $1::uuid AND ${scope} ORDER BY e.version, e.index`,
  events: `SELECT e.id, e.type, e.time, e.subject, e.data, e.xid::text AS xid, e.position::text AS position
    FROM outbox_event e LEFT JOIN act a ON a.id = e.act_id
    WHERE (e.xid, e.position) > ($6::text::xid8, $1::bigint) AND e.xid < pg_snapshot_xmin(pg_current_snapshot())
      AND (a.id IS NULL OR (${scope})) ORDER BY e.xid, e.position LIMIT 100`,
};
