import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { runsAsRoot } from './embedded-postgres.account';
import { ensureCluster, superuser } from './embedded-postgres.cluster';
import { chooseHome, homesFor, isOurs, type Home } from './embedded-postgres.home';
import { lockHome, refuseWhileHeld } from './embedded-postgres.lock';
import { isAlive, isServerOf, serverStateOf } from './embedded-postgres.process';
import { findPrograms } from './embedded-postgres.programs';
import { startServer, type Server } from './embedded-postgres.server';
import { withConnection } from './connection';
import { DatabaseSetupError } from './setup-error';

export interface EmbeddedOptions {
  /** Absolute path; the data stand in `postgres/` under it, or apart where their account does not reach that. */
  readonly dataDir: string;
  /** What a second start is told of this one, such as where it listens. */
  readonly note?: string;
  /** Whether what is committed outlives a loss of power (fsync); tests do without. */
  readonly isDurable?: boolean;
  /** More settings of the server. */
  readonly settings?: Readonly<Record<string, string | number>>;
}

export interface EmbeddedPostgres extends Server {
  /** The superuser's address of the database `qadagalau`. */
  readonly url: string;
  /** The folder that holds all that belongs to it. */
  readonly folder: string;
  /** What the operator should know: where the data stand if not where expected, and as whom the server runs. */
  readonly notices: readonly string[];
}

const database = 'qadagalau';
const inMemoryOfTests = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * Starts a PostgreSQL of our own: on loopback only, a free port, with a password of its own. It ends when this
 * process ends, however that comes about; the next start finds everything that was committed.
 * @throws AlreadyRunningError where another service runs on these data, which are then not touched.
 * @throws DatabaseSetupError where it can't be started, with what to do.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  if (process.platform === 'win32') {
    throw new DatabaseSetupError('The embedded PostgreSQL is not for Windows: give DATABASE_URL.');
  }
  const { home, account, notices } = chooseHome(options.dataDir);
  const unlock = lockHome(home, options.note ?? '');
  try {
    const isDurable = options.isDurable ?? true;
    const programs = findPrograms(account, home);
    const password = ensureCluster(home, account, programs, isDurable);
    const settings = { ...(isDurable ? {} : inMemoryOfTests), ...options.settings };
    const server = await startServer(home, account, programs, settings);
    const stop = (): Promise<void> => server.stop().finally(unlock);
    const url = await ensureDatabase(server.port, password).catch(async (error: unknown) => {
      await stop();
      throw error;
    });
    const asWhom = account.name === null ? [] : [`The embedded PostgreSQL runs as ${account.name}.`];
    return { ...server, stop, url, folder: home.folder, notices: [...notices, ...asWhom] };
  } catch (error) {
    unlock();
    throw error;
  }
}

/**
 * Throws the embedded data away, and only them.
 * @returns the folders that were there; empty where there was nothing.
 * @throws AlreadyRunningError while a service runs on them.
 */
export function resetEmbedded(dataDir: string): string[] {
  const [own, ...apart] = homesFor(dataDir);
  const found = [own, ...apart.filter(isOurs)].filter(({ folder }) => existsSync(folder));
  for (const home of found) refuseWhileInUse(home);
  for (const home of found) remove(home);
  return found.map(({ folder }) => folder);
}

async function ensureDatabase(port: number, password: string): Promise<string> {
  const address = (name: string): string => `postgres://${superuser}:${password}@127.0.0.1:${port}/${name}`;
  await withConnection(address('postgres'), async (client) => {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [database]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${database}`);
  });
  return address(database);
}

function refuseWhileInUse(home: Home): void {
  if (!isOurs(home) && !runsAsRoot()) {
    throw new DatabaseSetupError(
      `${home.folder} belongs to another account: only that one, or root, may reset it.`,
    );
  }
  refuseWhileHeld(home);
  const server = serverStateOf(home.cluster);
  if (server === null || !isAlive(server.pid) || !isServerOf(server.pid, home.cluster)) return;
  throw new DatabaseSetupError(
    `PostgreSQL (process ${server.pid}) is still stopping on ${home.folder}: try again.`,
  );
}

/** By name, so that nothing goes which we have not made. */
function remove(home: Home): void {
  const { folder, cluster, password, log, lock, programs } = home;
  for (const path of [cluster, `${cluster}.unfinished`, password, log, programs, lock]) {
    rmSync(path, { recursive: true, force: true });
  }
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}
