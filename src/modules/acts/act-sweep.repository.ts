import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import type { Instant } from '../../kernel/time';

/** An open act, and who is kept from it for conflict of interest. */
export interface OpenAct {
  readonly id: string;
  readonly excludedIds: readonly string[];
}

/** What the system's jobs ask of acts, as worker; and what of it a person may be told. */
@Injectable()
export class ActSweepRepository {
  /** Acts with a running term that has passed, at most so many, taken by nobody else; the longest passed first. */
  async takeWithPassedTerms(
    tx: Tx,
    now: Instant,
    { most, except }: { readonly most: number; readonly except: readonly string[] },
  ): Promise<readonly string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `SELECT a.id FROM deadline d JOIN act a ON a.id = d.act_id
       WHERE d.state = 'running' AND d.due_at <= $1 AND a.id <> ALL ($3::uuid[])
       ORDER BY d.due_at, d.id LIMIT $2 FOR NO KEY UPDATE OF a SKIP LOCKED`,
      [now, most, except],
    );
    return [...new Set(rows.map(({ id }) => id))];
  }

  /** Acts with a term that another calendar may move, in the order of ids: every recomputation locks them in that order. */
  async withRunningTerms(tx: Tx): Promise<readonly string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `SELECT DISTINCT d.act_id AS id FROM deadline d WHERE d.state IN ('running', 'stayed', 'missed') ORDER BY 1`,
    );
    return rows.map(({ id }) => id);
  }

  /** Open acts and drafts of an office for which that person answers, with those excluded from each. */
  openOf(tx: Tx, officeId: string, personId: string): Promise<readonly OpenAct[]> {
    return tx.query<OpenAct[]>(
      `SELECT id, excluded_ids AS "excludedIds" FROM act
       WHERE office_id = $1 AND responsible_id = $2 AND waiting_for IS NOT NULL ORDER BY id`,
      [officeId, personId],
    );
  }

  /** Open acts and drafts for which that person answers, of those that the one in whose scope this runs may read. */
  async openOfPerson(tx: Tx, personId: string): Promise<readonly string[]> {
    const rows = await tx.query<{ id: string }[]>(
      'SELECT id FROM act WHERE responsible_id = $1 AND waiting_for IS NOT NULL ORDER BY id',
      [personId],
    );
    return rows.map(({ id }) => id);
  }

  /** Which of the acts the one in whose scope this runs may read. */
  async visible(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ id: string }[]>(`SELECT id FROM act WHERE id = ANY ($1::uuid[])`, [ids]);
    return new Set(rows.map(({ id }) => id));
  }
}
