import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Tx } from '../../database/tx';
import { RefusedByLaw } from '../../platform/http';
import { ActFacts, type GatheredFacts } from './act-facts.service';
import { ActStore } from './act-store';
import type { AmendedMembers } from './draft.contract';
import { Drafting } from './drafting.service';
import type { Deed } from './deed';
import { type Act, type ActCommand, decide, type Draft, type Following, recordedActor } from './domain';

/** An act under its lock, with the facts of the one who deals with it. */
export interface HeldAct {
  readonly act: Act;
  readonly facts: GatheredFacts;
}

/** A draft that follows from an act: in which office, whose, and who reads it from elsewhere. */
export interface FollowUpDraft {
  readonly kind: string;
  readonly officeId: string;
  readonly authorId: string;
  readonly participantIds: readonly string[];
  readonly draft: Draft;
  readonly follows: Following;
}

/** What the rooms above do to acts: by the same decisions, under the same lock, in their own transaction. */
@Injectable()
export class ActDeeds {
  constructor(
    private readonly facts: ActFacts,
    private readonly store: ActStore,
    private readonly drafting: Drafting,
  ) {}

  /** Locks the act until the transaction ends, which holds the calendar; undefined where the one who asks does not see it. */
  hold(tx: Tx, actId: string, { actor, at }: Omit<Deed, 'traceId'>): Promise<HeldAct | undefined> {
    return this.facts.hold(tx, actId, { actor, at });
  }

  /** The act after a command; throws (422) with every ground where it is refused. */
  async apply(tx: Tx, { act, facts }: HeldAct, command: ActCommand, { traceId }: Deed): Promise<HeldAct> {
    const decision = decide(act, command, facts);
    if (!decision.accepted) throw new RefusedByLaw(decision.grounds);
    const { events, footing } = decision;
    const happening = { events, actor: recordedActor(facts, footing), traceId };
    // An act changed twice in one transaction is written twice: of one statement no part sees what another wrote.
    await tx.write();
    const changed = this.store.change(tx, act, happening, facts);
    await this.store.tellAbove(tx, changed, happening, facts);
    return { act: changed, facts };
  }

  /** The act's text with members changed by a merge patch, as an amendment takes it. */
  amended({ act, facts }: HeldAct, changes: AmendedMembers): Draft {
    return this.drafting.after(act, changes, facts);
  }

  /** A new draft that follows from an act. What it lacks is told as missing; nobody signs it unseen. */
  async draftFollowUp(
    tx: Tx,
    fresh: FollowUpDraft,
    office: GatheredFacts['office'],
    deed: Deed,
  ): Promise<Act> {
    const { actor, at, traceId } = deed;
    const asked = { actor, at, draft: fresh.draft };
    const facts = await this.facts.ofDraft(tx, office, asked);
    const event = { type: 'drafted', edition: facts.law.id, ...fresh } as const;
    const happening = { events: [{ event, late: false }], actor: recordedActor(facts, undefined), traceId };
    return this.store.create(tx, uuid(), happening, facts);
  }
}
