import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { DatabaseSetupError } from './setup-error';

/** Who runs the server: PostgreSQL refuses to run as root. */
export interface Account {
  /** As in `/etc/passwd`; `null`: whoever runs the service. */
  readonly name: string | null;
  /** `null`: nothing to change; else for the options of a child process. */
  readonly ids: { readonly uid: number; readonly gid: number } | null;
}

/** Without a home or a language of its own: what the operator's shell has set does not change the cluster. */
export const bareEnvironment = { PATH: '/usr/local/bin:/usr/bin:/bin', TZ: 'UTC' };

export const runsAsRoot = (): boolean => process.getuid?.() === 0;

/** The service's own account; for root, the owner of the data that are there, else `postgres`, else `nobody`. */
export function accountFor(cluster: string): Account {
  if (!runsAsRoot()) return { name: null, ids: null };
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) return accountOf(owner);
  for (const wanted of ['postgres', 'nobody']) {
    const found = knownAccounts().find(({ name }) => name === wanted);
    if (found !== undefined) return { name: wanted, ids: { uid: found.uid, gid: found.gid } };
  }
  throw new DatabaseSetupError(
    'PostgreSQL does not run as root, and there is neither an account postgres nor nobody. ' +
      'Start as an ordinary user, or give DATABASE_URL.',
  );
}

function accountOf({ uid, gid }: { uid: number; gid: number }): Account {
  const known = knownAccounts().find((account) => account.uid === uid);
  return { name: known?.name ?? `uid ${uid}`, ids: { uid, gid } };
}

function knownAccounts(): { name: string; uid: number; gid: number }[] {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    return name === undefined || uid === undefined ? [] : [{ name, uid: Number(uid), gid: Number(gid) }];
  });
}

/** Whether the account can enter this folder, all folders above it included. */
export function reaches(account: Account, folder: string): boolean {
  return run(account, '/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder]).succeeded;
}

/** Runs a program to its end as the account; what it printed is in `output`. */
export function run(
  account: Account,
  program: string,
  args: readonly string[],
): { succeeded: boolean; output: string } {
  const done = spawnSync(program, args, { ...account.ids, cwd: '/', env: bareEnvironment, encoding: 'utf8' });
  const output = done.error === undefined ? `${done.stderr}${done.stdout}`.trim() : done.error.message;
  return { succeeded: done.status === 0, output };
}
