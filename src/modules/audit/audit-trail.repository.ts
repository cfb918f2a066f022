import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import type { Texts } from '../../kernel/texts';
import type { Instant } from '../../kernel/time';
import type { Secrecy } from '../../statute';
import type { OfficePlace } from '../prosecutors/domain';

/** The act of an audit: where it lies, and how secret it is. */
export interface AuditedAct {
  readonly id: string;
  readonly secrecy: Secrecy;
  readonly office: OfficePlace;
}

/** An entry with the names of whoever it is about. */
export interface EntryOfAct {
  readonly id: string;
  readonly at: Instant;
  readonly personId: string | null;
  readonly personNames: Texts | null;
  readonly clientId: string | null;
  /** Of the body for which the client acts. */
  readonly bodyNames: Texts | null;
  readonly action: string;
  readonly detail: Record<string, unknown>;
  readonly traceId: string | null;
}

export interface EntriesAsked {
  readonly actId: string;
  readonly after: { readonly at: Instant; readonly id: string } | null;
  readonly limit: number;
}

const namesOf = (table: string): string =>
  `CASE WHEN ${table}.id IS NOT NULL
     THEN jsonb_build_object('kk', ${table}.name_kk, 'ru', ${table}.name_ru, 'en', ${table}.name_en) END`;

/** The audit of one act, for whom row-level security shows the act. */
@Injectable()
export class AuditTrailRepository {
  /** Undefined where the act is not there for the one who asks. */
  async act(tx: Tx, id: string): Promise<AuditedAct | undefined> {
    const [row] = await tx.query<AuditedAct[]>(
      `SELECT a.id, a.secrecy, jsonb_build_object('id', o.id, 'code', o.code, 'level', o.level, 'zone', o.zone,
                'lft', o.lft, 'rgt', o.rgt) AS office
       FROM act a JOIN office o ON o.id = a.office_id WHERE a.id = $1`,
      [id],
    );
    return row;
  }

  /** The newest first. */
  page(tx: Tx, { actId, after, limit }: EntriesAsked): Promise<EntryOfAct[]> {
    return tx.query<EntryOfAct[]>(
      `SELECT e.id, e.at, e.person_id AS "personId", ${namesOf('p')} AS "personNames", e.client_id AS "clientId",
              ${namesOf('b')} AS "bodyNames", e.action, e.detail, e.trace_id AS "traceId"
       FROM audit_entry e
         LEFT JOIN person p ON p.id = e.person_id
         LEFT JOIN client c ON c.id = e.client_id LEFT JOIN party b ON b.id = c.body_id
       WHERE e.act_id = $1 AND ($2::timestamptz IS NULL OR (e.at, e.id) < ($2, $3::uuid))
       ORDER BY e.at DESC, e.id DESC LIMIT $4`,
      [actId, after?.at ?? null, after?.id ?? null, limit],
    );
  }

  async count(tx: Tx, actId: string): Promise<number> {
    const [row] = await tx.query<{ total: number }[]>(
      `SELECT count(*)::int AS total FROM audit_entry WHERE act_id = $1`,
      [actId],
    );
    return row?.total ?? 0;
  }
}
