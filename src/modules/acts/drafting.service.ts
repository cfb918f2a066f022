import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { localDateOf } from '../../calendar';
import type { Tx } from '../../database/tx';
import { Forbidden, RefusedByLaw } from '../../platform/http';
import { Editions, standing } from '../../statute';
import { groundsAgainstBeginning } from '../offices/domain';
import type { Actor, PersonActor } from '../prosecutors/domain';
import type { KnownOffice } from './known-of-act';
import { ActFacts, type GatheredFacts } from './act-facts.service';
import type { Act, Draft, NewDraft } from './domain';
import { draftAfter, draftFrom } from './draft.assembly';
import type { DraftPatchBody, NewDraftBody } from './draft.contract';

/** Puts a draft together from what was sent: the office, the kind's form, and who answers for it. */
@Injectable()
export class Drafting {
  constructor(
    private readonly editions: Editions,
    private readonly facts: ActFacts,
  ) {}

  /** A new draft with the facts that it is judged by. */
  async begin(tx: Tx, actor: Actor, body: NewDraftBody): Promise<{ fresh: NewDraft; facts: GatheredFacts }> {
    if (actor.kind !== 'person') throw new Forbidden();
    const zone = actor.capacities[0]?.office.zone ?? 'UTC';
    const kind = this.editions.nearest(localDateOf(actor.at, zone)).kind(body.kind);
    const written = draftFrom(body, kind, { responsibleId: actor.personId, newId: uuid });
    const responsibleId =
      body.responsibleId ?? (isProsecutorOf(actor, body.officeCode) ? actor.personId : null);
    const asked = { actor, at: actor.at, draft: written, responsibleId };
    const known = await this.facts.ofNew(tx, body.officeCode, asked);
    this.refuseEnded(actor, known.office);
    if (!known.office) throw new Error('an act is of an office');
    const { draft, facts } = known;
    const fresh = { kind: body.kind, officeId: facts.office.id, authorId: actor.personId, draft };
    return { fresh, facts };
  }

  /** The act's draft after a patch. */
  after(act: Act, patch: DraftPatchBody, { law }: GatheredFacts): Draft {
    return draftAfter(act.draft, patch, law.kind(act.kind), uuid);
  }

  private refuseEnded(actor: PersonActor, office: KnownOffice | undefined): void {
    const today = localDateOf(actor.at, office?.place.zone ?? actor.capacities[0]?.office.zone ?? 'UTC');
    const law = this.editions.nearest(today);
    const grounds = office
      ? groundsAgainstBeginning(office, today, law)
      : standing([law.ground('policy-known-reference', '/officeCode')]);
    if (grounds.length > 0) throw new RefusedByLaw(grounds);
  }
}

/** The author answers where a prosecutor of the office; a clerk, and one from above, drafts for its head. */
const isProsecutorOf = ({ capacities }: PersonActor, officeCode: string): boolean =>
  capacities.some(
    ({ office, position }) => office.code === officeCode && position !== 'clerk' && position !== 'registrar',
  );
