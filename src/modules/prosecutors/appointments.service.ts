import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { Tx } from '../../database/tx';
import type { Language } from '../../kernel/texts';
import type { LocalDate } from '../../kernel/time';
import { NotFound, RefusedByLaw, type Reply } from '../../platform/http';
import { standing } from '../../statute';
import { type OfficeRecord, OfficeRepository } from '../offices';
import { AppointmentRepository } from './appointment.repository';
import {
  groundsAgainstAppointing,
  groundsAgainstEnding,
  groundsAgainstKeeping,
  type PersonActor,
  termEnds,
} from './domain';
import { LawInForce } from './law-in-force';
import { PeopleRegisterService } from './people-register.service';
import { PersonRepository } from './person.repository';
import type { EndBody, NewAppointmentBody } from './prosecutor.contract';
import type { ProsecutorView } from './prosecutor.view';

import { type Asked, RegisterCommands, requireForwards, unlessRefused } from './register-commands';

/** Which person, in which version, and in which language to answer. */
export interface OfPerson {
  readonly personId: string;
  readonly version: number;
  readonly language: Language;
}

/** Positions with their dates and orders (10-15). */
@Injectable()
export class AppointmentsService {
  constructor(
    private readonly commands: RegisterCommands,
    private readonly register: PeopleRegisterService,
    private readonly people: PersonRepository,
    private readonly appointments: AppointmentRepository,
    private readonly offices: OfficeRepository,
    private readonly law: LawInForce,
  ) {}

  appoint(asked: Asked, of: OfPerson, body: NewAppointmentBody): Promise<Reply<ProsecutorView>> {
    const { actor } = asked;
    const { personId } = of;
    requireForwards(body.from, body.until);
    const work = async (tx: Tx) => {
      await this.register.forChange(tx, personId, of.version);
      const office = await this.officeNamed(tx, body.officeCode, actor);
      const { position, from, orderNumber, supervisionArea = null } = body;
      const ends = termEnds(this.law.on(from), position, office.level, from, office.zone);
      const appointing = { personId, position, from, until: body.until ?? ends };
      await this.unlessBarred(tx, actor, appointing, office, ends);
      const id = newId();
      const added = { ...appointing, id, officeId: office.id, orderNumber, supervisionArea };
      await this.appointments.add(tx, added, actor);
      await this.people.raiseVersion(tx, personId);
      return this.register.recorded(tx, personId, { type: 'appointment', id }, actor, of.language);
    };
    return this.commands.run(asked, { authorise: this.law.registrarOnly(actor), work });
  }

  end(asked: Asked, of: OfPerson, appointmentId: string, body: EndBody): Promise<Reply<ProsecutorView>> {
    const { actor } = asked;
    const { personId } = of;
    const work = async (tx: Tx) => {
      await this.register.forChange(tx, personId, of.version);
      const appointment = await this.appointments.find(tx, personId, appointmentId);
      if (!appointment) throw new NotFound();
      const law = this.law.at(actor);
      unlessRefused([
        ...groundsAgainstKeeping(actor, law),
        ...groundsAgainstEnding(appointment, body.endedOn, law),
      ]);
      await this.appointments.end(tx, appointmentId, body, actor);
      await this.people.raiseVersion(tx, personId);
      return this.register.recorded(
        tx,
        personId,
        { type: 'appointment', id: appointmentId },
        actor,
        of.language,
      );
    };
    return this.commands.run(asked, { authorise: this.law.registrarOnly(actor), work });
  }

  /** Locked, so that what else is appointed there stays as it is read. */
  private async officeNamed(tx: Tx, code: string, actor: PersonActor): Promise<OfficeRecord> {
    const office = await this.offices.findForChange(tx, code, actor.at);
    if (office) return office;
    const law = this.law.at(actor);
    const unknown = standing([law.ground('policy-known-reference', '/officeCode')]);
    throw new RefusedByLaw([...groundsAgainstKeeping(actor, law), ...unknown]);
  }

  private async unlessBarred(
    tx: Tx,
    actor: PersonActor,
    appointing: Parameters<typeof groundsAgainstAppointing>[0],
    office: OfficeRecord,
    ends: LocalDate | null,
  ): Promise<void> {
    const { from, until } = appointing;
    const held = await this.appointments.heldIn(tx, office.id, from, until);
    const facts = { law: this.law.on(from), actor, office, termEnds: ends, held };
    unlessRefused(groundsAgainstAppointing(appointing, facts));
  }
}
