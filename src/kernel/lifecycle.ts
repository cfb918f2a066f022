/** A life drawn as a table: from each state, by each step, to which state and under which rule. */
export type Lifecycle<State extends string, Step extends string, Rule> = Readonly<
  Record<State, Readonly<Partial<Record<Step, { readonly to: State; readonly under: Rule }>>>>
>;

/** The arrow that leaves `state` by `step`, or undefined where there is none. */
export const stepFrom = <State extends string, Step extends string, Rule>(
  life: Lifecycle<State, Step, Rule>,
  state: State,
  step: Step,
): { readonly to: State; readonly under: Rule } | undefined => life[state][step];

/** Every state that can be reached from `first`, itself included. */
export function reachableFrom<State extends string, Step extends string, Rule>(
  life: Lifecycle<State, Step, Rule>,
  first: State,
): ReadonlySet<State> {
  const seen = new Set<State>([first]);
  for (const state of seen) {
    const arrows = Object.values(life[state]) as { to: State }[];
    for (const arrow of arrows) seen.add(arrow.to);
  }
  return seen;
}
