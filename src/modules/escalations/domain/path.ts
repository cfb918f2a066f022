import type { OfficePlace } from '../../offices/domain';
import type { Capacity, PersonActor } from '../../prosecutors/domain';
import type { Signature } from '../../acts/domain';

/** The offices from that of the act up to the General one, nearest first. */
export type Path = readonly [OfficePlace, ...OfficePlace[]];

/** Where a request waits first: in the office itself, or the one above where its head asks or its competence ends. */
export function firstOf([own, above]: Path, isForAbove: boolean): OfficePlace {
  return isForAbove && above ? above : own;
}

/** One step further up; undefined at the top. */
export const nextOf = (path: Path, officeId: string): OfficePlace | undefined =>
  path[path.findIndex(({ id }) => id === officeId) + 1];

const isAbove = (superior: OfficePlace, office: OfficePlace): boolean =>
  superior.lft < office.lft && office.lft < superior.rgt;

/** How somebody may decide a request that waits in that office: as its head, for its head, or from above. */
export interface Decider {
  readonly capacity: Capacity;
  /** Nobody stands above: the Prosecutor General on an own request. */
  readonly alone: boolean;
}

/** Who asked, on their own behalf or another's. */
const askers = ({ personId, onBehalfOf }: Signature): readonly (string | undefined)[] => [
  personId,
  onBehalfOf?.personId,
];

/** Whether it was asked by the head of the General office, or by who acted for the head. */
const isOfTheTop = (at: OfficePlace, { position, officeCode }: Signature): boolean =>
  at.level === 'general' && position === 'head' && officeCode === at.code;

/** As whom one may decide a request that waits in that office; an acting Prosecutor General's a deputy too. */
function capacityIn(actor: PersonActor, at: OfficePlace, askedBy: Signature): Capacity | undefined {
  const mayDeputies = isOfTheTop(at, askedBy) && askedBy.onBehalfOf !== undefined;
  return actor.capacities.find(({ office, position }) =>
    office.id === at.id
      ? position === 'head' || (mayDeputies && position === 'deputy')
      : position === 'head' && isAbove(office, at),
  );
}

/**
 * The footing on which the actor decides, or why not: `position`, or `four-eyes` where they asked themselves. An acting
 * Prosecutor General who asked is decided by a deputy; the Prosecutor General's own request by nobody else.
 */
export function deciderOf(
  actor: PersonActor,
  at: OfficePlace,
  askedBy: Signature,
): Decider | 'position' | 'four-eyes' {
  const capacity = capacityIn(actor, at, askedBy);
  if (!capacity) return 'position';
  const asked = askers(askedBy);
  const deciding = [actor.personId, ...capacity.onBehalfOf.map(({ personId }) => personId)];
  if (!deciding.some((personId) => asked.includes(personId))) return { capacity, alone: false };
  const isOwn = deciding.length === 1 && askedBy.onBehalfOf === undefined;
  return isOwn && isOfTheTop(at, askedBy) ? { capacity, alone: true } : 'four-eyes';
}
