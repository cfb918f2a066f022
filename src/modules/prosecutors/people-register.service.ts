import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { Tx } from '../../database/tx';
import type { Language } from '../../kernel/texts';
import { Conflict, Malformed, NotFound, type Reply } from '../../platform/http';
import { textsOf } from '../offices';
import { ClearanceRepository } from './clearance.repository';
import type { PersonActor } from './domain';
import { LawInForce } from './law-in-force';
import { type PersonRecord, PersonRepository } from './person.repository';
import type { NewClearanceBody, NewProsecutor } from './prosecutor.contract';
import { prosecutorView, type ProsecutorView } from './prosecutor.view';
import { type Asked, RegisterCommands, requireVersion } from './register-commands';

/** The register of people: who they are, and up to which secrecy they read. */
@Injectable()
export class PeopleRegisterService {
  constructor(
    private readonly commands: RegisterCommands,
    private readonly people: PersonRepository,
    private readonly clearances: ClearanceRepository,
    private readonly law: LawInForce,
  ) {}

  register(asked: Asked, body: NewProsecutor, language: Language): Promise<Reply<ProsecutorView>> {
    const { actor } = asked;
    const { subject, classRank = null, clearance = 'public', orderNumber } = body;
    if (clearance !== 'public' && orderNumber === undefined)
      throw new Malformed([{ pointer: '/orderNumber', code: 'required' }]);
    const authorise = this.law.registrarOnly(actor);
    const work = async (tx: Tx) => {
      authorise();
      const id = newId();
      const added = await this.people.add(
        tx,
        { id, subject, names: textsOf(body.names), classRank, clearance },
        actor.at,
      );
      if (!added) throw new Conflict();
      if (orderNumber !== undefined)
        await this.clearances.give(tx, { id: newId(), personId: id, clearance, orderNumber }, actor);
      return this.recorded(tx, id, { type: 'prosecutor', id }, actor, language);
    };
    return this.commands.run(asked, { authorise, work });
  }

  changeClearance(
    asked: Asked,
    id: string,
    expected: number,
    body: NewClearanceBody,
    language: Language,
  ): Promise<Reply<ProsecutorView>> {
    const { actor } = asked;
    const authorise = this.law.registrarOnly(actor);
    const work = async (tx: Tx) => {
      await this.forChange(tx, id, expected);
      authorise();
      const recordId = newId();
      const { clearance, orderNumber } = body;
      await this.clearances.give(tx, { id: recordId, personId: id, clearance, orderNumber }, actor);
      await this.people.raiseVersion(tx, id);
      return this.recorded(tx, id, { type: 'clearance', id: recordId }, actor, language);
    };
    return this.commands.run(asked, { authorise, work });
  }

  /** The person, locked, as the caller has read them. */
  async forChange(tx: Tx, id: string, expected: number): Promise<PersonRecord> {
    const person = await this.people.findForChange(tx, id);
    if (!person) throw new NotFound();
    requireVersion(person.version, expected);
    return person;
  }

  /** The person as they now stand, with what was recorded. */
  async recorded(
    tx: Tx,
    id: string,
    recorded: { readonly type: string; readonly id: string },
    actor: PersonActor,
    language: Language,
  ): Promise<{ readonly body: ProsecutorView; readonly location: string; readonly etag: number }> {
    const person = await this.people.find(tx, id);
    if (!person) throw new Error(`the person ${id} was there a moment ago`);
    const below = recorded.type === 'prosecutor' ? '' : `/${recorded.type}s/${recorded.id}`;
    return {
      body: { ...prosecutorView(person, actor, language), recorded },
      location: `/v1/prosecutors/${id}${below}`,
      etag: person.version,
    };
  }
}
