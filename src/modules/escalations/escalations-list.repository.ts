import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import type { Escalation } from './domain';
import {
  currentState,
  escalationColumns,
  escalationTables,
  keptOf,
  type KeptEscalation,
  type KeptRow,
} from './escalation.row';

export interface EscalationsAsked {
  readonly office: string | null;
  readonly state: Escalation['state'] | null;
  readonly route: string | null;
  readonly act: string | null;
}

const filter = `
  WHERE ($1::text IS NULL OR EXISTS (SELECT FROM office top
      WHERE top.code = $1 AND a.office_lft >= top.lft AND a.office_lft < top.rgt))
    AND ($2::text IS NULL OR ${currentState} = $2) AND ($3::text IS NULL OR e.route = $3)
    AND ($4::uuid IS NULL OR e.act_id = $4)`;

/** Lists of requests; row-level security leaves those upon acts in sight. */
@Injectable()
export class EscalationsListRepository {
  /** One page, the newest first. */
  async page(
    tx: Tx,
    asked: EscalationsAsked,
    { after, limit }: { readonly after: string | null; readonly limit: number },
  ): Promise<readonly KeptEscalation[]> {
    const rows = await tx.query<KeptRow[]>(
      `SELECT ${escalationColumns} FROM ${escalationTables} ${filter}
         AND ($5::uuid IS NULL OR e.id < $5) ORDER BY e.id DESC LIMIT $6`,
      [...filterOf(asked), after, limit],
    );
    return rows.map(keptOf);
  }

  async count(tx: Tx, asked: EscalationsAsked): Promise<number> {
    const [row] = await tx.query<{ total: number }[]>(
      `SELECT count(*)::int AS total FROM ${escalationTables} ${filter}`,
      filterOf(asked),
    );
    return row?.total ?? 0;
  }
}

const filterOf = ({ office, state, route, act }: EscalationsAsked): (string | null)[] => [
  office,
  state,
  route,
  act,
];
