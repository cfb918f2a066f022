import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work';
import type { Language } from '../../kernel/texts';
import { cursorFor, keyFrom, type Page } from '../../platform/http';
import { Editions } from '../../statute';
import { type Actor, scopeOf } from '../prosecutors';
import { deadlineView, type DeadlineView } from './deadline.view';
import type { DeadlinesQuery } from './deadlines.contract';
import type { DeadlineState } from './domain';
import { type DeadlinesAsked, DueDeadlinesRepository } from './due-deadlines.repository';

const owed: readonly DeadlineState[] = ['running', 'stayed', 'missed'];

export type DeadlineLine = DeadlineView & {
  readonly actId: string;
  readonly registrationNumber: string | null;
  readonly officeCode: string;
};

/** What falls due, for whoever may see the acts. */
@Injectable()
export class DeadlinesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly due: DueDeadlinesRepository,
    private readonly editions: Editions,
  ) {}

  list(actor: Actor, query: DeadlinesQuery, language: Language): Promise<Page<DeadlineLine>> {
    const { limit, cursor, count, ...filter } = query;
    const [dueAt, id] = keyFrom(filter, cursor) ?? [];
    const asked: DeadlinesAsked = {
      states: filter.state ? [filter.state] : owed,
      office: filter.office ?? null,
      dueBefore: filter.dueBefore ?? null,
      basis: filter.basis ?? null,
      after: dueAt === undefined ? null : { dueAt: String(dueAt), id: String(id) },
      limit: limit + 1,
    };
    return this.unitOfWork.read(scopeOf(actor), async (tx) => {
      const found = await this.due.page(tx, asked);
      const shown = found.slice(0, limit);
      const last = found.length > limit ? shown.at(-1)?.deadline : undefined;
      return {
        items: shown.map(({ deadline, ...act }) => ({
          ...act,
          ...deadlineView(deadline, { language, now: actor.at, law: this.editions.byId(deadline.edition) }),
        })),
        page: {
          nextCursor: last ? cursorFor(filter, [last.dueAt, last.id]) : null,
          ...(count === true && { total: await this.due.count(tx, asked) }),
        },
      };
    });
  }
}
