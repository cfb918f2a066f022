import { Body, Controller, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandQuery, type HttpReply, Id, IdempotencyKey, IfMatch, send } from '../../platform/http';
import { ActCommandRoute, FiledByAddressee } from './act-command.decorator';
import { AsksOfAct, type Asking } from './act-asked.decorator';
import type { ActView } from './act.view';
import {
  ConsiderationBody,
  ConsiderationNoticeBody,
  ResponseBody,
  ServiceBody,
  TermBody,
} from './facts.contract';
import { ActsService } from './acts.service';
import { considerationOf, noticeOf, responseOf, serviceOf, termOf } from './fact-commands';

@ApiTags('acts')
@Controller('v1/acts/:id')
export class ActFactsController {
  constructor(private readonly acts: ActsService) {}

  /** The addressee's receipt: this starts the clock. */
  @ActCommandRoute(
    'services',
    'policy-act-course',
    'policy-addressee-named',
    'policy-known-reference',
    'policy-who-records',
    'policy-not-in-the-future',
    'policy-order-of-facts',
  )
  @FiledByAddressee()
  async serve(
    @Id() actId: string,
    @AsksOfAct() asking: Asking,
    @IfMatch() version: number,
    @Query() { dryRun = false }: CommandQuery,
    @IdempotencyKey() key: string | undefined,
    @Body() body: ServiceBody,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(reply, await this.acts.do({ ...asking, actId, version, dryRun, key }, serviceOf(body)));
  }

  /** The prosecutor's own term, within the law's bounds; until the answer. */
  @ActCommandRoute(
    'term',
    'policy-act-course',
    'policy-who-sets-term',
    'policy-not-in-the-future',
    'policy-order-of-facts',
    'term-by-kind',
  )
  async setTerm(
    @Id() actId: string,
    @AsksOfAct() asking: Asking,
    @IfMatch() version: number,
    @Query() { dryRun = false }: CommandQuery,
    @IdempotencyKey() key: string | undefined,
    @Body() body: TermBody,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(reply, await this.acts.do({ ...asking, actId, version, dryRun, key }, termOf(body)));
  }

  /** The addressee told when it will consider the act. */
  @ActCommandRoute(
    'consideration-notices',
    'policy-act-course',
    'policy-who-records',
    'policy-not-in-the-future',
    'policy-order-of-facts',
  )
  @FiledByAddressee()
  async notify(
    @Id() actId: string,
    @AsksOfAct() asking: Asking,
    @IfMatch() version: number,
    @Query() { dryRun = false }: CommandQuery,
    @IdempotencyKey() key: string | undefined,
    @Body() body: ConsiderationNoticeBody,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(reply, await this.acts.do({ ...asking, actId, version, dryRun, key }, noticeOf(body)));
  }

  /** The addressee considered the act. */
  @ActCommandRoute(
    'considerations',
    'policy-act-course',
    'policy-who-records',
    'policy-not-in-the-future',
    'policy-order-of-facts',
  )
  async consider(
    @Id() actId: string,
    @AsksOfAct() asking: Asking,
    @IfMatch() version: number,
    @Query() { dryRun = false }: CommandQuery,
    @IdempotencyKey() key: string | undefined,
    @Body() body: ConsiderationBody,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(reply, await this.acts.do({ ...asking, actId, version, dryRun, key }, considerationOf(body)));
  }

  /** The addressee's answer, never refused for lateness. */
  @ActCommandRoute(
    'responses',
    'policy-act-course',
    'policy-who-records',
    'policy-outcome',
    'policy-no-response',
    'policy-addressee-named',
    'policy-known-reference',
    'policy-not-in-the-future',
    'policy-order-of-facts',
  )
  @FiledByAddressee()
  async respond(
    @Id() actId: string,
    @AsksOfAct() asking: Asking,
    @IfMatch() version: number,
    @Query() { dryRun = false }: CommandQuery,
    @IdempotencyKey() key: string | undefined,
    @Body() body: ResponseBody,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(reply, await this.acts.do({ ...asking, actId, version, dryRun, key }, responseOf(body)));
  }
}
