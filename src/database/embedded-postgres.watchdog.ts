import { spawn, type ChildProcess } from 'node:child_process';
import { chownSync, closeSync, openSync } from 'node:fs';
import type { Socket } from 'node:net';
import { bareEnvironment, type Account } from './embedded-postgres.account';
import type { Home } from './embedded-postgres.home';

/**
 * `sh` starts the server and waits for it. A second `sh` reads a pipe from us: when we end in whatever way, `kill -9`
 * included, the pipe closes and the server is told to stop. Both stand outside our process group: Ctrl-C in the
 * terminal reaches us alone, and the server stops after the last transaction of ours.
 */
export const watchdog =
  'exec 3<&0; "$@" </dev/null 3<&- & p=$!; trap "kill -INT $p" INT TERM; ' +
  '(read -r _ <&3; kill -INT $p 2>/dev/null) & c=$!; wait $p; r=$?; kill $c 2>/dev/null; exit $r';

/** Starts the server so that it ends when we do; its standard input is what it watches. */
export function spawnWatched(home: Home, { ids }: Account, command: string[]): ChildProcess {
  const log = openSync(home.log, 'a', 0o600);
  if (ids !== null) chownSync(home.log, ids.uid, ids.gid);
  const child = spawn('/bin/sh', ['-c', watchdog, 'watchdog', ...command], {
    ...ids,
    cwd: '/',
    env: bareEnvironment,
    stdio: ['pipe', log, log],
    detached: true,
  });
  closeSync(log);
  child.unref();
  child.on('error', () => undefined);
  const lifeline = child.stdin as Socket | null;
  lifeline?.unref();
  lifeline?.on('error', () => undefined);
  return child;
}
