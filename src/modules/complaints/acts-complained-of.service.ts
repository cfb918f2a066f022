import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import { ActDeeds, ActParticipantsRepository, type HeldAct } from '../acts';
import type { CaseCommandAsked } from '../outbox';
import type { PersonActor } from '../prosecutors';
import type { ComplainedAct } from './complaint.row';
import { actIdOf, type Complaint, type ComplaintDecision } from './domain';

/** What a complaint does to the act that it is about: it hangs upon it, and may bring it down. */
@Injectable()
export class ActsComplainedOf {
  constructor(
    private readonly deeds: ActDeeds,
    private readonly participants: ActParticipantsRepository,
  ) {}

  hold(tx: Tx, actId: string, actor: PersonActor): Promise<HeldAct | undefined> {
    return this.deeds.hold(tx, actId, { actor, at: actor.at });
  }

  shownOf({ act, facts }: HeldAct): ComplainedAct {
    return { id: act.id, kind: act.kind, officeLft: facts.office.lft, secrecy: act.draft.secrecy };
  }

  async begin(tx: Tx, held: HeldAct, id: string, { actor, traceId }: CaseCommandAsked): Promise<void> {
    const command = { type: 'hanging', hanging: { id, what: 'complaint' } } as const;
    await this.deeds.apply(tx, held, command, { actor, at: actor.at, traceId });
  }

  /** Nobody who took part in an act decides on it, nor anybody on their own action. */
  async participantsIn(tx: Tx, complaint: Complaint): Promise<readonly string[]> {
    const actId = actIdOf(complaint);
    if (actId !== undefined) return this.participants.of(tx, actId);
    const { personId } = 'action' in complaint.against ? complaint.against.action : {};
    return personId === undefined ? [] : [personId];
  }

  /** Where the complaint hangs no longer, the act came to an end before: there is nothing to end. */
  async end(
    tx: Tx,
    held: HeldAct,
    { id }: Complaint,
    { outcome }: ComplaintDecision,
    { actor, traceId }: CaseCommandAsked,
  ): Promise<void> {
    const hangs = held.act.record.hanging?.some((one) => one.id === id) ?? false;
    if (!hangs) return;
    const command = { type: 'hanging-ending', id, how: outcome } as const;
    await this.deeds.apply(tx, held, command, { actor, at: actor.at, traceId });
  }
}
