import { Body, Controller, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandQuery, type HttpReply, Id, send } from '../../platform/http';
import { ActCommandRoute } from './act-command.decorator';
import { type Commanding, CommandsAct } from './act-asked.decorator';
import type { ActView } from './act.view';
import {
  ConsiderationCorrection,
  ConsiderationNoticeCorrection,
  ResponseCorrection,
  ServiceCorrection,
  TermCorrection,
} from './corrections.contract';
import { ActsService } from './acts.service';
import {
  considerationCorrection,
  noticeCorrection,
  responseCorrection,
  serviceCorrection,
  termCorrection,
} from './fact-corrections';

@ApiTags('acts')
@Controller('v1/acts/:id')
export class ActCorrectionsController {
  constructor(private readonly acts: ActsService) {}

  /** Supersedes a recorded receipt; what hangs on it is computed anew. */
  @ActCommandRoute(
    'services/:recordId/corrections',
    'policy-correction',
    'policy-act-course',
    'policy-who-records',
    'policy-not-in-the-future',
    'policy-order-of-facts',
    'receipt-by-kind',
  )
  async correctService(
    @CommandsAct() asked: Commanding,
    @Id('recordId') recordId: string,
    @Query() { dryRun = false }: CommandQuery,
    @Body() body: ServiceCorrection,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(reply, await this.acts.correct({ ...asked, dryRun }, serviceCorrection(recordId, body)));
  }

  /** Supersedes a recorded own term; what hangs on it is computed anew. */
  @ActCommandRoute(
    'term/:recordId/corrections',
    'policy-correction',
    'policy-act-course',
    'policy-who-sets-term',
    'policy-not-in-the-future',
    'policy-order-of-facts',
  )
  async correctTerm(
    @CommandsAct() asked: Commanding,
    @Id('recordId') recordId: string,
    @Query() { dryRun = false }: CommandQuery,
    @Body() body: TermCorrection,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(reply, await this.acts.correct({ ...asked, dryRun }, termCorrection(recordId, body)));
  }

  /** Supersedes a recorded notice; what hangs on it is computed anew. */
  @ActCommandRoute(
    'consideration-notices/:recordId/corrections',
    'policy-correction',
    'policy-act-course',
    'policy-who-records',
    'policy-not-in-the-future',
    'policy-order-of-facts',
    'notice-by-kind',
  )
  async correctNotice(
    @CommandsAct() asked: Commanding,
    @Id('recordId') recordId: string,
    @Query() { dryRun = false }: CommandQuery,
    @Body() body: ConsiderationNoticeCorrection,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(reply, await this.acts.correct({ ...asked, dryRun }, noticeCorrection(recordId, body)));
  }

  /** Supersedes a recorded consideration; what hangs on it is computed anew. */
  @ActCommandRoute(
    'considerations/:recordId/corrections',
    'policy-correction',
    'policy-act-course',
    'policy-who-records',
    'policy-not-in-the-future',
    'policy-order-of-facts',
  )
  async correctConsideration(
    @CommandsAct() asked: Commanding,
    @Id('recordId') recordId: string,
    @Query() { dryRun = false }: CommandQuery,
    @Body() body: ConsiderationCorrection,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(
      reply,
      await this.acts.correct({ ...asked, dryRun }, considerationCorrection(recordId, body)),
    );
  }

  /** Supersedes a recorded answer; what hangs on it is computed anew. */
  @ActCommandRoute(
    'responses/:recordId/corrections',
    'policy-correction',
    'policy-act-course',
    'policy-who-records',
    'policy-not-in-the-future',
    'policy-order-of-facts',
  )
  async correctResponse(
    @CommandsAct() asked: Commanding,
    @Id('recordId') recordId: string,
    @Query() { dryRun = false }: CommandQuery,
    @Body() body: ResponseCorrection,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(reply, await this.acts.correct({ ...asked, dryRun }, responseCorrection(recordId, body)));
  }
}
