import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import { present } from '../../kernel/present';
import { ActDeeds, type AmendedMembers, ActParticipantsRepository, type Deed, type HeldAct } from '../acts';
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

  async begin(tx: Tx, held: HeldAct, id: string, asked: CaseCommandAsked): Promise<void> {
    const command = { type: 'hanging', hanging: { id, what: 'complaint' } } as const;
    await this.deeds.apply(tx, held, command, deedOf(asked));
  }

  /** Nobody who took part in an act decides on it, nor anybody on their own action. */
  async participantsIn(tx: Tx, complaint: Complaint): Promise<readonly string[]> {
    const actId = actIdOf(complaint);
    if (actId !== undefined) return this.participants.of(tx, actId);
    const { personId } = 'action' in complaint.against ? complaint.against.action : {};
    return personId === undefined ? [] : [personId];
  }

  /** The decision: stays until then are lifted, the act falls or changes, and the complaint hangs no longer. */
  async end(tx: Tx, held: HeldAct, ending: Ending, asked: CaseCommandAsked): Promise<void> {
    const lifted = await this.liftStays(tx, held, ending, asked);
    const after = await this.affect(tx, lifted, ending, asked);
    const { id } = ending.complaint;
    const hangs = after.act.record.hanging?.some((one) => one.id === id) ?? false;
    if (!hangs) return;
    const command = { type: 'hanging-ending', id, how: ending.decision.outcome } as const;
    await this.deeds.apply(tx, after, command, deedOf(asked));
  }

  /** By itself, whoever stayed it: it was stayed until the decision and no longer, 8(2), 24(5). */
  private async liftStays(
    tx: Tx,
    { act, facts }: HeldAct,
    { complaint: { id }, decision: { decidedOn, ground: reason } }: Ending,
    { actor, traceId }: CaseCommandAsked,
  ): Promise<HeldAct> {
    const bySystem = { kind: 'system', job: 'decided-complaint', at: actor.at } as const;
    let held: HeldAct = { act, facts: { ...facts, actor: bySystem } };
    const running = (act.record.stays ?? []).filter((one) => one.complaintId === id && !one.lifting);
    for (const { id: stayId, stayedOn } of running) {
      const liftedOn = decidedOn < stayedOn ? stayedOn : decidedOn;
      const command = { type: 'stay-lifting', stayId, liftedOn, reason } as const;
      held = await this.deeds.apply(tx, held, command, { actor: bySystem, at: actor.at, traceId });
    }
    return { act: held.act, facts };
  }

  private async affect(
    tx: Tx,
    held: HeldAct,
    { complaint, decision, changes }: Ending,
    asked: CaseCommandAsked,
  ): Promise<HeldAct> {
    const { effect, decidedOn: on, ground: reason } = decision;
    if (effect === undefined) return held;
    const upon = { reason, complaintId: complaint.id };
    const court = present({ courtId: complaint.courtId });
    const command =
      effect === 'amendment'
        ? ({ ...upon, type: effect, draft: this.deeds.amended(held, changes ?? {}), amendedOn: on } as const)
        : ({ ...upon, type: effect, on, ...court } as const);
    return this.deeds.apply(tx, held, command, deedOf(asked));
  }
}

/** A decision about an act, with the members that an amendment changes. */
export interface Ending {
  readonly complaint: Complaint;
  readonly decision: ComplaintDecision;
  readonly changes?: AmendedMembers | undefined;
}

const deedOf = ({ actor, traceId }: CaseCommandAsked): Deed => ({ actor, at: actor.at, traceId });
