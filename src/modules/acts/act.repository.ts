import { Injectable } from '@nestjs/common';
import type { RowsWrite, Tx } from '../../database/tx';
import { DeadlineRepository } from '../deadlines';
import type { Act } from './domain';
import { type ActExtras, columnsOf, jsonColumns } from './act.row';

const valueOf = (name: string): string =>
  jsonColumns.includes(name) ? `(r.${name} #>> '{}')::jsonb` : `r.${name}`;
const recordset = (rows: string): string => `jsonb_populate_recordset(NULL::act, ${rows}) r`;

/** Throws where the row is no longer the one that was read: the lock taken at reading makes that a defect. */
const changed = (names: readonly string[]): RowsWrite => ({
  name: 'act_changed',
  sql: (rows) => `
    UPDATE act SET ${names.map((name) => `${name} = ${valueOf(name)}`).join(', ')}
    FROM ${recordset(rows)} WHERE act.id = r.id AND act.version = r.version - 1 RETURNING 1`,
  unless: () => new Error('an act is no longer of the version that was read'),
});

/** Acts as rows. Nothing but `add` and `change` writes one, and `change` never over another's change. */
@Injectable()
export class ActRepository {
  constructor(private readonly deadlines: DeadlineRepository) {}

  /** Written at once: the rows that go with an act look at it. */
  async add(tx: Tx, act: Act, extras: ActExtras): Promise<void> {
    const written = await this.addAll(tx, [{ act, extras }]);
    if (!written.has(act.id)) throw new Error(`act ${act.id} was there already`);
  }

  /** Many new acts at once, without those whose number is taken. The ids of those that were written. */
  async addAll(
    tx: Tx,
    fresh: readonly { readonly act: Act; readonly extras: ActExtras }[],
  ): Promise<ReadonlySet<string>> {
    const rows = fresh.map(({ act, extras }) => columnsOf(act, extras));
    const names = Object.keys(rows[0] ?? {});
    if (names.length === 0) return new Set();
    const written = await tx.query<{ id: string }[]>(
      `INSERT INTO act (${names.join(', ')}) SELECT ${names.map(valueOf).join(', ')}
       FROM ${recordset('$1::jsonb')} ON CONFLICT DO NOTHING RETURNING id`,
      [JSON.stringify(rows)],
    );
    const ids = new Set(written.map(({ id }) => id));
    this.deadlines.addAll(
      tx,
      fresh.flatMap(({ act }) =>
        ids.has(act.id) ? act.deadlines.map((deadline) => ({ actId: act.id, deadline })) : [],
      ),
    );
    return ids;
  }

  /** Written with all that goes with it. */
  change(tx: Tx, before: Act, after: Act, extras: ActExtras): void {
    const row = columnsOf(after, extras);
    tx.put(changed(Object.keys(row).filter((name) => name !== 'id')), [row]);
    this.deadlines.save(tx, after.id, before.deadlines, after.deadlines);
  }
}
