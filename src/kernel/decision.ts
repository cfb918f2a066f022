/** What a decision answers: the events that follow, or every ground on which it refuses. */
export type Decision<Event, Ground> = Accepted<Event> | Refused<Ground>;

export interface Accepted<Event> {
  readonly accepted: true;
  readonly events: readonly Event[];
}

export interface Refused<Ground> {
  readonly accepted: false;
  readonly grounds: readonly Ground[];
}

export const accept = <Event>(...events: readonly Event[]): Accepted<Event> => ({ accepted: true, events });

/** A refusal names at least one ground. */
export const refuse = <Ground>(...grounds: readonly [Ground, ...Ground[]]): Refused<Ground> => ({
  accepted: false,
  grounds,
});
