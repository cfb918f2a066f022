import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { Tx } from '../../database/tx';
import { UnitOfWork } from '../../database/unit-of-work';
import type { Language } from '../../kernel/texts';
import { Conflict, cutPage, keyFrom, Malformed, NotFound, type Page, type Reply } from '../../platform/http';
import { textsOf } from '../offices';
import {
  type Asked,
  LawInForce,
  type PersonActor,
  RegisterCommands,
  scopeOf,
  unlessRefused,
} from '../prosecutors';
import { againstRegistrant, groundsAgainstRegistering, registeringCapacity } from './domain';
import type { NewParty, PartiesQuery } from './party.contract';
import { type NewPartyRow, PartyRepository } from './party.repository';
import { partyView, type PartyView } from './party.view';

/** Whom acts may be addressed to. */
@Injectable()
export class PartiesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly commands: RegisterCommands,
    private readonly parties: PartyRepository,
    private readonly law: LawInForce,
  ) {}

  list(actor: PersonActor, query: PartiesQuery, language: Language): Promise<Page<PartyView>> {
    const { type = null, q: text = null, limit, cursor } = query;
    const filter = { type, text };
    const boundTo = ['parties', filter];
    const [after] = keyFrom(boundTo, cursor) ?? [];
    return this.unitOfWork.read(scopeOf(actor), async (tx) => {
      const found = await this.parties.list(tx, filter, typeof after === 'string' ? after : null, limit + 1);
      const { items, page } = await cutPage(found, query, {
        boundTo,
        keyOf: ({ id }) => [id],
        total: () => this.parties.count(tx, filter),
      });
      return { items: items.map((party) => partyView(party, language)), page };
    });
  }

  async find(actor: PersonActor, id: string, language: Language): Promise<Reply<PartyView>> {
    const party = await this.unitOfWork.read(scopeOf(actor), (tx) => this.parties.find(tx, id));
    if (!party) throw new NotFound();
    return { status: 200, body: partyView(party, language), etag: party.version };
  }

  register(asked: Asked, body: NewParty, language: Language): Promise<Reply<PartyView>> {
    const { actor } = asked;
    const identifier = numberOf(body);
    const work = async (tx: Tx) => {
      const { bodyId, superiorId } = body;
      const ids = [bodyId, superiorId].filter((id) => id !== undefined);
      const named = await this.parties.typesOf(tx, ids);
      unlessRefused(groundsAgainstRegistering(body, { law: this.law.at(actor), actor, named }));
      const row = rowOf(body, identifier, actor);
      if (!(await this.parties.add(tx, row))) throw new Conflict();
      const { id } = row;
      const recorded = { type: 'party', id };
      const view = { ...partyView({ ...row, version: 1 }, language), recorded };
      return { body: view, location: `/v1/parties/${id}`, etag: view.version };
    };
    const authorise = (): void => {
      unlessRefused(againstRegistrant(actor, this.law.at(actor)));
    };
    return this.commands.run(asked, { authorise, work });
  }
}

/** The number that the type of party has; refuses (400) the other one. */
function numberOf({ type, bin, iin }: NewParty): string | null {
  const isHuman = type === 'official' || type === 'natural-person';
  const [own, other, pointer] = isHuman ? [iin, bin, '/bin'] : [bin, iin, '/iin'];
  if (other !== undefined) throw new Malformed([{ pointer, code: 'invalid' }]);
  return own ?? null;
}

function rowOf(body: NewParty, identifier: string | null, actor: PersonActor): NewPartyRow {
  const { type, names, bodyId = null, superiorId = null, address = null } = body;
  const office = registeringCapacity(actor)?.office;
  const zone = body.zone ?? office?.zone ?? null;
  const officeLft = type === 'natural-person' && office ? office.lft : null;
  const named = { id: newId(), type, names: textsOf(names), identifier };
  return {
    ...named,
    bodyId,
    superiorId,
    zone,
    address,
    officeLft,
    recordedBy: actor.personId,
    recordedAt: actor.at,
  };
}
