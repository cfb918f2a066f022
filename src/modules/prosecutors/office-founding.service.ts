import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { Tx } from '../../database/tx';
import type { Language } from '../../kernel/texts';
import { Conflict, type Reply } from '../../platform/http';
import {
  type OfficeRecord,
  OfficeRegisterRepository,
  OfficeRepository,
  type OfficeView,
  textsOf,
} from '../offices';
import { groundsAgainstFounding, stretchBelow } from '../offices/domain';
import { groundsAgainstKeeping, type PersonActor } from './domain';
import { LawInForce } from './law-in-force';
import type { NewOffice } from './office-register.contract';
import { OfficeRegisterService } from './office-register.service';
import { type Asked, RegisterCommands, unlessRefused } from './register-commands';

/** Founds offices by the Prosecutor General's order (11 5)). */
@Injectable()
export class OfficeFoundingService {
  constructor(
    private readonly commands: RegisterCommands,
    private readonly common: OfficeRegisterService,
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
      await this.write(tx, actor, body, parent, predecessor);
      return this.common.recorded(tx, body.code, 'office', actor, language);
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
    const own = { code, level, type, zone, names: textsOf(names), orderNumber, orderedOn, validFrom };
    const references = { id: newId(), parentId: parent.id, predecessorId: predecessor?.id ?? null };
    if (!(await this.register.found(tx, { ...own, ...place, ...references }, actor))) throw new Conflict();
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
}
