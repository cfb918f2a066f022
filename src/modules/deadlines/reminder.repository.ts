import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import type { Instant, LocalDate } from '../../kernel/time';
import type { RemindedTerm, Rung } from './domain';

/** On the local day `today`, terms that end by `lastDay` are reminded of by that rung. */
export interface ReminderBound {
  readonly today: LocalDate;
  readonly rung: Rung;
  readonly lastDay: LocalDate;
}

export interface RemindersAsked {
  readonly now: Instant;
  readonly bounds: readonly ReminderBound[];
  /** Of an office that has set none for itself. */
  readonly usual: readonly Rung[];
}

/** A running term with a rung whose reminder was not told yet. */
export interface Untold extends RemindedTerm {
  readonly id: string;
  readonly rung: Rung;
}

/** A running term as its reminder tells of it. */
export interface RunningTerm {
  readonly id: string;
  readonly actId: string;
  readonly kind: string;
  readonly state: string;
  readonly version: number;
  readonly officeCode: string;
  readonly rule: string;
  readonly basis: string;
  readonly dueOn: LocalDate | null;
  readonly dueAt: Instant;
}

export interface Told {
  readonly id: string;
  readonly rung: Rung;
}

const lastDay = `COALESCE(d.due_on, (d.due_at AT TIME ZONE d.zone)::date)`;

/** Which reminders were told: each version of a term by each rung once. For the role `worker`. */
@Injectable()
export class ReminderRepository {
  /** Of all running terms, as their offices want it. */
  untold(tx: Tx, { now, bounds, usual }: RemindersAsked): Promise<Untold[]> {
    const farthest = bounds.reduce((last, bound) => (bound.lastDay > last ? bound.lastDay : last), '');
    return tx.query<Untold[]>(
      `SELECT d.id, b.rung, ${lastDay} AS "lastDay", d.due_at AS "dueAt", d.zone, d.opened_at AS "openedAt"
       FROM deadline d JOIN act a ON a.id = d.act_id JOIN office o ON o.id = a.office_id
       JOIN jsonb_to_recordset($2::jsonb) AS b (today date, rung integer, "lastDay" date)
         ON b.today = ($1::timestamptz AT TIME ZONE d.zone)::date AND ${lastDay} <= b."lastDay"
           AND COALESCE(o.settings->'reminderDays', $3::jsonb) @> to_jsonb(b.rung)
       WHERE d.state = 'running' AND d.due_at < ($4::date + 2)::timestamp AT TIME ZONE 'UTC'
         AND NOT EXISTS (SELECT FROM deadline_reminder r WHERE r.deadline_id = d.id AND r.rung = b.rung)`,
      [now, JSON.stringify(bounds), JSON.stringify(usual), farthest],
    );
  }

  /** One instance after the other, so that the order in which they tell is one. */
  async takeTurn(tx: Tx): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('deadline reminders', 0))`);
  }

  /** Those that still run, held with their acts; what somebody is changing this moment is left for the next round. */
  holdRunning(tx: Tx, ids: readonly string[]): Promise<RunningTerm[]> {
    return tx.query<RunningTerm[]>(
      `SELECT d.id, a.id AS "actId", a.kind, a.state, a.version, o.code AS "officeCode", d.rule, d.basis,
              d.due_on AS "dueOn", d.due_at AS "dueAt"
       FROM deadline d JOIN act a ON a.id = d.act_id JOIN office o ON o.id = a.office_id
       WHERE d.id = ANY ($1::uuid[]) AND d.state = 'running'
       FOR NO KEY UPDATE OF a, d SKIP LOCKED`,
      [ids],
    );
  }

  /** Records them as told at `at`; gives those that nobody had told before. */
  markTold(tx: Tx, told: readonly Told[], at: Instant): Promise<Told[]> {
    return tx.query<Told[]>(
      `INSERT INTO deadline_reminder (deadline_id, rung, told_at)
       SELECT id, rung, $2 FROM jsonb_to_recordset($1::jsonb) AS t (id uuid, rung smallint)
       ON CONFLICT DO NOTHING RETURNING deadline_id AS id, rung`,
      [JSON.stringify(told), at],
    );
  }
}
