import { isBelow, type OfficePlace } from '../../offices/domain';
import type { Capacity, PersonActor } from './actor';

const ownFirst = (capacities: readonly Capacity[]): Capacity | undefined =>
  capacities.find(({ onBehalfOf }) => onBehalfOf.length === 0) ?? capacities[0];

/** The footing as registrar of the General office, one's own before another's. */
export const asRegistrar = (actor: PersonActor): Capacity | undefined =>
  ownFirst(
    actor.capacities.filter(({ position, office }) => position === 'registrar' && office.level === 'general'),
  );

/** The footing as head of that very office, or as acting for its head. */
export const asHeadOf = (actor: PersonActor, office: Pick<OfficePlace, 'id'>): Capacity | undefined =>
  ownFirst(actor.capacities.filter((each) => each.position === 'head' && each.office.id === office.id));

/** The footing of whoever works in that very office, the registrar apart. */
export const asStaffOf = (actor: PersonActor, office: Pick<OfficePlace, 'id'>): Capacity | undefined =>
  ownFirst(workingCapacities(actor).filter((each) => each.office.id === office.id));

/** The footing as head of an office above that one, the nearest first. */
export function asSuperiorHeadOf(actor: PersonActor, office: Pick<OfficePlace, 'lft'>): Capacity | undefined {
  const above = actor.capacities.filter((each) => each.position === 'head' && isBelow(office, each.office));
  return above.sort((one, other) => other.office.lft - one.office.lft)[0];
}

/** The footings that come with work in an office: all but the registrar's, who has no cases. */
export const workingCapacities = (actor: PersonActor): readonly Capacity[] =>
  actor.capacities.filter(({ position }) => position !== 'registrar');
