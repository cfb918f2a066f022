import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import type { OfficePlace } from '../offices/domain';

/** An office on the path of deciders, with its own control term where it has one. */
export interface OfficeOnPath extends OfficePlace {
  readonly names: { readonly kk: string; readonly ru: string; readonly en: string } | null;
  readonly escalationControlDays: number | null;
}

/** From an office up, itself first. */
export type OfficesAbove = readonly [OfficeOnPath, ...OfficeOnPath[]];

/** The offices above an office, from itself up. */
@Injectable()
export class OfficesAboveRepository {
  /** `on`: the day whose names are told. */
  async of(tx: Tx, officeId: string, on: string): Promise<OfficesAbove> {
    const rows = await tx.query<OfficeOnPath[]>(
      `SELECT o.id, o.code, o.level, o.zone, o.lft, o.rgt,
         (o.settings->>'escalationControlDays')::int AS "escalationControlDays",
         (SELECT jsonb_build_object('kk', n.kk, 'ru', n.ru, 'en', n.en) FROM office_name n
          WHERE n.office_id = o.id AND n.valid_from <= $2::date ORDER BY n.valid_from DESC LIMIT 1) AS names
       FROM office here JOIN office o ON o.lft <= here.lft AND here.lft < o.rgt
       WHERE here.id = $1 ORDER BY o.lft DESC`,
      [officeId, on],
    );
    const [own, ...above] = rows;
    if (!own) throw new Error(`no office ${officeId}`);
    return [own, ...above];
  }
}
