import { Body, Controller, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandQuery, type HttpReply, Id, IdempotencyKey, IfMatch, send } from '../../platform/http';
import { ActCommandRoute } from './act-command.decorator';
import { AsksOfAct, type Asking } from './act-asked.decorator';
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
    @Id() actId: string,
    @AsksOfAct() asking: Asking,
    @IfMatch() version: number,
    @Query() { dryRun = false }: CommandQuery,
    @IdempotencyKey() key: string | undefined,
    @Body() _body: EmptyBody,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(
      reply,
      await this.acts.do({ ...asking, actId, version, dryRun, key }, { type: 'submission' }),
    );
  }

  /** Gives the draft back to its author. */
  @ActCommandRoute('returns', 'policy-act-course', 'policy-who-returns')
  async return(
    @Id() actId: string,
    @AsksOfAct() asking: Asking,
    @IfMatch() version: number,
    @Query() { dryRun = false }: CommandQuery,
    @IdempotencyKey() key: string | undefined,
    @Body() body: ReturnBody,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(
      reply,
      await this.acts.do(
        { ...asking, actId, version, dryRun, key },
        { type: 'return', reason: body.reason ?? '' },
      ),
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
    @Id() actId: string,
    @AsksOfAct() asking: Asking,
    @IfMatch() version: number,
    @Query() { dryRun = false }: CommandQuery,
    @IdempotencyKey() key: string | undefined,
    @Body() body: IssuanceBody,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(reply, await this.acts.do({ ...asking, actId, version, dryRun, key }, issuanceOf(body)));
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
    @Id() actId: string,
    @AsksOfAct() asking: Asking,
    @IfMatch() version: number,
    @Query() { dryRun = false }: CommandQuery,
    @IdempotencyKey() key: string | undefined,
    @Body() body: WithdrawalBody,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(reply, await this.acts.do({ ...asking, actId, version, dryRun, key }, withdrawalOf(body)));
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
    @Id() actId: string,
    @AsksOfAct() asking: Asking,
    @IfMatch() version: number,
    @Query() { dryRun = false }: CommandQuery,
    @IdempotencyKey() key: string | undefined,
    @Body() body: ClosureBody,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(reply, await this.acts.do({ ...asking, actId, version, dryRun, key }, closureOf(body)));
  }
}
