import { Malformed, type MalformedError } from '../../platform/http';

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
/** Of one row, in characters. */
export const longestRow = 64 * 1024;
/** How many columns a register in CSV may have. */
export const mostColumns = 200;

export const csvType = 'text/csv';
export const ndjsonType = 'application/x-ndjson';

/** Refuses (400) so many rows: none, or too many. */
export function refuseCount(rows: number): void {
  if (rows === 0 || rows > mostRows) throw new Malformed([{ pointer: '', code: 'size', detail: bounds }]);
}

/** A row that is longer than any act needs. */
export const tooLong = (isWritten: boolean): RowRead => ({
  members: {},
  errors: [{ pointer: '', code: 'size', detail: rowBounds }],
  isWritten,
});

const bounds = {
  kk: `Бір сұрауда 1-ден ${mostRows}-ге дейін жол енгізіледі.`,
  ru: `За один запрос вносится от 1 до ${mostRows} строк.`,
  en: `One request brings 1 to ${mostRows} rows.`,
};

const rowBounds = {
  kk: 'Бір жол 64 КиБ-тан аспайды.',
  ru: 'Одна строка не длиннее 64 КиБ.',
  en: 'One row is no longer than 64 KiB.',
};
