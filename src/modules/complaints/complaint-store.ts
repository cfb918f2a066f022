import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import type { Instant } from '../../kernel/time';
import { RefusedByLaw } from '../../platform/http';
import { recordedActor } from '../acts/domain';
import { Audit } from '../audit';
import type { OfficePlace } from '../offices/domain';
import { type CaseCommandAsked, Outbox } from '../outbox';
import { ComplaintEventRepository } from './complaint-event.repository';
import { ComplaintRepository } from './complaint.repository';
import type { KeptComplaint } from './complaint.row';
import {
  actIdOf,
  type Complainant,
  type ComplaintJudgement,
  evolve,
  recordOf,
  registeredAs,
  type ComplaintEvent,
} from './domain';

/** An accepted decision about a complaint. */
export type Accepted<Event extends ComplaintEvent = ComplaintEvent> = Extract<
  ComplaintJudgement<Event>,
  { accepted: true }
>;

/** How it is written: who did it in which trace, and why it comes late. */
export interface Telling extends Pick<CaseCommandAsked, 'actor' | 'traceId'> {
  readonly lateReason: string | undefined;
}

/** Writes a complaint with all that goes with it in one transaction: row, history, outbox, audit. */
@Injectable()
export class ComplaintStore {
  constructor(
    private readonly complaints: ComplaintRepository,
    private readonly history: ComplaintEventRepository,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /** A new complaint; who complains is kept beside it, and nowhere else. */
  async register(
    tx: Tx,
    decision: Accepted<ComplaintEvent & { readonly type: 'registered' }>,
    places: Pick<KeptComplaint, 'about' | 'holder' | 'act'>,
    told: { readonly text: string; readonly by: Complainant },
    telling: Telling,
  ): Promise<KeptComplaint> {
    const at = telling.actor.at;
    const complaint = registeredAs(decision.event, told.text);
    const kept = { ...places, complaint, receivedAt: places.holder, createdAt: at, changedAt: at };
    await this.complaints.add(tx, kept, told.by);
    this.tell(tx, kept, decision, telling);
    return kept;
  }

  /** A complaint after an event; `holder`: where it lies from now on. */
  async change(
    tx: Tx,
    before: KeptComplaint,
    decision: Accepted,
    holder: OfficePlace,
    telling: Telling,
  ): Promise<KeptComplaint> {
    const at: Instant = telling.actor.at;
    const complaint = evolve(before.complaint, decision.event);
    await this.complaints.change(tx, before.complaint, complaint, { holder, at });
    const kept = { ...before, complaint, holder, changedAt: at };
    this.tell(tx, kept, decision, telling);
    return kept;
  }

  private tell(
    tx: Tx,
    { complaint, about }: KeptComplaint,
    { event, happenedOn, late, footing }: Accepted,
    { actor, traceId, lateReason }: Telling,
  ): void {
    const { id: complaintId, version, state } = complaint;
    const id = recordOf(event);
    this.history.add(tx, {
      ...{
        id,
        complaintId,
        version,
        type: event.type,
        happenedOn,
        recordedAt: actor.at,
        late,
        event,
        traceId,
      },
      ...{ actor: recordedActor({ actor }, footing), lateReason: lateReason ?? null },
    });
    const actId = actIdOf(complaint) ?? null;
    const seen = actId === null ? { officeLft: footing.capacity.office.lft } : { actId };
    this.outbox.add(tx, [
      {
        ...{ type: `complaint.${event.type}`, time: actor.at, subject: `complaints/${complaintId}`, traceId },
        ...{ data: { complaintId, actId, state, version, officeCode: about.code }, addresseeSees: false },
        ...seen,
      },
    ]);
    const deed = { actor, action: `complaint.${event.type}`, detail: { complaintId }, traceId, at: actor.at };
    this.audit.record(tx, { ...deed, ...seen });
  }
}

/** What was decided; throws with every ground where it was refused. */
export function accepted<Event extends ComplaintEvent>(decision: ComplaintJudgement<Event>): Accepted<Event> {
  if (!decision.accepted) throw new RefusedByLaw(decision.grounds);
  return decision;
}
