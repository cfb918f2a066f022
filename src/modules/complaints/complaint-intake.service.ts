import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import { present } from '../../kernel/present';
import { RefusedByLaw } from '../../platform/http';
import { standing } from '../../statute';
import type { HeldAct } from '../acts';
import type { OfficePlace } from '../offices/domain';
import type { PersonActor } from '../prosecutors';
import { ActsComplainedOf } from './acts-complained-of.service';
import type { NewComplaintBody } from './complaint.contract';
import { ComplaintFactsRepository, type KnownOfComplaint } from './complaint-facts.repository';
import { ComplaintFacts } from './complaint-facts.service';
import { decideRegistration, type Facts, type Registration } from './domain';

export interface Received {
  readonly decided: ReturnType<typeof decideRegistration>;
  readonly facts: Facts;
  readonly held: HeldAct | undefined;
}

/** What a complaint that comes in refers to, looked up and judged. */
@Injectable()
export class ComplaintIntake {
  constructor(
    private readonly registers: ComplaintFactsRepository,
    private readonly facts: ComplaintFacts,
    private readonly acts: ActsComplainedOf,
  ) {}

  /** Refuses (422) at once where no office is there to judge by: that of the act or action, or the one addressed. */
  async received(tx: Tx, actor: PersonActor, body: NewComplaintBody): Promise<Received> {
    const { against, to, by } = body;
    const held = against.act === undefined ? undefined : await this.acts.hold(tx, against.act, actor);
    const about = held?.facts.office ?? (await this.office(tx, against.action?.officeCode));
    const holder = to.courtId === undefined ? await this.office(tx, to.officeCode) : about;
    if (!about || !holder) throw this.refusal(actor, pointersTo(body, { about, holder }));
    const { courtId } = to;
    const { personId } = against.action ?? {};
    const known = await this.registers.known(tx, { courtId, partyId: by.partyId, personId });
    const facts = await this.facts.of(tx, { about, holder }, actor);
    return { decided: decideRegistration(registrationOf(body, known, held), facts), facts, held };
  }

  private async office(tx: Tx, code: string | undefined): Promise<OfficePlace | undefined> {
    return code === undefined ? undefined : this.registers.officeByCode(tx, code);
  }

  private refusal(actor: PersonActor, pointers: readonly string[]): RefusedByLaw {
    const law = this.facts.lawAt(actor, { zone: actor.capacities[0]?.office.zone ?? 'UTC' });
    return new RefusedByLaw(
      standing(pointers.map((pointer) => law.ground('policy-known-reference', pointer))),
    );
  }
}

const pointersTo = (
  { against }: NewComplaintBody,
  { about, holder }: { readonly about: OfficePlace | undefined; readonly holder: OfficePlace | undefined },
): readonly string[] => [
  ...(about ? [] : [against.act === undefined ? '/against/action/officeCode' : '/against/act']),
  ...(holder || !about ? [] : ['/to/officeCode']),
];

function registrationOf(
  { against, receivedOn }: NewComplaintBody,
  { court, isPartyKnown, isPersonKnown }: KnownOfComplaint,
  held: HeldAct | undefined,
): Registration {
  return {
    against: thingOf(against, held),
    ...present({ court: court ?? undefined, receivedOn }),
    unknown: [
      ...(isPartyKnown ? [] : ['/by/partyId']),
      ...(isPersonKnown ? [] : ['/against/action/personId']),
    ],
  };
}

function thingOf(
  { action }: NewComplaintBody['against'],
  held: HeldAct | undefined,
): Registration['against'] {
  if (held) {
    const { id, kind, record } = held.act;
    return { act: { id, kind, issuedOn: record.issuance?.issuedOn } };
  }
  const { text = '', on = '', personId } = action ?? {};
  return { action: { text, on, ...present({ personId }) } };
}
