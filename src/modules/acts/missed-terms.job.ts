import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work';
import { Clock } from '../../platform/clock';
import { CalendarDays } from '../calendar-days';
import { ActSweepRepository } from './act-sweep.repository';
import { Settlement } from './settlement.service';

/**
 * Marks terms that have passed, each once: an act is taken with its row locked and skipped by every other instance,
 * and what was marked runs no more. After downtime it catches up, the longest passed first.
 */
@Injectable()
export class MissedTermsJob {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly calendarDays: CalendarDays,
    private readonly sweep: ActSweepRepository,
    private readonly settlement: Settlement,
  ) {}

  /** One transaction an act. Answers how many acts had a term marked. */
  async run(): Promise<number> {
    for (let marked = 0; ; marked++) if (!(await this.markNext())) return marked;
  }

  private markNext(): Promise<boolean> {
    const at = this.clock.now();
    return this.unitOfWork.asWorker(async (tx) => {
      await this.calendarDays.holdStill(tx);
      const actId = await this.sweep.takeWithPassedTerm(tx, at);
      if (actId === undefined) return false;
      await this.settlement.apply(tx, actId, { type: 'settlement' }, { job: 'missed-terms', at });
      return true;
    });
  }
}
