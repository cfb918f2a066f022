import { isComputedMember } from './computed-members';
import { pointerSegment, pointerTo } from './characters';
import { malformedCodes, type MalformedCode } from './malformed-texts';
import type { MalformedError } from './problems';

/** What the Standard Schema says of an issue. */
interface SchemaIssue {
  readonly message: string;
  readonly path?: readonly unknown[] | undefined;
}

/** What zod puts into one beyond that. */
interface Issue extends SchemaIssue {
  readonly code?: string;
  readonly origin?: string;
  readonly keys?: readonly string[];
  readonly errors?: readonly (readonly Issue[])[];
  readonly note?: string;
  readonly format?: string;
  readonly params?: { readonly code?: unknown };
}

const measured = new Set(['string', 'array', 'set', 'file', 'map']);
const byFormat: Readonly<Record<string, MalformedCode>> = { uuid: 'invalid-uuid', date: 'invalid-date' };

/**
 * Issues of a schema with `value`, as the API tells them: stable codes, pointers into the body; of a member that is of
 * the wrong type, only that.
 */
export function errorsOfSchema(issues: readonly SchemaIssue[], value: unknown, at = ''): MalformedError[] {
  const errors = every(issues, value, at);
  const mistyped = new Set(errors.filter(({ code }) => code === 'type').map(({ pointer }) => pointer));
  return errors.filter(({ pointer, code }) => code === 'type' || !mistyped.has(pointer));
}

function every(issues: readonly SchemaIssue[], value: unknown, at: string): MalformedError[] {
  return issues.flatMap((issue: Issue) => {
    const path = (issue.path ?? []).map(nameOf);
    const pointer = at + pointerTo(path);
    const found = path.reduce(memberOf, value);
    if (issue.code === 'unrecognized_keys')
      return (issue.keys ?? []).map((name) => unknownMember(pointer, name));
    const nearest = nearestBranch(issue);
    if (nearest) return every(nearest, found, pointer);
    return [{ pointer, code: codeOf(issue, found) }];
  });
}

/** Undefined where there is no such member. */
const memberOf = (value: unknown, name: string | number): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string | number, unknown>>)[name]
    : undefined;

const unknownMember = (pointer: string, name: string): MalformedError => ({
  pointer: pointer + pointerSegment(name),
  code: isComputedMember(name) ? 'read-only' : 'unknown-member',
});

const nameOf = (segment: unknown): string | number => {
  const key = typeof segment === 'object' && segment !== null ? (segment as { key: unknown }).key : segment;
  return typeof key === 'number' ? key : String(key);
};

/** Of a union that nothing fits, the branch that came nearest: the one of which only inner members are wrong. */
function nearestBranch({ code, errors = [] }: Issue): readonly Issue[] | undefined {
  if (code !== 'invalid_union') return undefined;
  const inner = errors.filter(
    (branch) => branch.length > 0 && branch.every(({ path = [] }) => path.length > 0),
  );
  return [...inner].sort((one, other) => one.length - other.length)[0];
}

const byCode: Readonly<Record<string, (issue: Issue) => MalformedCode>> = {
  invalid_type: () => 'type',
  too_small: ({ origin = '' }) => (measured.has(origin) ? 'size' : 'range'),
  too_big: ({ origin = '' }) => (measured.has(origin) ? 'size' : 'range'),
  not_multiple_of: () => 'range',
  invalid_format: ({ format = '' }) => byFormat[format] ?? 'format',
  invalid_value: () => 'not-in-list',
  // With a note, no branch has the discriminator that was sent.
  invalid_union: ({ note }) => (note === undefined ? 'type' : 'not-in-list'),
};

function codeOf(issue: Issue, found: unknown): MalformedCode {
  const { code = '', message, params } = issue;
  const given = malformedCodes.find((known) => known === params?.code || known === message);
  if (given) return given;
  return found === undefined ? 'required' : (byCode[code]?.(issue) ?? 'invalid');
}
