import type { RowRead } from './row-text';

/** A row for each line that is not blank; a line that is no JSON object is told by itself. */
export const rowsOfNdjson = (text: string): readonly RowRead[] =>
  text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map(rowOf);

function rowOf(line: string): RowRead {
  const read = parsed(line);
  if (read === undefined) return unread('invalid-json');
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return unread('not-an-object');
  return { members: read as RowRead['members'], errors: [], isWritten: false };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const unread = (code: 'invalid-json' | 'not-an-object'): RowRead => ({
  members: {},
  errors: [{ pointer: '', code }],
  isWritten: false,
});
