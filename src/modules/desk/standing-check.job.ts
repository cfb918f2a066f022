import { Injectable, Logger } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import { UnitOfWork } from '../../database/unit-of-work';
import type { Instant } from '../../kernel/time';
import { Clock } from '../../platform/clock';
import { Metrics } from '../../platform/metrics';
import { Outbox } from '../outbox';
import { AnomalyRepository, type FoundAnomaly } from './anomaly.repository';
import { anomalies, type AnomalyKind } from './anomaly.wording';

/** Looks for what must not be: counts it for the metrics, and tells of each once, in the log and to the world outside. */
@Injectable()
export class StandingCheckJob {
  private readonly logger = new Logger(StandingCheckJob.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly repository: AnomalyRepository,
    private readonly outbox: Outbox,
    private readonly metrics: Metrics,
  ) {}

  /** Answers how many there are. */
  async run(): Promise<number> {
    const at = this.clock.now();
    const found = await this.unitOfWork.asWorker((tx) => this.look(tx, at));
    for (const kind of Object.keys(anomalies) as AnomalyKind[])
      this.metrics.standing(kind, found.filter(({ anomaly }) => anomaly === kind).length);
    return found.length;
  }

  private async look(tx: Tx, at: Instant): Promise<readonly FoundAnomaly[]> {
    const found = await this.repository.keep(tx, at);
    const fresh = found.filter(({ isNew }) => isNew);
    for (const { anomaly, type, id } of fresh) this.logger.error(`${anomaly}: ${type} ${id}`);
    this.outbox.add(
      tx,
      fresh.map(({ anomaly, type, id, actId, officeLft, officeCode }) => ({
        type: 'anomaly.found',
        time: at,
        subject: `${type === 'complaint' ? 'complaints' : type === 'act' ? 'acts' : 'escalations'}/${id}`,
        data: { anomaly, officeCode, actId },
        ...(actId === null ? { officeLft } : { actId }),
        addresseeSees: false,
        traceId: null,
      })),
    );
    return found;
  }
}
