import { Body, Controller, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandQuery, type HttpReply, Id, IdempotencyKey, IfMatch, send } from '../../platform/http';
import { ActCommandRoute } from './act-command.decorator';
import { AsksOfAct, type Asking } from './act-asked.decorator';
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
  )
  async correctService(
    @Id() actId: string,
    @Id('recordId') recordId: string,
    @AsksOfAct() asking: Asking,
    @IfMatch() version: number,
    @Query() { dryRun = false }: CommandQuery,
    @IdempotencyKey() key: string | undefined,
    @Body() body: ServiceCorrection,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(
      reply,
      await this.acts.correct({ ...asking, actId, version, dryRun, key }, serviceCorrection(recordId, body)),
    );
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
    @Id() actId: string,
    @Id('recordId') recordId: string,
    @AsksOfAct() asking: Asking,
    @IfMatch() version: number,
    @Query() { dryRun = false }: CommandQuery,
    @IdempotencyKey() key: string | undefined,
    @Body() body: TermCorrection,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(
      reply,
      await this.acts.correct({ ...asking, actId, version, dryRun, key }, termCorrection(recordId, body)),
    );
  }

  /** Supersedes a recorded notice; what hangs on it is computed anew. */
  @ActCommandRoute(
    'consideration-notices/:recordId/corrections',
    'policy-correction',
    'policy-act-course',
    'policy-who-records',
    'policy-not-in-the-future',
    'policy-order-of-facts',
  )
  async correctNotice(
    @Id() actId: string,
    @Id('recordId') recordId: string,
    @AsksOfAct() asking: Asking,
    @IfMatch() version: number,
    @Query() { dryRun = false }: CommandQuery,
    @IdempotencyKey() key: string | undefined,
    @Body() body: ConsiderationNoticeCorrection,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(
      reply,
      await this.acts.correct({ ...asking, actId, version, dryRun, key }, noticeCorrection(recordId, body)),
    );
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
    @Id() actId: string,
    @Id('recordId') recordId: string,
    @AsksOfAct() asking: Asking,
    @IfMatch() version: number,
    @Query() { dryRun = false }: CommandQuery,
    @IdempotencyKey() key: string | undefined,
    @Body() body: ConsiderationCorrection,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(
      reply,
      await this.acts.correct(
        { ...asking, actId, version, dryRun, key },
        considerationCorrection(recordId, body),
      ),
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
    @Id() actId: string,
    @Id('recordId') recordId: string,
    @AsksOfAct() asking: Asking,
    @IfMatch() version: number,
    @Query() { dryRun = false }: CommandQuery,
    @IdempotencyKey() key: string | undefined,
    @Body() body: ResponseCorrection,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(
      reply,
      await this.acts.correct({ ...asking, actId, version, dryRun, key }, responseCorrection(recordId, body)),
    );
  }
}
