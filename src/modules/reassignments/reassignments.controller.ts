import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Language } from '../../kernel/texts';
import {
  CommandQuery,
  ForPersons,
  type HttpReply,
  Id,
  IdempotencyKey,
  Lang,
  send,
  Trace,
} from '../../platform/http';
import { RefusedBy } from '../../platform/openapi';
import { type Asking, Asks, CurrentPerson, type PersonActor } from '../prosecutors';
import { NewReassignment } from './reassignment.contract';
import { ReassignmentRecords } from './reassignment-records.service';
import {
  type ReassignmentRecord,
  reassignmentRecordShape,
  reassignmentShape,
  type ReassignmentView,
} from './reassignment.shape';
import { Reassignments } from './reassignments.service';

@ApiTags('reassignments')
@ForPersons()
@Controller('v1/reassignments')
export class ReassignmentsController {
  constructor(
    private readonly reassignments: Reassignments,
    private readonly records: ReassignmentRecords,
  ) {}

  /** Passes the open work of one person to another; each act passes, or is told every rule that refuses it. */
  @Post()
  @ApiOperation({ operationId: 'reassignWork' })
  @ApiCreatedResponse({ standardSchema: reassignmentShape })
  @RefusedBy(
    'policy-who-reassigns',
    'policy-reassigned-work',
    'policy-reassigned-to-excluded',
    'policy-responsible-person',
    'policy-clearance',
    'policy-known-reference',
  )
  async reassign(
    @Asks() { actor, route }: Asking,
    @IdempotencyKey() key: string | undefined,
    @Lang() language: Language,
    @Trace() traceId: string,
    @Query() { dryRun = false }: CommandQuery,
    @Body() body: NewReassignment,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ReassignmentView> {
    return send(reply, await this.reassignments.pass({ actor, route, key, language, traceId, dryRun }, body));
  }

  /** Who passed whose work to whom, when, and how much of it. */
  @Get(':id')
  @ApiOperation({ operationId: 'readReassignment' })
  @ApiOkResponse({ standardSchema: reassignmentRecordShape })
  read(@Id() id: string, @CurrentPerson() actor: PersonActor): Promise<ReassignmentRecord> {
    return this.records.read(id, actor);
  }
}
