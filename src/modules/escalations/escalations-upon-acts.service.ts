import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Tx } from '../../database/tx';
import { ActDeeds, type Deed, WhatHangsOnActs } from '../acts';
import type { CourtStep } from '../../statute';
import type { Act, ActEvent, Following, Issuance } from '../acts/domain';
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

  /** The follow-up was issued: what was asked for is done, and what it suspends stands still until the court decides. */
  override async followUpChanged(tx: Tx, act: Act, events: readonly ActEvent[], deed: Deed): Promise<void> {
    const { follows } = act.record;
    if (!follows) return;
    for (const event of events) {
      if (event.type === 'issued') await this.followedBy(tx, act, follows, event.issuance, deed);
      if (event.type === 'decided') await this.courtDecided(tx, follows, event.courtStep, deed);
    }
  }

  private async followedBy(
    tx: Tx,
    { id: byActId, draft }: Act,
    { escalationId, actId, route }: Following,
    { issuedOn }: Issuance,
    deed: Deed,
  ): Promise<void> {
    const kept = await this.escalations.find(tx, escalationId);
    const held = kept && (await this.deeds.hold(tx, actId, deed));
    if (!held) return;
    if (kept.escalation.state === 'approved')
      await this.store.change(tx, kept.escalation, { type: 'followed' }, held, deed);
    if (route !== 'suspension-until-court') return;
    const { act: suspended } = draft.content as { readonly act?: { readonly title?: string } };
    const suspension = {
      ...({ id: uuid(), basis: 'until-court', object: suspended?.title ?? draft.subject } as const),
      ...{ ground: kept.escalation.asked.ground, suspendedOn: issuedOn, byActId },
    };
    await this.deeds.apply(tx, held, { type: 'suspension-by-resolution', suspension }, deed);
  }

  /** Whatever the court decided, what was suspended until then is so no longer, 23(2). */
  private async courtDecided(
    tx: Tx,
    { actId }: Following,
    { id, takenOn }: CourtStep,
    deed: Deed,
  ): Promise<void> {
    const held = await this.deeds.hold(tx, actId, deed);
    if (!held) return;
    const command = { type: 'suspension-ending', endedOn: takenOn, endedBy: id } as const;
    await this.deeds.apply(tx, held, command, deed);
  }
}
