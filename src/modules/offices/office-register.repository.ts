import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import type { Texts } from '../../kernel/texts';
import type { Instant, LocalDate } from '../../kernel/time';
import type { Stretch } from './domain';

/** Who recorded it, and when. */
export interface RecordedBy {
  readonly personId: string;
  readonly at: Instant;
}

export interface NewOffice extends Stretch {
  readonly id: string;
  readonly code: string;
  readonly level: string;
  readonly type: string;
  readonly zone: string;
  readonly parentId: string;
  readonly predecessorId: string | null;
  readonly validFrom: LocalDate;
  readonly orderNumber: string;
  readonly orderedOn: LocalDate;
  readonly names: Texts;
}

export interface NewName {
  readonly names: Texts;
  readonly from: LocalDate;
  readonly orderNumber: string;
}

/** What is written into the register of offices; every write raises the version of the office it concerns. */
@Injectable()
export class OfficeRegisterRepository {
  /** False where there is an office of that code. */
  async found(tx: Tx, office: NewOffice, recorded: RecordedBy): Promise<boolean> {
    const { id, code, level, type, parentId, zone, lft, rgt } = office;
    const { validFrom, orderNumber, orderedOn, predecessorId } = office;
    const { personId, at } = recorded;
    const rows = await tx.query<unknown[]>(
      `INSERT INTO office (id, code, level, type, parent_id, zone, lft, rgt, valid_from, order_number, ordered_on,
                           predecessor_id, recorded_by, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) ON CONFLICT (code) DO NOTHING RETURNING id`,
      [
        id,
        code,
        level,
        type,
        parentId,
        zone,
        lft,
        rgt,
        validFrom,
        orderNumber,
        orderedOn,
        predecessorId,
        personId,
        at,
      ],
    );
    if (rows.length === 0) return false;
    await this.addName(tx, id, { ...office, from: validFrom }, recorded);
    return true;
  }

  /** The names hold from their day; the earlier ones until the day before it. */
  async rename(tx: Tx, officeId: string, name: NewName, recorded: RecordedBy): Promise<void> {
    await tx.query(
      `UPDATE office_name SET valid_until = $2::date - 1 WHERE office_id = $1 AND valid_until IS NULL`,
      [officeId, name.from],
    );
    await this.addName(tx, officeId, name, recorded);
    await this.raiseVersion(tx, officeId);
  }

  async changeSettings(tx: Tx, officeId: string, settings: object): Promise<void> {
    await tx.query(`UPDATE office SET settings = $2 WHERE id = $1`, [officeId, JSON.stringify(settings)]);
    await this.raiseVersion(tx, officeId);
  }

  /** The office stands until the day before `successorFrom`. */
  async endBefore(tx: Tx, officeId: string, successorFrom: LocalDate, orderNumber: string): Promise<void> {
    await tx.query(`UPDATE office SET valid_until = $2::date - 1, ended_by_order = $3 WHERE id = $1`, [
      officeId,
      successorFrom,
      orderNumber,
    ]);
    await this.raiseVersion(tx, officeId);
  }

  /** The first day of the latest name there is, which may lie ahead. */
  async lastNamedFrom(tx: Tx, officeId: string): Promise<LocalDate> {
    const rows = await tx.query<{ from: LocalDate }[]>(
      `SELECT max(valid_from) AS "from" FROM office_name WHERE office_id = $1`,
      [officeId],
    );
    if (!rows[0]) throw new Error(`the office ${officeId} has no name`);
    return rows[0].from;
  }

  private async addName(tx: Tx, officeId: string, name: NewName, recorded: RecordedBy): Promise<void> {
    const { kk, ru, en } = name.names;
    await tx.query(
      `INSERT INTO office_name (office_id, valid_from, kk, ru, en, order_number, recorded_by, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [officeId, name.from, kk, ru, en, name.orderNumber, recorded.personId, recorded.at],
    );
  }

  private async raiseVersion(tx: Tx, officeId: string): Promise<void> {
    await tx.query(`UPDATE office SET version = version + 1 WHERE id = $1`, [officeId]);
  }
}
