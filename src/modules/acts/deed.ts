import type { Instant } from '../../kernel/time';
import type { Actor, SystemActor } from '../prosecutors/domain';

/** By whom, when, and in which trace something is done to an act. */
export interface Deed {
  readonly actor: Actor | SystemActor;
  readonly at: Instant;
  readonly traceId: string | null;
}
