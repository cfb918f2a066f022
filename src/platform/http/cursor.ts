import { createHash } from 'node:crypto';
import { canonicalJson } from '../../kernel/canonical-json';
import { Malformed } from './problems';

/** Where a page ended: the sort key of its last item. */
export type CursorKey = readonly (string | number | null)[];

const mostCharacters = 2048;

/** An opaque cursor that counts for this list, filter and order alone. `boundTo`: plain data that names all three. */
export const cursorFor = (boundTo: unknown, key: CursorKey): string =>
  Buffer.from(JSON.stringify([fingerprint(boundTo), ...key])).toString('base64url');

/** The key in a cursor; undefined where there is no cursor. Refuses (400) one of another list, filter or order. */
export function keyFrom(boundTo: unknown, cursor: string | undefined): CursorKey | undefined {
  if (cursor === undefined) return undefined;
  const [mark, ...key] = read(cursor);
  if (mark !== fingerprint(boundTo)) throw invalidCursor();
  return key;
}

function read(cursor: string): CursorKey {
  if (!/^[\w-]+$/.test(cursor) || cursor.length > mostCharacters) throw invalidCursor();
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parsed) && parsed.every(isKeyMember)) return parsed;
  } catch {
    // Not of our making: refused below like any other.
  }
  throw invalidCursor();
}

const isKeyMember = (member: unknown): member is string | number | null =>
  member === null || typeof member === 'string' || typeof member === 'number';

const invalidCursor = (): Malformed => new Malformed([{ pointer: '/cursor', code: 'invalid-cursor' }]);

const fingerprint = (boundTo: unknown): string =>
  createHash('sha256').update(canonicalJson(boundTo)).digest('base64url').slice(0, 16);
