import { foldText } from '../../kernel/fold-text';
import type { Instant, LocalDate } from '../../kernel/time';
import type { CursorKey } from '../../platform/http';
import type { sortings } from './acts-queries.contract';

/** What a list of acts is asked for with. */
export interface ActsAsked {
  readonly office?: string;
  readonly kind?: string;
  readonly state?: string;
  readonly addressee?: string;
  readonly responsible?: string;
  readonly issuedFrom?: LocalDate;
  readonly issuedTo?: LocalDate;
  readonly overdue?: boolean;
  readonly dueBefore?: LocalDate;
  readonly q?: string;
  readonly sort: (typeof sortings)[number];
  readonly after: CursorKey | undefined;
  readonly limit: number;
  readonly now: Instant;
  /** Asked by the system of an addressee. */
  readonly isOfClient: boolean;
}

/** Of the office of that code or of one below it. Its bounds are asked once, so that an index with the place can use them. */
export const withinOffice = (at: string): string =>
  `(a.office_lft >= (SELECT top.lft FROM office top WHERE top.code = ${at})
    AND a.office_lft < (SELECT top.rgt FROM office top WHERE top.code = ${at}))`;

/** Where a day begins last on earth: nothing that falls due before a day, wherever it is owed, falls due later. */
const lastZone = 'Etc/GMT+12';

/** Owes something with a last day before that day, in the zone of its term; what is overdue already too. */
export const owedBefore = (at: string): string =>
  `(a.owed_by <= ${at}::date::timestamp AT TIME ZONE '${lastZone}' AND EXISTS (
     SELECT FROM deadline d
     WHERE d.act_id = a.id AND d.due_at = a.owed_by AND d.state IN ('running', 'stayed', 'missed')
       AND COALESCE(d.due_on, (d.due_at AT TIME ZONE d.zone)::date) < ${at}::date))`;

export interface Order {
  readonly key: string;
  readonly direction: 'ASC' | 'DESC';
}

/** Where an act that owes nothing stands in the order of what is due. */
export const neverOwed = 'infinity';

/** Ids are made in time order, so that the newest draft has the greatest. */
const orders: Readonly<Record<(typeof sortings)[number], Order>> = {
  newest: { key: 'a.id', direction: 'DESC' },
  oldest: { key: 'a.id', direction: 'ASC' },
  // What owes nothing comes last: an order leaves nothing out.
  due: { key: `COALESCE(a.owed_by, '${neverOwed}')`, direction: 'ASC' },
};

/** Where every line owes something, its instant alone is the order, which an index has. */
const owing: Order = { key: 'a.owed_by', direction: 'ASC' };

export const orderOf = ({ sort, overdue, dueBefore }: ActsAsked): Order =>
  sort === 'due' && (overdue === true || dueBefore !== undefined) ? owing : orders[sort];

interface Conditions {
  readonly where: readonly string[];
  /** That every word stands somewhere in the folded text. */
  readonly byText: readonly string[];
  /** The words themselves, as a parameter; undefined where none is asked for. */
  readonly words: string | undefined;
  readonly parameters: unknown[];
}

/** The conditions of a list with their parameters; `$1` is this moment. */
export function conditions(asked: ActsAsked): Conditions {
  const parameters: unknown[] = [asked.now];
  const place = (value: unknown): string => `$${String(parameters.push(value))}`;
  const where = ['true', ...filters(asked, place)];
  if (asked.after) where.push(continuation(orderOf(asked), asked.after, place));
  const words = foldText(asked.q ?? '')
    .split(' ')
    .filter((word) => word !== '');
  const byText = words.map((word) => `a.search_text LIKE ${place(`%${escaped(word)}%`)}`);
  return { where, byText, words: words.length === 0 ? undefined : place(words), parameters };
}

const escaped = (word: string): string => word.replaceAll(/[\\%_]/g, '\\$&');

type Place = (value: unknown) => string;

function filters(asked: ActsAsked, place: Place): string[] {
  const { office, kind, state, addressee, responsible, issuedFrom, issuedTo, overdue, dueBefore } = asked;
  const filter = (value: unknown, sql: (at: string) => string): string[] =>
    value === undefined ? [] : [sql(place(value))];
  return [
    ...filter(office, withinOffice),
    ...filter(kind, (at) => `a.kind = ${at}`),
    ...filter(state, (at) => `a.state = ${at}`),
    ...filter(addressee, (at) => `a.addressee_ids @> ARRAY[${at}::uuid]`),
    ...filter(responsible, (at) => `a.responsible_id = ${at}::uuid`),
    ...filter(issuedFrom, (at) => `a.issued_on >= ${at}::date`),
    ...filter(issuedTo, (at) => `a.issued_on <= ${at}::date`),
    // Told plainly, so that an index answers it: a term that nobody owes is neither.
    ...(overdue === undefined ? [] : [overdue ? 'a.owed_by <= $1' : '(a.owed_by IS NULL OR a.owed_by > $1)']),
    ...filter(dueBefore, owedBefore),
  ];
}

function continuation({ key, direction }: Order, [first, second]: CursorKey, place: Place): string {
  const sign = direction === 'ASC' ? '>' : '<';
  if (second === undefined) return `a.id ${sign} ${place(first)}::uuid`;
  return `(${key}, a.id) ${sign} (${place(first)}::timestamptz, ${place(second)}::uuid)`;
}
