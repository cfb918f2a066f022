import { longestRow, refuseCount, type RowRead, tooLong } from './row-text';

/**
 * A row for each line that is not blank; a line that is too long or no JSON object is told by itself. Refuses (400) more
 * rows than a request may bring.
 */
export function rowsOfNdjson(text: string): readonly RowRead[] {
  const rows: RowRead[] = [];
  for (const [line] of text.matchAll(/[^\n]+/g)) {
    if (line.trim() === '') continue;
    rows.push(rowOf(line));
    refuseCount(rows.length);
  }
  return rows;
}

function rowOf(line: string): RowRead {
  if (line.length > longestRow) return tooLong(false);
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
