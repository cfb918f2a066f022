import { Body, Controller, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandQuery, type HttpReply, send } from '../../platform/http';
import { ActCommandRoute } from './act-command.decorator';
import { type Commanding, CommandsAct } from './act-asked.decorator';
import type { ActView } from './act.view';
import { ActsService } from './acts.service';
import { courtStepOf, noteOf, publicationOf } from './fact-commands';
import { CourtStepBody, NoteBody, PublicationBody } from './public-facts.contract';

@ApiTags('acts')
@Controller('v1/acts/:id')
export class ActPublicFactsController {
  constructor(private readonly acts: ActsService) {}

  /** What a court did with an act that was brought to it: one step of its path. */
  @ActCommandRoute(
    'court-steps',
    'policy-act-course',
    'policy-outcome',
    'policy-who-records',
    'policy-not-in-the-future',
    'policy-order-of-facts',
  )
  async courtStep(
    @CommandsAct() asked: Commanding,
    @Query() { dryRun = false }: CommandQuery,
    @Body() body: CourtStepBody,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(reply, await this.acts.do({ ...asked, dryRun }, courtStepOf(body)));
  }

  /** The act made public: disseminated where its kind is, published beside its course otherwise. */
  @ActCommandRoute(
    'publications',
    'policy-act-course',
    'policy-who-records',
    'policy-not-in-the-future',
    'policy-order-of-facts',
    'po-publicity-limits',
  )
  async publish(
    @CommandsAct() asked: Commanding,
    @Query() { dryRun = false }: CommandQuery,
    @Body() body: PublicationBody,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(reply, await this.acts.do({ ...asked, dryRun }, publicationOf(body)));
  }

  /** What came upon an act that has no answer, kept beside it. */
  @ActCommandRoute(
    'notes',
    'policy-act-course',
    'policy-who-records',
    'policy-not-in-the-future',
    'policy-order-of-facts',
  )
  async note(
    @CommandsAct() asked: Commanding,
    @Query() { dryRun = false }: CommandQuery,
    @Body() body: NoteBody,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(reply, await this.acts.do({ ...asked, dryRun }, noteOf(body)));
  }
}
