import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import { UnitOfWork } from '../../database/unit-of-work';
import { cutPage, keyFrom, NotFound, type Page, type Reply } from '../../platform/http';
import { Audit } from '../audit';
import type { CaseCommandAsked } from '../outbox';
import { scopeOf } from '../prosecutors';
import type { EscalationsQuery } from './escalation.contract';
import { EscalationRepository } from './escalation.repository';
import { EscalationsListRepository } from './escalations-list.repository';
import type { KeptEscalation } from './escalation.row';
import type { EscalationView } from './escalation.shape';
import { escalationEventView, escalationView } from './escalation.view';

/** A person who looks at requests. */
export type LookingPerson = Pick<CaseCommandAsked, 'actor' | 'traceId'>;

/** Reading requests: whoever sees the act sees what is asked upon it; a look at what is secret leaves its entry. */
@Injectable()
export class EscalationsReading {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly escalations: EscalationRepository,
    private readonly lists: EscalationsListRepository,
    private readonly audit: Audit,
  ) {}

  /** One request with its version. */
  one(id: string, looking: LookingPerson): Promise<Reply<EscalationView>> {
    return this.see(id, looking, (kept) => ({
      status: 200,
      body: escalationView(kept),
      etag: kept.escalation.version,
    }));
  }

  /** Every event of a request, oldest first. */
  events(id: string, looking: LookingPerson): Promise<{ readonly items: readonly object[] }> {
    return this.see(id, looking, async (_kept, tx) => ({
      items: (await this.escalations.history(tx, id)).map(escalationEventView),
    }));
  }

  /** One page of those that the reader sees, the newest first. */
  page(query: EscalationsQuery, looking: LookingPerson): Promise<Page<EscalationView>> {
    const { limit, cursor, count, office = null, state = null, route = null, act = null } = query;
    const asked = { office, state, route, act };
    const boundTo = ['escalations', asked];
    const [after] = keyFrom(boundTo, cursor) ?? [];
    const from = { after: typeof after === 'string' ? after : null, limit: limit + 1 };
    return this.unitOfWork.run(scopeOf(looking.actor), async (tx) => {
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
      this.audited(tx, items, looking);
      return { items: items.map(escalationView), page };
    });
  }

  private see<T>(
    id: string,
    looking: LookingPerson,
    show: (kept: KeptEscalation, tx: Tx) => Promise<T> | T,
  ): Promise<T> {
    return this.unitOfWork.run(scopeOf(looking.actor), async (tx) => {
      const kept = await this.escalations.find(tx, id);
      if (!kept) throw new NotFound();
      this.audited(tx, [kept], looking);
      return show(kept, tx);
    });
  }

  private audited(tx: Tx, shown: readonly KeptEscalation[], { actor, traceId }: LookingPerson): void {
    const acts = shown.map(({ act }) => act);
    this.audit.recordReadOfSecret(tx, { actor, view: 'escalation', acts, traceId, at: actor.at });
  }
}
