import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Readiness } from '../platform/health';
import { DatabaseReadiness } from './database-readiness';
import { openPool, type Pool } from './pool';
import { APP_DATABASE, UnitOfWork, WORKER_DATABASE } from './unit-of-work';

export interface Databases {
  /** Login of the role `app`: what is asked over HTTP. */
  readonly appUrl: string;
  /** Login of the role `worker`: what the system does by itself. */
  readonly workerUrl: string;
}

/** Opens the pools of both roles, and closes them when the application ends. */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(
    @Inject(APP_DATABASE) private readonly app: Pool,
    @Inject(WORKER_DATABASE) private readonly worker: Pool,
  ) {}

  static of({ appUrl, workerUrl }: Databases): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        { provide: APP_DATABASE, useFactory: () => openPool({ url: appUrl, name: 'app' }) },
        {
          provide: WORKER_DATABASE,
          useFactory: () => openPool({ url: workerUrl, name: 'worker', size: 5 }),
        },
        UnitOfWork,
        { provide: Readiness, useClass: DatabaseReadiness },
      ],
      exports: [APP_DATABASE, WORKER_DATABASE, UnitOfWork, Readiness],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.app.destroy(), this.worker.destroy()]);
  }
}
