import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { JobsInOrder } from './jobs-in-order';

export const SWEEP_SECONDS = Symbol('how often the sweep runs; 0: never by itself');

/** Runs the system's jobs again and again, one round at a time. What a round misses the next one finds. */
@Injectable()
export class Sweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(Sweep.name);
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> = Promise.resolve();

  constructor(
    @Inject(SWEEP_SECONDS) private readonly seconds: number,
    private readonly jobs: JobsInOrder,
  ) {}

  onApplicationBootstrap(): void {
    if (this.seconds > 0) this.schedule(0);
  }

  async onApplicationShutdown(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.round;
  }

  /** One round. A job that fails keeps no other from its work; the round tells of it at its end. */
  async run(): Promise<void> {
    const failures: unknown[] = [];
    for (const job of this.jobs.all)
      try {
        await job.run();
      } catch (error) {
        failures.push(error);
      }
    if (failures.length === 1) throw failures[0];
    if (failures.length > 1) throw new AggregateError(failures, 'several jobs failed');
  }

  private schedule(milliseconds: number): void {
    this.timer = setTimeout(() => {
      this.round = this.run()
        .catch((error: unknown) => {
          for (const failure of error instanceof AggregateError ? (error.errors as unknown[]) : [error])
            this.logger.error(failure instanceof Error ? failure.stack : failure);
        })
        .then(() => {
          if (this.timer) this.schedule(this.seconds * 1000);
        });
    }, milliseconds);
    this.timer.unref();
  }
}
