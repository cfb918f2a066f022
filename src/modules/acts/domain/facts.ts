import type { WorkingCalendar } from '../../../calendar';
import type { Instant, LocalDate } from '../../../kernel/time';
import type { Addressee, Edition, Editions, PolicyRuleId, Position, Secrecy } from '../../../statute';
import type { DeadlineReason } from '../../deadlines/domain';
import type { Actor, Capacity, OfficePlace, SystemActor } from '../../prosecutors/domain';

/** All that a decision about an act may need, gathered before it decides. */
export interface Facts {
  /** The edition that governs the act: of its day of issue, or of today for a draft. */
  readonly law: Edition<PolicyRuleId>;
  readonly editions: Editions;
  readonly now: Instant;
  /** The local day in the zone of the act's office. */
  readonly today: LocalDate;
  readonly calendar: WorkingCalendar;
  /** Which day was entered or withdrawn, where that is why terms are computed anew. */
  readonly calendarChange?: DeadlineReason;
  readonly actor: Actor | SystemActor;
  /** The actor's footings on the day of issue, where an issuance is dated earlier. */
  readonly capacitiesOnIssue?: readonly Capacity[];
  readonly office: OfficePlace;
  /** The act's addressees that the register knows. */
  readonly addressees: readonly Addressee[];
  /** The positions that the responsible person holds now in the act's office. */
  readonly responsiblePositions: readonly Position[];
  readonly responsibleClearance?: Secrecy;
  /** JSON pointers of references that name nothing. */
  readonly unknownReferences: readonly string[];
  readonly newId: () => string;
  /** The number taken for an issuance; absent while it is only tried. */
  readonly registrationNumber?: string;
}
