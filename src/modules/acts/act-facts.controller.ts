import { Body, Controller, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandQuery, type HttpReply, send } from '../../platform/http';
import { ActCommandRoute, FiledByAddressee } from './act-command.decorator';
import { type Commanding, CommandsAct } from './act-asked.decorator';
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
    'receipt-by-kind',
  )
  @FiledByAddressee()
  async serve(
    @CommandsAct() asked: Commanding,
    @Query() { dryRun = false }: CommandQuery,
    @Body() body: ServiceBody,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(reply, await this.acts.do({ ...asked, dryRun }, serviceOf(body)));
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
    @CommandsAct() asked: Commanding,
    @Query() { dryRun = false }: CommandQuery,
    @Body() body: TermBody,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(reply, await this.acts.do({ ...asked, dryRun }, termOf(body)));
  }

  /** The addressee told when it will consider the act. */
  @ActCommandRoute(
    'consideration-notices',
    'policy-act-course',
    'policy-who-records',
    'policy-not-in-the-future',
    'policy-order-of-facts',
    'notice-by-kind',
  )
  @FiledByAddressee()
  async notify(
    @CommandsAct() asked: Commanding,
    @Query() { dryRun = false }: CommandQuery,
    @Body() body: ConsiderationNoticeBody,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(reply, await this.acts.do({ ...asked, dryRun }, noticeOf(body)));
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
    @CommandsAct() asked: Commanding,
    @Query() { dryRun = false }: CommandQuery,
    @Body() body: ConsiderationBody,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(reply, await this.acts.do({ ...asked, dryRun }, considerationOf(body)));
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
    @CommandsAct() asked: Commanding,
    @Query() { dryRun = false }: CommandQuery,
    @Body() body: ResponseBody,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(reply, await this.acts.do({ ...asked, dryRun }, responseOf(body)));
  }
}
