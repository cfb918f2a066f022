import type { Answer, Caller } from './house';

/** A row of a paper register, by the names of its columns. */
export type PaperLine = Readonly<Record<string, unknown>>;

/** A whole protest of the district as the register has it, with what the test adds, changes or (undefined) takes away. */
export const aLine = (members: PaperLine = {}): PaperLine => ({
  kind: 'protest',
  number: '7-1',
  issuedOn: '2016-05-16',
  subject: 'Decision of the district akimat on fees for cattle grazing',
  addressee: '960140000369',
  norms: ['Constitution, 61(4)'],
  content: {
    forum: 'body',
    object: {
      ...{ class: 'decision', title: 'On fees, and "other" payments', date: '2015-11-05', number: 'A-4/117' },
      ...{ adoptedBy: 'Akimat of Burabay district', basis: 'An act of individual application' },
    },
    demands: ['revoke'],
  },
  ...members,
});

export const ndjsonOf = (lines: readonly PaperLine[]): string =>
  lines.map((line) => `${JSON.stringify(line)}\n`).join('');

/** The same as CSV: the content as JSON, lists with bars between. */
export function csvOf(lines: readonly PaperLine[], delimiter = ','): string {
  const columns = [...new Set(lines.flatMap((line) => Object.keys(line)))];
  const rows = lines.map((line) => columns.map((name) => cellOf(line[name])).join(delimiter));
  return [columns.join(delimiter), ...rows, ''].join('\r\n');
}

function cellOf(value: unknown): string {
  const written = typeof value === 'string' || value === undefined ? (value ?? '') : JSON.stringify(value);
  const text = Array.isArray(value) ? value.join('|') : written;
  return `"${text.replaceAll('"', '""')}"`;
}

/** What became of one row. */
export interface ResultBody {
  readonly row: number;
  readonly number: string;
  readonly status: string;
  readonly actId?: string;
  readonly registrationNumber?: string;
  readonly state?: string;
  readonly dueOn?: string | null;
  readonly errors: readonly { readonly pointer: string; readonly code: string }[];
  readonly grounds: readonly { readonly rule: string; readonly pointer?: string }[];
}

export interface ImportBody {
  readonly id: string | null;
  readonly office: string;
  readonly rows: number;
  readonly accepted: number;
  readonly refused: number;
  readonly results: readonly ResultBody[];
}

interface Sending {
  readonly type?: string;
  readonly office?: string;
  readonly query?: string;
  readonly key?: string;
}

/** Sends a register as it is written: CSV into the district's office unless said otherwise. */
export const bring = (
  caller: Caller,
  register: string,
  { type = 'text/csv', office = 'akmola.burabay', query = '', key }: Sending = {},
): Promise<Answer> =>
  caller.post(`/v1/imports?office=${office}${query}`, register, {
    'content-type': type,
    ...(key !== undefined && { 'idempotency-key': key }),
  });

export const resultsOf = ({ body }: Answer): readonly ResultBody[] => (body as ImportBody).results;

/** All that refuses a row, as `rule pointer` or `code pointer`. */
export const refusalsOf = ({ errors, grounds }: ResultBody): readonly string[] => [
  ...errors.map(({ pointer, code }) => `${code} ${pointer}`),
  ...grounds.map(({ rule, pointer }) => `${rule} ${pointer ?? ''}`.trim()),
];
