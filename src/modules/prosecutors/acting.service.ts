import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { Tx } from '../../database/tx';
import type { Reply } from '../../platform/http';
import type { Ground } from '../../statute';
import type { OfficeRecord } from '../offices';
import { ActingRecordsService } from './acting-records.service';
import type { NewDelegation, NewSubstitution } from './acting.contract';
import { ActingRepository } from './acting.repository';
import type { DelegationView, SubstitutionView } from './acting.view';
import { AppointmentRepository } from './appointment.repository';
import { groundsAgainstDelegating, groundsAgainstSubstituting, type PersonActor } from './domain';
import { LawInForce } from './law-in-force';
import { PersonRepository } from './person.repository';
import { type Asked, RegisterCommands, requireForwards, unlessRefused } from './register-commands';

/** Who acts for whom, and what deputies may sign: by the order of a head. */
@Injectable()
export class ActingService {
  constructor(
    private readonly commands: RegisterCommands,
    private readonly common: ActingRecordsService,
    private readonly records: ActingRepository,
    private readonly appointments: AppointmentRepository,
    private readonly people: PersonRepository,
    private readonly law: LawInForce,
  ) {}

  substitute(asked: Asked, code: string, body: NewSubstitution): Promise<Reply<SubstitutionView>> {
    const { actor } = asked;
    requireForwards(body.from, body.until);
    const work = async (tx: Tx) => {
      const office = await this.common.officeForChange(tx, code, actor);
      unlessRefused(await this.againstSubstituting(tx, actor, office, body));
      const id = newId();
      await this.records.addSubstitution(tx, id, office.id, body, actor);
      return this.common.recorded(tx, 'substitution', office, id);
    };
    return this.commands.run(asked, { authorise: this.common.byOrder('substitution', code, actor), work });
  }

  delegate(asked: Asked, code: string, body: NewDelegation): Promise<Reply<DelegationView>> {
    const { actor } = asked;
    requireForwards(body.from, body.until);
    const work = async (tx: Tx) => {
      const office = await this.common.officeForChange(tx, code, actor);
      const held = await this.appointments.heldIn(tx, office.id, body.from, body.until);
      unlessRefused(groundsAgainstDelegating(body, { law: this.law.at(actor), actor, office, held }));
      const id = newId();
      await this.records.addDelegation(tx, id, office.id, body, actor);
      return this.common.recorded(tx, 'delegation', office, id);
    };
    return this.commands.run(asked, { authorise: this.common.byOrder('delegation', code, actor), work });
  }

  private async againstSubstituting(
    tx: Tx,
    actor: PersonActor,
    office: OfficeRecord,
    body: NewSubstitution,
  ): Promise<Ground[]> {
    const { substitutePersonId, from, until } = body;
    const known = await this.people.known(tx, [substitutePersonId]);
    const held = await this.appointments.heldIn(tx, office.id, from, until);
    const others = await this.records.actingIn(tx, office.id, from, until);
    const facts = {
      law: this.law.at(actor),
      actor,
      office,
      held,
      others,
      isKnown: known.has(substitutePersonId),
      substitutePositions: await this.appointments.positionsOf(tx, substitutePersonId, from, until),
    };
    return groundsAgainstSubstituting(body, facts);
  }
}
