import type { ChildProcess } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Account } from './embedded-postgres.account';
import type { Home } from './embedded-postgres.home';
import { isAlive, isServerOf, serverStateOf } from './embedded-postgres.process';
import type { Programs } from './embedded-postgres.programs';
import { spawnWatched } from './embedded-postgres.watchdog';
import { DatabaseSetupError } from './setup-error';

export interface Server {
  readonly pid: number;
  readonly port: number;
  /** Settles when the server ends without having been asked to. */
  readonly died: Promise<void>;
  stop(): Promise<void>;
}

const pauseMs = 10;
const attempts = 4;
const askAfterMs = 3_000;
const giveUpAfterMs = 60_000;

/** Starts the server on a free port of the loopback interface, and comes back when it answers. */
export async function startServer(
  home: Home,
  account: Account,
  programs: Programs,
  settings: Readonly<Record<string, string | number>>,
): Promise<Server> {
  await waitForLeftover(home);
  for (let attempt = 1; ; attempt++) {
    try {
      return await launch(home, account, programs, settings);
    } catch (error) {
      if (attempt === attempts) throw error;
      await wait(attempt * 250);
    }
  }
}

/** A server whose service was killed is stopping, or is asked to; its data are then whole. */
async function waitForLeftover({ cluster }: Home): Promise<void> {
  const leftover = serverStateOf(cluster);
  if (leftover === null || !isAlive(leftover.pid)) return;
  if (!isServerOf(leftover.pid, cluster)) {
    rmSync(join(cluster, 'postmaster.pid'), { force: true });
    return;
  }
  for (let waited = 0; isAlive(leftover.pid); waited += pauseMs) {
    if (waited === askAfterMs) process.kill(leftover.pid, 'SIGINT');
    if (waited >= giveUpAfterMs) {
      throw new DatabaseSetupError(
        `PostgreSQL still runs on ${cluster} and does not stop: process ${leftover.pid}.`,
      );
    }
    await wait(pauseMs);
  }
}

async function launch(
  home: Home,
  account: Account,
  programs: Programs,
  settings: Readonly<Record<string, string | number>>,
): Promise<Server> {
  const before = serverStateOf(home.cluster)?.pid;
  const port = await freePort();
  const child = spawnWatched(home, account, [
    ...[programs.postgres, '-D', home.cluster],
    ...Object.entries({ ...loopbackOnly, port, ...settings }).flatMap(([name, value]) => [
      '-c',
      `${name}=${value}`,
    ]),
  ]);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });
  for (;;) {
    if (hasEnded(child)) throw failure(home);
    const now = serverStateOf(home.cluster);
    if (now?.isReady === true && now.pid !== before && now.port === port)
      return serverOf(child, now.pid, port, ended);
    await wait(pauseMs);
  }
}

const loopbackOnly = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

function serverOf(child: ChildProcess, pid: number, port: number, ended: Promise<void>): Server {
  let isAskedToStop = false;
  const died = new Promise<void>((resolve) => {
    void ended.then(() => {
      if (!isAskedToStop) resolve();
    });
  });
  const stop = async (): Promise<void> => {
    isAskedToStop = true;
    child.ref();
    child.stdin?.end();
    const patience = setTimeout(() => {
      if (isAlive(pid)) process.kill(pid, 'SIGQUIT');
    }, giveUpAfterMs);
    await ended;
    clearTimeout(patience);
  };
  return { pid, port, died, stop };
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null;

function failure({ log }: Home): DatabaseSetupError {
  const last = readFileSync(log, 'utf8').trim().split('\n').slice(-5).join('\n  ');
  return new DatabaseSetupError(`The embedded PostgreSQL did not start; the end of ${log}:\n  ${last}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => {
        resolve(port);
      });
    });
  });
}
