import { Injectable } from '@nestjs/common';
import { nobody } from '../../database/tx';
import { UnitOfWork } from '../../database/unit-of-work';
import { Clock } from '../../platform/clock';
import { DevelopmentPeople, type DevelopmentPerson } from '../auth';

/** Whom the development issuer gives tokens for: everyone who is registered, and every body's client. */
@Injectable()
export class DevelopmentPeopleRepository extends DevelopmentPeople {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {
    super();
  }

  async exists(subject: string): Promise<boolean> {
    const rows = await this.ask<{ subject: string }>(`SELECT subject FROM person WHERE subject = $1`, [
      subject,
    ]);
    return rows.length > 0;
  }

  async clientOf(bin: string): Promise<string | null> {
    const rows = await this.ask<{ subject: string }>(
      `SELECT c.subject FROM client c JOIN party p ON p.id = c.body_id WHERE p.identifier = $1 LIMIT 1`,
      [bin],
    );
    return rows[0]?.subject ?? null;
  }

  list(officeCode: string | undefined): Promise<readonly DevelopmentPerson[]> {
    return this.ask<DevelopmentPerson>(
      `SELECT p.subject AS person, jsonb_build_object('kk', p.name_kk, 'ru', p.name_ru, 'en', p.name_en) AS name,
              o.code AS office, a.position, p.clearance
       FROM appointment a JOIN person p ON p.id = a.person_id JOIN office o ON o.id = a.office_id
       WHERE a.in_force @> ($1::timestamptz AT TIME ZONE o.zone)::date AND ($2::text IS NULL OR o.code = $2)
       ORDER BY o.lft, p.subject`,
      [this.clock.now(), officeCode ?? null],
    );
  }

  private ask<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    return this.unitOfWork.read(nobody, (tx) => tx.query<Row[]>(sql, [...parameters]));
  }
}
