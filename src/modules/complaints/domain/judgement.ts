import { localDateOf } from '../../../calendar';
import { refuse, type Refused } from '../../../kernel/decision';
import type { LocalDate } from '../../../kernel/time';
import { type Edition, type Ground, type PolicyRuleId, standing } from '../../../statute';
import type { OfficePlace } from '../../offices/domain';
import {
  asHeadOf,
  asStaffOf,
  asSuperiorHeadOf,
  type Capacity,
  type PersonActor,
} from '../../prosecutors/domain';
import type { ComplaintEvent } from './complaint-event';

/** What every decision about a complaint needs. */
export interface Facts {
  readonly law: Edition<PolicyRuleId>;
  readonly actor: PersonActor;
  /** The office complained of. */
  readonly about: OfficePlace;
  /** The office that has the complaint. */
  readonly holder: OfficePlace;
  /** The office complained of with all above it. */
  readonly line: readonly OfficePlace[];
  readonly newId: () => string;
}

/** On what footing somebody acted: their place in the office, or a superior's instead of it. */
export interface Standing {
  readonly capacity: Capacity;
  readonly insteadOf?: string;
}

/** What happened, when, and on whose footing; or every ground against it. */
export type ComplaintJudgement<Event extends ComplaintEvent = ComplaintEvent> =
  | {
      readonly accepted: true;
      readonly event: Event;
      readonly happenedOn: LocalDate;
      readonly late: boolean;
      readonly footing: Standing;
      readonly warnings: readonly Ground[];
    }
  | Refused<Ground>;

type Possible = Ground | undefined | false;

/** Whoever works in that office, or a superior head instead of them, 16(1) 3). */
export function staffFooting(office: OfficePlace, { actor, law }: Facts): Standing | undefined {
  const own = asStaffOf(actor, office);
  return own ? { capacity: own } : superiorFooting(office, actor, law.superiorMayAct);
}

/** The head of that office or whoever acts for the head; or a superior head. */
export function headFooting(office: OfficePlace, { actor, law }: Facts): Standing | undefined {
  const own = asHeadOf(actor, office);
  return own ? { capacity: own } : superiorFooting(office, actor, law.superiorMayAct);
}

function superiorFooting(office: OfficePlace, actor: PersonActor, mayAct: boolean): Standing | undefined {
  const capacity = mayAct ? asSuperiorHeadOf(actor, office) : undefined;
  return capacity && { capacity, insteadOf: office.code };
}

/** A day judged in the zone of the office that has the complaint. */
export function judgeDay(
  on: LocalDate | undefined,
  follows: readonly (LocalDate | undefined)[],
  pointer: string,
  { actor, holder, law }: Facts,
): { readonly day: LocalDate; readonly late: boolean; readonly grounds: readonly Possible[] } {
  const today = localDateOf(actor.at, holder.zone);
  const day = on ?? today;
  const isEarly = follows.some((earlier) => earlier !== undefined && day < earlier);
  return {
    day,
    late: day < today,
    grounds: [
      day > today && law.ground('policy-not-in-the-future', pointer),
      isEarly && law.ground('policy-order-of-facts', pointer),
    ],
  };
}

/** Refuses on every ground that stands; without a footing somebody is always refused, also by an edition that has no rule. */
export function judge<Event extends ComplaintEvent>(
  grounds: readonly Possible[],
  footing: Standing | undefined,
  outcome: () => {
    readonly event: Event;
    readonly happenedOn: LocalDate;
    readonly late: boolean;
    readonly warnings?: readonly Possible[];
  },
): ComplaintJudgement<Event> {
  const [first, ...more] = standing(grounds);
  if (first) return refuse(first, ...more);
  if (!footing) return { accepted: false, grounds: [] };
  const { warnings = [], ...happened } = outcome();
  return { accepted: true, ...happened, footing, warnings: standing(warnings) };
}
