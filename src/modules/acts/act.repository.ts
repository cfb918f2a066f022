import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import { DeadlineRepository } from '../deadlines';
import type { Act } from './domain';
import { type ActExtras, actOf, type ActRow, columnsOf, jsonColumns, rowColumns } from './act.row';

/** Acts as rows. Nothing but `add` and `change` writes one, and `change` never over another's change. */
@Injectable()
export class ActRepository {
  constructor(private readonly deadlines: DeadlineRepository) {}

  find(tx: Tx, id: string): Promise<Act | undefined> {
    return this.load(tx, `SELECT ${rowColumns} FROM act WHERE id = $1`, id);
  }

  /** Locks the act until the transaction ends. */
  findForChange(tx: Tx, id: string): Promise<Act | undefined> {
    return this.load(tx, `SELECT ${rowColumns} FROM act WHERE id = $1 FOR NO KEY UPDATE`, id);
  }

  async add(tx: Tx, act: Act, extras: ActExtras): Promise<void> {
    const columns = Object.entries(columnsOf(act, extras));
    await tx.query(
      `INSERT INTO act (${columns.map(([name]) => name).join(', ')})
       VALUES (${columns.map((_, index) => `$${String(index + 1)}`).join(', ')})`,
      columns.map(([, value]) => value),
    );
    await this.deadlines.save(tx, act.id, [], act.deadlines);
  }

  /** Many new acts at once, without those whose number is taken. The ids of those that were written. */
  async addAll(
    tx: Tx,
    fresh: readonly { readonly act: Act; readonly extras: ActExtras }[],
  ): Promise<ReadonlySet<string>> {
    const rows = fresh.map(({ act, extras }) => columnsOf(act, extras));
    const names = Object.keys(rows[0] ?? {});
    if (names.length === 0) return new Set();
    const values = names.map((name) => (jsonColumns.includes(name) ? `(${name} #>> '{}')::jsonb` : name));
    const written = await tx.query<{ id: string }[]>(
      `INSERT INTO act (${names.join(', ')}) SELECT ${values.join(', ')}
       FROM jsonb_populate_recordset(NULL::act, $1::jsonb) ON CONFLICT DO NOTHING RETURNING id`,
      [JSON.stringify(rows)],
    );
    const ids = new Set(written.map(({ id }) => id));
    await this.deadlines.addAll(
      tx,
      fresh.flatMap(({ act }) =>
        ids.has(act.id) ? act.deadlines.map((deadline) => ({ actId: act.id, deadline })) : [],
      ),
    );
    return ids;
  }

  /** Throws where the row is no longer the one that was read: the lock taken at reading makes that a defect. */
  async change(tx: Tx, before: Act, after: Act, extras: ActExtras): Promise<void> {
    const columns = Object.entries(columnsOf(after, extras)).filter(([name]) => name !== 'id');
    const [, affected] = await tx.query<[unknown, number]>(
      `UPDATE act SET ${columns.map(([name], index) => `${name} = $${String(index + 3)}`).join(', ')}
       WHERE id = $1 AND version = $2`,
      [before.id, before.version, ...columns.map(([, value]) => value)],
    );
    if (affected !== 1) throw new Error(`act ${before.id} is no longer of version ${String(before.version)}`);
    await this.deadlines.save(tx, after.id, before.deadlines, after.deadlines);
  }

  private async load(tx: Tx, sql: string, id: string): Promise<Act | undefined> {
    const [row] = await tx.query<ActRow[]>(sql, [id]);
    return row && actOf(row, await this.deadlines.ofAct(tx, id));
  }
}
