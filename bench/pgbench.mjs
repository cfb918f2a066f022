import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bareReads } from './bare-reads.mjs';
import { cpuSecondsOfAll } from './machine.mjs';

/**
 * @typedef {import('./scene.mjs').Scene} Scene
 * @typedef {import('./rounds.mjs').Meter} Meter
 * @typedef {import('./rounds.mjs').Taken} Taken
 * @typedef {import('./work/reads.mjs').ReadWork} ReadWork
 */

const run = promisify(execFile);
const mostScripts = 20;

/** Debian keeps it apart. */
const program = ['pgbench', '/usr/lib/postgresql/15/bin/pgbench'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
);

export const isThere = program !== undefined;

/** The hand-written SQL without any Node; nothing where pgbench is not on the path. @type {(scene: Scene, meter: Meter, work: ReadWork) => import('./rounds.mjs').Variant[]} */
export function pgbench(scene, meter, work) {
  if (program === undefined) return [];
  return [{ name: 'pgbench', run: () => take(program, scene, meter, work) }];
}

/** @type {(name: string, scene: Scene, meter: Meter, work: ReadWork) => Promise<Taken>} */
async function take(name, scene, meter, { units }) {
  const folder = mkdtempSync(join(tmpdir(), 'qadagalau-pgbench-'));
  try {
    const scripts = units.slice(0, mostScripts).map((unit, place) => {
      const file = join(folder, `${place}.sql`);
      writeFileSync(file, unit.map(({ bare }) => `${filled(bare.name, bare.values)};\n`).join(''));
      return ['-f', file];
    });
    const { atOnce, seconds } = meter.how;
    const log = ['-l', '--log-prefix', join(folder, 'log')];
    const how = [
      '-n',
      '-M',
      'prepared',
      '-c',
      `${atOnce}`,
      '-j',
      '1',
      '-T',
      `${Math.max(1, Math.round(seconds))}`,
    ];
    const before = cpuSecondsOfAll(meter.postgresPid);
    await run(name, [...how, ...log, ...scripts.flat(), scene.cluster.url(scene.database)]);
    return told(folder, cpuSecondsOfAll(meter.postgresPid) - before, seconds);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @type {(folder: string, cpu: number, seconds: number) => Taken} */
function told(folder, cpu, seconds) {
  const micros = readdirSync(folder)
    .filter((file) => file.startsWith('log'))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').trim().split('\n'))
    .map((row) => Number(row.split(' ')[2]))
    .sort((one, other) => one - other);
  const at = (/** @type {number} */ share) => (micros[Math.floor(share * micros.length)] ?? 0) / 1000;
  const perThousand = (cpu / micros.length) * 1000;
  const whole = Math.max(1, Math.round(seconds));
  return {
    perSecond: micros.length / whole,
    p50: at(0.5),
    p99: at(0.99),
    serverCpu: 0,
    databaseCpu: perThousand,
    megabytes: 0,
  };
}

/** The statement with its values written into it, on one line. @type {(name: string, values: readonly unknown[]) => string} */
export const filled = (name, values) =>
  (bareReads[name] ?? '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\$(\d)/g, (_, place) => literal(values[Number(place) - 1]));

/** @param {unknown} value @returns {string} */
function literal(value) {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return `ARRAY[${value.map(literal).join(', ')}]`;
  return `'${String(value).replaceAll("'", "''")}'`;
}
