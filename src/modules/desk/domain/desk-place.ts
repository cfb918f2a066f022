import type { SupervisionArea } from '../../../statute/vocabulary';
import { type Capacity, type PersonActor, workingCapacities } from '../../prosecutors/domain';

/** An office that somebody heads, or acts for the head of. */
export interface Headed {
  readonly lft: number;
  /** Who acts there through this person: whoever of them asked may not decide. */
  readonly persons: readonly string[];
}

/** What a deputy may sign there. */
export interface Delegated {
  readonly lft: number;
  readonly areas: readonly SupervisionArea[];
}

/** Where a person stands: by it everything is found that waits for them. */
export interface DeskPlace {
  readonly personId: string;
  readonly headed: readonly Headed[];
  readonly delegated: readonly Delegated[];
  /** Offices in which they deputise. */
  readonly deputy: readonly number[];
  /** Offices whose incoming papers they record: those of a clerk. */
  readonly recorded: readonly number[];
  /** Offices of whose terms they are told whoever answers for the act: headed, or recorded. */
  readonly watched: readonly number[];
}

/** By everything that is in force for the person, appointments and substitutions. */
export function deskPlaceOf(actor: PersonActor): DeskPlace {
  const working = workingCapacities(actor);
  const of = (position: Capacity['position']): readonly Capacity[] =>
    working.filter((capacity) => capacity.position === position);
  const placesOf = (capacities: readonly Capacity[]): readonly number[] => [
    ...new Set(capacities.map(({ office }) => office.lft)),
  ];
  return {
    personId: actor.personId,
    headed: of('head').map(({ office, onBehalfOf }) => ({
      lft: office.lft,
      persons: [actor.personId, ...onBehalfOf.map(({ personId }) => personId)],
    })),
    delegated: of('deputy').map(({ office, mayIssue }) => ({ lft: office.lft, areas: mayIssue })),
    deputy: placesOf(of('deputy')),
    recorded: placesOf(of('clerk')),
    watched: placesOf([...of('head'), ...of('clerk')]),
  };
}
