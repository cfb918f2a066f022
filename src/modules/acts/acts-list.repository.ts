import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import type { Instant, LocalDate } from '../../kernel/time';
import { type ActsAsked, conditions, orderOf } from './acts-list.conditions';

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

const line = `
  a.id, a.kind, o.code AS "officeCode", a.edition, a.state, a.waiting_for AS "waitingFor", a.version, a.subject,
  a.secrecy, a.registration_number AS "registrationNumber", a.issued_on AS "issuedOn",
  a.addressee_ids AS "addresseeIds", a.author_id AS "authorId", a.responsible_id AS "responsibleId",
  t.due_on AS "dueOn", t.due_at AS "dueAt", COALESCE(a.owed_by <= $1, false) AS overdue,
  a.created_at AS "createdAt", a.changed_at AS "changedAt", a.office_lft AS "officeLft", a.owed_by AS "owedBy"`;

const nearestTerm = `
  LEFT JOIN LATERAL (
    SELECT d.due_on, d.due_at FROM deadline d
    WHERE d.act_id = a.id AND d.state NOT IN ('superseded', 'ended') AND d.due_at IS NOT NULL
    ORDER BY d.state IN ('running', 'stayed') OR (d.state = 'missed' AND d.done IS NULL) DESC, d.due_at
    LIMIT 1) t ON true`;

/** Lists of acts: one statement a page, filtered and paged by key. */
@Injectable()
export class ActsListRepository {
  page(tx: Tx, asked: ActsAsked): Promise<ActLine[]> {
    const { where, parameters } = conditions(asked);
    const { key, direction } = orderOf(asked);
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
