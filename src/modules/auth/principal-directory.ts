import type { Instant } from '../../kernel/time';
import type { KnownActor } from '../../platform/http';

/** Who a token's subject is in this house. Given by the room that keeps people and clients. */
export abstract class PrincipalDirectory {
  /** The person or client with what is in force for them at `at`; null where the subject is not known here. */
  abstract resolve(subject: string, at: Instant): Promise<KnownActor | null>;
}
