/** A decision that refuses, with every ground on which it does. */
export interface Refused<Ground> {
  readonly accepted: false;
  readonly grounds: readonly Ground[];
}

/** A refusal names at least one ground. */
export const refuse = <Ground>(...grounds: readonly [Ground, ...Ground[]]): Refused<Ground> => ({
  accepted: false,
  grounds,
});
