import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work';
import { cutPage, keyFrom, type Page } from '../../platform/http';
import { Editions } from '../../statute';
import { Audit } from '../audit';
import { type Looking, scopeOf } from '../prosecutors';
import { deadlineView, type DeadlineView } from './deadline.view';
import type { DeadlinesQuery } from './deadlines.contract';
import type { DeadlineState } from './domain';
import { type DeadlinesAsked, DueDeadlinesRepository } from './due-deadlines.repository';

const owed: readonly DeadlineState[] = ['running', 'stayed', 'missed'];

export type DeadlineLine = DeadlineView & {
  readonly actId: string;
  readonly kind: string;
  readonly registrationNumber: string | null;
  readonly officeCode: string;
};

/** What falls due, for whoever may see the acts; a look at the term of what is secret leaves its entry. */
@Injectable()
export class DeadlinesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly due: DueDeadlinesRepository,
    private readonly editions: Editions,
    private readonly audit: Audit,
  ) {}

  list(query: DeadlinesQuery, { actor, language, traceId }: Looking): Promise<Page<DeadlineLine>> {
    const { limit, cursor, count, ...filter } = query;
    const boundTo = ['deadlines', filter];
    const [dueAt, id] = keyFrom(boundTo, cursor) ?? [];
    const asked: DeadlinesAsked = {
      states: filter.state ? [filter.state] : owed,
      isStillOwed: filter.state === undefined,
      office: filter.office ?? null,
      dueBefore: filter.dueBefore ?? null,
      basis: filter.basis ?? null,
      kind: filter.kind ?? null,
      after: dueAt === undefined ? null : { dueAt: String(dueAt), id: String(id) },
      limit: limit + 1,
    };
    return this.unitOfWork.run(scopeOf(actor), async (tx) => {
      const found = await this.due.page(tx, asked);
      const { items: shown, page } = await cutPage(
        found,
        { limit, count },
        {
          boundTo,
          keyOf: ({ deadline }) => [deadline.dueAt, deadline.id],
          total: () => this.due.count(tx, asked),
        },
      );
      const acts = shown.map(({ actId, officeLft, secrecy }) => ({ id: actId, officeLft, secrecy }));
      this.audit.recordReadOfSecret(tx, { actor, view: 'deadlines', acts, traceId, at: actor.at });
      return {
        items: shown.map(({ deadline, actId, kind, registrationNumber, officeCode, issuedOn }) => {
          const law = this.editions.byId(deadline.edition, issuedOn ?? undefined);
          const view = deadlineView(deadline, { language, now: actor.at, law });
          return { actId, kind, registrationNumber, officeCode, ...view };
        }),
        page,
      };
    });
  }
}
