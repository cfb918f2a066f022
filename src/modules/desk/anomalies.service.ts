import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work';
import type { Language } from '../../kernel/texts';
import { cutPage, keyFrom, type Page, type PageQuery } from '../../platform/http';
import { type PersonActor, scopeOf } from '../prosecutors';
import { AnomalyRepository, type FoundAnomaly } from './anomaly.repository';
import type { AnomalyView } from './anomaly.shape';
import { anomalies } from './anomaly.wording';

/** What must not be, of what the one who asks may see. */
@Injectable()
export class Anomalies {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: AnomalyRepository,
  ) {}

  /** At the moment of asking. */
  page(
    { limit, cursor, count }: PageQuery,
    actor: PersonActor,
    language: Language,
  ): Promise<Page<AnomalyView>> {
    const boundTo = ['anomalies'];
    const after = keyFrom(boundTo, cursor);
    return this.unitOfWork.read(scopeOf(actor), async (tx) => {
      const found = await this.repository.page(tx, actor.at, { after, limit: limit + 1 });
      const { items, page } = await cutPage(
        found,
        { limit, count },
        {
          boundTo,
          keyOf: ({ anomaly, id }) => [anomaly, id],
          total: () => this.repository.count(tx, actor.at),
        },
      );
      return { items: items.map((one) => anomalyView(one, language)), page };
    });
  }
}

const anomalyView = (
  { anomaly, type, id, actId, officeCode }: FoundAnomaly,
  language: Language,
): AnomalyView => ({ anomaly, says: anomalies[anomaly][language], subject: { type, id }, actId, officeCode });
