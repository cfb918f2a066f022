import { errorsOfSchema, type MalformedError, unfitTexts } from '../../platform/http';
import { type Editions, type Ground, standing } from '../../statute';
import type { PaperRow } from '../acts';
import { againstKind } from '../acts/domain';
import { type ImportRow, importRow } from './import-row.contract';
import { paperRowOf } from './row-facts';
import { mostOfRow } from './ration';
import type { RowRead } from './row-text';
import { typedContent } from './written-content';

/** A row that has its form, or everything that does not fit. */
export type RowJudged =
  | { readonly row: PaperRow }
  | {
      readonly row?: undefined;
      /** No more of them than are told, and one to show that there are more. */
      readonly errors: readonly MalformedError[];
      /** What the law says of it whatever its form. */
      readonly grounds: readonly Ground[];
    };

/** The form of a row and, by the edition of its day of issue, that of its kind's content. */
export function judgedForm({ members, errors, isWritten }: RowRead, editions: Editions): RowJudged {
  const unread = [...errors, ...unfitTexts(members)];
  if (unread.length > 0) return unfit(unread);
  const { data: row, error } = importRow.safeParse(members);
  const outer = error ? errorsOfSchema(error.issues, members) : [];
  const { content, errors: inner } = contentOf(row ?? members, isWritten, editions);
  if (row && inner.length === 0) return { row: paperRowOf(row, content) };
  return unfit([...outer, ...inner], againstKindOf(members, editions));
}

const unfit = (errors: readonly MalformedError[], grounds: readonly Ground[] = []): RowJudged => ({
  errors: errors.slice(0, mostOfRow + 1),
  grounds,
});

/** A kind that is named is judged by the edition nearest to its day, also where something else does not fit. */
function againstKindOf({ kind, issuedOn }: RowRead['members'], editions: Editions): readonly Ground[] {
  const code = wordsOf(kind).trim();
  if (code === '') return [];
  const ground = againstKind(code, editions.nearest(wordsOf(issuedOn)));
  return ground ? standing([ground]) : [];
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
