import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import {
  complaintColumns,
  type ComplaintRow,
  complaintTables,
  type KeptComplaint,
  keptOf,
} from './complaint.row';
import type { ComplaintState } from './domain';

export interface ComplaintsAsked {
  readonly office: string | null;
  readonly state: ComplaintState | null;
  readonly act: string | null;
}

const filter = `
  WHERE ($1::text IS NULL OR EXISTS (SELECT FROM office top WHERE top.code = $1
      AND (c.office_lft >= top.lft AND c.office_lft < top.rgt OR c.at_lft >= top.lft AND c.at_lft < top.rgt)))
    AND ($2::text IS NULL OR c.state = $2) AND ($3::uuid IS NULL OR c.act_id = $3)`;

/** Lists of complaints: one statement a page, the newest first. */
@Injectable()
export class ComplaintsListRepository {
  async page(
    tx: Tx,
    asked: ComplaintsAsked,
    { after, limit }: { readonly after: string | null; readonly limit: number },
  ): Promise<readonly KeptComplaint[]> {
    const rows = await tx.query<ComplaintRow[]>(
      `SELECT ${complaintColumns} FROM ${complaintTables} ${filter}
         AND ($4::uuid IS NULL OR c.id < $4) ORDER BY c.id DESC LIMIT $5`,
      [...filterOf(asked), after, limit],
    );
    return rows.map(keptOf);
  }

  async count(tx: Tx, asked: ComplaintsAsked): Promise<number> {
    const [row] = await tx.query<{ total: number }[]>(
      `SELECT count(*)::int AS total FROM complaint c ${filter}`,
      filterOf(asked),
    );
    return row?.total ?? 0;
  }
}

const filterOf = ({ office, state, act }: ComplaintsAsked): (string | null)[] => [office, state, act];
