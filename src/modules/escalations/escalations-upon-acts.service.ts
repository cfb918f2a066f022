import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import { ActDeeds, type Deed, WhatHangsOnActs } from '../acts';
import type { Act, ActEvent } from '../acts/domain';
import { isUndecided } from './domain';
import { EscalationRepository } from './escalation.repository';
import { EscalationStore } from './escalation-store';

/** What a change of an act means for what is asked upon it, or for the request from which it follows. */
@Injectable()
export class EscalationsUponActs extends WhatHangsOnActs {
  constructor(
    private readonly deeds: ActDeeds,
    private readonly escalations: EscalationRepository,
    private readonly store: EscalationStore,
  ) {
    super();
  }

  /** What a client's filing ends is written by the system's next round: no client sees a request. */
  override async lapsed(tx: Tx, act: Act, ids: readonly string[], deed: Deed): Promise<void> {
    if (deed.actor.kind === 'client') return;
    for (const id of ids) {
      const kept = await this.escalations.find(tx, id);
      const held = await this.deeds.hold(tx, act.id, deed);
      // The act's record has dropped it already, so that it reads as lapsed.
      if (!kept || !held || !['lapsed', 'requested', 'returned'].includes(kept.escalation.state)) continue;
      await this.store.change(tx, kept.escalation, { type: 'lapsed' }, held, deed);
    }
  }

  /** The follow-up was issued: what was asked for is done. */
  override async followUpChanged(
    tx: Tx,
    { record: { follows } }: Act,
    events: readonly ActEvent[],
    deed: Deed,
  ): Promise<void> {
    if (!follows || !events.some(({ type }) => type === 'issued')) return;
    const kept = await this.escalations.find(tx, follows.escalationId);
    const held = kept && (await this.deeds.hold(tx, follows.actId, deed));
    if (!kept || !held || isUndecided(kept.escalation) || kept.escalation.state !== 'approved') return;
    await this.store.change(tx, kept.escalation, { type: 'followed' }, held, deed);
  }
}
