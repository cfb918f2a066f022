import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import type { Instant, LocalDate, ZoneName } from '../../kernel/time';
import type { Position } from '../../statute/vocabulary';

/** An appointment with its last day in force, after which the person does not continue in that office. */
export interface EndingAppointment {
  readonly id: string;
  readonly personId: string;
  readonly officeId: string;
  readonly officeCode: string;
  readonly officeLft: number;
  readonly zone: ZoneName;
  readonly position: Position;
  readonly lastDay: LocalDate;
}

/** The head to whom what an office has open falls. */
export interface NearestHead {
  readonly personId: string;
  readonly officeId: string;
  readonly officeCode: string;
}

const selection = `
  SELECT a.id, a.person_id AS "personId", a.office_id AS "officeId", o.code AS "officeCode", o.lft AS "officeLft",
         o.zone, a.position, a.last_day AS "lastDay"
  FROM appointment a JOIN office o ON o.id = a.office_id`;

/** The same person, from the next day on, in the same position of the office or in one that keeps open work too. */
const doesNotContinue = `
  NOT EXISTS (SELECT FROM appointment n
    WHERE n.person_id = a.person_id AND n.office_id = a.office_id AND n.in_force @> a.last_day + 1
      AND (n.position = a.position OR n.position IN ('head', 'deputy', 'prosecutor')))`;

/** The statement that answers `nearestHead`, for others to ask with their own. */
export const nearestHead = (officeId: string, at: string, except: string): string => `
  SELECT a.person_id AS "personId", o.id AS "officeId", o.code AS "officeCode"
  FROM office here JOIN office o ON here.lft >= o.lft AND here.lft < o.rgt
  JOIN appointment a ON a.office_id = o.id AND a.position = 'head'
  WHERE here.id = ${officeId} AND a.in_force @> (${at} AT TIME ZONE o.zone)::date
    AND a.person_id <> ALL (${except})
  ORDER BY o.lft DESC LIMIT 1`;

/** What a job of the rooms above asks of appointments that end. For the role `worker`. */
@Injectable()
export class EndedAppointmentRepository {
  /** Not yet announced, with the last day in force on or before `day`: the term of the notice is the caller's. */
  endingBy(tx: Tx, day: LocalDate): Promise<EndingAppointment[]> {
    return tx.query<EndingAppointment[]>(
      `${selection} WHERE a.announced_at IS NULL AND a.passed_on_at IS NULL AND a.last_day <= $1::date AND ${doesNotContinue}
       ORDER BY a.last_day, a.id`,
      [day],
    );
  }

  /** Over by the local day that `at` is in the office's zone, with what is open not yet passed on; locked for the caller. */
  endedAndNotPassedOn(tx: Tx, at: Instant, limit: number): Promise<EndingAppointment[]> {
    return tx.query<EndingAppointment[]>(
      `${selection} WHERE a.passed_on_at IS NULL AND a.last_day < ($1::timestamptz AT TIME ZONE o.zone)::date
         AND ${doesNotContinue}
       ORDER BY a.last_day, a.id LIMIT $2 FOR UPDATE OF a SKIP LOCKED`,
      [at, limit],
    );
  }

  async markAnnounced(tx: Tx, ids: readonly string[], at: Instant): Promise<void> {
    await tx.query(`UPDATE appointment SET announced_at = $2 WHERE id = ANY ($1) AND announced_at IS NULL`, [
      ids,
      at,
    ]);
  }

  async markPassedOn(tx: Tx, ids: readonly string[], at: Instant): Promise<void> {
    await tx.query(`UPDATE appointment SET passed_on_at = $2 WHERE id = ANY ($1) AND passed_on_at IS NULL`, [
      ids,
      at,
    ]);
  }

  /**
   * The head in force at `at` of that office, or where there is none of the nearest office above it that has one;
   * never one of `except`. Undefined where nobody else heads any of them.
   */
  async nearestHead(
    tx: Tx,
    officeId: string,
    at: Instant,
    except: readonly string[] = [],
  ): Promise<NearestHead | undefined> {
    const rows = await tx.query<NearestHead[]>(nearestHead('$1::uuid', '$2::timestamptz', '$3::uuid[]'), [
      officeId,
      at,
      except,
    ]);
    return rows[0];
  }
}
