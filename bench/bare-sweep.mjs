const marking = `
  WITH due AS (
    SELECT d.id, d.act_id, d.due_at FROM deadline d JOIN act a ON a.id = d.act_id
    WHERE d.state = 'running' AND d.due_at <= $1::timestamptz FOR NO KEY UPDATE OF a
  ), missed AS (
    UPDATE deadline d SET state = 'missed' FROM due WHERE d.id = due.id RETURNING d.id, d.act_id, d.due_at
  ), acts AS (
    UPDATE act a SET version = a.version + 1, changed_at = $1 FROM missed WHERE a.id = missed.act_id
    RETURNING a.id, a.version, a.kind, a.state, missed.id AS deadline_id, missed.due_at
  ), history AS (
    INSERT INTO act_event (id, act_id, version, index, type, recorded_at, actor, event, addressee_sees)
    SELECT uuidv7(), id, version, 0, 'deadline-missed', $1, '{"kind": "system", "job": "missed-terms"}',
           jsonb_build_object('type', 'deadline-missed', 'id', deadline_id, 'at', due_at, 'found', $1::timestamptz), true FROM acts
  )
  INSERT INTO outbox_event (id, type, time, subject, act_id, data, addressee_sees)
  SELECT uuidv7(), 'act.deadline-missed', $1, 'acts/' || id, id,
         jsonb_build_object('actId', id, 'kind', kind, 'state', state, 'version', version), true FROM acts`;

/** Marks every term that has passed, in one statement: no instance shares the work, and one failure takes all back. @type {(pool: import('pg').Pool, now: string) => Promise<number>} */
export async function sweepAll(pool, now) {
  const { rowCount } = await pool.query(marking, [now]);
  return rowCount ?? 0;
}
