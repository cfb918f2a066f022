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
  Lang,
  type Page,
  send,
  sendPage,
} from '../../platform/http';
import { RefusedBy } from '../../platform/openapi';
import { type Asking, Asks, CurrentPerson, type PersonActor } from '../prosecutors';
import { PartiesService } from './parties.service';
import { NewParty, PartiesQuery } from './party.contract';
import { partyPage, partyShape, type PartyView } from './party.view';

/** Whom acts may be addressed to: bodies, officials, legal and natural persons, courts. */
@ApiTags('parties')
@ForPersons()
@Controller('v1/parties')
export class PartiesController {
  constructor(private readonly parties: PartiesService) {}

  /** Bodies and officials for all, natural persons within the reach of the office that registered them. */
  @Get()
  @ApiOkResponse({ standardSchema: partyPage })
  async list(
    @CurrentPerson() actor: PersonActor,
    @Query() query: PartiesQuery,
    @Lang() language: Language,
    @Req() request: HttpRequest,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<Page<PartyView>> {
    return sendPage(request, reply, await this.parties.list(actor, query, language));
  }

  /** One party. */
  @Get(':id')
  @ApiOkResponse({ standardSchema: partyShape })
  async find(
    @CurrentPerson() actor: PersonActor,
    @Id() id: string,
    @Lang() language: Language,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<PartyView> {
    return send(reply, await this.parties.find(actor, id, language));
  }

  /** Registers a party; its number, where it has one, is registered once. */
  @Post()
  @ApiCreatedResponse({ standardSchema: partyShape })
  @RefusedBy('policy-who-registers-parties', 'policy-known-reference', 'policy-party-standing')
  async register(
    @Asks() asking: Asking,
    @IdempotencyKey() key: string | undefined,
    @Query() { dryRun = false }: CommandQuery,
    @Body() body: NewParty,
    @Lang() language: Language,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<PartyView> {
    return send(reply, await this.parties.register({ ...asking, dryRun, key }, body, language));
  }
}
