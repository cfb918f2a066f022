import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { run, type Account } from './embedded-postgres.account';
import type { Home } from './embedded-postgres.home';
import type { Programs } from './embedded-postgres.programs';
import { DatabaseSetupError } from './setup-error';

export const superuser = 'postgres';

/**
 * Makes the cluster if there is none; what an interrupted attempt left is thrown away.
 * @returns the superuser's password, made with the cluster.
 */
export function ensureCluster(home: Home, account: Account, programs: Programs, isDurable: boolean): string {
  if (!existsSync(join(home.cluster, 'PG_VERSION'))) return createCluster(home, account, programs, isDurable);
  const major = readFileSync(join(home.cluster, 'PG_VERSION'), 'utf8').trim();
  if (major !== programs.major) {
    throw new DatabaseSetupError(
      `The data in ${home.cluster} are of PostgreSQL ${major}, the programs of ${programs.major}. ` +
        'Take the data out with the version of the service that made them, or throw them away: npm run reset.',
    );
  }
  if (!existsSync(home.password)) {
    throw new DatabaseSetupError(`The password of the embedded data is gone: put ${home.password} back.`);
  }
  return readFileSync(home.password, 'utf8').trim();
}

function createCluster(home: Home, account: Account, programs: Programs, isDurable: boolean): string {
  const unfinished = `${home.cluster}.unfinished`;
  for (const leftover of [unfinished, home.password]) rmSync(leftover, { recursive: true, force: true });
  const password = randomBytes(24).toString('base64url');
  const told = join(unfinished, 'password');
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(told, password, { mode: 0o600, flag: 'wx' });
  giveTo(account, unfinished, told);
  initialise(join(unfinished, 'data'), told, account, programs, isDurable);
  writeFileSync(home.password, `${password}\n`, { mode: 0o600, flag: 'wx', flush: true });
  chmodSync(home.password, 0o600);
  renameSync(join(unfinished, 'data'), home.cluster);
  rmSync(unfinished, { recursive: true });
  return password;
}

function giveTo({ ids }: Account, ...paths: string[]): void {
  if (ids === null) return;
  for (const path of paths) chownSync(path, ids.uid, ids.gid);
}

/**
 * The locale must be C.UTF-8 beside the builtin provider's: with C, pg_trgm silently finds nothing in Kazakh.
 * Where the system has none of that name, another of UTF-8 serves.
 */
function initialise(
  data: string,
  passwordFile: string,
  account: Account,
  programs: Programs,
  isDurable: boolean,
): void {
  const outputs: string[] = [];
  for (const locale of ['C.UTF-8', 'en_US.UTF-8']) {
    rmSync(data, { recursive: true, force: true });
    const { succeeded, output } = run(account, programs.initdb, [
      ...['-D', data, '-U', superuser, '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8'],
      ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', `--locale=${locale}`, '--data-checksums'],
      ...(isDurable ? [] : ['--no-sync']),
    ]);
    if (succeeded) return;
    outputs.push(output);
  }
  throw new DatabaseSetupError(`The embedded PostgreSQL could not make its data: ${outputs.join('; ')}`);
}
