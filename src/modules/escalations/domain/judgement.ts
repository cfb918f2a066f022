import { type Ground, standing } from '../../../statute';
import type { EscalationJudgement } from './facts';

/** Refuses on every ground that stands, else accepts; the event is made only where nothing refuses. */
export function judged<Event>(
  grounds: readonly (Ground | undefined | false)[],
  event: () => Event,
  warnings: readonly Ground[] = [],
): EscalationJudgement<Event> {
  const against = standing(grounds);
  return against.length > 0
    ? { accepted: false, grounds: against }
    : { accepted: true, event: event(), warnings };
}
