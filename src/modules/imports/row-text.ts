import type { MalformedError } from '../../platform/http';

/** A row as it was read, before its form is judged: its members, or why it could not be read. */
export interface RowRead {
  readonly members: Readonly<Record<string, unknown>>;
  readonly errors: readonly MalformedError[];
  /** Its content came as text: numbers and lists in it are still to be told from words. */
  readonly isWritten: boolean;
}

/** How many acts one request may bring. */
export const mostRows = 5000;
/** Of a body, in bytes. */
export const mostBytes = 16 * 1024 * 1024;

export const csvType = 'text/csv';
export const ndjsonType = 'application/x-ndjson';
