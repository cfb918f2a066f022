import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import type { Texts } from '../../kernel/texts';
import type { Instant, LocalDate } from '../../kernel/time';
import type { Position, Secrecy, SupervisionArea } from '../../statute/vocabulary';

/** An appointment beside its person; `lastDay`: the earlier of its term and its end. */
export interface PersonsAppointment {
  readonly id: string;
  readonly officeCode: string;
  readonly position: Position;
  readonly supervisionArea: SupervisionArea | null;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly orderNumber: string;
  readonly endedOn: LocalDate | null;
  readonly endedByOrder: string | null;
  readonly lastDay: LocalDate | null;
}

export interface PersonRecord {
  readonly id: string;
  readonly subject: string;
  readonly names: Texts;
  readonly classRank: string | null;
  readonly clearance: Secrecy;
  readonly version: number;
  readonly appointments: readonly PersonsAppointment[];
}

export interface NewPerson {
  readonly id: string;
  readonly subject: string;
  readonly names: Texts;
  readonly classRank: string | null;
  readonly clearance: Secrecy;
}

const selection = `
  SELECT p.id, p.subject, jsonb_build_object('kk', p.name_kk, 'ru', p.name_ru, 'en', p.name_en) AS names,
         p.class_rank AS "classRank", p.clearance, p.version,
         COALESCE((
           SELECT jsonb_agg(jsonb_build_object(
             'id', a.id, 'officeCode', o.code, 'position', a.position, 'supervisionArea', a.supervision_area,
             'from', a.valid_from, 'until', a.valid_until, 'orderNumber', a.order_number, 'endedOn', a.ended_on,
             'endedByOrder', a.ended_by_order, 'lastDay', a.last_day) ORDER BY a.valid_from, a.id)
           FROM appointment a JOIN office o ON o.id = a.office_id WHERE a.person_id = p.id), '[]') AS appointments
  FROM person p`;

/** In force at `$2` in the office of code `$1`; every person where no office is asked for. */
const filtered = `
  WHERE ($1::text IS NULL OR EXISTS (
    SELECT FROM appointment a JOIN office o ON o.id = a.office_id
    WHERE a.person_id = p.id AND o.code = $1 AND a.in_force @> ($2::timestamptz AT TIME ZONE o.zone)::date))`;

/** People are known to the whole service; what they may see is another matter. */
@Injectable()
export class PersonRepository {
  /** False where somebody has the subject already. */
  async add(tx: Tx, person: NewPerson, at: Instant): Promise<boolean> {
    const { id, subject, names, classRank, clearance } = person;
    const rows = await tx.query<unknown[]>(
      `INSERT INTO person (id, subject, name_kk, name_ru, name_en, class_rank, clearance, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (subject) DO NOTHING RETURNING id`,
      [id, subject, names.kk, names.ru, names.en, classRank, clearance, at],
    );
    return rows.length > 0;
  }

  async find(tx: Tx, id: string): Promise<PersonRecord | undefined> {
    const rows = await tx.query<PersonRecord[]>(`${selection} WHERE p.id = $1`, [id]);
    return rows[0];
  }

  /** Locks the person until the transaction ends. */
  async findForChange(tx: Tx, id: string): Promise<PersonRecord | undefined> {
    await tx.query(`SELECT id FROM person WHERE id = $1 FOR NO KEY UPDATE`, [id]);
    return this.find(tx, id);
  }

  /** In the order of ids, after `afterId`. */
  list(
    tx: Tx,
    office: string | null,
    at: Instant,
    afterId: string | null,
    limit: number,
  ): Promise<PersonRecord[]> {
    const sql = `${selection} ${filtered} AND ($3::uuid IS NULL OR p.id > $3) ORDER BY p.id LIMIT $4`;
    return tx.query<PersonRecord[]>(sql, [office, at, afterId, limit]);
  }

  async count(tx: Tx, office: string | null, at: Instant): Promise<number> {
    const rows = await tx.query<{ total: number }[]>(
      `SELECT count(*)::int AS total FROM person p ${filtered}`,
      [office, at],
    );
    return rows[0]?.total ?? 0;
  }

  /** Which of the ids are people's. */
  async known(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ id: string }[]>(`SELECT id FROM person WHERE id = ANY ($1::uuid[])`, [ids]);
    return new Set(rows.map(({ id }) => id));
  }

  async raiseVersion(tx: Tx, id: string): Promise<void> {
    await tx.query(`UPDATE person SET version = version + 1 WHERE id = $1`, [id]);
  }
}
