import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { localDateOf } from '../../calendar';
import type { Tx } from '../../database/tx';
import { Forbidden, RefusedByLaw } from '../../platform/http';
import { Editions, standing } from '../../statute';
import { groundsAgainstBeginning, type OfficePlace } from '../offices/domain';
import { EndedAppointmentRepository } from '../prosecutors';
import type { Actor, PersonActor } from '../prosecutors/domain';
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
    private readonly appointments: EndedAppointmentRepository,
  ) {}

  /** A new draft with the facts that it is judged by. */
  async begin(tx: Tx, actor: Actor, body: NewDraftBody): Promise<{ fresh: NewDraft; facts: GatheredFacts }> {
    if (actor.kind !== 'person') throw new Forbidden();
    const zone = actor.capacities[0]?.office.zone ?? 'UTC';
    const kind = this.editions.nearest(localDateOf(actor.at, zone)).kind(body.kind);
    const written = draftFrom(body, kind, { responsibleId: actor.personId, newId: uuid });
    const office = await this.officeOf(tx, actor, body.officeCode);
    const responsibleId = body.responsibleId ?? (await this.responsibleFor(tx, actor, office));
    const draft = { ...written, responsibleId };
    const facts = await this.facts.ofDraft(tx, office, { actor, at: actor.at, draft });
    const fresh = { kind: body.kind, officeId: office.id, authorId: actor.personId, draft };
    return { fresh, facts };
  }

  /** The act's draft after a patch. */
  after(act: Act, patch: DraftPatchBody, { law }: GatheredFacts): Draft {
    return draftAfter(act.draft, patch, law.kind(act.kind), uuid);
  }

  private async officeOf(tx: Tx, actor: PersonActor, code: string): Promise<OfficePlace> {
    const office = await this.facts.officeByCode(tx, code);
    const today = localDateOf(actor.at, office?.place.zone ?? actor.capacities[0]?.office.zone ?? 'UTC');
    const law = this.editions.nearest(today);
    const grounds = office
      ? groundsAgainstBeginning(office, today, law)
      : standing([law.ground('policy-known-reference', '/officeCode')]);
    if (grounds.length > 0) throw new RefusedByLaw(grounds);
    if (!office) throw new Error(`${law.id} lets an act be of no office`);
    return office.place;
  }

  /** The author where a prosecutor of the office; a clerk, and one from above, drafts for its head. */
  private async responsibleFor(tx: Tx, actor: PersonActor, office: OfficePlace): Promise<string> {
    const isProsecutor = actor.capacities.some(
      (one) => one.office.id === office.id && one.position !== 'clerk' && one.position !== 'registrar',
    );
    if (isProsecutor) return actor.personId;
    const head = await this.appointments.nearestHead(tx, office.id, actor.at);
    return head?.personId ?? actor.personId;
  }
}
