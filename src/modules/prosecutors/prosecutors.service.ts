import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work';
import type { Language } from '../../kernel/texts';
import { cutPage, keyFrom, NotFound, type Page, type Reply } from '../../platform/http';
import type { PersonActor } from './domain';
import { PersonRepository } from './person.repository';
import type { ProsecutorsQuery } from './prosecutor.contract';
import { prosecutorView, type ProsecutorView } from './prosecutor.view';
import { scopeOf } from './scope';

/** The people of the offices, as people may read of them. */
@Injectable()
export class ProsecutorsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: PersonRepository,
  ) {}

  list(actor: PersonActor, query: ProsecutorsQuery, language: Language): Promise<Page<ProsecutorView>> {
    const { office = null, limit, cursor } = query;
    const boundTo = ['prosecutors', office];
    const [after] = keyFrom(boundTo, cursor) ?? [];
    return this.unitOfWork.read(scopeOf(actor), async (tx) => {
      const found = await this.people.list(
        tx,
        office,
        actor.at,
        typeof after === 'string' ? after : null,
        limit + 1,
      );
      const { items, page } = await cutPage(found, query, {
        boundTo,
        keyOf: ({ id }) => [id],
        total: () => this.people.count(tx, office, actor.at),
      });
      return { items: items.map((person) => prosecutorView(person, actor, language)), page };
    });
  }

  async find(actor: PersonActor, id: string, language: Language): Promise<Reply<ProsecutorView>> {
    const person = await this.unitOfWork.read(scopeOf(actor), (tx) => this.people.find(tx, id));
    if (!person) throw new NotFound();
    return { status: 200, body: prosecutorView(person, actor, language), etag: person.version };
  }
}
