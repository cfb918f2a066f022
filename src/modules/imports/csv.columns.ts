import { Malformed, type MalformedError } from '../../platform/http';
import { type MemberName, memberNames, requiredMembers } from './import-row.members';
import { mostColumns } from './row-text';

/** A column of a register: a member of the row, or a place within its content. */
export interface Column {
  readonly name: string;
  /** Within the content, from its outermost member; absent for a member of the row. */
  readonly path?: readonly string[];
}

/** Before the name of a member of the content that has a column of its own. */
const contentPrefix = 'content.';
const longestName = 200;
const deepestPath = 6;

/**
 * The columns by their names. Refuses (400) too many of them, names that are too long, paths that are too deep, columns
 * that are unknown or stand twice, and the lack of one that every act needs.
 */
export function columnsOf(header: readonly string[]): readonly Column[] {
  const beyond = header[mostColumns];
  if (beyond !== undefined)
    throw new Malformed([{ pointer: columnAt(beyond.trim()), code: 'size', detail: tooMany }]);
  const columns = header.map((written): Column => {
    const name = written.trim();
    if (!name.startsWith(contentPrefix)) return { name };
    return { name, path: name.slice(contentPrefix.length).split('.', deepestPath + 1) };
  });
  const errors = [...columns.flatMap(unfit), ...repeated(columns), ...missing(columns)];
  if (errors.length > 0) throw new Malformed(errors);
  return columns;
}

function unfit({ name, path }: Column): MalformedError[] {
  const isTooLong = name.length > longestName || (path?.length ?? 0) > deepestPath;
  if (isTooLong) return [{ pointer: columnAt(name), code: 'size' }];
  return isKnown({ name, path }) ? [] : [{ pointer: columnAt(name), code: 'unknown-member' }];
}

function repeated(columns: readonly Column[]): MalformedError[] {
  const seen = new Set<string>();
  return columns.filter(isKnown).flatMap(({ name }) => {
    const isRepeated = seen.has(name);
    seen.add(name);
    return isRepeated ? [{ pointer: columnAt(name), code: 'repeated' as const }] : [];
  });
}

const missing = (columns: readonly Column[]): MalformedError[] =>
  requiredMembers
    .filter((needed) => columns.every(({ name }) => name !== needed))
    .map((needed) => ({ pointer: columnAt(needed), code: 'required' }));

const members: ReadonlySet<string> = new Set<MemberName>(memberNames);
const poisonous = new Set(['__proto__', 'constructor', 'prototype']);

const isKnown = ({ name, path }: { readonly name: string; readonly path?: Column['path'] | undefined }) =>
  path ? path.every((segment) => segment !== '' && !poisonous.has(segment)) : members.has(name);

const columnAt = (name: string): string =>
  `/${name.slice(0, longestName).replaceAll('~', '~0').replaceAll('/', '~1')}`;

const tooMany = {
  kk: `Баған саны ${mostColumns}-ден аспайды.`,
  ru: `Столбцов не более ${mostColumns}.`,
  en: `There are at most ${mostColumns} columns.`,
};
