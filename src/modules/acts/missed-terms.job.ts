import { Injectable, Logger } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work';
import { Clock } from '../../platform/clock';
import { CalendarDays } from '../calendar-days';
import { ActSweepRepository } from './act-sweep.repository';
import { Settlement } from './settlement.service';

const atOnce = 100;

/**
 * Marks terms that have passed, each once: acts are taken with their rows locked and skipped by every other instance,
 * and what was marked runs no more. After downtime it catches up, the longest passed first.
 */
@Injectable()
export class MissedTermsJob {
  private readonly logger = new Logger(MissedTermsJob.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly calendarDays: CalendarDays,
    private readonly sweep: ActSweepRepository,
    private readonly settlement: Settlement,
  ) {}

  /**
   * Many acts a transaction; where one of them cannot be settled each has its own, and those that fail are left to the
   * next round. Answers how many acts had a term marked.
   */
  async run(): Promise<number> {
    const left: string[] = [];
    let marked = 0;
    for (let most = atOnce; ;) {
      const round = await this.markNext(most, left);
      if (round === undefined) most = 1;
      else if (round.taken === 0) return marked;
      else {
        marked += round.taken - round.unchanged.length;
        left.push(...round.unchanged);
      }
    }
  }

  /** Undefined where a transaction of many acts failed; an act that fails alone counts as unchanged. */
  private async markNext(
    most: number,
    left: readonly string[],
  ): Promise<{ readonly taken: number; readonly unchanged: readonly string[] } | undefined> {
    let taken: readonly string[] = [];
    try {
      const at = this.clock.now();
      return await this.unitOfWork.asWorker(async (tx) => {
        await this.calendarDays.holdStill(tx);
        taken = await this.sweep.takeWithPassedTerms(tx, at, { most, except: left });
        const deed = { job: 'missed-terms', at };
        const applied = await this.settlement.applyAll(tx, taken, { type: 'settlement' }, deed);
        const unchanged = applied.filter(({ before, after }) => before === after);
        return { taken: taken.length, unchanged: unchanged.map(({ before }) => before.id) };
      });
    } catch (error) {
      if (taken.length === 0) throw error;
      this.logger.error(error instanceof Error ? error.stack : error);
      return most > 1 ? undefined : { taken: taken.length, unchanged: taken };
    }
  }
}
