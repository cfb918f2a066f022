import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import type { Instant, LocalDate } from '../../kernel/time';
import { owedBefore, withinOffice } from './acts-list.conditions';
import type { ActCountsView } from './act-counts.shape';
import { actStates } from './domain';

type CountOfState = ActCountsView['items'][number];
type CountOfSet = Omit<CountOfState, 'kind' | 'state'> & Record<'kind' | 'state', string | null>;

export interface CountsAsked {
  readonly now: Instant;
  readonly office: string | null;
  readonly dueBefore: LocalDate | null;
}

/** Acts by kind and state, in the order in which an act passes its states, and all of them together. */
@Injectable()
export class ActCountsRepository {
  /** One statement: what is counted in the whole is counted in its parts. */
  async of(tx: Tx, { now, office, dueBefore }: CountsAsked): Promise<ActCountsView> {
    const rows = await tx.query<CountOfSet[]>(
      `SELECT kind, state, count(*)::int AS count, count(*) FILTER (WHERE late)::int AS overdue,
              CASE WHEN $3::date IS NOT NULL THEN (count(*) FILTER (WHERE soon AND NOT late))::int END AS "dueSoon"
       FROM (
         SELECT a.kind, a.state, COALESCE(a.owed_by <= $1, false) AS late, ${owedBefore('$3')} AS soon
         FROM act a WHERE $2::text IS NULL OR ${withinOffice('$2')}) counted
       GROUP BY GROUPING SETS ((kind, state), ())
       ORDER BY kind COLLATE "C", array_position($4::text[], state)`,
      [now, office, dueBefore, actStates],
    );
    const items = rows.filter((row): row is CountOfState => row.kind !== null && row.state !== null);
    const whole = rows.find(({ kind }) => kind === null);
    if (!whole) throw new Error('a count has its whole, even of nothing');
    const { count, overdue, dueSoon } = whole;
    return { items, total: { count, overdue, dueSoon } };
  }
}
