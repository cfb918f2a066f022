import { errorsOfSchema, type MalformedError, unfitTexts } from '../../platform/http';
import type { Editions } from '../../statute';
import type { PaperRow } from '../acts';
import { type ImportRow, importRow } from './import-row.contract';
import { paperRowOf } from './row-facts';
import type { RowRead } from './row-text';
import { typedContent } from './written-content';

/** A row that has its form, or everything that does not fit. */
export type RowJudged =
  { readonly row: PaperRow } | { readonly row?: undefined; readonly errors: readonly MalformedError[] };

/** The form of a row and, by the edition of its day of issue, that of its kind's content. */
export function judgedForm({ members, errors, isWritten }: RowRead, editions: Editions): RowJudged {
  const unread = [...errors, ...unfitTexts(members)];
  if (unread.length > 0) return { errors: unread };
  const { data: row, error } = importRow.safeParse(members);
  const outer = error ? errorsOfSchema(error.issues, members) : [];
  const { content, errors: inner } = contentOf(row ?? members, isWritten, editions);
  return row && inner.length === 0 ? { row: paperRowOf(row, content) } : { errors: [...outer, ...inner] };
}

/** Of a kind that no edition knows nothing is asked here: the decision refuses the kind. */
function contentOf(
  { kind, issuedOn, content = {} }: Partial<ImportRow> | RowRead['members'],
  isWritten: boolean,
  editions: Editions,
): { readonly content: PaperRow['content']; readonly errors: readonly MalformedError[] } {
  const law = editions.nearest(wordsOf(issuedOn));
  const form = law.kind(wordsOf(kind))?.draft;
  // What is no object at all is told with the members of the row.
  if (!form || !isObject(content)) return { content: content as PaperRow['content'], errors: [] };
  const typed = isWritten ? typedContent(content, form) : content;
  const { data, error } = form.safeParse(typed);
  const errors = error ? errorsOfSchema(error.issues, typed, '/content') : [];
  return { content: data as PaperRow['content'], errors };
}

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
