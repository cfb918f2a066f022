import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import type { Instant, LocalDate } from '../../kernel/time';
import { type ActsAsked, conditions, type Order, orderOf } from './acts-list.conditions';

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
  /** By which the lines are sorted where they are asked for by what is due; the term shown may be another. */
  readonly owedBy: Instant | null;
}

const line = (term: string): string => `
  a.id, a.kind, o.code AS "officeCode", a.edition, a.state, a.waiting_for AS "waitingFor", a.version, a.subject,
  a.secrecy, a.registration_number AS "registrationNumber", a.issued_on AS "issuedOn",
  a.addressee_ids AS "addresseeIds", a.author_id AS "authorId", a.responsible_id AS "responsibleId",
  ${term}.due_on AS "dueOn", ${term}.due_at AS "dueAt", COALESCE(a.owed_by <= $1, false) AS overdue,
  a.created_at AS "createdAt", a.changed_at AS "changedAt", a.office_lft AS "officeLft", a.owed_by AS "owedBy"`;

/** The term that stands on the act's row may be of its office's own control, which systems of addressees are not shown. */
const nearestInSight = `
  LEFT JOIN LATERAL (
    SELECT d.due_on, d.due_at FROM deadline d
    WHERE d.act_id = a.id AND d.state NOT IN ('superseded', 'ended') AND d.due_at IS NOT NULL
    ORDER BY d.state IN ('running', 'stayed') OR (d.state = 'missed' AND d.done IS NULL) DESC, d.due_at
    LIMIT 1) t ON true`;

/** So many acts of all that bear the words are looked up by their text; where more do, the list is gone through. */
const mostByText = 1000;

/** Lists of acts: one statement a page, filtered and paged by key. */
@Injectable()
export class ActsListRepository {
  page(tx: Tx, asked: ActsAsked): Promise<ActLine[]> {
    const { where, byText, parameters, words } = conditions(asked);
    const order = orderBy(orderOf(asked));
    const limit = `LIMIT ${String(asked.limit)}`;
    const of = (condition: string): string =>
      `SELECT a.* FROM act a WHERE ${[...where, condition].join(' AND ')} ${order} ${limit}`;
    const acts = words === undefined ? of('true') : eitherWay(of, byText);
    const [term, terms] = asked.isOfClient ? ['t', nearestInSight] : ['a', ''];
    const sql = `
      ${words === undefined ? '' : `WITH named AS MATERIALIZED (${namedBy(words)})`}
      SELECT ${line(term)} FROM (${acts}) a JOIN office o ON o.id = a.office_id ${terms} ${order} ${limit}`;
    return tx.query<ActLine[]>(sql, parameters);
  }

  async count(tx: Tx, asked: ActsAsked): Promise<number> {
    const { where, byText, parameters, words } = conditions({ ...asked, after: undefined });
    const used = [
      '$1::timestamptz IS NOT NULL',
      ...(words === undefined ? [] : [`${words}::text[] IS NOT NULL`]),
    ];
    const [row] = await tx.query<{ total: number }[]>(
      `SELECT count(*)::int AS total FROM act a WHERE ${[...used, ...where, ...byText].join(' AND ')}`,
      parameters,
    );
    return row?.total ?? 0;
  }
}

const orderBy = ({ key, direction }: Order): string =>
  key === 'a.id' ? `ORDER BY a.id ${direction}` : `ORDER BY ${key} ${direction}, a.id ${direction}`;

const namedBy = (words: string): string =>
  `SELECT acts_by_text(${words}::text[], ${String(mostByText)}) AS ids`;

/** Of the two ways that lead to the acts that bear the words one is gone. */
const eitherWay = (of: (condition: string) => string, byText: readonly string[]): string => `
  (${of('a.id = ANY (ARRAY(SELECT unnest(ids) FROM named))')})
  UNION ALL
  (${of(`(SELECT ids IS NULL FROM named) AND ${byText.join(' AND ')}`)})`;
