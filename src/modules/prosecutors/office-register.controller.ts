import { Body, Controller, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Language } from '../../kernel/texts';
import {
  CommandQuery,
  ForPersons,
  type HttpReply,
  IdempotencyKey,
  IfMatch,
  Lang,
  send,
} from '../../platform/http';
import { RefusedBy } from '../../platform/openapi';
import {
  OfficeSettings,
  type OfficeSettingsView,
  officeShape,
  type OfficeView,
  settingsShape,
} from '../offices';
import { type Asking, Asks } from './asks.decorator';
import { NewOffice, NewOfficeName } from './office-register.contract';
import { OfficeFoundingService } from './office-founding.service';
import { OfficeRegisterService } from './office-register.service';
import { OfficeSettingsService } from './office-settings.service';

/** What the registrar of the General office writes into the register of offices. */
@ApiTags('offices')
@ForPersons()
@Controller('v1/offices')
export class OfficeRegisterController {
  constructor(
    private readonly founding: OfficeFoundingService,
    private readonly register: OfficeRegisterService,
    private readonly settings: OfficeSettingsService,
  ) {}

  /** Founds an office, equated ones included, below another one; nothing else moves for it. */
  @Post()
  @ApiCreatedResponse({ standardSchema: officeShape })
  @RefusedBy(
    'policy-registrar',
    'policy-known-reference',
    'policy-office-tree',
    'policy-office-in-force-above',
  )
  async found(
    @Asks() asking: Asking,
    @IdempotencyKey() key: string | undefined,
    @Query() { dryRun = false }: CommandQuery,
    @Body() body: NewOffice,
    @Lang() language: Language,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<OfficeView> {
    return send(reply, await this.founding.found({ ...asking, dryRun, key }, body, language));
  }

  /** Gives the office another name from a day on. */
  @Post(':code/names')
  @ApiCreatedResponse({ standardSchema: officeShape })
  @RefusedBy('policy-registrar', 'policy-office-name-period')
  async rename(
    @Asks() asking: Asking,
    @IdempotencyKey() key: string | undefined,
    @Param('code') code: string,
    @IfMatch() version: number,
    @Query() { dryRun = false }: CommandQuery,
    @Body() body: NewOfficeName,
    @Lang() language: Language,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<OfficeView> {
    return send(
      reply,
      await this.register.rename({ ...asking, dryRun, key }, { code, version }, body, language),
    );
  }

  /** Replaces the settings of the office by those given. */
  @Put(':code/settings')
  @ApiOkResponse({ standardSchema: settingsShape })
  @RefusedBy('policy-registrar', 'policy-settings-bounds')
  async changeSettings(
    @Asks() asking: Asking,
    @Param('code') code: string,
    @IfMatch() version: number,
    @Query() { dryRun = false }: CommandQuery,
    @Body() body: OfficeSettings,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<OfficeSettingsView> {
    return send(reply, await this.settings.changeSettings({ ...asking, dryRun }, { code, version }, body));
  }
}
