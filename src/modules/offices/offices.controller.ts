import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Language } from '../../kernel/texts';
import {
  ForPersons,
  type HttpReply,
  type HttpRequest,
  Lang,
  type Page,
  send,
  sendPage,
} from '../../platform/http';
import { OfficeQuery, OfficesQuery } from './office.contract';
import {
  officePage,
  officeShape,
  type OfficeSettingsView,
  type OfficeView,
  settingsShape,
} from './office.view';
import { OfficesService } from './offices.service';

/** The hierarchy of offices with their names and validity. */
@ApiTags('offices')
@Controller('v1/offices')
export class OfficesController {
  constructor(private readonly offices: OfficesService) {}

  /** The offices that stand on a day, in the order of the tree. */
  @Get()
  @ApiOkResponse({ standardSchema: officePage })
  async list(
    @Query() query: OfficesQuery,
    @Lang() language: Language,
    @Req() request: HttpRequest,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<Page<OfficeView>> {
    return sendPage(request, reply, await this.offices.list(query, language));
  }

  /** One office, by its code, with the names of a day. */
  @Get(':code')
  @ApiOkResponse({ standardSchema: officeShape })
  async find(
    @Param('code') code: string,
    @Query() { on }: OfficeQuery,
    @Lang() language: Language,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<OfficeView> {
    return send(reply, await this.offices.find(code, on ?? null, language));
  }

  /** What the office sets for itself. */
  @Get(':code/settings')
  @ForPersons()
  @ApiOkResponse({ standardSchema: settingsShape })
  async settings(
    @Param('code') code: string,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<OfficeSettingsView> {
    return send(reply, await this.offices.settings(code));
  }
}
