import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import { foldText } from '../../kernel/fold-text';
import type { Instant, LocalDate } from '../../kernel/time';
import type { CursorKey } from '../../platform/http';
import type { sortings } from './acts-queries.contract';

export interface ActsAsked {
  readonly office?: string;
  readonly kind?: string;
  readonly state?: string;
  readonly addressee?: string;
  readonly responsible?: string;
  readonly issuedFrom?: LocalDate;
  readonly issuedTo?: LocalDate;
  readonly overdue?: boolean;
  readonly q?: string;
  readonly sort: (typeof sortings)[number];
  readonly after: CursorKey | undefined;
  readonly limit: number;
  readonly now: Instant;
}

/** An act as a line: its row with the code of its office and the nearest term that counts. */
export interface ActLine {
  readonly id: string;
  readonly kind: string;
  readonly officeCode: string;
  readonly edition: string;
  readonly state: string;
  readonly waitingFor: string | null;
  readonly version: number;
  readonly subject: string;
  readonly secrecy: 'public' | 'restricted' | 'secret';
  readonly registrationNumber: string | null;
  readonly issuedOn: LocalDate | null;
  readonly addresseeIds: readonly string[];
  readonly authorId: string;
  readonly responsibleId: string;
  readonly dueOn: LocalDate | null;
  readonly dueAt: Instant | null;
  readonly overdue: boolean;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
  readonly officeLft: number;
}

const line = `
  a.id, a.kind, o.code AS "officeCode", a.edition, a.state, a.waiting_for AS "waitingFor", a.version, a.subject,
  a.secrecy, a.registration_number AS "registrationNumber", a.issued_on AS "issuedOn",
  a.addressee_ids AS "addresseeIds", a.author_id AS "authorId", a.responsible_id AS "responsibleId",
  t.due_on AS "dueOn", t.due_at AS "dueAt", COALESCE(a.owed_by <= $1, false) AS overdue,
  a.created_at AS "createdAt", a.changed_at AS "changedAt", a.office_lft AS "officeLft"`;

const nearestTerm = `
  LEFT JOIN LATERAL (
    SELECT d.due_on, d.due_at FROM deadline d
    WHERE d.act_id = a.id AND d.state NOT IN ('superseded', 'ended') AND d.due_at IS NOT NULL
    ORDER BY d.due_at LIMIT 1) t ON true`;

interface Order {
  readonly key: string;
  readonly direction: 'ASC' | 'DESC';
  readonly only?: string;
}

/** Ids are made in time order, so that the newest draft has the greatest. */
const orders: Readonly<Record<(typeof sortings)[number], Order>> = {
  newest: { key: 'a.id', direction: 'DESC' },
  oldest: { key: 'a.id', direction: 'ASC' },
  due: { key: 'a.owed_by', direction: 'ASC', only: 'a.owed_by IS NOT NULL' },
};

/** Lists of acts: one statement a page, filtered and paged by key. */
@Injectable()
export class ActsListRepository {
  page(tx: Tx, asked: ActsAsked): Promise<ActLine[]> {
    const { where, parameters } = conditions(asked);
    const { key, direction } = orders[asked.sort];
    const sql = `
      SELECT ${line} FROM act a JOIN office o ON o.id = a.office_id ${nearestTerm}
      WHERE ${where.join(' AND ')}
      ORDER BY ${key === 'a.id' ? `a.id ${direction}` : `${key} ${direction}, a.id ${direction}`}
      LIMIT ${String(asked.limit)}`;
    return tx.query<ActLine[]>(sql, parameters);
  }

  async count(tx: Tx, asked: ActsAsked): Promise<number> {
    const { where, parameters } = conditions({ ...asked, after: undefined });
    const [row] = await tx.query<{ total: number }[]>(
      `SELECT count(*)::int AS total FROM act a WHERE $1::timestamptz IS NOT NULL AND ${where.join(' AND ')}`,
      parameters,
    );
    return row?.total ?? 0;
  }
}

function conditions(asked: ActsAsked): { readonly where: string[]; readonly parameters: unknown[] } {
  const parameters: unknown[] = [asked.now];
  const place = (value: unknown): string => `$${String(parameters.push(value))}`;
  const where = ['true', ...filters(asked, place), ...textFilters(asked.q, place)];
  const { only, direction } = orders[asked.sort];
  if (only !== undefined) where.push(only);
  if (asked.after) where.push(continuation(asked.sort, direction, asked.after, place));
  return { where, parameters };
}

type Place = (value: unknown) => string;

function filters(asked: ActsAsked, place: Place): string[] {
  const { office, kind, state, addressee, responsible, issuedFrom, issuedTo, overdue } = asked;
  const filter = (value: unknown, sql: (at: string) => string): string[] =>
    value === undefined ? [] : [sql(place(value))];
  return [
    ...filter(
      office,
      (at) =>
        `EXISTS (SELECT FROM office top WHERE top.code = ${at} AND a.office_lft >= top.lft AND a.office_lft < top.rgt)`,
    ),
    ...filter(kind, (at) => `a.kind = ${at}`),
    ...filter(state, (at) => `a.state = ${at}`),
    ...filter(addressee, (at) => `a.addressee_ids @> ARRAY[${at}::uuid]`),
    ...filter(responsible, (at) => `a.responsible_id = ${at}::uuid`),
    ...filter(issuedFrom, (at) => `a.issued_on >= ${at}::date`),
    ...filter(issuedTo, (at) => `a.issued_on <= ${at}::date`),
    ...(overdue === undefined ? [] : [`COALESCE(a.owed_by <= $1, false) = ${place(overdue)}::boolean`]),
  ];
}

/** Every word somewhere in the folded text. */
const textFilters = (q: string | undefined, place: Place): string[] =>
  foldText(q ?? '')
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => `a.search_text LIKE ${place(`%${word.replaceAll(/[\\%_]/g, '\\$&')}%`)}`);

function continuation(
  sort: ActsAsked['sort'],
  direction: Order['direction'],
  key: CursorKey,
  place: Place,
): string {
  const sign = direction === 'ASC' ? '>' : '<';
  const [first, second] = key;
  if (sort !== 'due') return `a.id ${sign} ${place(first)}::uuid`;
  return `(a.owed_by, a.id) ${sign} (${place(first)}::timestamptz, ${place(second)}::uuid)`;
}
