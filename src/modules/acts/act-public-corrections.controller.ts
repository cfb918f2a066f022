import { Body, Controller, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandQuery, type HttpReply, Id, IdempotencyKey, IfMatch, send } from '../../platform/http';
import { ActCommandRoute } from './act-command.decorator';
import { AsksOfAct, type Asking } from './act-asked.decorator';
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
    @Id() actId: string,
    @Id('recordId') recordId: string,
    @AsksOfAct() asking: Asking,
    @IfMatch() version: number,
    @Query() { dryRun = false }: CommandQuery,
    @IdempotencyKey() key: string | undefined,
    @Body() body: CourtStepCorrection,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(
      reply,
      await this.acts.correct(
        { ...asking, actId, version, dryRun, key },
        courtStepCorrection(recordId, body),
      ),
    );
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
    @Id() actId: string,
    @Id('recordId') recordId: string,
    @AsksOfAct() asking: Asking,
    @IfMatch() version: number,
    @Query() { dryRun = false }: CommandQuery,
    @IdempotencyKey() key: string | undefined,
    @Body() body: PublicationCorrection,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(
      reply,
      await this.acts.correct(
        { ...asking, actId, version, dryRun, key },
        publicationCorrection(recordId, body),
      ),
    );
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
    @Id() actId: string,
    @Id('recordId') recordId: string,
    @AsksOfAct() asking: Asking,
    @IfMatch() version: number,
    @Query() { dryRun = false }: CommandQuery,
    @IdempotencyKey() key: string | undefined,
    @Body() body: NoteCorrection,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(
      reply,
      await this.acts.correct({ ...asking, actId, version, dryRun, key }, noteCorrection(recordId, body)),
    );
  }
}
