import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import type { LocalDate } from '../../kernel/time';
import type { Position, SupervisionArea } from '../../statute/vocabulary';
import type { RecordedBy } from '../offices';
import type { Held } from './domain';

export interface NewAppointment {
  readonly id: string;
  readonly personId: string;
  readonly officeId: string;
  readonly position: Position;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly orderNumber: string;
  readonly supervisionArea: SupervisionArea | null;
}

export interface Ending {
  readonly endedOn: LocalDate;
  readonly orderNumber: string;
}

export interface AppointmentRecord {
  readonly id: string;
  readonly personId: string;
  readonly officeId: string;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly endedOn: LocalDate | null;
}

/** Appointments are only ever added; an end is written once, beside the term, which stays. */
@Injectable()
export class AppointmentRepository {
  async add(tx: Tx, appointment: NewAppointment, by: RecordedBy): Promise<void> {
    const { id, personId, officeId, position, from, until, orderNumber, supervisionArea } = appointment;
    await tx.query(
      `INSERT INTO appointment (id, person_id, office_id, position, valid_from, valid_until, order_number,
                                supervision_area, recorded_by, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [id, personId, officeId, position, from, until, orderNumber, supervisionArea, by.personId, by.at],
    );
  }

  async find(tx: Tx, personId: string, id: string): Promise<AppointmentRecord | undefined> {
    const rows = await tx.query<AppointmentRecord[]>(
      `SELECT id, person_id AS "personId", office_id AS "officeId", valid_from AS "from", valid_until AS until,
              ended_on AS "endedOn"
       FROM appointment WHERE id = $1 AND person_id = $2`,
      [id, personId],
    );
    return rows[0];
  }

  async end(tx: Tx, id: string, { endedOn, orderNumber }: Ending, by: RecordedBy): Promise<void> {
    await tx.query(
      `UPDATE appointment
       SET ended_on = $2, ended_by_order = $3, ended_recorded_by = $4, ended_recorded_at = $5
       WHERE id = $1 AND ended_on IS NULL`,
      [id, endedOn, orderNumber, by.personId, by.at],
    );
  }

  /** The appointments of an office that are in force on a day of the period, their ends as they are by now. */
  heldIn(tx: Tx, officeId: string, from: LocalDate, until: LocalDate | null): Promise<Held[]> {
    return tx.query<Held[]>(
      `SELECT person_id AS "personId", position, valid_from AS "from", last_day AS until
       FROM appointment WHERE office_id = $1 AND in_force && daterange($2, $3, '[]')`,
      [officeId, from, until],
    );
  }

  /** The positions that a person holds in any office on a day of the period. */
  async positionsOf(
    tx: Tx,
    personId: string,
    from: LocalDate,
    until: LocalDate | null,
  ): Promise<readonly Position[]> {
    const rows = await tx.query<{ position: Position }[]>(
      `SELECT DISTINCT position FROM appointment WHERE person_id = $1 AND in_force && daterange($2, $3, '[]')`,
      [personId, from, until],
    );
    return rows.map(({ position }) => position);
  }
}
