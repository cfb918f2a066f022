import { randomUUID } from 'node:crypto';

/**
 * The same rows as the service writes, in transactions written by hand: no law, no rights but the explicit scope, terms
 * counted by nobody. Each statement is a round trip.
 *
 * @typedef {import('pg').PoolClient} Client
 * @typedef {Readonly<Record<string, unknown>>} Body
 * @typedef {{ id: string, kind: string, version: number, state: string, record: Body }} Row
 * @typedef {{ id: string, officeId: string, lft: number, rgt: number, person: string, key: string, body: Body }} Writing
 * @typedef {{ id: string, version: number, state: string }} Written
 */

const day = '2026-06-15';
const later = '2026-06-25';

/** @type {(client: Client, name: string, values: readonly unknown[]) => Promise<Record<string, unknown>[]>} */
async function run(client, name, values) {
  /** @type {{ rows: Record<string, unknown>[] }} */
  const { rows } = await client.query({ name, text: statements[name] ?? '', values: [...values] });
  return rows;
}

/** @type {Readonly<Record<string, string>>} */
const statements = {
  insertAct: `INSERT INTO act (id, office_id, office_lft, edition, kind, state, waiting_for, version, subject, secrecy,
      author_id, responsible_id, addressee_ids, norms, requested_measures, content, record, search_text, created_at, changed_at)
    VALUES ($1, $2, $3, 'kz-2709-1995', $4, 'draft', 'completion', 1, $5, 'public', $6, $6, $7, $8, '[]', $9, $10, $11, now(), now())`,
  insertEvent: `INSERT INTO act_event (id, act_id, version, index, type, happened_on, recorded_at, actor, actor_person_id,
      event, addressee_sees) SELECT e.id, $1, $2, e.place, e.type, $3, now(), $4, $5, e.event, true
    FROM jsonb_to_recordset($6::jsonb) AS e (id uuid, place smallint, type text, event jsonb)`,
  insertMessage: `INSERT INTO outbox_event (id, type, time, subject, act_id, data, addressee_sees)
    SELECT e.id, 'act.' || e.type, now(), 'acts/' || $1::uuid, $1::uuid, $2, true
    FROM jsonb_to_recordset($3::jsonb) AS e (id uuid, type text)`,
  insertReceipt: `INSERT INTO idempotency_receipt (scope, route, key, body_hash, act_id, status, headers, body, created_at, expires_at)
    VALUES ($1, $2, $3, $3, $4, 201, '{}', $5, now(), now() + interval '24 hours') ON CONFLICT DO NOTHING`,
  lockAct: `SELECT id, kind, version, state, record FROM act WHERE id = $1
    AND office_lft >= $2 AND office_lft < $3 FOR NO KEY UPDATE`,
  takeNumber: `INSERT INTO number_series AS s (office_id, office_lft, kind, year, secrecy, last)
    VALUES ($1, $2, $3, 2026, 'public', 1)
    ON CONFLICT (office_id, kind, year, secrecy) DO UPDATE SET last = s.last + 1 RETURNING last`,
  changeAct: `UPDATE act SET version = version + 1, state = $2, waiting_for = $3, record = record || $4::jsonb,
      registration_number = COALESCE($5, registration_number), issued_on = COALESCE($6::date, issued_on),
      owed_by = $7, was_sent = true, changed_at = now() WHERE id = $1`,
  insertDeadline: `INSERT INTO deadline (id, act_id, rule, edition, policies, basis, state, due_on, due_at, zone, started_by,
      steps, calendar_version, opened_at)
    VALUES ($1, $2, 'protest-consideration-term', 'kz-2709-1995', '{P1,P2}', 'law', 'running', $3, $4, 'Asia/Almaty', $5, $6, 1, now())`,
  meetDeadline: `UPDATE deadline SET state = 'met', done = $2, closed_at = now() WHERE act_id = $1 AND state = 'running'`,
};

/** What each command makes of the act. */
const commands = {
  submission: { state: 'awaiting-signature', waiting: 'signature', types: ['submitted'] },
  issuance: { state: 'issued', waiting: 'receipt', types: ['issued'] },
  service: { state: 'served', waiting: 'answer', types: ['served', 'deadline-opened'] },
  response: { state: 'answered', waiting: 'closure', types: ['answered', 'deadline-met'] },
};

/** @type {(client: Client, writing: Writing) => Promise<Written>} */
export async function draft(client, writing) {
  const { officeId, lft, person, body } = writing;
  const id = randomUUID();
  const { subject, addresseeId, norms = [], content, kind } = body;
  const record = { exclusions: [], breaches: [] };
  await run(client, 'insertAct', [
    ...[id, officeId, lft, kind, subject, person, [addresseeId], JSON.stringify(norms)],
    ...[JSON.stringify({ .../** @type {Body} */ (content), kind }), JSON.stringify(record)],
    String(subject).toLowerCase(),
  ]);
  const written = { id, version: 1, state: 'draft' };
  await told(client, writing, written, ['drafted'], body);
  return written;
}

/** @type {(client: Client, name: keyof typeof commands, writing: Writing) => Promise<Written>} */
export async function command(client, name, writing) {
  const { id, officeId, lft, rgt, body } = writing;
  const { state, waiting, types } = commands[name];
  const [row] = /** @type {Row[]} */ (/** @type {unknown} */ (await run(client, 'lockAct', [id, lft, rgt])));
  if (!row) throw new Error(`no act ${id} in sight`);
  const isIssued = name === 'issuance';
  const taken = isIssued ? await run(client, 'takeNumber', [officeId, lft, row.kind]) : [];
  const number = isIssued ? `BARE/${officeId}/${String(taken[0]?.last)}` : null;
  const fact = { id: randomUUID(), on: day, ...body };
  const owedBy = name === 'service' ? `${later}T19:00:00Z` : null;
  const change = [
    id,
    state,
    waiting,
    JSON.stringify({ [name]: fact }),
    number,
    isIssued ? day : null,
    owedBy,
  ];
  await run(client, 'changeAct', change);
  if (name === 'service') await startTerm(client, id, fact.id);
  if (name === 'response') await run(client, 'meetDeadline', [id, JSON.stringify({ on: day })]);
  const written = { id, version: row.version + 1, state };
  await told(client, writing, written, types, fact);
  return written;
}

const step = { on: later, why: 'P2', text: { kk: 'Соңғы күн', ru: 'Последний день', en: 'The last day' } };

/** @type {(client: Client, actId: string, factId: string) => Promise<unknown>} */
const startTerm = (client, actId, factId) =>
  run(client, 'insertDeadline', [
    ...[randomUUID(), actId, later, `${later}T19:00:00Z`],
    ...[JSON.stringify({ fact: 'receipt', id: factId, on: day }), JSON.stringify([step, step, step, step])],
  ]);

/** History, message and receipt. @type {(client: Client, writing: Writing, written: Written, types: readonly string[], detail: unknown) => Promise<void>} */
async function told(client, { person, key }, written, types, detail) {
  const { id, version, state } = written;
  const events = types.map((type, place) => ({ id: randomUUID(), place, type, event: { type, detail } }));
  const actor = { kind: 'person', personId: person };
  await run(client, 'insertEvent', [id, version, day, JSON.stringify(actor), person, JSON.stringify(events)]);
  const messages = types.map((type) => ({ id: randomUUID(), type }));
  await run(client, 'insertMessage', [
    id,
    JSON.stringify({ actId: id, state, version }),
    JSON.stringify(messages),
  ]);
  await run(client, 'insertReceipt', [person, types[0], key, id, JSON.stringify(written)]);
}
