import { connected } from './cluster.mjs';
import { filled } from './pgbench.mjs';
import { median, rounded } from './statistics.mjs';
import { rowsOf } from './untyped.mjs';

/**
 * @typedef {import('./scene.mjs').Scene} Scene
 * @typedef {import('./service.mjs').Statement} Statement
 * @typedef {import('./work/reads.mjs').ReadWork} ReadWork
 * @typedef {import('pg').Client} Client
 *
 * @typedef Examined
 * @property {number} rowsRead of all tables, by the statements of one request
 * @property {number} rowsReturned
 * @property {number | null} readPerReturned
 * @property {number | null} securityShare of the time of the list's statement, where row-level security has a part in it
 * @property {string} plans as text
 */

const timed = 15;

/** What one request's statements read, and their plans; under the role and scope of the one who asked. @type {(scene: Scene, work: ReadWork, captured: Statement[][]) => Promise<Examined>} */
export async function examine(scene, work, captured) {
  const statements = captured[0] ?? [];
  const { appUrl } = scene.cluster.roles(scene.database);
  const own = await connected(appUrl, (client) => played(client, statements));
  const pair = work.units[0]?.[0];
  const floor = await scene.cluster.admin(scene.database, async (client) => {
    if (!pair) return '';
    return `-- written by hand: ${pair.bare.name}\n${await planOf(client, { role: '', text: filled(pair.bare.name, pair.bare.values), values: [] })}`;
  });
  const list = statements.find(({ text }) => text.includes('WHERE true AND'));
  return {
    rowsRead: own.read,
    rowsReturned: own.returned,
    readPerReturned: own.returned === 0 ? null : rounded(own.read / own.returned),
    securityShare: list ? await securityShare(scene, statements, list) : null,
    plans: [...own.plans, floor].join('\n\n'),
  };
}

const isOfTransaction = (/** @type {string} */ text) => /^(BEGIN|COMMIT|ROLLBACK)/.test(text);

/** All of them once in one transaction that is taken back, each with its plan. @type {(client: Client, statements: readonly Statement[]) => Promise<{ read: number, returned: number, plans: string[] }>} */
async function played(client, statements) {
  const asked = statements.filter(({ text }) => !isOfTransaction(text));
  await client.query('SET max_parallel_workers_per_gather = 0');
  await client.query('BEGIN');
  let returned = 0;
  for (const { text, values } of asked) {
    const rows = await rowsOf(client, text, values);
    if (!text.includes('set_config')) returned += rows.length;
  }
  /** @type {{ read: number }[]} */
  const [{ read } = { read: 0 }] = await rowsOf(
    client,
    `SELECT COALESCE(sum(COALESCE(seq_tup_read, 0) + COALESCE(idx_tup_fetch, 0)), 0)::int AS read FROM pg_stat_xact_user_tables`,
  );
  const plans = [];
  for (const statement of asked) {
    const took = await milliseconds(client, statement.text, statement.values);
    plans.push(
      `-- ${took.toFixed(2)} ms in all\n-- ${statement.text.trim()}\n${await planOf(client, statement)}`,
    );
  }
  await client.query('ROLLBACK');
  return { read, returned, plans };
}

/** @type {(client: Client, statement: Statement) => Promise<string>} */
async function planOf(client, { text, values }) {
  if (text.includes('set_config') || text.includes('advisory')) {
    await client.query(text, [...values]);
    return '';
  }
  /** @type {{ 'QUERY PLAN': string }[]} */
  const rows = await rowsOf(client, `EXPLAIN (ANALYZE, BUFFERS) ${text}`, values);
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}

/** The list as the role `app` is answered, and as the superuser is with the same scope written into it. @type {(scene: Scene, statements: readonly Statement[], list: Statement) => Promise<number>} */
async function securityShare(scene, statements, list) {
  const entering = statements.findLast(({ text }) => text.includes('set_config'));
  const [person, , , own, reach, clearance] = entering?.values ?? [];
  const explicit = `WHERE a.secrecy_rank <= ${String(clearance)} AND (a.excluded_ids @> ARRAY['${String(person)}'::uuid]) IS NOT TRUE
    AND (a.office_lft <@ CASE WHEN a.state = 'draft' AND NOT a.was_sent THEN '${String(own)}'::int4multirange
         ELSE '${String(reach)}'::int4multirange END OR a.participant_ids @> ARRAY['${String(person)}'::uuid]) AND`;
  const text = list.text.replace('WHERE true AND', () => explicit);
  const { appUrl } = scene.cluster.roles(scene.database);
  return connected(appUrl, (app) =>
    scene.cluster.admin(scene.database, async (admin) => {
      const [secured, plain] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])];
      await app.query('BEGIN');
      if (entering) await app.query(entering.text, [...entering.values]);
      for (let time = 0; time < timed; time++) {
        secured.push(await milliseconds(app, list.text, list.values));
        plain.push(await milliseconds(admin, text, list.values));
      }
      await app.query('ROLLBACK');
      return rounded(1 - median(plain) / median(secured));
    }),
  );
}

/** @type {(client: Client, text: string, values: readonly unknown[]) => Promise<number>} */
async function milliseconds(client, text, values) {
  const started = performance.now();
  await client.query(text, [...values]);
  return performance.now() - started;
}
