import { Body, Controller, Post, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
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
import { AsksOfAct, type Asking } from './act-asked.decorator';
import { actShape } from './act.shape';
import type { ActView } from './act.view';
import { EmptyBody, ExclusionBody } from './acts.contract';
import { ActsService } from './acts.service';

@ApiTags('acts')
@ApiBearerAuth()
@Controller('v1/acts/:id')
export class ActExclusionsController {
  constructor(private readonly acts: ActsService) {}

  /** Keeps a person from the act for conflict of interest; the record itself is unseen by them. */
  @Post('exclusions')
  @ForPersons()
  @ApiOperation({ operationId: 'excludePerson' })
  @ApiCreatedResponse({ standardSchema: actShape })
  @RefusedBy(
    'policy-who-excludes',
    'policy-self-exclusion',
    'policy-responsible-excluded',
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
  @Post('exclusions/:exclusionId/lifting')
  @ForPersons()
  @ApiOperation({ operationId: 'liftExclusion' })
  @ApiCreatedResponse({ standardSchema: actShape })
  @RefusedBy('policy-who-excludes', 'policy-act-course')
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
