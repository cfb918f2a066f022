import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import { type Deed, type HeldAct } from '../acts';
import { recordedActor, type Signature } from '../acts/domain';
import { Outbox } from '../outbox';
import { type Escalation, type EscalationEvent, evolveEscalation } from './domain';
import { EscalationRepository } from './escalation.repository';

/** Writes a request with its history and what the world outside is told of it. */
@Injectable()
export class EscalationStore {
  constructor(
    private readonly escalations: EscalationRepository,
    private readonly outbox: Outbox,
  ) {}

  async create(tx: Tx, id: string, event: EscalationEvent, held: HeldAct, deed: Deed): Promise<Escalation> {
    const made = evolveEscalation(undefined, event, { id, at: deed.at });
    await this.escalations.add(tx, made);
    this.tell(tx, made, event, held, deed);
    return made;
  }

  async change(
    tx: Tx,
    before: Escalation,
    event: EscalationEvent,
    held: HeldAct,
    deed: Deed,
  ): Promise<Escalation> {
    const after = evolveEscalation(before, event, { id: before.id, at: deed.at });
    await this.escalations.change(tx, before, after);
    this.tell(tx, after, event, held, deed);
    return after;
  }

  /** Writes down that requests for that route have ended with what happened to their act. */
  async lapse(tx: Tx, actId: string, route: string, held: HeldAct, deed: Deed): Promise<void> {
    for (const one of await this.escalations.endedUpon(tx, actId, route))
      await this.change(tx, one, { type: 'lapsed' }, held, deed);
  }

  private tell(tx: Tx, one: Escalation, event: EscalationEvent, { act, facts }: HeldAct, deed: Deed): void {
    const { at, traceId } = deed;
    const actor = signedIn(event) ?? recordedActor({ ...facts, actor: deed.actor }, undefined);
    const stored = { escalationId: one.id, version: one.version, event, recordedAt: at, traceId };
    this.escalations.tell(tx, [{ ...stored, actor: { ...actor } }]);
    this.outbox.add(tx, [
      {
        ...{ type: `escalation.${event.type}`, time: at, subject: `escalations/${one.id}`, traceId },
        data: { escalationId: one.id, actId: act.id, route: one.asked.route, state: one.state },
        ...{ actId: act.id, addresseeSees: false },
      },
    ]);
  }
}

/** On what footing it was done, where the event itself keeps that. */
function signedIn(event: EscalationEvent): Signature | undefined {
  switch (event.type) {
    case 'requested':
      return event.askedBy;
    case 'returned':
      return event.returnedBy;
    case 'decided':
      return event.decision.decidedBy;
    default:
      return undefined;
  }
}
