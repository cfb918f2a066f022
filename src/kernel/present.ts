type Present<Members> = { [Name in keyof Members]?: Exclude<Members[Name], undefined> };

/** The members that have a value: under exact optional types an absent member and one that is undefined differ. */
export const present = <Members extends object>(members: Members): Present<Members> =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Present<Members>;

/** The same thing without those members. */
export const without = <Thing extends object, Name extends keyof Thing>(
  thing: Thing,
  ...names: readonly Name[]
): Omit<Thing, Name> =>
  Object.fromEntries(
    Object.entries(thing).filter(([member]) => !names.some((name) => name === member)),
  ) as Omit<Thing, Name>;
