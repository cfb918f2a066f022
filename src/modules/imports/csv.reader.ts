import { CsvError, parse } from 'csv-parse/sync';
import { Malformed } from '../../platform/http';
import { cellValue } from './csv.cells';
import { type Column, columnsOf } from './csv.columns';
import { longestRow, refuseCount, type RowRead, tooLong } from './row-text';

/**
 * The rows below a line of column names, without those whose cells are all empty. Refuses (400) a text that is no CSV,
 * columns that do not fit, and more rows than a request may bring; a row with too few or too many values, or one that is
 * too long, is told by itself.
 */
export function rowsOfCsv(text: string): readonly RowRead[] {
  const rows: RowRead[] = [];
  let columns: readonly Column[] | undefined;
  readRecords(text, (cells) => {
    if (!columns) {
      columns = columnsOf(cells);
      return;
    }
    rows.push(rowOf(columns, cells));
    refuseCount(rows.length);
  });
  if (!columns) columnsOf([]);
  return rows;
}

/** Each record as it is read, so that none is kept as it came. */
function readRecords(text: string, read: (cells: readonly string[]) => void): void {
  const firstLine = text.split(/\r?\n|\r/, 1)[0] ?? '';
  try {
    parse(text, {
      bom: true,
      delimiter: firstLine.includes(';') ? ';' : ',',
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      on_record: (cells: readonly string[]) => {
        read(cells);
        return null;
      },
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

function rowOf(columns: readonly Column[], cells: readonly string[]): RowRead {
  if (cells.length !== columns.length)
    return { members: {}, errors: [wrongCount(cells, columns)], isWritten };
  if (cells.reduce((sum, { length }) => sum + length, 0) > longestRow) return tooLong(isWritten);
  const written = columns.flatMap((column, index): readonly Written[] => {
    const cell = cells[index]?.trim() ?? '';
    return cell === '' ? [] : [{ ...column, cell }];
  });
  const unread = written.some(({ name, cell }) => name === 'content' && !isJson(cell));
  const members: Members = {};
  for (const { name, path, cell } of written)
    if (!path && !(name === 'content' && unread)) members[name] = cellValue(name, cell);
  for (const { path, cell } of written) if (path) place(members, ['content', ...path], cell);
  return { members, errors: unread ? [{ pointer: '/content', code: 'invalid-json' }] : [], isWritten };
}

/** A cell that is not empty, with its column. */
interface Written extends Column {
  readonly cell: string;
}

/** Content of a CSV comes as words. */
const isWritten = true;

type Members = Record<string, unknown>;

const wrongCount = ({ length: values }: readonly string[], { length: wanted }: readonly Column[]) => ({
  pointer: '',
  code: 'format' as const,
  detail: {
    kk: `Жолда ${values} мән бар, ал баған саны — ${wanted}.`,
    ru: `В строке значений: ${values}, а столбцов: ${wanted}.`,
    en: `The row has ${values} values where there are ${wanted} columns.`,
  },
});

function isJson(cell: string): boolean {
  try {
    JSON.parse(cell);
    return true;
  } catch {
    return false;
  }
}

/** Puts that text at that place of the tree; what is no object on the way gives way. */
function place(tree: Members, path: readonly string[], cell: string): void {
  let open = tree;
  for (const segment of path.slice(0, -1)) open = innerOf(open, segment);
  const last = path.at(-1);
  if (last !== undefined) open[last] = cell;
}

function innerOf(open: Members, segment: string): Members {
  const known = Object.hasOwn(open, segment) ? open[segment] : undefined;
  if (typeof known === 'object' && known !== null && !Array.isArray(known)) return known as Members;
  const fresh: Members = {};
  open[segment] = fresh;
  return fresh;
}
