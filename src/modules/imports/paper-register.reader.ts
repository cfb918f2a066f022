import type { TextBody } from '../../platform/http';
import { rowsOfCsv } from './csv.reader';
import { rowsOfNdjson } from './ndjson.reader';
import { csvType, refuseCount, type RowRead } from './row-text';

/** The rows of a paper register. Refuses (400) a text that cannot be read, one without rows, and one with too many. */
export function rowsOf({ mediaType, text }: TextBody): readonly RowRead[] {
  const rows = mediaType === csvType ? rowsOfCsv(text) : rowsOfNdjson(text);
  refuseCount(rows.length);
  return rows;
}
