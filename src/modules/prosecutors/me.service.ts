import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work';
import { present } from '../../kernel/present';
import type { Language } from '../../kernel/texts';
import type { Actor, Capacity, ClientActor, PersonActor } from './domain';
import type { CapacityView, MeView, MyOffice } from './me.view';
import { MeRepository } from './me.repository';
import { scopeOf } from './scope';

/** Who am I, acting for whom, with which clearance. */
@Injectable()
export class MeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly names: MeRepository,
  ) {}

  describe(actor: Actor, language: Language): Promise<MeView> {
    return actor.kind === 'person' ? this.person(actor, language) : this.client(actor, language);
  }

  private async person(actor: PersonActor, language: Language): Promise<MeView> {
    const { personId, subject, clearance, capacities, at } = actor;
    const people = [
      personId,
      ...capacities.flatMap(({ onBehalfOf }) => onBehalfOf.map((each) => each.personId)),
    ];
    const offices = capacities.map(({ office }) => office.id);
    const names = await this.unitOfWork.read(scopeOf(actor), (tx) =>
      this.names.namesOf(tx, people, offices, at),
    );
    const nameOf = (id: string): string => names.get(id)?.[language] ?? id;
    const shown = capacities.map((capacity) => capacityView(capacity, nameOf));
    const byCode = new Map(shown.map(({ office }) => [office.code, office]));
    return {
      kind: 'person',
      id: personId,
      subject,
      name: nameOf(personId),
      clearance,
      capacities: shown,
      offices: [...byCode.values()],
      at,
    };
  }

  private async client(actor: ClientActor, language: Language): Promise<MeView> {
    const { bodyId, subject, clearance, scopes, at } = actor;
    const body = await this.unitOfWork.read(scopeOf(actor), (tx) => this.names.body(tx, bodyId));
    if (!body) throw new Error(`the client ${subject} acts for no body`);
    const { id, bin, names } = body;
    const itsBody = { id, bin, name: names[language] };
    return { kind: 'client', subject, clearance, body: itsBody, scopes: [...scopes], at };
  }
}

function capacityView(capacity: Capacity, nameOf: (id: string) => string): CapacityView {
  const { office, position, area, mayIssue, appointmentId, orderNumber, onBehalfOf } = capacity;
  const { id, code, level, zone } = office;
  const shown: MyOffice = { code, level, zone, name: nameOf(id) };
  return {
    office: shown,
    position,
    ...present({ area }),
    mayIssue: [...mayIssue],
    appointmentId,
    orderNumber,
    onBehalfOf: onBehalfOf.map((each) => ({ ...each, name: nameOf(each.personId) })),
  };
}
