import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { memory } from '../machine.mjs';
import { nodeFlags } from '../scene.mjs';
import { spread } from '../statistics.mjs';

/** @typedef {import('../cluster.mjs').Cluster} Cluster */

const database = 'bench_start';
const restMs = 5000;
const patienceMs = 60_000;

/** `dist/src/main.js` over a migrated database without acts: how long until it first answers, and its memory at rest. @type {(cluster: Cluster, times: number) => Promise<object>} */
export async function measureStart(cluster, times) {
  await cluster.clone(database, 'bench_empty');
  const [seconds, megabytes] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])];
  for (let time = 0; time <= times; time++) {
    const one = await startOnce(cluster.url(database));
    if (time === 0) continue;
    seconds.push(one.seconds);
    megabytes.push(one.megabytes);
  }
  await cluster.drop(database);
  return { seconds: spread(seconds), megabytesAtRest: spread(megabytes) };
}

/** @param {string} url */
async function startOnce(url) {
  const port = await freePort();
  const started = performance.now();
  const env = {
    NODE_ENV: 'development',
    LOG_LEVEL: 'warn',
    SWEEP_SECONDS: '3600',
    DATABASE_URL: url,
    PORT: `${port}`,
  };
  const main = join(import.meta.dirname, '..', '..', 'dist', 'src', 'main.js');
  const child = spawn(process.execPath, [...nodeFlags, main], { env, stdio: 'ignore' });
  try {
    await answered(`http://127.0.0.1:${port}/health/ready`);
    const seconds = (performance.now() - started) / 1000;
    await wait(restMs);
    return { seconds, megabytes: memory(child.pid ?? 0).now };
  } finally {
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    await gone;
  }
}

/** @param {string} address */
async function answered(address) {
  const giveUp = Date.now() + patienceMs;
  while (Date.now() < giveUp) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.status === 200) return;
    await wait(10);
  }
  throw new Error(`nothing answers at ${address}`);
}

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
      probe.close(() => {
        resolve(port);
      });
    });
  });
