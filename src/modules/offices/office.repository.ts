import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import type { Texts } from '../../kernel/texts';
import type { Instant, LocalDate } from '../../kernel/time';
import type { OfficePlace, OfficeType, StandingOffice, Stretch } from './domain';

/** An office as it stands on the day asked for. */
export interface OfficeRecord extends OfficePlace, StandingOffice {
  readonly level: OfficePlace['level'];
  readonly parentCode: string | null;
  readonly predecessorCode: string | null;
  readonly successorCodes: readonly string[];
  /** The names of that day, and since when they hold. */
  readonly names: Texts;
  readonly namedSince: LocalDate;
  readonly orderNumber: string | null;
  readonly orderedOn: LocalDate | null;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly version: number;
}

/** Which day's names and validity: `on`, or where it is null the local day that `at` is in each office's zone. */
export interface AsOf {
  readonly on: LocalDate | null;
  readonly at: Instant;
}

export interface OfficeFilter {
  readonly parentCode?: string | undefined;
  readonly level?: string | undefined;
  readonly type?: OfficeType | undefined;
}

/** `afterLft`: the place of the last office already given; the tree is read in the order of places. */
export interface OfficePage {
  readonly afterLft: number;
  readonly limit: number;
}

const day = `COALESCE($1::date, ($2::timestamptz AT TIME ZONE o.zone)::date)`;

const selection = `
  SELECT o.id, o.code, o.level, o.type, o.zone, o.lft, o.rgt, o.valid_from AS "validFrom", o.valid_until AS "validUntil",
         o.order_number AS "orderNumber", o.ordered_on AS "orderedOn", o.settings, o.version,
         parent.code AS "parentCode", predecessor.code AS "predecessorCode",
         ARRAY(SELECT s.code FROM office s WHERE s.predecessor_id = o.id ORDER BY s.lft) AS "successorCodes",
         jsonb_build_object('kk', name.kk, 'ru', name.ru, 'en', name.en) AS names, name.valid_from AS "namedSince"
  FROM office o
  LEFT JOIN office parent ON parent.id = o.parent_id
  LEFT JOIN office predecessor ON predecessor.id = o.predecessor_id
  CROSS JOIN LATERAL (
    SELECT n.* FROM office_name n WHERE n.office_id = o.id
    ORDER BY n.valid_from <= ${day} DESC, CASE WHEN n.valid_from <= ${day} THEN n.valid_from END DESC, n.valid_from
    LIMIT 1) name`;

const filtered = `
  WHERE o.valid_from <= ${day} AND (o.valid_until IS NULL OR o.valid_until >= ${day})
    AND ($3::text IS NULL OR parent.code = $3) AND ($4::text IS NULL OR o.level = $4)
    AND ($5::text IS NULL OR o.type = $5)`;

const parameters = ({ on, at }: AsOf, { parentCode, level, type }: OfficeFilter): unknown[] => [
  on,
  at,
  parentCode ?? null,
  level ?? null,
  type ?? null,
];

/** Offices are known to all: no row-level security hides one. */
@Injectable()
export class OfficeRepository {
  async find(tx: Tx, code: string, asOf: AsOf): Promise<OfficeRecord | undefined> {
    const rows = await tx.query<OfficeRecord[]>(`${selection} WHERE o.code = $3`, [asOf.on, asOf.at, code]);
    return rows[0];
  }

  /** Locks the office until the transaction ends; acts may still refer to it meanwhile. */
  async findForChange(tx: Tx, code: string, at: Instant): Promise<OfficeRecord | undefined> {
    await tx.query(`SELECT id FROM office WHERE code = $1 FOR NO KEY UPDATE`, [code]);
    return this.find(tx, code, { on: null, at });
  }

  /** The offices that stand on that day, in the order of the tree. */
  list(tx: Tx, asOf: AsOf, filter: OfficeFilter, page: OfficePage): Promise<OfficeRecord[]> {
    const sql = `${selection} ${filtered} AND o.lft > $6 ORDER BY o.lft LIMIT $7`;
    return tx.query<OfficeRecord[]>(sql, [...parameters(asOf, filter), page.afterLft, page.limit]);
  }

  async count(tx: Tx, asOf: AsOf, filter: OfficeFilter): Promise<number> {
    const sql = `SELECT count(*)::int AS total FROM office o LEFT JOIN office parent ON parent.id = o.parent_id ${filtered}`;
    const rows = await tx.query<{ total: number }[]>(sql, parameters(asOf, filter));
    return rows[0]?.total ?? 0;
  }

  /** What the direct children of an office have taken of its stretch, those that no longer stand included. */
  takenBelow(tx: Tx, parentId: string): Promise<Stretch[]> {
    return tx.query<Stretch[]>(`SELECT lft, rgt FROM office WHERE parent_id = $1 ORDER BY lft`, [parentId]);
  }
}
