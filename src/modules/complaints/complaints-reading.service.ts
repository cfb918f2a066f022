import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import { UnitOfWork } from '../../database/unit-of-work';
import { cutPage, keyFrom, NotFound, type Page, type Reply } from '../../platform/http';
import { Audit } from '../audit';
import type { CaseCommandAsked } from '../outbox';
import { scopeOf } from '../prosecutors';
import { ComplaintAnswers } from './complaint-answers.service';
import type { ComplaintsQuery } from './complaint.contract';
import { ComplaintEventRepository } from './complaint-event.repository';
import { ComplaintRepository } from './complaint.repository';
import type { KeptComplaint } from './complaint.row';
import type { ComplaintLine, ComplaintView } from './complaint.shape';
import { complaintEventView, complaintLineView } from './complaint.view';
import { ComplaintsListRepository } from './complaints-list.repository';

/** A person who looks at complaints. */
export type LookingPerson = Pick<CaseCommandAsked, 'actor' | 'language' | 'traceId'>;

/** Reading complaints: what one may see exists, the rest does not. */
@Injectable()
export class ComplaintsReading {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly complaints: ComplaintRepository,
    private readonly lists: ComplaintsListRepository,
    private readonly history: ComplaintEventRepository,
    private readonly answers: ComplaintAnswers,
    private readonly audit: Audit,
  ) {}

  /** One complaint with its version. */
  one(id: string, looking: LookingPerson): Promise<Reply<ComplaintView>> {
    return this.see(id, looking, async (kept, tx) => ({
      status: 200,
      body: await this.answers.shown(tx, kept, looking),
      etag: kept.complaint.version,
    }));
  }

  /** Every event of a complaint, oldest first. */
  events(id: string, looking: LookingPerson): Promise<{ readonly items: readonly object[] }> {
    return this.see(id, looking, async (kept, tx) => {
      this.audited(tx, [kept], looking);
      return { items: (await this.history.ofComplaint(tx, id)).map(complaintEventView) };
    });
  }

  /** One page of the complaints that the reader sees, the newest first. */
  page(query: ComplaintsQuery, looking: LookingPerson): Promise<Page<ComplaintLine>> {
    const { limit, cursor, count, office = null, state = null, act = null } = query;
    const asked = { office, state, act };
    const boundTo = ['complaints', asked];
    const [after] = keyFrom(boundTo, cursor) ?? [];
    const from = { after: typeof after === 'string' ? after : null, limit: limit + 1 };
    return this.unitOfWork.run(scopeOf(looking.actor), async (tx) => {
      const found = await this.lists.page(tx, asked, from);
      const { items, page } = await cutPage(
        found,
        { limit, count },
        { boundTo, keyOf: ({ complaint }) => [complaint.id], total: () => this.lists.count(tx, asked) },
      );
      this.audited(tx, items, looking);
      return { items: items.map(complaintLineView), page };
    });
  }

  private see<T>(
    id: string,
    { actor }: LookingPerson,
    show: (kept: KeptComplaint, tx: Tx) => Promise<T>,
  ): Promise<T> {
    return this.unitOfWork.run(scopeOf(actor), async (tx) => {
      const kept = await this.complaints.find(tx, id);
      if (!kept) throw new NotFound();
      return show(kept, tx);
    });
  }

  private audited(tx: Tx, shown: readonly KeptComplaint[], { actor, traceId }: LookingPerson): void {
    const acts = shown.flatMap(({ act }) => act ?? []);
    this.audit.recordReadOfSecret(tx, { actor, view: 'complaint', acts, traceId, at: actor.at });
  }
}
