import type { z } from 'zod';
import { dayOf, itemsOf } from './csv.cells';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** A place of the content where the kind wants something else than words. */
interface Wanted {
  readonly path: Path;
  readonly expected: string;
}

/** Content that came as words, with days, numbers, flags and lists where the kind's form wants them and the words are such. */
export function typedContent(content: unknown, form: z.ZodType): unknown {
  const { error } = form.safeParse(content);
  if (!error) return content;
  const typed: unknown = structuredClone(content);
  for (const { path, expected } of wantedBy(error.issues, [])) changeAt(typed, path, expected);
  return typed;
}

const wantedBy = (issues: readonly Issue[], at: Path): readonly Wanted[] =>
  issues.flatMap((issue): readonly Wanted[] => {
    const path = [...at, ...issue.path];
    if (issue.code === 'invalid_type') return [{ path, expected: issue.expected }];
    if (issue.code === 'custom' && issue.params?.['code'] === 'invalid-date')
      return [{ path, expected: 'day' }];
    return issue.code === 'invalid_union' ? issue.errors.flatMap((branch) => wantedBy(branch, path)) : [];
  });

function asWanted(found: unknown, expected: string): unknown {
  if (typeof found !== 'string') return found;
  if (expected === 'array') return itemsOf(found);
  if (expected === 'day') return dayOf(found);
  if (expected === 'boolean' && (found === 'true' || found === 'false')) return found === 'true';
  return (expected === 'number' || expected === 'int') && /^-?\d{1,9}$/.test(found) ? Number(found) : found;
}

/** Changes what stands at that place; nothing where there is no such place. */
function changeAt(tree: unknown, path: Path, expected: string): void {
  let open = tree;
  for (const segment of path.slice(0, -1)) open = hasMember(open, segment) ? open[segment] : undefined;
  const last = path.at(-1);
  if (last !== undefined && hasMember(open, last)) open[last] = asWanted(open[last], expected);
}

const hasMember = (value: unknown, name: PropertyKey): value is Record<PropertyKey, unknown> =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name);
