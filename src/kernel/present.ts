type Present<Members> = { [Name in keyof Members]?: Exclude<Members[Name], undefined> };

/** The members that have a value: under exact optional types an absent member and one that is undefined differ. */
export const present = <Members extends object>(members: Members): Present<Members> =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Present<Members>;

/** The same thing without those members. */
export function without<Thing extends object, Name extends keyof Thing>(
  thing: Thing,
  ...names: readonly Name[]
): Omit<Thing, Name> {
  const left: Partial<Thing> = {};
  for (const member of Object.keys(thing) as (keyof Thing)[])
    if (!names.some((name) => name === member)) left[member] = thing[member];
  return left as Omit<Thing, Name>;
}
