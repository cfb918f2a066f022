import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import type { LocalDate } from '../../kernel/time';
import type { RecordedBy } from '../offices';
import type { NewDelegation, NewSubstitution } from './acting.contract';
import type { DelegationView, SubstitutionView } from './acting.view';
import type { Ending } from './appointment.repository';
import type { ActingFor } from './domain';

/** The two sorts of records by which somebody acts beyond their own appointment, each with its table. */
export type Sort = 'substitution' | 'delegation';

/** How each sort is shown. */
export interface Shown {
  readonly substitution: SubstitutionView;
  readonly delegation: DelegationView;
}

export interface ActingPage {
  readonly on: LocalDate | null;
  readonly afterId: string | null;
  readonly limit: number;
}

const own: Readonly<Record<Sort, string>> = {
  substitution: `r.absent_person_id AS "absentPersonId", r.substitute_person_id AS "substitutePersonId"`,
  delegation: `r.deputy_person_id AS "deputyPersonId", r.areas`,
};

const selection = (sort: Sort): string => `
  SELECT r.id, o.code AS "officeCode", ${own[sort]}, r.valid_from AS "from", r.valid_until AS until,
         r.order_number AS "orderNumber", r.ended_on AS "endedOn", r.ended_by_order AS "endedByOrder",
         r.recorded_at AS "recordedAt", r.version
  FROM ${sort} r JOIN office o ON o.id = r.office_id`;

const filtered = `WHERE r.office_id = $1 AND ($2::date IS NULL OR r.in_force @> $2::date)`;

/** Substitutions and delegations are only ever added; an early end is written once, beside their time. */
@Injectable()
export class ActingRepository {
  async find<S extends Sort>(tx: Tx, sort: S, officeId: string, id: string): Promise<Shown[S] | undefined> {
    const sql = `${selection(sort)} WHERE r.office_id = $1 AND r.id = $2`;
    const rows = await tx.query<Shown[S][]>(sql, [officeId, id]);
    return rows[0];
  }

  /** In the order of ids, after `afterId`. */
  list<S extends Sort>(
    tx: Tx,
    sort: S,
    officeId: string,
    { on, afterId, limit }: ActingPage,
  ): Promise<Shown[S][]> {
    const sql = `${selection(sort)} ${filtered} AND ($3::uuid IS NULL OR r.id > $3) ORDER BY r.id LIMIT $4`;
    return tx.query<Shown[S][]>(sql, [officeId, on, afterId, limit]);
  }

  async count(tx: Tx, sort: Sort, officeId: string, on: LocalDate | null): Promise<number> {
    const sql = `SELECT count(*)::int AS total FROM ${sort} r ${filtered}`;
    const rows = await tx.query<{ total: number }[]>(sql, [officeId, on]);
    return rows[0]?.total ?? 0;
  }

  async addSubstitution(
    tx: Tx,
    id: string,
    officeId: string,
    body: NewSubstitution,
    by: RecordedBy,
  ): Promise<void> {
    const { absentPersonId, substitutePersonId, from, until, orderNumber } = body;
    await tx.query(
      `INSERT INTO substitution (id, office_id, absent_person_id, substitute_person_id, valid_from, valid_until,
                                 order_number, recorded_by, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, officeId, absentPersonId, substitutePersonId, from, until, orderNumber, by.personId, by.at],
    );
  }

  async addDelegation(
    tx: Tx,
    id: string,
    officeId: string,
    body: NewDelegation,
    by: RecordedBy,
  ): Promise<void> {
    const { deputyPersonId, areas, from, until, orderNumber } = body;
    await tx.query(
      `INSERT INTO delegation (id, office_id, deputy_person_id, areas, valid_from, valid_until, order_number,
                               recorded_by, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, officeId, deputyPersonId, areas, from, until, orderNumber, by.personId, by.at],
    );
  }

  async end(tx: Tx, sort: Sort, id: string, ending: Ending, by: RecordedBy): Promise<void> {
    const { endedOn, orderNumber } = ending;
    await tx.query(
      `UPDATE ${sort} SET ended_on = $2, ended_by_order = $3, ended_recorded_by = $4, ended_recorded_at = $5,
                          version = version + 1
       WHERE id = $1 AND ended_on IS NULL`,
      [id, endedOn, orderNumber, by.personId, by.at],
    );
  }

  /** Who acts for whom in the office on a day of the period, their ends as they are by now. */
  actingIn(tx: Tx, officeId: string, from: LocalDate, until: LocalDate): Promise<ActingFor[]> {
    return tx.query<ActingFor[]>(
      `SELECT absent_person_id AS "absentPersonId", substitute_person_id AS "substitutePersonId",
              valid_from AS "from", LEAST(valid_until, ended_on) AS until
       FROM substitution WHERE office_id = $1 AND in_force && daterange($2, $3, '[]')`,
      [officeId, from, until],
    );
  }
}
