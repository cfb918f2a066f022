import { Body, Controller, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandQuery, type HttpReply, Id, send } from '../../platform/http';
import { ActCommandRoute } from './act-command.decorator';
import { type Commanding, CommandsAct } from './act-asked.decorator';
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
    @CommandsAct() asked: Commanding,
    @Query() { dryRun = false }: CommandQuery,
    @Body() body: ExclusionBody,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(
      reply,
      await this.acts.do(
        { ...asked, dryRun },
        { type: 'exclusion', personId: body.personId, ground: body.ground },
      ),
    );
  }

  /** Lifts an exclusion. */
  @ActCommandRoute('exclusions/:exclusionId/lifting', 'policy-who-excludes', 'policy-act-course')
  async lift(
    @CommandsAct() asked: Commanding,
    @Id('exclusionId') exclusionId: string,
    @Query() { dryRun = false }: CommandQuery,
    @Body() _body: EmptyBody,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(reply, await this.acts.do({ ...asked, dryRun }, { type: 'exclusion-lifting', exclusionId }));
  }
}
