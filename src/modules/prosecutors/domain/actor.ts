import type { Instant } from '../../../kernel/time';
import type { OfficePlace } from '../../offices/domain';
import type { Position, Secrecy, SupervisionArea } from '../../../statute/vocabulary';

export type { OfficePlace } from '../../offices/domain';

/** One footing on which a person acts at this moment: an own appointment, or somebody else's by a substitution. */
export interface Capacity {
  readonly office: OfficePlace;
  readonly position: Position;
  readonly area?: SupervisionArea;
  /** What a deputy may sign, by the head's delegations in force. */
  readonly mayIssue: readonly SupervisionArea[];
  readonly appointmentId: string;
  readonly orderNumber: string;
  /** The absent persons acted for, nearest first; empty for one's own appointment. */
  readonly onBehalfOf: readonly {
    readonly personId: string;
    readonly substitutionId: string;
    readonly orderNumber: string;
  }[];
}

/** A person with what is in force for them at `at`. */
export interface PersonActor {
  readonly kind: 'person';
  readonly personId: string;
  readonly subject: string;
  readonly clearance: Secrecy;
  /** Own appointments first, then substitutions. */
  readonly capacities: readonly Capacity[];
  readonly at: Instant;
}

/** Another body's system. */
export interface ClientActor {
  readonly kind: 'client';
  readonly clientId: string;
  readonly subject: string;
  readonly bodyId: string;
  readonly scopes: readonly string[];
  readonly clearance: Secrecy;
  readonly at: Instant;
}

/** The system itself: a sweep, a recomputation. */
export interface SystemActor {
  readonly kind: 'system';
  readonly job: string;
  readonly at: Instant;
}

export type Actor = PersonActor | ClientActor;
