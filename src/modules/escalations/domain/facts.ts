import type { Instant } from '../../../kernel/time';
import type { Edition, Ground, PolicyRuleId, RouteStanding } from '../../../statute';
import type { Act } from '../../acts/domain';
import type { OfficePlace } from '../../offices/domain';
import type { PersonActor } from '../../prosecutors/domain';
import type { Path } from './path';

/** All that a decision about a request may need: the act under its lock, and the offices above it. */
export interface EscalationFacts {
  readonly law: Edition<PolicyRuleId>;
  readonly now: Instant;
  readonly actor: PersonActor;
  readonly act: Act;
  readonly path: Path;
  /** Every route for the act as it stands now. */
  readonly routes: readonly RouteStanding[];
  /** The end of the control term for a request that begins to wait now in that office. */
  readonly waitsUntil: (office: OfficePlace) => Instant | null;
}

/** What is decided: what happened, with what is marked; or every ground against it. */
export type EscalationJudgement<Event> =
  | { readonly accepted: true; readonly event: Event; readonly warnings: readonly Ground[] }
  | { readonly accepted: false; readonly grounds: readonly Ground[] };
