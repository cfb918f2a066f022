import { v7 as uuid } from 'uuid';
import { present } from '../../kernel/present';
import type { Outbox } from '../outbox';
import type { StoredEvent } from './act-event.repository';
import type { GatheredFacts } from './act-facts.service';
import { type Act, addresseeOf, addresseeSees, type HappenedEvent } from './domain';
import { recordOf } from './record-of';

/** What happened, with who recorded it, to be written beside the act. */
export interface Happening {
  readonly events: readonly HappenedEvent[];
  readonly actor: Readonly<Record<string, unknown>>;
  readonly traceId: string | null;
}

/** What happened, as the act's history keeps it. */
export const historyOf = (act: Act, happening: Happening, facts: GatheredFacts): readonly StoredEvent[] =>
  happening.events.map((happened, index) => storedEvent(act, happened, index, happening, facts));

/** What happened, as the world outside is told it: a message for each event. */
export function messagesOf(
  act: Act,
  { events, traceId }: Happening,
  facts: GatheredFacts,
): Parameters<Outbox['add']>[1] {
  const { id: actId, kind, state, version } = act;
  const data = { actId, kind, state, officeCode: facts.office.code, version };
  return events.map(({ event }) => ({
    type: `act.${event.type}`,
    time: facts.now,
    subject: `acts/${actId}`,
    data,
    actId,
    addresseeSees: addresseeSees(event),
    ...present({ ofAddressee: addresseeOf(event) }),
    traceId,
  }));
}

function storedEvent(
  act: Act,
  { event, happenedOn, happenedAt, late, lateReason }: HappenedEvent,
  index: number,
  { actor, traceId }: Happening,
  { now }: GatheredFacts,
): StoredEvent {
  return {
    id: recordOf(event) ?? uuid(),
    actId: act.id,
    version: act.version,
    index,
    event,
    happenedOn: happenedOn ?? null,
    happenedAt: happenedAt ?? null,
    recordedAt: now,
    actor,
    late,
    lateReason: lateReason ?? null,
    addresseeSees: addresseeSees(event),
    ofAddressee: addresseeOf(event) ?? null,
    traceId,
  };
}
