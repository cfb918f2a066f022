import { Inject, Injectable } from '@nestjs/common';
import { migrations } from '../../migrations';
import { Readiness } from '../platform/health';
import type { Pool } from './pool';
import { APP_DATABASE, WORKER_DATABASE } from './unit-of-work';

/** Ready: both roles get an answer, and every migration that this code knows has run. */
@Injectable()
export class DatabaseReadiness extends Readiness {
  constructor(
    @Inject(APP_DATABASE) private readonly app: Pool,
    @Inject(WORKER_DATABASE) private readonly worker: Pool,
  ) {
    super();
  }

  async check(): Promise<void> {
    const [, done] = await Promise.all([
      this.app.query('SELECT 1'),
      this.worker.query<{ name: string }[]>('SELECT name FROM schema_migration'),
    ]);
    const names = new Set(done.map(({ name }) => name));
    const missing = migrations.map(({ name }) => name).filter((name) => !names.has(name));
    if (missing.length > 0) throw new Error(`not migrated yet: ${missing.join(', ')}`);
  }
}
