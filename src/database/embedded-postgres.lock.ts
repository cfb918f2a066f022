import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Home } from './embedded-postgres.home';
import { birthOf, isAlive, serverStateOf } from './embedded-postgres.process';
import { codeOf, DatabaseSetupError } from './setup-error';

interface Holder {
  readonly pid: number;
  /** Tells this process from a later one of the same number. */
  readonly birth: string | null;
  /** Tells this hold from any other. */
  readonly mark: string;
  /** What the holder says of itself, such as where it listens. */
  readonly note: string;
}

/** Another service runs on these data; nothing was touched. */
class AlreadyRunningError extends DatabaseSetupError {
  constructor(home: Home, { pid, note }: Holder) {
    const port = serverStateOf(home.cluster)?.port;
    const server = port === undefined ? '' : `, PostgreSQL on port ${port}`;
    super(
      `Already running on ${home.folder}: process ${pid}${note === '' ? '' : ` (${note})`}${server}. ` +
        'Nothing was touched. Stop that one, or choose another DATA_DIR.',
    );
    this.name = 'AlreadyRunningError';
  }
}

/**
 * Takes the home for this process; a hold survives its holder's death, but binds nobody then.
 * @returns what gives it back.
 * @throws AlreadyRunningError where a living process has it.
 */
export function lockHome(home: Home, note: string): () => void {
  const own: Holder = { pid: process.pid, birth: birthOf(process.pid), mark: randomUUID(), note };
  const draft = `${home.lock}.${own.mark}`;
  writeFileSync(draft, JSON.stringify(own), { mode: 0o644 });
  try {
    takeWith(draft, home);
  } finally {
    rmSync(draft, { force: true });
  }
  if (holderOf(home)?.mark !== own.mark)
    throw new DatabaseSetupError(`Two starts at once on ${home.folder}: try again.`);
  return () => {
    if (holderOf(home)?.mark === own.mark) rmSync(home.lock, { force: true });
  };
}

/** @throws AlreadyRunningError where a living process has the home. */
export function refuseWhileHeld(home: Home): void {
  const holder = holderOf(home);
  if (holder !== null && stillHolds(holder)) throw new AlreadyRunningError(home, holder);
}

/** A link appears with its content or not at all, and never over another. */
function takeWith(draft: string, home: Home): void {
  try {
    linkSync(draft, home.lock);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    refuseWhileHeld(home);
    renameSync(draft, home.lock);
  }
}

function stillHolds({ pid, birth }: Holder): boolean {
  if (!isAlive(pid)) return false;
  const now = birthOf(pid);
  return now === null || birth === null || now === birth;
}

function holderOf(home: Home): Holder | null {
  try {
    return JSON.parse(readFileSync(home.lock, 'utf8')) as Holder;
  } catch {
    return null;
  }
}
