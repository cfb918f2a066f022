import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import type { Deadline } from './domain';

type Stored<Optional extends keyof Deadline> = Omit<Deadline, Optional> & {
  readonly [Member in Optional]: Deadline[Member] | null;
};
type DeadlineRow = Stored<'lastWorkingDayOn' | 'supersedes' | 'reason' | 'closedAt' | 'done'>;

/** The columns of a version, named as its members. */
export const deadlineColumns = `
  d.id, d.rule, d.edition, d.policies, d.basis, d.state, d.due_on AS "dueOn", d.due_at AS "dueAt", d.zone,
  d.last_working_day_on AS "lastWorkingDayOn", d.provisional, d.started_by AS "startedBy", d.steps,
  d.calendar_version AS "calendarVersion", d.supersedes, d.reason, d.opened_at AS "openedAt",
  d.closed_at AS "closedAt", d.done`;

/** Every version of every term of an act; versions are added and turned, never removed. */
@Injectable()
export class DeadlineRepository {
  /** In the order in which they were opened. */
  async ofAct(tx: Tx, actId: string): Promise<readonly Deadline[]> {
    const rows = await tx.query<DeadlineRow[]>(
      `SELECT ${deadlineColumns} FROM deadline d WHERE d.act_id = $1 ORDER BY d.opened_at, d.id`,
      [actId],
    );
    return rows.map(deadlineOf);
  }

  /** Brings the stored versions to what they are now. Turns come first: the table takes one running version of a rule. */
  async save(tx: Tx, actId: string, before: readonly Deadline[], after: readonly Deadline[]): Promise<void> {
    const known = new Map(before.map((deadline) => [deadline.id, deadline]));
    for (const deadline of after)
      if (known.has(deadline.id) && known.get(deadline.id) !== deadline) await this.turn(tx, deadline);
    for (const deadline of after) if (!known.has(deadline.id)) await this.add(tx, actId, deadline);
  }

  /** Terms of many new acts at once. */
  async addAll(
    tx: Tx,
    opened: readonly { readonly actId: string; readonly deadline: Deadline }[],
  ): Promise<void> {
    if (opened.length === 0) return;
    await tx.query(
      `INSERT INTO deadline (id, act_id, rule, edition, policies, basis, state, due_on, due_at, zone,
         last_working_day_on, provisional, started_by, steps, calendar_version, supersedes, reason, opened_at, closed_at, done)
       SELECT id, "actId", rule, edition, policies, basis, state, "dueOn", "dueAt", zone, "lastWorkingDayOn",
         NULLIF(provisional, 'null'), "startedBy", steps, "calendarVersion", supersedes, reason, "openedAt", "closedAt", done
       FROM jsonb_to_recordset($1::jsonb) AS d (id uuid, "actId" uuid, rule text, edition text, policies text[],
         basis text, state text, "dueOn" date, "dueAt" timestamptz, zone text, "lastWorkingDayOn" date, provisional jsonb,
         "startedBy" jsonb, steps jsonb, "calendarVersion" integer, supersedes uuid, reason jsonb, "openedAt" timestamptz,
         "closedAt" timestamptz, done jsonb)`,
      [JSON.stringify(opened.map(({ actId, deadline }) => ({ ...deadline, actId })))],
    );
  }

  private async turn(tx: Tx, { id, state, reason, closedAt, done }: Deadline): Promise<void> {
    await tx.query(`UPDATE deadline SET state = $2, reason = $3, closed_at = $4, done = $5 WHERE id = $1`, [
      id,
      state,
      reason ? JSON.stringify(reason) : null,
      closedAt ?? null,
      done ? JSON.stringify(done) : null,
    ]);
  }

  private async add(tx: Tx, actId: string, deadline: Deadline): Promise<void> {
    const json = (value: unknown): string | null => (value == null ? null : JSON.stringify(value));
    await tx.query(
      `INSERT INTO deadline (id, act_id, rule, edition, policies, basis, state, due_on, due_at, zone,
         last_working_day_on, provisional, started_by, steps, calendar_version, supersedes, reason, opened_at, closed_at, done)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)`,
      [
        ...[deadline.id, actId, deadline.rule, deadline.edition, deadline.policies, deadline.basis],
        ...[deadline.state, deadline.dueOn, deadline.dueAt, deadline.zone, deadline.lastWorkingDayOn ?? null],
        ...[json(deadline.provisional), json(deadline.startedBy), json(deadline.steps)],
        ...[deadline.calendarVersion, deadline.supersedes ?? null, json(deadline.reason)],
        ...[deadline.openedAt, deadline.closedAt ?? null, json(deadline.done)],
      ],
    );
  }
}

/** The version that a row keeps: a column without a value is a member that is absent. */
export function deadlineOf(row: DeadlineRow): Deadline {
  const { lastWorkingDayOn, supersedes, reason, closedAt, done, ...rest } = row;
  return {
    ...rest,
    ...(lastWorkingDayOn != null && { lastWorkingDayOn }),
    ...(supersedes != null && { supersedes }),
    ...(reason != null && { reason }),
    ...(closedAt != null && { closedAt }),
    ...(done != null && { done }),
  };
}
