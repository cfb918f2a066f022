import assert from 'node:assert/strict';
import { actOf, acts, columnsOf, deadlineColumns, deadlineOf, rowColumns } from '../dist.mjs';
import { Chance } from './chance.mjs';
import { rowsOf } from '../untyped.mjs';

/**
 * @typedef {import('pg').Client} Client
 * @typedef {import('../../src/modules/acts/act.row').ActRow} ActRow
 * @typedef {import('../../src/modules/acts/domain').Act} Act
 * @typedef {import('../../src/modules/acts/domain').ActEvent} ActEvent
 * @typedef {Parameters<typeof deadlineOf>[0]} DeadlineRow
 */

const sampled = 300;

/** Of a sample, folds the history and compares with the row and its terms. Throws where they differ. @type {(client: Client, seed: number) => Promise<void>} */
export async function verify(client, seed) {
  const chance = new Chance(seed + 3);
  const places = Array.from({ length: sampled }, () =>
    chance.id(Date.parse('2016-06-15') + chance.next() * 3.15e11),
  );
  const { rows } = await client.query(
    `SELECT DISTINCT near.id FROM unnest($1::uuid[]) AS place
     CROSS JOIN LATERAL (SELECT id FROM act WHERE id >= place ORDER BY id LIMIT 1) near`,
    [places],
  );
  const ids = /** @type {{ id: string }[]} */ (rows).map(({ id }) => id);
  assert.ok(ids.length > 0, 'the register is empty');
  for (const id of ids) await verifyOne(client, id);
}

/** @type {(client: Client, id: string) => Promise<void>} */
async function verifyOne(client, id) {
  /** @type {ActRow[]} */
  const [row] = await rowsOf(client, `SELECT ${rowColumns} FROM act WHERE id = $1`, [id]);
  if (!row) throw new Error(`no act ${id}`);
  /** @type {DeadlineRow[]} */
  const deadlines = await rowsOf(
    client,
    `SELECT ${deadlineColumns} FROM deadline d WHERE d.act_id = $1 ORDER BY d.opened_at, d.id`,
    [id],
  );
  const stored = actOf(row, deadlines.map(deadlineOf));
  const folded = await fold(client, id);
  const inOrder = folded.deadlines.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const expected = { ...folded, deadlines: inOrder };
  const found = {
    ...stored,
    deadlines: stored.deadlines.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
  };
  assert.deepEqual(plain(found), plain(expected), `the history of ${id} does not give its row`);
  await verifyExtras(client, folded);
}

/** @type {(client: Client, id: string) => Promise<Act>} */
async function fold(client, id) {
  const { rows } = await client.query(
    `SELECT version, recorded_at AS "recordedAt", event FROM act_event WHERE act_id = $1 ORDER BY version, index`,
    [id],
  );
  const events = /** @type {{ version: number, recordedAt: string, event: ActEvent }[]} */ (rows);
  const act = events.reduce(
    (made, event) => acts.evolve(made, { actId: id, ...event }),
    /** @type {Act | undefined} */ (undefined),
  );
  if (!act) throw new Error(`${id} has no history`);
  return act;
}

/** Its columns beside the act. @type {(client: Client, act: Act) => Promise<void>} */
async function verifyExtras(client, act) {
  /** @type {{ placed: boolean, searchText: string, owed: string | null, owedBy: string | null }[]} */
  const [row] = await rowsOf(
    client,
    `SELECT a.office_lft = o.lft AS placed, a.search_text AS "searchText",
            (SELECT min(d.due_at) FROM deadline d WHERE d.act_id = a.id AND a.waiting_for IS NOT NULL
              AND (d.state IN ('running', 'stayed') OR d.state = 'missed' AND d.done IS NULL)) AS owed, a.owed_by AS "owedBy"
     FROM act a JOIN office o ON o.id = a.office_id WHERE a.id = $1`,
    [act.id],
  );
  assert.ok(row?.placed, `${act.id} is placed elsewhere`);
  assert.equal(row.owedBy, row.owed, `${act.id} owes by another moment`);
  const columns = columnsOf(act, {
    officeLft: 0,
    waitingFor: null,
    owedBy: null,
    shownTerm: null,
    area: null,
    searchText: '',
  });
  assert.ok(columns.record, `${act.id} has no record`);
}

/** Without what is absent. @type {(value: unknown) => unknown} */
const plain = (value) => /** @type {unknown} */ (JSON.parse(JSON.stringify(value)));
