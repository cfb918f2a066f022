// `npm run bench`: how close the service comes to what the database can do, and how its cost grows. See README.md.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cluster, serverSettings } from './cluster.mjs';
import { describeMachine, memory } from './machine.mjs';
import { readOptions } from './options.mjs';
import { isThere as isPgbenchThere } from './pgbench.mjs';
import { examine } from './plans.mjs';
import { register } from './register/build.mjs';
import { tableOf } from './report.mjs';
import { Meter } from './rounds.mjs';
import { Scene } from './scene.mjs';
import { measureImport } from './work/import.mjs';
import { measureRead } from './work/measure-reads.mjs';
import { readWorks } from './work/reads.mjs';
import { measureStart } from './work/start.mjs';
import { measureSweep } from './work/sweep.mjs';
import { measureTerms } from './work/terms.mjs';
import { Writes } from './work/writes.mjs';

/**
 * @typedef {import('./options.mjs').Options} Options
 * @typedef {import('./report.mjs').SizeTold} SizeTold
 * @typedef {import('./report.mjs').WorkTold} WorkTold
 */

const copy = 'bench_run';

/** One size of the register: every work asked for, over one copy. @type {(cluster: Cluster, options: Options, size: number) => Promise<SizeTold>} */
async function runSize(cluster, options, size) {
  console.log(`${size} acts`);
  const { seed, fresh } = options;
  const built = await register(cluster, { size, seed, fresh });
  console.log(`  ${built.built ? 'built' : 'kept'}, ${built.seconds} s: ${JSON.stringify(built.counts)}`);
  const database = options.inPlace ? built.database : copy;
  if (options.inPlace) await cluster.mark(database, 'used up');
  else await cluster.clone(database, built.database);
  const profileInto = options.profile ? join(options.into, 'profiles') : null;
  const scene = await Scene.open(cluster, database, { logLevel: options.logLevel, profileInto });
  const meter = new Meter(cluster.pid, options);
  try {
    const atStart = memory(scene.service.pid);
    const reads = await runReads(scene, meter, options, size);
    const writes = await runWrites(scene, meter, options);
    const underLoad = memory(scene.service.pid);
    const others = await runOthers(scene, meter, options);
    return { size, register: built, atStart, underLoad, works: [...reads, ...writes, ...others] };
  } finally {
    await meter.end();
    await scene.close();
    await cluster.drop(copy);
  }
}

/** @type {(scene: Scene, meter: Meter, options: Options, size: number) => Promise<WorkTold[]>} */
async function runReads(scene, meter, { work, rounds, seed, into }, size) {
  const works = [...work].some((name) => /^[cdeg](\.|$)/.test(name)) ? await readWorks(scene, seed) : [];
  const told = [];
  for (const one of works.filter(({ name }) => work.has(name.charAt(0)) || work.has(name))) {
    scene.forgetTokens();
    const { captured, ...measured } = await measureRead(scene, meter, one, rounds);
    const { plans, ...examined } = await examine(scene, one, captured);
    mkdirSync(join(into, 'plans'), { recursive: true });
    writeFileSync(join(into, 'plans', `${one.name}.${size}.txt`), plans);
    told.push(
      progress({
        name: one.name,
        title: one.title,
        ...measured,
        statements: [measured.statements],
        ...examined,
      }),
    );
  }
  return told;
}

/** @type {(scene: Scene, meter: Meter, options: Options) => Promise<WorkTold[]>} */
async function runWrites(scene, meter, { work, rounds, acts }) {
  if (!work.has('a') && !work.has('b')) return [];
  scene.forgetTokens();
  const told = /** @type {WorkTold[]} */ (await new Writes(scene, meter, acts).measure(rounds));
  return told.map(progress);
}

/** @type {(scene: Scene, meter: Meter, options: Options) => Promise<WorkTold[]>} */
async function runOthers(scene, meter, { work, rounds, due, rows, seed }) {
  /** @type {WorkTold[]} */
  const told = [];
  scene.forgetTokens();
  const few = Math.min(rounds, 5);
  if (work.has('i'))
    told.push(progress(/** @type {WorkTold} */ (await measureImport(scene, meter, { rows, rounds: few }))));
  if (work.has('f'))
    told.push(
      progress(/** @type {WorkTold} */ (await measureSweep(scene, meter, { due, rounds: few, seed }))),
    );
  return told;
}

/** @param {WorkTold} told */
function progress(told) {
  const figures = told.measured.map(
    ({ name, figures: { perSecond, p99 } }) => `${name} ${perSecond.median}/s p99 ${p99.median} ms`,
  );
  console.log(`  ${told.name}: ${figures.join('; ')}; ratios ${JSON.stringify(told.ratios)}`);
  return told;
}

/** @param {Options} options */
async function run(options) {
  const started = new Date().toISOString();
  const machine = describeMachine();
  mkdirSync(options.into, { recursive: true });
  const cluster = await Cluster.start(options.dataDir);
  try {
    const sizes = [];
    const profileInto = options.profile ? join(options.into, 'profiles') : null;
    for (const size of options.sizes) sizes.push(await runSize(cluster, options, size));
    const terms = options.work.has('h') ? await measureTerms(options.rounds, profileInto) : null;
    const start = options.work.has('start') ? await measureStart(cluster, options.rounds) : null;
    const asked = { ...options, work: [...options.work] };
    const result = { started, machine, serverSettings, isPgbenchThere, asked, sizes, terms, start };
    writeFileSync(join(options.into, 'last.json'), `${JSON.stringify(result, null, 2)}\n`);
    const table = tableOf(result);
    writeFileSync(join(options.into, 'last.md'), table);
    console.log(table);
  } finally {
    await cluster.stop();
  }
}

await run(readOptions(process.argv.slice(2)));
