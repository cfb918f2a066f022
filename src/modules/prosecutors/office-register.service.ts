import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { Tx } from '../../database/tx';
import type { Language } from '../../kernel/texts';
import { Conflict, NotFound, type Reply } from '../../platform/http';
import {
  type OfficeRecord,
  OfficeRegisterRepository,
  OfficeRepository,
  officeView,
  type OfficeView,
  textsOf,
} from '../offices';
import { groundsAgainstFounding, groundsAgainstNaming, stretchBelow } from '../offices/domain';
import { groundsAgainstKeeping, type PersonActor } from './domain';
import { LawInForce } from './law-in-force';
import type { NewOffice, NewOfficeName } from './office-register.contract';
import {
  type Asked,
  type Recorded,
  RegisterCommands,
  requireVersion,
  unlessRefused,
} from './register-commands';

/** Which office, in which version. */
export interface OfOffice {
  readonly code: string;
  readonly version: number;
}

/** What the registrar writes into the register of offices. */
@Injectable()
export class OfficeRegisterService {
  constructor(
    private readonly commands: RegisterCommands,
    private readonly offices: OfficeRepository,
    private readonly register: OfficeRegisterRepository,
    private readonly law: LawInForce,
  ) {}

  found(asked: Asked, body: NewOffice, language: Language): Promise<Reply<OfficeView>> {
    const { actor } = asked;
    const work = async (tx: Tx) => {
      const parent = await this.offices.findForChange(tx, body.parentCode, actor.at);
      const predecessor = await this.predecessorOf(tx, body, actor);
      const law = this.law.at(actor);
      const grounds = groundsAgainstFounding(body, { law, parent, predecessor });
      unlessRefused([...groundsAgainstKeeping(actor, law), ...grounds]);
      if (await this.offices.find(tx, body.code, { on: null, at: actor.at })) throw new Conflict();
      await this.write(tx, actor, body, parent, predecessor);
      return this.recorded(tx, body.code, 'office', actor, language);
    };
    return this.commands.run(asked, { authorise: this.law.registrarOnly(actor), work });
  }

  rename(asked: Asked, of: OfOffice, body: NewOfficeName, language: Language): Promise<Reply<OfficeView>> {
    const { actor } = asked;
    const work = async (tx: Tx) => {
      const office = await this.forChange(tx, of, actor);
      const law = this.law.at(actor);
      const latest = { ...office, namedSince: await this.register.lastNamedFrom(tx, office.id) };
      unlessRefused([...groundsAgainstKeeping(actor, law), ...groundsAgainstNaming(body.from, latest, law)]);
      await this.register.rename(tx, office.id, body, actor);
      return this.recorded(tx, of.code, 'name', actor, language);
    };
    return this.commands.run(asked, { authorise: this.law.registrarOnly(actor), work });
  }

  private async write(
    tx: Tx,
    actor: PersonActor,
    body: NewOffice,
    parent: OfficeRecord | undefined,
    predecessor: OfficeRecord | null | undefined,
  ): Promise<void> {
    if (!parent) throw new Error('an office without a parent is refused before');
    const place = stretchBelow(parent, await this.offices.takenBelow(tx, parent.id));
    if (!place) throw new Conflict();
    const { code, level, type, zone, names, orderNumber, orderedOn, validFrom } = body;
    const own = {
      id: newId(),
      code,
      level,
      type,
      zone,
      names: textsOf(names),
      orderNumber,
      orderedOn,
      validFrom,
    };
    const predecessorId = predecessor?.id ?? null;
    await this.register.found(tx, { ...own, ...place, parentId: parent.id, predecessorId }, actor);
    if (predecessor && body.predecessorEnds)
      await this.register.endBefore(tx, predecessor.id, validFrom, orderNumber);
  }

  private async predecessorOf(
    tx: Tx,
    { predecessorCode }: NewOffice,
    actor: PersonActor,
  ): Promise<OfficeRecord | null | undefined> {
    return predecessorCode === undefined ? null : this.offices.findForChange(tx, predecessorCode, actor.at);
  }

  /** The office, locked, as the caller has read it. */
  async forChange(tx: Tx, { code, version }: OfOffice, actor: PersonActor): Promise<OfficeRecord> {
    const office = await this.offices.findForChange(tx, code, actor.at);
    if (!office) throw new NotFound();
    requireVersion(office.version, version);
    return office;
  }

  /** The office as it now stands. */
  async read(tx: Tx, code: string, actor: PersonActor): Promise<OfficeRecord> {
    const office = await this.offices.find(tx, code, { on: null, at: actor.at });
    if (!office) throw new Error(`the office ${code} was there a moment ago`);
    return office;
  }

  private async recorded(
    tx: Tx,
    code: string,
    type: 'office' | 'name',
    actor: PersonActor,
    language: Language,
  ): Promise<Recorded<OfficeView>> {
    const office = await this.read(tx, code, actor);
    const body = { ...officeView(office, language), recorded: { type, id: office.id } };
    return { body, location: `/v1/offices/${code}`, etag: office.version };
  }
}
