import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { resetEmbedded } from '../../src/database/embedded-postgres';
import { homesFor } from '../../src/database/embedded-postgres.home';
import { isAlive, isServerOf, serverStateOf } from '../../src/database/embedded-postgres.process';

const root = join(__dirname, '..', '..');
const patienceMs = 60_000;

/** A data directory of a test's own, under which a service keeps its embedded PostgreSQL. */
export class Installation {
  readonly dataDir = mkdtempSync(join(tmpdir(), 'qadagalau-crash-'));

  constructor() {
    // As root the server runs as another user, who must get there.
    chmodSync(this.dataDir, 0o755);
    const { status, stdout } = spawnSync(process.execPath, ['scripts/build-if-stale.mjs'], { cwd: root });
    if (status !== 0) throw new Error(`the service was not built: ${stdout.toString()}`);
  }

  /** Starts the built service as a process of its own, and comes back when it is ready. */
  async start(): Promise<ServiceProcess> {
    const service = new ServiceProcess(this.dataDir, await freePort());
    await service.ready();
    return service;
  }

  /** The number of the PostgreSQL that runs on these data, or undefined. */
  serverPid(): number | undefined {
    for (const { cluster } of homesFor(this.dataDir)) {
      const pid = serverStateOf(cluster)?.pid;
      if (pid !== undefined && isAlive(pid) && isServerOf(pid, cluster)) return pid;
    }
    return undefined;
  }

  /** What kills the PostgreSQL that runs on these data now, and nothing else. */
  serverKiller(): () => void {
    const pid = this.serverPid();
    if (pid === undefined) throw new Error(`no PostgreSQL runs under ${this.dataDir}`);
    return () => {
      process.kill(pid, 'SIGKILL');
    };
  }

  /** Whether the PostgreSQL on these data ends by itself. */
  async serverEnds(): Promise<boolean> {
    return until(() => this.serverPid() === undefined);
  }

  remove(): void {
    resetEmbedded(this.dataDir);
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}

/** One run of the service. */
export class ServiceProcess {
  readonly address: string;
  readonly child: ChildProcess;
  private output = '';

  constructor(dataDir: string, port: number) {
    this.address = `http://127.0.0.1:${String(port)}`;
    const env = {
      ...{ PATH: process.env['PATH'], NODE_ENV: 'development', LOG_LEVEL: 'warn', SWEEP_SECONDS: '3600' },
      ...{ DATA_DIR: dataDir, HOST: '127.0.0.1', PORT: String(port) },
    };
    this.child = spawn(process.execPath, [join('dist', 'src', 'main.js')], { cwd: root, env });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on('data', (said: Buffer) => {
        this.output += said.toString();
      });
  }

  get hasEnded(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  async ready(): Promise<void> {
    const answers = async (): Promise<boolean> => {
      if (this.hasEnded) throw new Error(`the service ended: ${this.output}`);
      const answer = await fetch(`${this.address}/health/ready`).catch(() => undefined);
      return answer?.status === 200;
    };
    if (!(await until(answers))) throw new Error(`the service is not ready: ${this.output}`);
  }

  /** Sends the signal, if any, and waits for the end: the exit code, or the signal that ended it. */
  async ended(signal?: NodeJS.Signals): Promise<number | string | null> {
    if (!this.hasEnded) {
      const exit = once(this.child, 'exit');
      if (signal !== undefined) this.child.kill(signal);
      await exit;
    }
    return this.child.exitCode ?? this.child.signalCode;
  }
}

async function until(holds: () => boolean | Promise<boolean>): Promise<boolean> {
  const giveUp = Date.now() + patienceMs;
  while (Date.now() < giveUp) {
    if (await holds()) return true;
    await wait(50);
  }
  return false;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => {
        resolve(port);
      });
    });
  });
}
