import type { MalformedError } from './problems';

/**
 * NUL, which PostgreSQL has no place for, and the other controls but line breaks and tabs; what turns the direction of
 * reading, so that a text shows what it does not say; halves of surrogate pairs, which are no text.
 */
const notText = /(?![\t\n\r])[\u0000-\u001F]|[\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/u;
const deepest = 64;
const poisonous = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a text holds what no text may. */
export const hasInvalidCharacter = (text: string): boolean => notText.test(text);

/** One segment of a JSON pointer (RFC 6901), made printable where the name itself is not text. */
export const pointerSegment = (name: string | number): string =>
  `/${String(name)
    .replaceAll('~', '~0')
    .replaceAll('/', '~1')
    .replace(/\u0000|\p{Surrogate}/gu, '\uFFFD')}`;

/** A JSON pointer to that place; to the whole where the path is empty. */
export const pointerTo = (path: readonly (string | number)[]): string => path.map(pointerSegment).join('');

/**
 * What no schema need ever see in a parsed body or query: names and values that are not text, nesting beyond bounds,
 * names that would reach an object's prototype. Walks without recursion, so that no depth can exhaust the stack.
 */
export function unfitTexts(value: unknown, at = ''): MalformedError[] {
  const errors: MalformedError[] = [];
  const open: Found[] = [{ value, pointer: at, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value: found, pointer, depth } = next;
    if (typeof found === 'string' && hasInvalidCharacter(found))
      errors.push({ pointer, code: 'invalid-character' });
    if (typeof found !== 'object' || found === null) continue;
    if (depth >= deepest) return [{ pointer: pointer.slice(0, 200), code: 'too-deep' }];
    for (const [name, member] of Object.entries(found)) {
      const inner = pointer + pointerSegment(name);
      errors.push(...unfitName(name, inner, Array.isArray(found)));
      open.push({ value: member, pointer: inner, depth: depth + 1 });
    }
  }
  return errors;
}

interface Found {
  readonly value: unknown;
  readonly pointer: string;
  readonly depth: number;
}

function unfitName(name: string, pointer: string, isIndex: boolean): MalformedError[] {
  if (hasInvalidCharacter(name)) return [{ pointer, code: 'invalid-character' }];
  return !isIndex && poisonous.has(name) ? [{ pointer, code: 'unknown-member' }] : [];
}
