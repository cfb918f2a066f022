import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work';
import { Clock } from '../../platform/clock';
import { Receipts } from './receipts.service';

/** Removes the answers that are kept for repeats no longer. */
@Injectable()
export class ExpiredReceiptsJob {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly receipts: Receipts,
  ) {}

  /** Answers how many had run out. */
  run(): Promise<number> {
    return this.unitOfWork.asWorker((tx) => this.receipts.purgeExpired(tx, this.clock.now()));
  }
}
