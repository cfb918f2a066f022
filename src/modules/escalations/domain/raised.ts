import type { Escalation, EscalationEvent } from './escalation';
import type { EscalationFacts } from './facts';
import { nextOf } from './path';

type Raised = Extract<EscalationEvent, { type: 'raised' }>;

/** It waited too long: one step up the path; at the top it stays, and no clock runs any more. */
export function raisedFrom(
  one: Escalation,
  { path, waitsUntil }: Pick<EscalationFacts, 'path' | 'waitsUntil'>,
): Raised {
  const next = nextOf(path, one.atOfficeId);
  return next
    ? { type: 'raised', atOfficeId: next.id, decideBy: waitsUntil(next) }
    : { type: 'raised', atOfficeId: one.atOfficeId, decideBy: null };
}
