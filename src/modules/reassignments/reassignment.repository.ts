import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import { type Secrecy, secrecyRank } from '../../statute';
import type { ReassignmentRecord } from './reassignment.shape';

/** A batch to be kept, with the office by whose head it was done and the level of its most secret act. */
export interface NewBatch extends Omit<ReassignmentRecord, 'officeCode'> {
  readonly office: { readonly id: string; readonly lft: number };
  readonly secrecy: Secrecy;
}

/** Batches of work passed on; only ever added to. Row-level security shows them within reach and clearance. */
@Injectable()
export class ReassignmentRepository {
  /** Which of these persons the register knows. */
  async known(tx: Tx, personIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ id: string }[]>('SELECT id FROM person WHERE id = ANY ($1::uuid[])', [
      personIds,
    ]);
    return new Set(rows.map(({ id }) => id));
  }

  async add(tx: Tx, { office, secrecy, ...batch }: NewBatch): Promise<void> {
    await tx.query(
      `INSERT INTO reassignment (id, office_id, office_lft, person_id, from_person_id, to_person_id, reason,
         order_number, passed, refused, secrecy_rank, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        ...[batch.id, office.id, office.lft, batch.personId, batch.from, batch.to, batch.reason],
        ...[batch.orderNumber, batch.passed, batch.refused, secrecyRank(secrecy), batch.at],
      ],
    );
  }

  async find(tx: Tx, id: string): Promise<ReassignmentRecord | undefined> {
    const [row] = await tx.query<ReassignmentRecord[]>(
      `SELECT r.id, o.code AS "officeCode", r.from_person_id AS "from", r.to_person_id AS "to", r.reason,
              r.order_number AS "orderNumber", r.person_id AS "personId", r.at, r.passed, r.refused
       FROM reassignment r JOIN office o ON o.id = r.office_id WHERE r.id = $1`,
      [id],
    );
    return row;
  }
}
