import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap, Clock, readEnv } from '../dist.mjs';
import { Chance } from './chance.mjs';
import { checkReferences, dropIndexes, settle } from './indexes.mjs';
import { Play } from './play.mjs';
import { readReferences, writeParties } from './references.mjs';
import { Batch } from './rows.mjs';
import { silent, stories } from './stories.mjs';
import { verify } from './verify.mjs';
import { rowsOf } from '../untyped.mjs';

/**
 * @typedef {import('../cluster.mjs').Cluster} Cluster
 * @typedef {import('./references.mjs').References} References
 * @typedef {import('pg').Client} Client
 * @typedef {{ readonly size: number, readonly seed: number, readonly fresh: boolean }} RegisterAsked
 * @typedef {{ database: string, built: boolean, seconds: number, counts: Record<string, number> }} Register
 */

/** The register's last moment, and the service's clock at the start of a run. */
export const registerEnds = Date.parse('2026-06-15T05:00:00Z');
const registerBegins = Date.parse('2016-06-15T04:00:00Z');
const dayMs = 86_400_000;
const actsAtOnce = 2000;
const empty = 'bench_empty';
/** Of all acts, how many are of the last weeks, and how many are never answered. */
const recentShare = 0.03;
const recentDays = 25;
const silentShare = 0.025;
/** Where the numbers begin that no series of the register reaches. */
const apartFromSeries = 90_000;

class StandingClock extends Clock {
  now() {
    return new Date(registerEnds).toISOString().replace('.000Z', 'Z');
  }
}

/** The template of that size: kept from an earlier run, or built. @type {(cluster: Cluster, asked: RegisterAsked) => Promise<Register>} */
export async function register(cluster, asked) {
  const database = `bench_${asked.size}`;
  const mark = `${fingerprint()}-${asked.seed}`;
  const started = Date.now();
  const isKept = !asked.fresh && (await cluster.markOf(database)) === mark;
  if (!isKept) await build(cluster, database, asked, mark);
  const counts = await cluster.admin(database, async (client) => {
    await verify(client, asked.seed);
    return countsOf(client);
  });
  return { database, built: !isKept, seconds: (Date.now() - started) / 1000, counts };
}

/** @type {(cluster: Cluster, database: string, asked: RegisterAsked, mark: string) => Promise<void>} */
async function build(cluster, database, { size, seed }, mark) {
  await ensureEmpty(cluster);
  await cluster.clone(database, empty);
  await cluster.admin(database, async (client) => {
    const references = await readReferences(client, seed);
    await writeParties(client, references);
    const definitions = await dropIndexes(client);
    await client.query('SET session_replication_role = replica');
    await fill(client, references, { size, seed });
    await writeSeries(client, references);
    await client.query('SET session_replication_role = origin');
    for (const definition of definitions) await client.query(definition);
    await checkReferences(client);
    await settle(client);
  });
  await cluster.mark(database, mark);
}

/** Offices, people and calendar as the service itself seeds them. @param {Cluster} cluster */
async function ensureEmpty(cluster) {
  const mark = fingerprint();
  if ((await cluster.markOf(empty)) === mark) return;
  await cluster.createMigrated(empty);
  const env = { ...readEnv({ NODE_ENV: 'test', LOG_LEVEL: 'silent' }), sweepSeconds: 0 };
  const app = await bootstrap.createApp({ env, databases: cluster.roles(empty), clock: new StandingClock() });
  await app.close();
  await cluster.mark(empty, mark);
}

/** @type {(client: Client, references: References, asked: { size: number, seed: number }) => Promise<void>} */
async function fill(client, references, { size, seed }) {
  const chance = new Chance(seed + 1);
  let written = Promise.resolve();
  for (let first = 0; first < size; first += actsAtOnce) {
    const batch = new Batch();
    for (let place = first; place < Math.min(size, first + actsAtOnce); place++)
      batch.add(new Play(chance, references, toldAt(place / size, chance, references)).run());
    await written;
    written = batch.write(client);
    if (first % 50_000 === 0 && first > 0) console.log(`  ${first} acts`);
  }
  await written;
}

/** The acts come in the order of their drafting, as a register grows. @type {(share: number, chance: Chance, references: References) => ConstructorParameters<typeof Play>[2]} */
function toldAt(share, chance, references) {
  const recent = registerEnds - recentDays * dayMs;
  const isRecent = share > 1 - recentShare;
  const from = isRecent
    ? recent + ((share - 1 + recentShare) / recentShare) * recentDays * dayMs
    : registerBegins + (share / (1 - recentShare)) * (recent - registerBegins);
  const story = chance.weighed(chance.next() < silentShare ? silent : stories);
  return { story, office: chance.of(references.offices), from: Math.floor(from), until: registerEnds };
}

/** Acts served lately, with terms that all pass within the days after the register's end. Gives their ids. @type {(client: Client, count: number, seed: number) => Promise<string[]>} */
export async function writeDue(client, count, seed) {
  const references = await readReferences(client, seed, apartFromSeries);
  const chance = new Chance(seed + 7);
  const [story] = silent;
  if (!story) throw new Error('no story is silent');
  const ids = [];
  while (ids.length < count) {
    const batch = new Batch();
    while (batch.counts.acts < actsAtOnce && ids.length < count) {
      const from = registerEnds - chance.between(6, 8) * dayMs - chance.between(0, 600) * 60_000;
      const office = chance.of(references.offices);
      const told = new Play(chance, references, { story, office, from, until: registerEnds }).run();
      if (told.act.deadlines[0]?.state !== 'running') continue;
      batch.add(told);
      ids.push(told.act.id);
    }
    await batch.write(client);
  }
  return ids;
}

/** @type {(client: Client, references: References) => Promise<void>} */
async function writeSeries(client, { series }) {
  const rows = [...series.values()].map(({ office, ...rest }) => ({
    ...rest,
    id: office.id,
    lft: office.lft,
  }));
  await client.query(
    `INSERT INTO number_series (office_id, office_lft, kind, year, secrecy, last)
     SELECT id, lft, kind, year, secrecy, last FROM jsonb_to_recordset($1::jsonb)
       AS s (id uuid, lft integer, kind text, year integer, secrecy text, last integer)`,
    [JSON.stringify(rows)],
  );
}

/** @param {Client} client */
async function countsOf(client) {
  /** @type {Record<string, number>[]} */
  const [counts = {}] = await rowsOf(
    client,
    `SELECT count(*)::int AS acts, count(*) FILTER (WHERE waiting_for IS NOT NULL)::int AS open,
       count(*) FILTER (WHERE owed_by <= $1)::int AS overdue,
       (SELECT count(*)::int FROM act_event) AS events, (SELECT count(*)::int FROM deadline) AS deadlines,
       (SELECT count(*)::int FROM deadline WHERE state = 'running') AS running,
       (pg_database_size(current_database()) / 1048576)::int AS megabytes FROM act`,
    [new Date(registerEnds).toISOString()],
  );
  return counts;
}

/** Of what makes the rows what they are: another one means another register. */
function fingerprint() {
  const root = join(import.meta.dirname, '..', '..');
  const hash = createHash('sha256');
  for (const folder of ['migrations', join('bench', 'register')])
    for (const name of readdirSync(join(root, folder)).sort())
      hash.update(readFileSync(join(root, folder, name)));
  return hash.digest('hex').slice(0, 16);
}
