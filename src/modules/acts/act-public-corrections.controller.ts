import { Body, Controller, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandQuery, type HttpReply, Id, send } from '../../platform/http';
import { ActCommandRoute } from './act-command.decorator';
import { type Commanding, CommandsAct } from './act-asked.decorator';
import type { ActView } from './act.view';
import { ActsService } from './acts.service';
import { CourtStepCorrection, NoteCorrection, PublicationCorrection } from './corrections.contract';
import { courtStepCorrection, noteCorrection, publicationCorrection } from './fact-corrections';

@ApiTags('acts')
@Controller('v1/acts/:id')
export class ActPublicCorrectionsController {
  constructor(private readonly acts: ActsService) {}

  /** Supersedes a recorded step of a court; what hangs on it is computed anew. */
  @ActCommandRoute(
    'court-steps/:recordId/corrections',
    'policy-correction',
    'policy-act-course',
    'policy-who-records',
    'policy-not-in-the-future',
    'policy-order-of-facts',
  )
  async correctCourtStep(
    @CommandsAct() asked: Commanding,
    @Id('recordId') recordId: string,
    @Query() { dryRun = false }: CommandQuery,
    @Body() body: CourtStepCorrection,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(reply, await this.acts.correct({ ...asked, dryRun }, courtStepCorrection(recordId, body)));
  }

  /** Supersedes a recorded publication. */
  @ActCommandRoute(
    'publications/:recordId/corrections',
    'policy-correction',
    'policy-act-course',
    'policy-who-records',
    'policy-not-in-the-future',
    'policy-order-of-facts',
  )
  async correctPublication(
    @CommandsAct() asked: Commanding,
    @Id('recordId') recordId: string,
    @Query() { dryRun = false }: CommandQuery,
    @Body() body: PublicationCorrection,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(reply, await this.acts.correct({ ...asked, dryRun }, publicationCorrection(recordId, body)));
  }

  /** Supersedes a recorded note. */
  @ActCommandRoute(
    'notes/:recordId/corrections',
    'policy-correction',
    'policy-act-course',
    'policy-who-records',
    'policy-not-in-the-future',
    'policy-order-of-facts',
  )
  async correctNote(
    @CommandsAct() asked: Commanding,
    @Id('recordId') recordId: string,
    @Query() { dryRun = false }: CommandQuery,
    @Body() body: NoteCorrection,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(reply, await this.acts.correct({ ...asked, dryRun }, noteCorrection(recordId, body)));
  }
}
