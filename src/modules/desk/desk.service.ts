import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import { UnitOfWork } from '../../database/unit-of-work';
import { cutPage, keyFrom, type Page } from '../../platform/http';
import { Audit } from '../audit';
import type { PersonActor } from '../prosecutors';
import { DeskListRepository, type DeskRow } from './desk-list.repository';
import { DeskLists } from './desk-lists.service';
import { type DeskListName, deskLists } from './desk.shape';
import { lineView, secretActsOf } from './desk.view';

export interface DeskAsked {
  readonly actor: PersonActor;
  readonly traceId: string;
}

export interface DeskPart {
  readonly items: readonly object[];
  readonly count: number;
  readonly more: string | null;
}

export type DeskView = Readonly<Record<DeskListName, DeskPart>> & { readonly at: string };

/** What waits for a person, one statement a list; a look at what is secret leaves its entry. */
@Injectable()
export class Desk {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly lists: DeskLists,
    private readonly repository: DeskListRepository,
    private readonly audit: Audit,
  ) {}

  /** The first `limit` lines of every list. */
  whole(limit: number, asked: DeskAsked): Promise<DeskView> {
    const { scope, lists } = this.lists.of(asked.actor);
    return this.unitOfWork.run(scope, async (tx) => {
      const parts: Partial<Record<DeskListName, DeskPart>> = {};
      const shown: DeskRow[] = [];
      for (const name of deskLists) {
        const { rows, count } = await this.repository.head(tx, lists[name], limit);
        const more = count > rows.length ? `/v1/desk/lists/${name}` : null;
        parts[name] = { items: rows.map(lineView), count, more };
        shown.push(...rows);
      }
      this.audited(tx, shown, asked);
      return { at: asked.actor.at, ...(parts as Record<DeskListName, DeskPart>) };
    });
  }

  /** One list of it, page by page. */
  page(
    name: DeskListName,
    { limit, cursor, count }: { limit: number; cursor?: string | undefined; count?: boolean | undefined },
    asked: DeskAsked,
  ): Promise<Page<object>> {
    const { scope, lists } = this.lists.of(asked.actor);
    const boundTo = ['desk', name];
    const after = keyFrom(boundTo, cursor);
    return this.unitOfWork.run(scope, async (tx) => {
      const found = await this.repository.page(tx, lists[name], { after, limit: limit + 1 });
      const { items, page } = await cutPage(
        found,
        { limit, count },
        { boundTo, keyOf: ({ key }) => key, total: () => this.repository.count(tx, lists[name]) },
      );
      this.audited(tx, items, asked);
      return { items: items.map(lineView), page };
    });
  }

  private audited(tx: Tx, rows: readonly DeskRow[], { actor, traceId }: DeskAsked): void {
    const acts = secretActsOf(rows);
    this.audit.recordReadOfSecret(tx, { actor, view: 'desk', acts, traceId, at: actor.at });
  }
}
