import { without } from '../../src/kernel/present';

type Content = Readonly<Record<string, unknown>>;
export type Path = readonly (string | number)[];

const membersOf = (value: object): readonly (readonly [string | number, unknown])[] =>
  Array.isArray(value) ? [...value.entries()] : Object.entries(value);

/** The way to each leaf of a content, and what stands there. */
export function leavesOf(value: unknown, path: Path = []): readonly (readonly [Path, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return membersOf(value).flatMap(([member, one]) => leavesOf(one, [...path, member]));
}

/** The way to each member at every depth, leaves and what holds them. */
export function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return membersOf(value).flatMap(([member, one]) => [[...path, member], ...pathsOf(one, [...path, member])]);
}

/** The same with something else at that place. */
export function put(value: unknown, [member, ...rest]: Path, other: unknown): unknown {
  if (member === undefined) return other;
  if (Array.isArray(value))
    return value.map((one: unknown, index) => (index === member ? put(one, rest, other) : one));
  const thing = value as Content;
  return { ...thing, [member]: put(thing[member], rest, other) };
}

/** The same without the member at that place. */
export function lacking(value: Content, [member, ...rest]: Path): Content {
  if (typeof member !== 'string') return value;
  if (rest.length === 0) return without(value, member);
  return { ...value, [member]: lacking(value[member] as Content, rest) };
}
