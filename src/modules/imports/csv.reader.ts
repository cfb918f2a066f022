import { CsvError, parse } from 'csv-parse/sync';
import { Malformed, type MalformedError } from '../../platform/http';
import { columnErrors, contentPrefix } from './csv.columns';
import type { MemberName } from './import-row.contract';
import type { RowRead } from './row-text';

/** Between the items of a list in one cell: a norm may hold commas and semicolons. */
const betweenItems = '|';
const lists: ReadonlySet<string> = new Set<MemberName>(['norms', 'requestedMeasures']);

/**
 * The rows below a line of column names. Refuses (400) a text that is no CSV, an unknown or repeated column and one that
 * every act needs; a row with too few or too many values is told by itself.
 */
export function rowsOfCsv(text: string): readonly RowRead[] {
  const [header = [], ...rows] = recordsOf(text);
  const columns = header.map((name) => name.trim());
  const errors = columnErrors(columns);
  if (errors.length > 0) throw new Malformed(errors);
  return rows.map((cells) => rowOf(columns, cells));
}

function recordsOf(text: string): readonly (readonly string[])[] {
  const firstLine = text.split(/\r?\n|\r/, 1)[0] ?? '';
  try {
    return parse(text, {
      bom: true,
      delimiter: firstLine.includes(';') ? ';' : ',',
      relax_column_count: true,
      skip_empty_lines: true,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Malformed([{ pointer: '', code: 'format', detail: brokenAt(lineOf(error)) }]);
  }
}

const lineOf = (error: CsvError): string =>
  String((error as CsvError & { readonly lines?: number }).lines ?? '?');

const brokenAt = (line: string) => ({
  kk: `CSV ${line}-жолда бұзылған: тырнақша дұрыс қойылмаған.`,
  ru: `CSV нарушен в строке ${line}: кавычки расставлены неверно.`,
  en: `The CSV is broken at line ${line}: its quotes do not match.`,
});

function rowOf(columns: readonly string[], cells: readonly string[]): RowRead {
  if (cells.length !== columns.length)
    return {
      members: {},
      errors: [{ pointer: '', code: 'format', detail: countOf(cells, columns) }],
      isWritten: true,
    };
  const written = columns.flatMap((name, index) => {
    const cell = cells[index]?.trim() ?? '';
    return cell === '' ? [] : [[name, cell] as const];
  });
  const errors: MalformedError[] = [];
  const members: Record<string, unknown> = {};
  for (const [name, cell] of written.filter(([each]) => !each.startsWith(contentPrefix)))
    members[name] = name === 'content' ? contentOf(cell, errors) : valueOf(name, cell);
  for (const [name, cell] of written.filter(([each]) => each.startsWith(contentPrefix)))
    members['content'] = placed(members['content'], name.slice(contentPrefix.length).split('.'), cell);
  return { members, errors, isWritten: true };
}

const countOf = ({ length }: readonly string[], columns: readonly string[]) => ({
  kk: `Жолда ${length} мән бар, ал баған саны — ${columns.length}.`,
  ru: `В строке значений: ${length}, а столбцов: ${columns.length}.`,
  en: `The row has ${length} values where there are ${columns.length} columns.`,
});

function contentOf(cell: string, errors: MalformedError[]): unknown {
  try {
    return JSON.parse(cell) as unknown;
  } catch {
    errors.push({ pointer: '/content', code: 'invalid-json' });
    return undefined;
  }
}

function valueOf(name: string, cell: string): unknown {
  if (name === 'addressee') return cell.split(/[|;,\s]+/).filter((one) => one !== '');
  if (lists.has(name)) return itemsOf(cell);
  return name === 'attended' && (cell === 'true' || cell === 'false') ? cell === 'true' : cell;
}

/** The items of a list that stands in one cell. */
export const itemsOf = (cell: string): readonly string[] =>
  cell
    .split(betweenItems)
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** The content with that text at that place; what is no object there gives way. */
function placed(content: unknown, [segment = '', ...deeper]: readonly string[], cell: string): object {
  const known = typeof content === 'object' && content !== null && !Array.isArray(content) ? content : {};
  const inner = (known as Readonly<Record<string, unknown>>)[segment];
  return { ...known, [segment]: deeper.length === 0 ? cell : placed(inner, deeper, cell) };
}
