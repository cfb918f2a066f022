import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Language } from '../../kernel/texts';
import {
  CommandQuery,
  ForPersons,
  type HttpReply,
  type HttpRequest,
  Id,
  IdempotencyKey,
  Lang,
  type Page,
  send,
  sendPage,
  Trace,
} from '../../platform/http';
import { RefusedBy } from '../../platform/openapi';
import { type Asking, Asks, CurrentPerson, type PersonActor } from '../prosecutors';
import { EscalationsQuery, newEscalation, type NewEscalationBody } from './escalation.contract';
import { escalationHistory, escalationPage, escalationShape, type EscalationView } from './escalation.shape';
import { EscalationsReading } from './escalations-reading.service';
import { Escalations } from './escalations.service';

@ApiTags('escalations')
@ForPersons()
@Controller('v1/escalations')
export class EscalationsController {
  constructor(
    private readonly escalations: Escalations,
    private readonly reading: EscalationsReading,
  ) {}

  /** Asks for what the law opens upon an act. What it does not open is refused by the rule that closes it. */
  @Post()
  @ApiOperation({ operationId: 'requestEscalation' })
  @ApiCreatedResponse({ standardSchema: escalationShape })
  @RefusedBy(
    'policy-who-escalates',
    'policy-escalation-once',
    'policy-route-needs-breach',
    'policy-no-duty-to-answer',
    'application-after-rejection',
    'application-suspension-by-resolution',
    'response-suspend-non-law',
    'court-suspension-by-law',
    'enforcement-resolution',
    'compel-orders-resolutions',
    'enforcement-property-exception',
    'policy-enforcement-of-enforcement',
    'forced-attendance-resolution',
    'court-protest',
    'court-protest-beyond-competence',
    'non-execution-liability-list',
    'policy-known-reference',
    'policy-act-course',
  )
  async request(
    @Asks() asking: Asking,
    @IdempotencyKey() key: string | undefined,
    @Lang() language: Language,
    @Trace() traceId: string,
    @Query() { dryRun = false }: CommandQuery,
    @Body({ schema: newEscalation }) body: NewEscalationBody,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<EscalationView> {
    const asked = { ...asking, key, language, traceId, dryRun };
    return send(reply, await this.escalations.request(asked, body));
  }

  /** What is asked upon the acts that one sees, the newest first. */
  @Get()
  @ApiOperation({ operationId: 'listEscalations' })
  @ApiOkResponse({ standardSchema: escalationPage })
  async list(
    @CurrentPerson() actor: PersonActor,
    @Trace() traceId: string,
    @Query() query: EscalationsQuery,
    @Req() request: HttpRequest,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<Page<EscalationView>> {
    return sendPage(request, reply, await this.reading.page(query, { actor, traceId }));
  }

  /** One request as it stands. */
  @Get(':id')
  @ApiOperation({ operationId: 'readEscalation' })
  @ApiOkResponse({ standardSchema: escalationShape })
  async read(
    @Id() id: string,
    @CurrentPerson() actor: PersonActor,
    @Trace() traceId: string,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<EscalationView> {
    return send(reply, await this.reading.one(id, { actor, traceId }));
  }

  /** Every step of a request, oldest first. */
  @Get(':id/history')
  @ApiOperation({ operationId: 'readEscalationHistory' })
  @ApiOkResponse({ standardSchema: escalationHistory })
  history(
    @Id() id: string,
    @CurrentPerson() actor: PersonActor,
    @Trace() traceId: string,
  ): Promise<{ readonly items: readonly object[] }> {
    return this.reading.events(id, { actor, traceId });
  }
}
