import { Injectable } from '@nestjs/common';
import type { RowsWrite, Tx } from '../../database/tx';
import type { Instant } from '../../kernel/time';
import type { OfficePlace } from '../offices/domain';
import {
  changingColumns,
  columnsOf,
  complaintColumns,
  type ComplaintRow,
  complaintTables,
  type KeptComplaint,
  keptOf,
} from './complaint.row';
import type { Complainant, Complaint } from './domain';

const complainantsAdded: RowsWrite = {
  name: 'complainant_added',
  sql: (rows) => `
    INSERT INTO complainant (complaint_id, part, detail)
    SELECT complaint_id, part, detail
    FROM jsonb_to_recordset(${rows}) AS one (complaint_id uuid, part text, detail jsonb)`,
};

/** Complaints as rows, and who complains beside them. Row-level security shows each to those concerned. */
@Injectable()
export class ComplaintRepository {
  find(tx: Tx, id: string): Promise<KeptComplaint | undefined> {
    return this.load(tx, id, '');
  }

  /** Locks the complaint until the transaction ends; the act that it is about is to be held before. */
  findForChange(tx: Tx, id: string): Promise<KeptComplaint | undefined> {
    return this.load(tx, id, 'FOR NO KEY UPDATE OF c');
  }

  async add(tx: Tx, kept: KeptComplaint, { contact, ...identity }: Complainant): Promise<void> {
    const columns = Object.entries(columnsOf(kept));
    await tx.query(
      `INSERT INTO complaint (${columns.map(([name]) => name).join(', ')})
       VALUES (${columns.map((_, index) => `$${String(index + 1)}`).join(', ')})`,
      columns.map(([, value]) => value),
    );
    const complaint_id = kept.complaint.id;
    tx.put(complainantsAdded, [
      { complaint_id, part: 'identity', detail: identity },
      ...(contact === undefined ? [] : [{ complaint_id, part: 'contact', detail: { contact } }]),
    ]);
  }

  /** Throws where the row is no longer the one that was read: the lock taken at reading makes that a defect. */
  async change(
    tx: Tx,
    before: Complaint,
    after: Complaint,
    { holder, at }: { readonly holder: OfficePlace; readonly at: Instant },
  ): Promise<void> {
    const columns = Object.entries(changingColumns(after, holder, at));
    const [, affected] = await tx.query<[unknown, number]>(
      `UPDATE complaint SET ${columns.map(([name], index) => `${name} = $${String(index + 3)}`).join(', ')}
       WHERE id = $1 AND version = $2`,
      [before.id, before.version, ...columns.map(([, value]) => value)],
    );
    if (affected !== 1)
      throw new Error(`complaint ${before.id} is no longer of version ${String(before.version)}`);
  }

  /** Who complains, as far as the one who asks is shown it: whole, the name alone, or not at all. */
  async complainantOf(tx: Tx, id: string): Promise<Partial<Complainant>> {
    const rows = await tx.query<{ detail: Partial<Complainant> }[]>(
      'SELECT detail FROM complainant WHERE complaint_id = $1',
      [id],
    );
    return Object.assign({}, ...rows.map(({ detail }) => detail)) as Partial<Complainant>;
  }

  private async load(tx: Tx, id: string, locking: string): Promise<KeptComplaint | undefined> {
    const [row] = await tx.query<ComplaintRow[]>(
      `SELECT ${complaintColumns} FROM ${complaintTables} WHERE c.id = $1 ${locking}`,
      [id],
    );
    return row && keptOf(row);
  }
}
