import { Inject, Injectable } from '@nestjs/common';
import { enter, type RunOptions } from './entering';
import type { Pool } from './pool';
import type { Asking, Scope, Tx } from './tx';

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

/** Another transaction came first, and this one is to be tried again as a whole. */
export class Overtaken extends Error {
  readonly code = serializationFailure;
}

type Work<T> = (tx: Tx) => Promise<T> | T;

/** The only door to the database: every transaction is opened here, with its scope set. */
@Injectable()
export class UnitOfWork {
  constructor(
    @Inject(APP_DATABASE) private readonly app: Pool,
    @Inject(WORKER_DATABASE) private readonly worker: Pool,
  ) {}

  /** One transaction in the scope of the one who asks. Repeated whole on a deadlock, never from within. */
  run<T>(scope: Scope, work: Work<T>, options: RunOptions = {}): Promise<T> {
    return this.again(() => this.app.transaction(work, { entering: enter(scope, options) }));
  }

  /** As `run`, but nothing can be written. */
  read<T>(scope: Scope, work: Work<T>): Promise<T> {
    return this.app.transaction(work, { isReadOnly: true, entering: enter(scope, {}) });
  }

  /**
   * A look in the scope of the one who asks: each statement is a transaction of its own, and leaves whole. What is put
   * is written before the answer of `work` is given to anybody.
   */
  look<T>(scope: Scope, work: Work<T>, options: RunOptions = {}): Promise<T> {
    return this.again(() => this.app.transaction(work, { endsEach: true, entering: enter(scope, options) }));
  }

  /** Statements that each stand alone, in nobody's scope: for tables without row-level security, and for nothing else. */
  glance<T>(work: (asking: Asking) => Promise<T>): Promise<T> {
    return work(this.app);
  }

  /** As `run`, and everything is taken back at the end. */
  async rehearse<T>(scope: Scope, work: Work<T>, options: RunOptions = {}): Promise<T> {
    try {
      await this.run(
        scope,
        async (tx) => {
          const result = await work(tx);
          await tx.write();
          throw new RolledBack(result);
        },
        options,
      );
    } catch (error) {
      if (error instanceof RolledBack) return error.result as T;
      throw error;
    }
    throw new Error('a rehearsal does not commit');
  }

  /** One transaction of the system itself, under the role `worker`: sweep, recomputation, seeds. */
  asWorker<T>(work: Work<T>): Promise<T> {
    return this.again(() => this.worker.transaction(work));
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
  const { code } = (error ?? {}) as { code?: unknown };
  return code === serializationFailure || code === deadlockDetected;
}
