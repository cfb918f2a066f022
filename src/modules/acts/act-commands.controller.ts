import { Body, Controller, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandQuery, type HttpReply, send } from '../../platform/http';
import { ActCommandRoute } from './act-command.decorator';
import { type Commanding, CommandsAct } from './act-asked.decorator';
import type { ActView } from './act.view';
import { ClosureBody, EmptyBody, IssuanceBody, ReturnBody, WithdrawalBody } from './acts.contract';
import { ActsService } from './acts.service';
import { closureOf, issuanceOf, withdrawalOf } from './fact-commands';

@ApiTags('acts')
@Controller('v1/acts/:id')
export class ActCommandsController {
  constructor(private readonly acts: ActsService) {}

  /** Sends the draft for signature; everything that the law still wants is named at once. */
  @ActCommandRoute('submissions-for-signature', 'policy-act-course', 'policy-who-submits', 'signed-by-kind')
  async submit(
    @CommandsAct() asked: Commanding,
    @Query() { dryRun = false }: CommandQuery,
    @Body() _body: EmptyBody,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(reply, await this.acts.do({ ...asked, dryRun }, { type: 'submission' }));
  }

  /** Gives the draft back to its author. */
  @ActCommandRoute('returns', 'policy-act-course', 'policy-who-returns')
  async return(
    @CommandsAct() asked: Commanding,
    @Query() { dryRun = false }: CommandQuery,
    @Body() body: ReturnBody,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(
      reply,
      await this.acts.do({ ...asked, dryRun }, { type: 'return', reason: body.reason ?? '' }),
    );
  }

  /** Signs and numbers the act. An earlier `issuedOn` is registered late; the law of that day governs the act. */
  @ActCommandRoute(
    'issuance',
    'policy-act-course',
    'policy-who-issues',
    'policy-second-person',
    'policy-edition-in-force',
    'policy-not-in-the-future',
    'policy-order-of-facts',
    'signed-by-kind',
  )
  async issue(
    @CommandsAct() asked: Commanding,
    @Query() { dryRun = false }: CommandQuery,
    @Body() body: IssuanceBody,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(reply, await this.acts.do({ ...asked, dryRun }, issuanceOf(body)));
  }

  /** Takes the act back before an answer. */
  @ActCommandRoute(
    'withdrawal',
    'policy-act-course',
    'policy-withdrawal',
    'policy-not-in-the-future',
    'policy-order-of-facts',
  )
  async withdraw(
    @CommandsAct() asked: Commanding,
    @Query() { dryRun = false }: CommandQuery,
    @Body() body: WithdrawalBody,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(reply, await this.acts.do({ ...asked, dryRun }, withdrawalOf(body)));
  }

  /** Closes the act once nothing upon it is owed. */
  @ActCommandRoute(
    'closure',
    'policy-act-course',
    'policy-who-closes',
    'policy-not-in-the-future',
    'policy-order-of-facts',
    'closed-by-kind',
  )
  async close(
    @CommandsAct() asked: Commanding,
    @Query() { dryRun = false }: CommandQuery,
    @Body() body: ClosureBody,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(reply, await this.acts.do({ ...asked, dryRun }, closureOf(body)));
  }
}
