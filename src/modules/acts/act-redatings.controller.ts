import { Body, Controller, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandQuery, type HttpReply, Id, send } from '../../platform/http';
import { ActCommandRoute } from './act-command.decorator';
import { type Commanding, CommandsAct } from './act-asked.decorator';
import type { ActView } from './act.view';
import { ActsService } from './acts.service';
import { ClosureCorrection, IssuanceCorrection, WithdrawalCorrection } from './corrections.contract';
import { redatingOf } from './fact-commands';

@ApiTags('acts')
@Controller('v1/acts/:id')
export class ActRedatingsController {
  constructor(private readonly acts: ActsService) {}

  /** Sets the day of issue right, within the same year and under the same edition: the number stays. */
  @ActCommandRoute(
    'issuance/:recordId/corrections',
    'policy-correction',
    'policy-day-of-issue',
    'policy-not-in-the-future',
    'policy-order-of-facts',
    'policy-who-issues',
  )
  async redateIssuance(
    @CommandsAct() asked: Commanding,
    @Id('recordId') recordId: string,
    @Query() { dryRun = false }: CommandQuery,
    @Body() body: IssuanceCorrection,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    const redating = redatingOf('issuance', recordId, body.issuedOn, body.reason);
    return send(reply, await this.acts.do({ ...asked, dryRun }, redating));
  }

  /** Sets the day of withdrawal right. */
  @ActCommandRoute(
    'withdrawal/:recordId/corrections',
    'policy-correction',
    'policy-not-in-the-future',
    'policy-order-of-facts',
    'policy-withdrawal',
  )
  async redateWithdrawal(
    @CommandsAct() asked: Commanding,
    @Id('recordId') recordId: string,
    @Query() { dryRun = false }: CommandQuery,
    @Body() body: WithdrawalCorrection,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    const redating = redatingOf('withdrawal', recordId, body.withdrawnOn, body.reason);
    return send(reply, await this.acts.do({ ...asked, dryRun }, redating));
  }

  /** Sets the day of closure right. */
  @ActCommandRoute(
    'closure/:recordId/corrections',
    'policy-correction',
    'policy-not-in-the-future',
    'policy-order-of-facts',
    'policy-who-closes',
  )
  async redateClosure(
    @CommandsAct() asked: Commanding,
    @Id('recordId') recordId: string,
    @Query() { dryRun = false }: CommandQuery,
    @Body() body: ClosureCorrection,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    const redating = redatingOf('closure', recordId, body.closedOn, body.reason);
    return send(reply, await this.acts.do({ ...asked, dryRun }, redating));
  }
}
