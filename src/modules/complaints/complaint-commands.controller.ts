import { Body, Controller, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  CommandQuery,
  ForPersons,
  type HttpReply,
  Id,
  IdempotencyKey,
  IfMatch,
  send,
} from '../../platform/http';
import { RefusedBy } from '../../platform/openapi';
import { type Asking, Asks } from '../prosecutors';
import { complaintDecision, type DecisionBody, ForwardingBody } from './complaint.contract';
import { complaintShape, type ComplaintView } from './complaint.shape';
import { Complaints } from './complaints.service';

@ApiTags('complaints')
@ForPersons()
@Controller('v1/complaints/:id')
export class ComplaintCommandsController {
  constructor(private readonly complaints: Complaints) {}

  /** Sends a complaint on to an office that decides it: the one named, or the nearest above. */
  @Post('forwarding')
  @ApiOperation({ operationId: 'forwardComplaint' })
  @ApiCreatedResponse({ standardSchema: complaintShape })
  @RefusedBy(
    'policy-who-records',
    'policy-known-reference',
    'policy-complaint-course',
    'policy-complaint-misaddressed',
    'policy-not-in-the-future',
    'policy-order-of-facts',
  )
  async forward(
    @Id() complaintId: string,
    @Asks() asking: Asking,
    @IfMatch() version: number,
    @IdempotencyKey() key: string | undefined,
    @Query() { dryRun = false }: CommandQuery,
    @Body() body: ForwardingBody,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ComplaintView> {
    const asked = { ...asking, complaintId, version, key, dryRun };
    return send(reply, await this.complaints.forward(asked, body));
  }

  /** Decides a complaint, or records what a court decided; with an effect the act is revoked, recalled or amended. */
  @Post('decision')
  @ApiOperation({ operationId: 'decideComplaint' })
  @ApiCreatedResponse({ standardSchema: complaintShape })
  @RefusedBy(
    'subordination-complaints',
    'policy-who-records',
    'policy-complaint-course',
    'policy-complaint-misaddressed',
    'policy-complaint-not-by-participant',
    'policy-complaint-effect',
    'policy-not-in-the-future',
    'policy-order-of-facts',
  )
  async decide(
    @Id() complaintId: string,
    @Asks() asking: Asking,
    @IfMatch() version: number,
    @IdempotencyKey() key: string | undefined,
    @Query() { dryRun = false }: CommandQuery,
    @Body({ schema: complaintDecision }) body: DecisionBody,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ComplaintView> {
    const asked = { ...asking, complaintId, version, key, dryRun };
    return send(reply, await this.complaints.decide(asked, body));
  }
}
