import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive } from './embedded-postgres.process';
import { watchdog } from './embedded-postgres.watchdog';

async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds(); waited += 20) {
    if (waited > 10_000) throw new Error('waited in vain');
    await wait(20);
  }
}

describe('the watchdog', () => {
  it('stops the server when the service is killed', async () => {
    const server =
      "process.on('SIGINT', () => process.exit()); console.log(process.pid); setInterval(() => 0, 1000)";
    const service = `require('node:child_process').spawn('/bin/sh',
      ['-c', ${JSON.stringify(watchdog)}, 'watchdog', process.execPath, '-e', ${JSON.stringify(server)}],
      { stdio: ['pipe', 'inherit', 'inherit'], detached: true })`;
    const child = spawn(process.execPath, ['-e', service], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [said] = (await once(child.stdout, 'data')) as [Buffer];
    const pid = Number(said.toString());
    expect(isAlive(pid)).toBe(true);
    child.kill('SIGKILL');
    await until(() => !isAlive(pid));
  });
});
