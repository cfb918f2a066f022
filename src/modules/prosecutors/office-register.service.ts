import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import type { Language } from '../../kernel/texts';
import { NotFound, type Reply } from '../../platform/http';
import {
  type OfficeRecord,
  OfficeRegisterRepository,
  OfficeRepository,
  officeView,
  type OfficeView,
} from '../offices';
import { groundsAgainstNaming } from '../offices/domain';
import { groundsAgainstKeeping, type PersonActor } from './domain';
import { LawInForce } from './law-in-force';
import type { NewOfficeName } from './office-register.contract';
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

  /** The office as it now stands, with what was recorded. */
  async recorded(
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
