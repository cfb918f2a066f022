import { present, without } from '../../../kernel/present';
import type { Instant } from '../../../kernel/time';
import type { Escalation, EscalationEvent } from './escalation';

/** The request after one more event; the first is `requested`. */
export function evolveEscalation(
  before: Escalation | undefined,
  event: EscalationEvent,
  { id, at }: { readonly id: string; readonly at: Instant },
): Escalation {
  if (event.type === 'requested') {
    return { ...without(event, 'type'), id, version: 1, state: 'requested', askedAt: at };
  }
  if (!before) throw new Error(`the history of escalation ${id} does not begin with its request`);
  return { ...before, ...changed(event), version: before.version + 1 };
}

function changed(event: Exclude<EscalationEvent, { type: 'requested' }>): Partial<Escalation> {
  switch (event.type) {
    case 'returned':
      return { state: 'returned', decideBy: null };
    case 'resubmitted':
      return { state: 'requested', asked: event.asked, decideBy: event.decideBy };
    case 'raised':
      return { atOfficeId: event.atOfficeId, decideBy: event.decideBy };
    case 'decided': {
      const { decision, followUpActId } = event;
      const state = decision.approve ? 'approved' : 'refused';
      return { state, decision, decideBy: null, ...present({ followUpActId }) };
    }
    case 'withdrawn':
    case 'lapsed':
    case 'followed':
      return { state: event.type, decideBy: null };
  }
}
