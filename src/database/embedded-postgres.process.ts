import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { codeOf } from './setup-error';

/** Whether a process of this number runs; one that has ended and waits to be collected does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
  return !/^State:\s+[ZX]/m.test(orNothing(() => readFileSync(`/proc/${pid}/status`, 'utf8')) ?? '');
}

/** When the process of this number began: tells it from a later one of the same number. `null`: not to be known. */
export function birthOf(pid: number): string | null {
  if (process.platform !== 'linux') return psOf(pid, 'lstart=');
  return orNothing(() => {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const startedAt = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${startedAt}`;
  });
}

/** Whether the process of this number is a PostgreSQL on these data. */
export function isServerOf(pid: number, cluster: string): boolean {
  if (process.platform !== 'linux') return psOf(pid, 'command=')?.includes(cluster) === true;
  const stands = orNothing(() => readlinkSync(`/proc/${pid}/cwd`));
  return stands === orNothing(() => realpathSync(cluster)) && stands !== null;
}

/** What PostgreSQL says of itself in its data directory. */
export interface ServerState {
  readonly pid: number;
  readonly port: number;
  readonly isReady: boolean;
}

export function serverStateOf(cluster: string): ServerState | null {
  const lines = orNothing(() => readFileSync(`${cluster}/postmaster.pid`, 'utf8'))?.split('\n');
  const pid = Number(lines?.[0]);
  if (lines === undefined || !Number.isInteger(pid) || pid <= 0) return null;
  return { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' };
}

function psOf(pid: number, column: string): string | null {
  const { status, stdout } = spawnSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

function orNothing<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
