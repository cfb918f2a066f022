import { refuse, type Refused } from '../../../kernel/decision';
import { type Ground, standing, type When } from '../../../statute';
import type { Footing } from './authority';
import type { ActEvent, HappenedEvent } from './act-event';

/** What a decision about an act answers: what happened, with warnings and the footing; or every ground against it. */
export type ActDecision =
  | {
      readonly accepted: true;
      readonly events: readonly HappenedEvent[];
      readonly warnings: readonly Ground[];
      readonly footing: Footing | undefined;
    }
  | Refused<Ground>;

/** What an accepted decision brings. */
export interface Outcome {
  readonly events: readonly HappenedEvent[];
  readonly warnings?: readonly (Ground | undefined | false)[];
  readonly footing?: Footing | undefined;
}

/** Refuses on every ground that stands, else accepts. The outcome is made only where nothing refuses. */
export function judge(grounds: readonly (Ground | undefined | false)[], outcome: () => Outcome): ActDecision {
  const [first, ...more] = standing(grounds);
  if (first) return refuse(first, ...more);
  const { events, warnings = [], footing } = outcome();
  return { accepted: true, events, warnings: standing(warnings), footing };
}

/** A fact as the command gives it, judged: what it records, when it happened, and every ground against it. */
export interface JudgedFact {
  readonly grounds: readonly (Ground | undefined | false)[];
  readonly event: ActEvent;
  readonly when: When;
  readonly late: boolean;
  readonly warnings?: readonly (Ground | undefined | false)[];
}
