import { applyDecorators, Body, Controller, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import {
  CommandQuery,
  ForPersons,
  type HttpReply,
  idempotencyKeyHeader,
  ifMatchHeader,
  send,
} from '../../platform/http';
import { RefusedBy } from '../../platform/openapi';
import { type CommandingEscalation, CommandsEscalation } from './escalation-asked.decorator';
import {
  EscalationDecisionBody,
  EscalationReturnBody,
  EscalationWithdrawalBody,
  ResubmissionBody,
} from './escalation.contract';
import { escalationShape, type EscalationView } from './escalation.shape';
import { Escalations } from './escalations.service';

/** A step of a request, POSTed below it: refused by these rules, and where it is out of its course or lapsed. */
const EscalationCommandRoute = (
  path: string,
  operationId: string,
  ...rules: readonly string[]
): MethodDecorator =>
  applyDecorators(
    Post(path),
    ForPersons(),
    ApiOperation({ operationId }),
    ApiParam({ name: 'id', format: 'uuid', type: String }),
    ApiHeader(ifMatchHeader),
    ApiHeader(idempotencyKeyHeader),
    ApiCreatedResponse({ standardSchema: escalationShape }),
    RefusedBy('policy-escalation-course', 'policy-escalation-lapsed', ...rules),
  );

@ApiTags('escalations')
@Controller('v1/escalations/:id')
export class EscalationCommandsController {
  constructor(private readonly escalations: Escalations) {}

  /** Approves or refuses it; approval drafts the follow-up in the same transaction. */
  @EscalationCommandRoute('decision', 'decideEscalation', 'policy-who-decides-escalation', 'policy-four-eyes')
  async decide(
    @CommandsEscalation() asked: CommandingEscalation,
    @Query() { dryRun = false }: CommandQuery,
    @Body() body: EscalationDecisionBody,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<EscalationView> {
    return send(reply, await this.escalations.decide({ ...asked, dryRun }, body));
  }

  /** Gives it back to the one who asked. */
  @EscalationCommandRoute('returns', 'returnEscalation', 'policy-who-decides-escalation', 'policy-four-eyes')
  async giveBack(
    @CommandsEscalation() asked: CommandingEscalation,
    @Query() { dryRun = false }: CommandQuery,
    @Body() body: EscalationReturnBody,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<EscalationView> {
    return send(reply, await this.escalations.giveBack({ ...asked, dryRun }, body.reason));
  }

  /** Asks anew after it was given back. */
  @EscalationCommandRoute('resubmission', 'resubmitEscalation', 'policy-who-takes-back-escalation')
  async resubmit(
    @CommandsEscalation() asked: CommandingEscalation,
    @Query() { dryRun = false }: CommandQuery,
    @Body() body: ResubmissionBody,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<EscalationView> {
    return send(reply, await this.escalations.resubmit({ ...asked, dryRun }, body));
  }

  /** Takes it back while it is undecided. */
  @EscalationCommandRoute('withdrawal', 'withdrawEscalation', 'policy-who-takes-back-escalation')
  async takeBack(
    @CommandsEscalation() asked: CommandingEscalation,
    @Query() { dryRun = false }: CommandQuery,
    @Body() body: EscalationWithdrawalBody,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<EscalationView> {
    return send(reply, await this.escalations.takeBack({ ...asked, dryRun }, body.reason));
  }
}
