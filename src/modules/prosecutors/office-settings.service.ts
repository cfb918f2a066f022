import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import { present } from '../../kernel/present';
import type { Reply } from '../../platform/http';
import {
  OfficeRegisterRepository,
  type OfficeSettings,
  type OfficeSettingsView,
  settingsView,
} from '../offices';
import { groundsAgainstSettings } from '../offices/domain';
import { LawInForce } from './law-in-force';
import { type OfOffice, OfficeRegisterService } from './office-register.service';
import { type Asked, RegisterCommands, unlessRefused } from './register-commands';

/** What offices set for themselves, as the registrar writes it. */
@Injectable()
export class OfficeSettingsService {
  constructor(
    private readonly commands: RegisterCommands,
    private readonly offices: OfficeRegisterService,
    private readonly register: OfficeRegisterRepository,
    private readonly law: LawInForce,
  ) {}

  /** Nothing is recorded beside the office itself: answered with 200 and no place of a record. */
  async changeSettings(asked: Asked, of: OfOffice, body: OfficeSettings): Promise<Reply<OfficeSettingsView>> {
    const { actor } = asked;
    const { documentLanguage, place, reminderDays, escalationControlDays } = body;
    const authorise = this.law.registrarOnly(actor);
    const work = async (tx: Tx) => {
      const office = await this.offices.forChange(tx, of, actor);
      authorise();
      unlessRefused(groundsAgainstSettings(body, this.law.at(actor)));
      await this.register.changeSettings(tx, office.id, {
        documentLanguage,
        place,
        reminderDays,
        escalationControlDays,
      });
      const now = await this.offices.read(tx, of.code, actor);
      return { body: settingsView(now), location: `/v1/offices/${of.code}/settings`, etag: now.version };
    };
    const reply = await this.commands.run(asked, { authorise, work });
    return { status: 200, body: reply.body, ...present({ etag: reply.etag }) };
  }
}
