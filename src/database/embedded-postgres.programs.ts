import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { run, type Account } from './embedded-postgres.account';
import type { Home } from './embedded-postgres.home';
import { codeOf, DatabaseSetupError } from './setup-error';

export interface Programs {
  readonly postgres: string;
  readonly initdb: string;
  /** Of PostgreSQL, such as 18. */
  readonly major: string;
}

/** The server's programs where they are installed, or a copy of them in the home where the account can't run those. */
export function findPrograms(account: Account, home: Home): Programs {
  const installed = installedFolder();
  heal(installed);
  const first = examine(account, installed);
  if (first.programs !== null) return first.programs;
  const copied = examine(account, copyOf(installed, home));
  if (copied.programs !== null) return copied.programs;
  throw new DatabaseSetupError(
    `The embedded PostgreSQL does not run on this machine: ${copied.output}. Give DATABASE_URL instead.`,
  );
}

function installedFolder(): string {
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const entry = createRequire(require.resolve('embedded-postgres')).resolve(platform);
    return join(dirname(entry), '..');
  } catch (cause) {
    throw new DatabaseSetupError(
      `There is no embedded PostgreSQL (${platform}) for this machine, or it was not installed. Give DATABASE_URL.`,
      { cause },
    );
  }
}

/** npm can't carry symbolic links: the package makes them when it is installed, unless such scripts are blocked. */
function heal(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(folder, target);
    if (lstatSync(link, { throwIfNoEntry: false }) !== undefined) continue;
    try {
      symlinkSync(relative(dirname(link), join(folder, source)), link);
    } catch (error) {
      if (codeOf(error) === 'EEXIST') continue;
      if (isReadOnly(error)) return;
      throw error;
    }
  }
  makeExecutable(folder);
}

/** Where the installed ones can't be mended, a copy will be. */
const isReadOnly = (error: unknown): boolean => ['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error) ?? '');

function makeExecutable(folder: string): void {
  const programs = join(folder, 'native', 'bin');
  for (const name of readdirSync(programs)) {
    const { mode } = lstatSync(join(programs, name));
    if ((mode & 0o100) === 0) chmodSync(join(programs, name), 0o755);
  }
}

function examine(account: Account, folder: string): { programs: Programs | null; output: string } {
  const native = join(folder, 'native');
  const [postgres, initdb] = [join(native, 'bin', 'postgres'), join(native, 'bin', 'initdb')];
  const template = join(native, 'share', 'postgresql', 'postgres.bki');
  const test = '"$1" --version && "$2" --version >/dev/null && test -r "$3"';
  const { succeeded, output } = run(account, '/bin/sh', ['-c', test, 'sh', postgres, initdb, template]);
  const major = /PostgreSQL\) (\d+)/.exec(output)?.[1];
  return { programs: succeeded && major !== undefined ? { postgres, initdb, major } : null, output };
}

function copyOf(installed: string, home: Home): string {
  const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
    version: string;
  };
  const copy = join(home.programs, version);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(installed, unfinished, { recursive: true, verbatimSymlinks: true });
  heal(unfinished);
  openToAll(home.programs);
  renameSync(unfinished, copy);
  return copy;
}

/** The programs hold no secret, and the account that runs them is not the one that copied them. */
function openToAll(path: string): void {
  const found = lstatSync(path);
  if (found.isSymbolicLink()) return;
  const executable = found.isDirectory() || (found.mode & 0o100) !== 0;
  chmodSync(path, executable ? 0o755 : 0o644);
  if (found.isDirectory()) for (const name of readdirSync(path)) openToAll(join(path, name));
}
