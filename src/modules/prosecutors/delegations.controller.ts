import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  CommandQuery,
  ForPersons,
  type HttpReply,
  type HttpRequest,
  IdempotencyKey,
  Id,
  IfMatch,
  type Page,
  send,
  sendPage,
} from '../../platform/http';
import { RefusedBy } from '../../platform/openapi';
import { ActingQuery, NewDelegation } from './acting.contract';
import { ActingRecordsService } from './acting-records.service';
import { ActingService } from './acting.service';
import { delegationPage, delegationShape, type DelegationView } from './acting.view';
import { type Asking, Asks } from './asks.decorator';
import { CurrentPerson } from './current-actor.decorator';
import type { PersonActor } from './domain';
import { EndBody } from './prosecutor.contract';

/** What deputies of an office may sign: dated records with their orders. */
@ApiTags('offices')
@ForPersons()
@Controller('v1/offices/:code/delegations')
export class DelegationsController {
  constructor(
    private readonly acting: ActingService,
    private readonly records: ActingRecordsService,
  ) {}

  /** What deputies may sign, or might. */
  @Get()
  @ApiOkResponse({ standardSchema: delegationPage })
  async list(
    @CurrentPerson() actor: PersonActor,
    @Param('code') code: string,
    @Query() query: ActingQuery,
    @Req() request: HttpRequest,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<Page<DelegationView>> {
    return sendPage(request, reply, await this.records.list(actor, 'delegation', code, query));
  }

  /** Delegates to a deputy what the head signs: by the head, or whoever acts for the head. */
  @Post()
  @ApiCreatedResponse({ standardSchema: delegationShape })
  @RefusedBy('policy-who-delegates', 'policy-delegation-to-deputy')
  async delegate(
    @Asks() asking: Asking,
    @IdempotencyKey() key: string | undefined,
    @Param('code') code: string,
    @Query() { dryRun = false }: CommandQuery,
    @Body() body: NewDelegation,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<DelegationView> {
    return send(reply, await this.acting.delegate({ ...asking, dryRun, key }, code, body));
  }

  /** Takes a delegation back early. */
  @Post(':id/end')
  @ApiCreatedResponse({ standardSchema: delegationShape })
  @RefusedBy('policy-who-delegates', 'policy-ends-once')
  async end(
    @Asks() asking: Asking,
    @IdempotencyKey() key: string | undefined,
    @Param('code') code: string,
    @Id() id: string,
    @IfMatch() version: number,
    @Query() { dryRun = false }: CommandQuery,
    @Body() body: EndBody,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<DelegationView> {
    const of = { code, id, version };
    return send(reply, await this.records.end({ ...asking, dryRun, key }, 'delegation', of, body));
  }
}
