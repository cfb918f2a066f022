import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import type { Secrecy } from '../../statute/vocabulary';
import type { RecordedBy } from '../offices';

export interface NewClearance {
  readonly id: string;
  readonly personId: string;
  readonly clearance: Secrecy;
  readonly orderNumber: string;
}

/** What people are cleared for: the orders are only ever added, the person shows the last. */
@Injectable()
export class ClearanceRepository {
  /** The clearance that holds from now on; the order that gave it is kept beside it. */
  async give(tx: Tx, given: NewClearance, by: RecordedBy): Promise<void> {
    const { id, personId, clearance, orderNumber } = given;
    await tx.query(
      `INSERT INTO person_clearance (id, person_id, clearance, order_number, recorded_by, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, personId, clearance, orderNumber, by.personId, by.at],
    );
    await tx.query(`UPDATE person SET clearance = $2 WHERE id = $1`, [personId, clearance]);
  }
}
