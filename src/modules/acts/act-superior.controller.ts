import { Body, Controller, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { present } from '../../kernel/present';
import { CommandQuery, type HttpReply, Id, send } from '../../platform/http';
import { ActCommandRoute } from './act-command.decorator';
import { type Commanding, CommandsAct } from './act-asked.decorator';
import type { ActView } from './act.view';
import { ActsService } from './acts.service';
import {
  amendment,
  type AmendmentBody,
  LiftingBody,
  RecallBody,
  RevocationBody,
  StayBody,
  SuspensionBody,
} from './superior.contract';

const dated = ['policy-act-course', 'policy-not-in-the-future', 'policy-order-of-facts'] as const;

/** What stops, ends or changes an act, or what it is against. */
@ApiTags('acts')
@Controller('v1/acts/:id')
export class ActSuperiorController {
  constructor(private readonly acts: ActsService) {}

  /** Suspends the protested act until the decision on the protest, with which it ends by itself; never a law. */
  @ActCommandRoute(
    'suspensions',
    'protest-suspend-until-decision',
    'protest-law-no-suspension',
    'response-suspend-non-law',
    'court-suspension-by-law',
    'policy-who-suspends',
    ...dated,
  )
  async suspend(
    @CommandsAct() asked: Commanding,
    @Query() { dryRun = false }: CommandQuery,
    @Body() { object, ground, suspendedOn, lateReason }: SuspensionBody,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    const command = { type: 'suspension', ground, ...present({ object, suspendedOn, lateReason }) } as const;
    return send(reply, await this.acts.do({ ...asked, dryRun }, command));
  }

  /** Stays the act by a superior head, or records that a court stayed it: its terms stand still. */
  @ActCommandRoute(
    'stays',
    'complaint-discretionary-stay',
    'order-stay-by-superior-or-court',
    'policy-who-records',
    ...dated,
  )
  async stay(
    @CommandsAct() asked: Commanding,
    @Query() { dryRun = false }: CommandQuery,
    @Body() { by, courtId, ground, stayedOn, complaintId, lateReason }: StayBody,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    const court = by === 'court' ? present({ courtId }) : {};
    const said = { ...court, ...present({ stayedOn, complaintId, lateReason }) };
    const command = { type: 'stay', ground, ...said } as const;
    return send(reply, await this.acts.do({ ...asked, dryRun }, command));
  }

  /** Lifts a stay: what is left of the terms runs on. */
  @ActCommandRoute(
    'stays/:stayId/lifting',
    'complaint-discretionary-stay',
    'order-stay-by-superior-or-court',
    'policy-who-records',
    ...dated,
  )
  async lift(
    @CommandsAct() asked: Commanding,
    @Id('stayId') stayId: string,
    @Query() { dryRun = false }: CommandQuery,
    @Body() { liftedOn, reason, lateReason }: LiftingBody,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    const command = { type: 'stay-lifting', stayId, reason, ...present({ liftedOn, lateReason }) } as const;
    return send(reply, await this.acts.do({ ...asked, dryRun }, command));
  }

  /** Takes the force of the act away, by a superior head, at any time; what was carried out is not undone. */
  @ActCommandRoute('revocation', 'superior-revoke-recall', ...dated)
  async revoke(
    @CommandsAct() asked: Commanding,
    @Query() { dryRun = false }: CommandQuery,
    @Body() { revokedOn: on, reason, onComplaint: complaintId, lateReason }: RevocationBody,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    const command = { type: 'revocation', reason, ...present({ on, complaintId, lateReason }) } as const;
    return send(reply, await this.acts.do({ ...asked, dryRun }, command));
  }

  /** Takes the act back without judging it, by a superior head. */
  @ActCommandRoute('recall', 'superior-revoke-recall', ...dated)
  async recall(
    @CommandsAct() asked: Commanding,
    @Query() { dryRun = false }: CommandQuery,
    @Body() { recalledOn: on, reason, onComplaint: complaintId, lateReason }: RecallBody,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    const command = { type: 'recall', reason, ...present({ on, complaintId, lateReason }) } as const;
    return send(reply, await this.acts.do({ ...asked, dryRun }, command));
  }

  /** Changes the text of the act, by a superior head: both texts are kept, and the new one is judged whole. */
  @ActCommandRoute('amendments', 'subordination-revoke-recall-amend', 'signed-by-kind', ...dated)
  async amend(
    @CommandsAct() asked: Commanding,
    @Query() { dryRun = false }: CommandQuery,
    @Body({ schema: amendment }) { changes, ...said }: AmendmentBody,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(reply, await this.acts.amend({ ...asked, dryRun }, changes, said));
  }
}
