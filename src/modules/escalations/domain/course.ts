import type { Ground } from '../../../statute';
import type { Escalation } from './escalation';
import type { EscalationFacts } from './facts';
import { isHanging } from './request.decide';

/** It waits for a decision, and what it rests on is still there. */
export function outOfCourse(
  one: Escalation,
  waitsIn: readonly string[],
  { act, law }: EscalationFacts,
): Ground | undefined {
  if (one.state === 'lapsed' || (waitsIn.includes(one.state) && !isHanging(act, one)))
    return law.ground('policy-escalation-lapsed');
  return waitsIn.includes(one.state) ? undefined : law.ground('policy-escalation-course');
}
