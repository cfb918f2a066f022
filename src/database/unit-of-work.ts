import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import type { Scope, Tx } from './tx';

export const APP_DATABASE = Symbol('the pool of the role app');
export const WORKER_DATABASE = Symbol('the pool of the role worker');

const serializationFailure = '40001';
const deadlockDetected = '40P01';
const attempts = 3;

/** Rolls a transaction back and hands `result` to the one who opened it: how a dry run ends. */
class RolledBack<T> extends Error {
  constructor(readonly result: T) {
    super('rolled back on purpose');
  }
}

/** The only door to the database: every transaction is opened here, with its scope set. */
@Injectable()
export class UnitOfWork {
  constructor(
    @Inject(APP_DATABASE) private readonly app: DataSource,
    @Inject(WORKER_DATABASE) private readonly worker: DataSource,
  ) {}

  /** One transaction in the scope of the one who asks. Repeated whole on a deadlock, never from within. */
  run<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.again(() =>
      this.app.transaction(async (manager) => {
        await this.enter(manager, scope);
        return work(manager as Tx);
      }),
    );
  }

  /** As `run`, but nothing can be written. */
  read<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.app.transaction(async (manager) => {
      await manager.query('SET TRANSACTION READ ONLY');
      await this.enter(manager, scope);
      return work(manager as Tx);
    });
  }

  /** As `run`, and everything is taken back at the end. */
  async rehearse<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
    try {
      await this.run(scope, async (tx) => {
        throw new RolledBack(await work(tx));
      });
    } catch (error) {
      if (error instanceof RolledBack) return error.result as T;
      throw error;
    }
    throw new Error('a rehearsal does not commit');
  }

  /** One transaction of the system itself, under the role `worker`: sweep, recomputation, seeds. */
  asWorker<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.again(() => this.worker.transaction((manager) => work(manager as Tx)));
  }

  private async enter(manager: EntityManager, scope: Scope): Promise<void> {
    await manager.query(
      `SELECT set_config('app.person_id', $1, true), set_config('app.client_id', $2, true),
              set_config('app.body_id', $3, true), set_config('app.own', $4, true),
              set_config('app.reach', $5, true), set_config('app.clearance', $6, true)`,
      [
        scope.personId ?? '',
        scope.clientId ?? '',
        scope.bodyId ?? '',
        scope.own,
        scope.reach,
        String(scope.clearance),
      ],
    );
  }

  private async again<T>(transaction: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await transaction();
      } catch (error) {
        if (attempt === attempts || !isTransient(error)) throw error;
      }
    }
  }
}

function isTransient(error: unknown): boolean {
  const code = (error as { driverError?: { code?: string } }).driverError?.code;
  return code === serializationFailure || code === deadlockDetected;
}
