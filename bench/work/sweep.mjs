import { setTimeout as wait } from 'node:timers/promises';
import { cpuSeconds, cpuSecondsOfAll, memory } from '../machine.mjs';
import { registerEnds, writeDue } from '../register/build.mjs';
import { alternate, ratios } from '../rounds.mjs';
import { removeActs } from './writes.mjs';

/**
 * @typedef {import('../scene.mjs').Scene} Scene
 * @typedef {import('../rounds.mjs').Meter} Meter
 * @typedef {import('../rounds.mjs').Taken} Taken
 */

const aheadMs = 12 * 86_400_000;
/** PostgreSQL tells what was read with some delay. */
const statisticsMs = 1500;

/** (f): so many terms pass at once. @type {(scene: Scene, meter: Meter, asked: { due: number, rounds: number, seed: number }) => Promise<object>} */
export async function measureSweep(scene, meter, { due, rounds, seed }) {
  await scene.service.ask({ do: 'forward', by: aheadMs });
  // What the register itself has running passes first, and is not measured.
  await scene.service.ask({ do: 'sweep' });
  const before = await read(scene);
  /** @type {number[]} */
  const rowsRead = [];
  const variant = (
    /** @type {string} */ name,
    /** @type {number} */ pid,
    /** @type {() => Promise<unknown>} */ sweep,
  ) => ({
    name,
    run: async () => {
      const ids = await loaded(scene, due, seed);
      const reading = await read(scene);
      const taken = await take(meter, pid, due, sweep);
      if (name === 'service') rowsRead.push(((await read(scene)) - reading) / due);
      await expectMarked(scene, ids);
      await removeActs(scene, ids);
      return taken;
    },
  });
  const now = new Date(registerEnds + aheadMs).toISOString();
  const measured = await alternate(
    [
      variant('service', scene.service.pid, () => scene.service.ask({ do: 'sweep' })),
      variant('bare', scene.bare.pid, () => scene.bareWire.ask('GET', `/sweep?now=${now}`, {})),
    ],
    rounds,
  );
  const statements = await statementsOfOne(scene, seed);
  await scene.service.ask({ do: 'forward', by: -aheadMs });
  const told = {
    name: 'f.sweep',
    title: `the sweep, ${due} terms due at once`,
    statements: [statements.length],
  };
  const texts = [statements.map((text) => text.trim().replaceAll(/\s+/g, ' ').slice(0, 90))];
  return { ...told, texts, measured, ratios: ratios(measured), rowsReadPerTerm: rowsRead, before };
}

/** @type {(scene: Scene, due: number, seed: number) => Promise<string[]>} */
const loaded = (scene, due, seed) =>
  scene.cluster.admin(scene.database, async (client) => {
    const ids = await writeDue(client, due, seed);
    await client.query('VACUUM (ANALYZE) act, deadline, act_event, outbox_event');
    return ids;
  });

/** @type {(meter: Meter, pid: number, due: number, sweep: () => Promise<unknown>) => Promise<Taken>} */
async function take(meter, pid, due, sweep) {
  const [own, database] = [cpuSeconds(pid), cpuSecondsOfAll(meter.postgresPid)];
  const started = performance.now();
  await sweep();
  const milliseconds = performance.now() - started;
  return {
    perSecond: (due / milliseconds) * 1000,
    ...{ p50: milliseconds / due, p99: milliseconds / due },
    serverCpu: ((cpuSeconds(pid) - own) / due) * 1000,
    databaseCpu: ((cpuSecondsOfAll(meter.postgresPid) - database) / due) * 1000,
    megabytes: memory(pid).now,
  };
}

/** Rows of terms and acts read so far by anybody. @param {Scene} scene */
async function read(scene) {
  await wait(statisticsMs);
  const { rows } = await scene.cluster.admin(scene.database, (client) =>
    client.query(
      `SELECT sum(COALESCE(seq_tup_read, 0) + COALESCE(idx_tup_fetch, 0))::float8 AS read
       FROM pg_stat_user_tables WHERE relname IN ('act', 'deadline')`,
    ),
  );
  return /** @type {{ read: number }[]} */ (rows)[0]?.read ?? 0;
}

/** @type {(scene: Scene, ids: readonly string[]) => Promise<void>} */
async function expectMarked(scene, ids) {
  const { rows } = await scene.cluster.admin(scene.database, (client) =>
    client.query(
      `SELECT count(*)::int AS left FROM deadline WHERE act_id = ANY ($1::uuid[]) AND state = 'running'`,
      [ids],
    ),
  );
  const left = /** @type {{ left: number }[]} */ (rows)[0]?.left;
  if (left !== 0) throw new Error(`${String(left)} terms were not marked`);
}

/** What one term more costs in statements. @type {(scene: Scene, seed: number) => Promise<string[]>} */
async function statementsOfOne(scene, seed) {
  const run = async (/** @type {number} */ due) => {
    const ids = await loaded(scene, due, seed);
    await scene.service.ask({ do: 'capture' });
    // Two orders answer in turn; the sweep's own answer is of no use here.
    await scene.service.ask({ do: 'sweep' });
    const { statements } = /** @type {{ statements: { text: string }[] }} */ (
      await scene.service.ask({ do: 'taken' })
    );
    await removeActs(scene, ids);
    return statements.map(({ text }) => text);
  };
  const [one, two] = [await run(1), await run(2)];
  return two.slice(0, two.length - one.length);
}
