import type { z } from 'zod';
import { itemsOf } from './csv.reader';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** A place of the content where the kind wants something else than words. */
interface Wanted {
  readonly path: Path;
  readonly expected: string;
}

/** Content that came as words, with numbers, flags and lists where the kind's form wants them and the words are such. */
export function typedContent(content: unknown, form: z.ZodType): unknown {
  const { error } = form.safeParse(content);
  if (!error) return content;
  return wantedBy(error.issues, []).reduce(
    (typed, { path, expected }) => changedAt(typed, path, (found) => asWanted(found, expected)),
    content,
  );
}

const wantedBy = (issues: readonly Issue[], at: Path): readonly Wanted[] =>
  issues.flatMap((issue): readonly Wanted[] => {
    const path = [...at, ...issue.path];
    if (issue.code === 'invalid_type') return [{ path, expected: issue.expected }];
    return issue.code === 'invalid_union' ? issue.errors.flatMap((branch) => wantedBy(branch, path)) : [];
  });

function asWanted(found: unknown, expected: string): unknown {
  if (typeof found !== 'string') return found;
  if (expected === 'array') return itemsOf(found);
  if (expected === 'boolean' && (found === 'true' || found === 'false')) return found === 'true';
  return (expected === 'number' || expected === 'int') && /^-?\d{1,9}$/.test(found) ? Number(found) : found;
}

/** The value with what stands at that place changed; as it is where there is no such place. */
function changedAt(value: unknown, [first, ...deeper]: Path, change: (found: unknown) => unknown): unknown {
  if (first === undefined) return change(value);
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, first)) return value;
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (index === first ? changedAt(item, deeper, change) : item));
  const inner = (value as Readonly<Record<PropertyKey, unknown>>)[first];
  return { ...value, [first]: changedAt(inner, deeper, change) };
}
