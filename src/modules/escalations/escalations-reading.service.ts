import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import { UnitOfWork } from '../../database/unit-of-work';
import { cutPage, keyFrom, NotFound, type Page, type Reply } from '../../platform/http';
import { type PersonActor, scopeOf } from '../prosecutors';
import type { EscalationsQuery } from './escalation.contract';
import { EscalationRepository } from './escalation.repository';
import { EscalationsListRepository } from './escalations-list.repository';
import type { KeptEscalation } from './escalation.row';
import type { EscalationView } from './escalation.shape';
import { escalationEventView, escalationView } from './escalation.view';

/** Reading requests: whoever sees the act sees what is asked upon it. */
@Injectable()
export class EscalationsReading {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly escalations: EscalationRepository,
    private readonly lists: EscalationsListRepository,
  ) {}

  /** One request with its version. */
  one(id: string, actor: PersonActor): Promise<Reply<EscalationView>> {
    return this.see(id, actor, (kept) => ({
      status: 200,
      body: escalationView(kept),
      etag: kept.escalation.version,
    }));
  }

  /** Every event of a request, oldest first. */
  events(id: string, actor: PersonActor): Promise<{ readonly items: readonly object[] }> {
    return this.see(id, actor, async (_kept, tx) => ({
      items: (await this.escalations.history(tx, id)).map(escalationEventView),
    }));
  }

  /** One page of those that the reader sees, the newest first. */
  page(query: EscalationsQuery, actor: PersonActor): Promise<Page<EscalationView>> {
    const { limit, cursor, count, office = null, state = null, route = null, act = null } = query;
    const asked = { office, state, route, act };
    const boundTo = ['escalations', asked];
    const [after] = keyFrom(boundTo, cursor) ?? [];
    const from = { after: typeof after === 'string' ? after : null, limit: limit + 1 };
    return this.unitOfWork.read(scopeOf(actor), async (tx) => {
      const found = await this.lists.page(tx, asked, from);
      const { items, page } = await cutPage(
        found,
        { limit, count },
        {
          boundTo,
          keyOf: ({ escalation }) => [escalation.id],
          total: () => this.lists.count(tx, asked),
        },
      );
      return { items: items.map(escalationView), page };
    });
  }

  private see<T>(
    id: string,
    actor: PersonActor,
    show: (kept: KeptEscalation, tx: Tx) => Promise<T> | T,
  ): Promise<T> {
    return this.unitOfWork.read(scopeOf(actor), async (tx) => {
      const kept = await this.escalations.find(tx, id);
      if (!kept) throw new NotFound();
      return show(kept, tx);
    });
  }
}
