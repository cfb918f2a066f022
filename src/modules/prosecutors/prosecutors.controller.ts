import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Language } from '../../kernel/texts';
import {
  CommandQuery,
  ForPersons,
  type HttpReply,
  type HttpRequest,
  IdempotencyKey,
  Id,
  IfMatch,
  Lang,
  type Page,
  send,
  sendPage,
} from '../../platform/http';
import { RefusedBy } from '../../platform/openapi';
import { type Asking, Asks } from './asks.decorator';
import { CurrentPerson } from './current-actor.decorator';
import type { PersonActor } from './domain';
import { PeopleRegisterService } from './people-register.service';
import { NewClearanceBody, NewProsecutor, ProsecutorsQuery } from './prosecutor.contract';
import { prosecutorPage, prosecutorShape, type ProsecutorView } from './prosecutor.view';
import { ProsecutorsService } from './prosecutors.service';

/** People of the prosecutor's offices and their clearances. Kept by the registrar. */
@ApiTags('prosecutors')
@ForPersons()
@Controller('v1/prosecutors')
export class ProsecutorsController {
  constructor(
    private readonly prosecutors: ProsecutorsService,
    private readonly people: PeopleRegisterService,
  ) {}

  /** People with their appointments, those of one office where it is named. */
  @Get()
  @ApiOkResponse({ standardSchema: prosecutorPage })
  async list(
    @CurrentPerson() actor: PersonActor,
    @Query() query: ProsecutorsQuery,
    @Lang() language: Language,
    @Req() request: HttpRequest,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<Page<ProsecutorView>> {
    return sendPage(request, reply, await this.prosecutors.list(actor, query, language));
  }

  /** One person, with every appointment there has been. */
  @Get(':id')
  @ApiOkResponse({ standardSchema: prosecutorShape })
  async find(
    @CurrentPerson() actor: PersonActor,
    @Id() id: string,
    @Lang() language: Language,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ProsecutorView> {
    return send(reply, await this.prosecutors.find(actor, id, language));
  }

  /** Enters a person. */
  @Post()
  @ApiCreatedResponse({ standardSchema: prosecutorShape })
  @RefusedBy('policy-registrar')
  async register(
    @Asks() asking: Asking,
    @IdempotencyKey() key: string | undefined,
    @Query() { dryRun = false }: CommandQuery,
    @Body() body: NewProsecutor,
    @Lang() language: Language,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ProsecutorView> {
    return send(reply, await this.people.register({ ...asking, dryRun, key }, body, language));
  }

  /** Gives another clearance, which holds at once. */
  @Post(':id/clearances')
  @ApiCreatedResponse({ standardSchema: prosecutorShape })
  @RefusedBy('policy-registrar')
  async changeClearance(
    @Asks() asking: Asking,
    @IdempotencyKey() key: string | undefined,
    @Id() id: string,
    @IfMatch() version: number,
    @Query() { dryRun = false }: CommandQuery,
    @Body() body: NewClearanceBody,
    @Lang() language: Language,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ProsecutorView> {
    return send(
      reply,
      await this.people.changeClearance({ ...asking, dryRun, key }, id, version, body, language),
    );
  }
}
