import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import { UnitOfWork } from '../../database/unit-of-work';
import { without } from '../../kernel/present';
import { cutPage, groundView, keyFrom, Malformed, NotFound, type Page } from '../../platform/http';
import { Editions } from '../../statute';
import { Audit, type ReadRecord } from '../audit';
import { deadlineView, type DeadlineView } from '../deadlines';
import { type Actor, type Looking, scopeOf } from '../prosecutors';
import { ActEventRepository } from './act-event.repository';
import { ActFacts, type GatheredFacts } from './act-facts.service';
import { type ActView, actView } from './act.view';
import { neverOwed } from './acts-list.conditions';
import { type ActLine, ActsListRepository } from './acts-list.repository';
import type { ActsQuery } from './acts-queries.contract';
import { collectionOf } from './collections';
import { type Act, allowedActions, routesOf } from './domain';
import { routeView } from './route.view';
import { eventView, type EventView } from './event.view';

export interface SeenAct {
  readonly act: Act;
  readonly facts: GatheredFacts;
}

/** Reading acts: what one may see exists, the rest does not; a look at what is secret leaves its entry. */
@Injectable()
export class ActsReading {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly list: ActsListRepository,
    private readonly history: ActEventRepository,
    private readonly facts: ActFacts,
    private readonly editions: Editions,
    private readonly audit: Audit,
  ) {}

  /** One act with its version. */
  one(id: string, looking: Looking): Promise<{ readonly body: ActView; readonly etag: number }> {
    return this.see(id, 'act', looking, ({ act, facts }) => ({
      body: actView(act, { facts, language: looking.language, reader: looking.actor.kind }),
      etag: act.version,
    }));
  }

  allowed(id: string, looking: Looking): Promise<{ readonly items: readonly object[] }> {
    return this.see(id, 'act', looking, ({ act, facts }) => ({
      items: allowedActions(act, facts).map(({ grounds, ...action }) => ({
        ...action,
        grounds: grounds.map((ground) => groundView(ground, looking.language)),
      })),
    }));
  }

  /** Every route, open or refused. */
  routes(id: string, looking: Looking): Promise<{ readonly items: readonly object[] }> {
    return this.see(id, 'act', looking, ({ act, facts }) => ({
      items: routesOf(act, facts).map((one) => routeView(one, facts, looking.language)),
    }));
  }

  /** Every version of every term, the superseded ones too. */
  deadlines(id: string, looking: Looking): Promise<{ readonly items: readonly DeadlineView[] }> {
    return this.see(id, 'deadlines', looking, ({ act, facts }) => ({
      items: act.deadlines.map((deadline) =>
        deadlineView(deadline, {
          language: looking.language,
          now: facts.now,
          law: this.editions.byId(deadline.edition, act.record.issuance?.issuedOn),
        }),
      ),
    }));
  }

  /** Every event, oldest first. */
  events(id: string, looking: Looking): Promise<{ readonly items: readonly EventView[] }> {
    return this.see(id, 'history', looking, async ({ act }, tx) => ({
      items: (await this.history.ofAct(tx, act.id)).map((stored) => eventView(stored, looking)),
    }));
  }

  /** One record of an act, by the id that its command answered with. */
  record(
    id: string,
    { collection, recordId }: { readonly collection: string; readonly recordId: string },
    looking: Looking,
  ): Promise<EventView> {
    return this.see(id, 'history', looking, async ({ act }, tx) => {
      const stored = await this.history.find(tx, act.id, recordId);
      const isThere = stored && (collection === 'history' || collectionOf(stored.event) === collection);
      if (!isThere) throw new NotFound();
      return eventView(stored, looking);
    });
  }

  /** One page of what the actor sees. Refuses (400) a client's filter by whom the line does not tell it. */
  page(query: ActsQuery, { actor, traceId }: Looking): Promise<Page<object>> {
    if (actor.kind === 'client' && query.responsible !== undefined)
      throw new Malformed([{ pointer: '/responsible', code: 'unknown-parameter' }]);
    const { limit, cursor, count, ...filter } = query;
    const boundTo = ['acts', filter];
    const asked = {
      ...filter,
      after: keyFrom(boundTo, cursor),
      limit: limit + 1,
      now: actor.at,
      isOfClient: actor.kind === 'client',
    };
    // How many acts bear the words asked for decides how they are best found.
    const plansOnce = query.q === undefined;
    const work = async (tx: Tx): Promise<Page<object>> => {
      const found = await this.list.page(tx, asked);
      const { items, page } = await cutPage(
        found,
        { limit, count },
        {
          boundTo,
          keyOf: (line) => keyOf(query.sort, line),
          total: () => this.list.count(tx, asked),
        },
      );
      this.audited(tx, 'list', items, { actor, traceId });
      return { items: items.map((line) => lineView(line, actor)), page };
    };
    return this.unitOfWork.look(scopeOf(actor), work, { plansOnce });
  }

  /** Runs `show` on an act that the actor sees. */
  see<T>(
    id: string,
    view: ReadRecord['view'],
    { actor, traceId }: Looking,
    show: (seen: SeenAct, tx: Tx) => Promise<T> | T,
  ): Promise<T> {
    return this.unitOfWork.look(scopeOf(actor), async (tx) => {
      const found = await this.facts.find(tx, id, { actor, at: actor.at });
      if (!found) throw new NotFound();
      const { act, facts } = found;
      const { secrecy } = act.draft;
      this.audited(tx, view, [{ id, officeLft: facts.office.lft, secrecy }], { actor, traceId });
      return show({ act, facts }, tx);
    });
  }

  private audited(
    tx: Tx,
    view: ReadRecord['view'],
    acts: ReadRecord['acts'],
    { actor, traceId }: Pick<Looking, 'actor' | 'traceId'>,
  ): void {
    this.audit.recordReadOfSecret(tx, { actor, view, acts, traceId, at: actor.at });
  }
}

const keyOf = (sort: ActsQuery['sort'], line: ActLine): (string | null)[] =>
  sort === 'due' ? [line.owedBy ?? neverOwed, line.id] : [line.id];

/** Who answers for it inside the office is not for an addressee's system. */
function lineView(line: ActLine, actor: Actor): object {
  const shown = { ...without(line, 'officeLft', 'owedBy'), addresseeId: line.addresseeIds[0] ?? null };
  return actor.kind === 'person' ? shown : without(shown, 'authorId', 'responsibleId');
}
