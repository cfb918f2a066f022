import { Body, Controller, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandQuery, type HttpReply, Id, IdempotencyKey, IfMatch, send } from '../../platform/http';
import { ActCommandRoute } from './act-command.decorator';
import { AsksOfAct, type Asking } from './act-asked.decorator';
import type { ActView } from './act.view';
import { EmptyBody, ExclusionBody } from './acts.contract';
import { ActsService } from './acts.service';

@ApiTags('acts')
@Controller('v1/acts/:id')
export class ActExclusionsController {
  constructor(private readonly acts: ActsService) {}

  /** Keeps a person from the act for conflict of interest; the record itself is unseen by them. */
  @ActCommandRoute(
    'exclusions',
    'policy-who-excludes',
    'policy-self-exclusion',
    'policy-known-reference',
    'policy-act-course',
  )
  async exclude(
    @Id() actId: string,
    @AsksOfAct() asking: Asking,
    @IfMatch() version: number,
    @Query() { dryRun = false }: CommandQuery,
    @IdempotencyKey() key: string | undefined,
    @Body() body: ExclusionBody,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(
      reply,
      await this.acts.do(
        { ...asking, actId, version, dryRun, key },
        { type: 'exclusion', personId: body.personId, ground: body.ground },
      ),
    );
  }

  /** Lifts an exclusion. */
  @ActCommandRoute('exclusions/:exclusionId/lifting', 'policy-who-excludes', 'policy-act-course')
  async lift(
    @Id() actId: string,
    @Id('exclusionId') exclusionId: string,
    @AsksOfAct() asking: Asking,
    @IfMatch() version: number,
    @Query() { dryRun = false }: CommandQuery,
    @IdempotencyKey() key: string | undefined,
    @Body() _body: EmptyBody,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(
      reply,
      await this.acts.do(
        { ...asking, actId, version, dryRun, key },
        { type: 'exclusion-lifting', exclusionId },
      ),
    );
  }
}
