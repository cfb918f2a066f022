import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work';
import { Clock } from '../../platform/clock';
import { Receipts } from '../outbox';
import { EndedAppointmentsJob } from './ended-appointments.job';
import { MissedTermsJob } from './missed-terms.job';

export const SWEEP_SECONDS = Symbol('how often the sweep runs; 0: never by itself');

/** Runs the system's jobs again and again, one round at a time. What a round misses the next one finds. */
@Injectable()
export class Sweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(Sweep.name);
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> = Promise.resolve();

  constructor(
    @Inject(SWEEP_SECONDS) private readonly seconds: number,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly missedTerms: MissedTermsJob,
    private readonly endedAppointments: EndedAppointmentsJob,
    private readonly receipts: Receipts,
  ) {}

  onApplicationBootstrap(): void {
    if (this.seconds > 0) this.schedule(0);
  }

  async onApplicationShutdown(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.round;
  }

  /** One round: terms that passed, appointments that end, receipts that ran out. */
  async run(): Promise<void> {
    await this.missedTerms.run();
    await this.endedAppointments.run();
    await this.unitOfWork.asWorker((tx) => this.receipts.purgeExpired(tx, this.clock.now()));
  }

  private schedule(milliseconds: number): void {
    this.timer = setTimeout(() => {
      this.round = this.run()
        .catch((error: unknown) => {
          this.logger.error(error instanceof Error ? error.stack : error);
        })
        .then(() => {
          if (this.timer) this.schedule(this.seconds * 1000);
        });
    }, milliseconds);
    this.timer.unref();
  }
}
