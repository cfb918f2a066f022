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
import { ActingQuery, NewSubstitution } from './acting.contract';
import { ActingRecordsService } from './acting-records.service';
import { ActingService } from './acting.service';
import { substitutionPage, substitutionShape, type SubstitutionView } from './acting.view';
import { type Asking, Asks } from './asks.decorator';
import { CurrentPerson } from './current-actor.decorator';
import type { PersonActor } from './domain';
import { EndBody } from './prosecutor.contract';

/** Who acts for whom in an office: dated records with their orders. */
@ApiTags('offices')
@ForPersons()
@Controller('v1/offices/:code/substitutions')
export class SubstitutionsController {
  constructor(
    private readonly acting: ActingService,
    private readonly records: ActingRecordsService,
  ) {}

  /** Who acts, or acted, for whom. */
  @Get()
  @ApiOkResponse({ standardSchema: substitutionPage })
  async list(
    @CurrentPerson() actor: PersonActor,
    @Param('code') code: string,
    @Query() query: ActingQuery,
    @Req() request: HttpRequest,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<Page<SubstitutionView>> {
    return sendPage(request, reply, await this.records.list(actor, 'substitution', code, query));
  }

  /** Records who acts for whom: by the head of the office, a superior head or the registrar. */
  @Post()
  @ApiCreatedResponse({ standardSchema: substitutionShape })
  @RefusedBy(
    'policy-who-substitutes',
    'policy-known-reference',
    'policy-substitution-of-a-post',
    'policy-substitute-is-prosecutor',
    'policy-substitution-chain',
  )
  async substitute(
    @Asks() asking: Asking,
    @IdempotencyKey() key: string | undefined,
    @Param('code') code: string,
    @Query() { dryRun = false }: CommandQuery,
    @Body() body: NewSubstitution,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<SubstitutionView> {
    return send(reply, await this.acting.substitute({ ...asking, dryRun, key }, code, body));
  }

  /** Ends a substitution early: the absent person is back. */
  @Post(':id/end')
  @ApiCreatedResponse({ standardSchema: substitutionShape })
  @RefusedBy('policy-who-substitutes', 'policy-ends-once')
  async end(
    @Asks() asking: Asking,
    @IdempotencyKey() key: string | undefined,
    @Param('code') code: string,
    @Id() id: string,
    @IfMatch() version: number,
    @Query() { dryRun = false }: CommandQuery,
    @Body() body: EndBody,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<SubstitutionView> {
    const of = { code, id, version };
    return send(reply, await this.records.end({ ...asking, dryRun, key }, 'substitution', of, body));
  }
}
