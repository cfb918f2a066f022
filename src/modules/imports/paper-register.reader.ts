import { Malformed, type TextBody } from '../../platform/http';
import { rowsOfCsv } from './csv.reader';
import { rowsOfNdjson } from './ndjson.reader';
import { csvType, mostRows, type RowRead } from './row-text';

/** The rows of a paper register. Refuses (400) a text that cannot be read, one without rows, and one with too many. */
export function rowsOf({ mediaType, text }: TextBody): readonly RowRead[] {
  const rows = mediaType === csvType ? rowsOfCsv(text) : rowsOfNdjson(text);
  if (rows.length === 0 || rows.length > mostRows)
    throw new Malformed([{ pointer: '', code: 'size', detail: boundsOf(rows.length) }]);
  return rows;
}

const boundsOf = (rows: number) => ({
  kk: `Бір сұрауда 1-ден ${mostRows}-ге дейін жол енгізіледі, мұнда — ${rows}.`,
  ru: `За один запрос вносится от 1 до ${mostRows} строк, здесь их ${rows}.`,
  en: `One request brings 1 to ${mostRows} rows; this one has ${rows}.`,
});
