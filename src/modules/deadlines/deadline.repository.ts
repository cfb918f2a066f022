import { Injectable } from '@nestjs/common';
import type { RowsWrite, Tx } from '../../database/tx';
import { type Instant, instantFrom } from '../../kernel/time';
import type { Deadline } from './domain';

type Stored<Optional extends keyof Deadline> = Omit<Deadline, Optional> & {
  readonly [Member in Optional]: Deadline[Member] | null;
};
export type DeadlineRow = Stored<
  'lastWorkingDayOn' | 'remainingDays' | 'supersedes' | 'reason' | 'closedAt' | 'done'
>;

/** The columns of a version, named as its members. */
export const deadlineColumns = `
  d.id, d.rule, d.edition, d.policies, d.basis, d.state, d.due_on AS "dueOn", d.due_at AS "dueAt", d.zone,
  d.last_working_day_on AS "lastWorkingDayOn", d.remaining_days AS "remainingDays", d.provisional, d.started_by AS "startedBy", d.steps,
  d.calendar_version AS "calendarVersion", d.supersedes, d.reason, d.opened_at AS "openedAt",
  d.closed_at AS "closedAt", d.done`;

/** Every version of an act's terms, in the order in which they were opened, as `deadlinesFrom` reads them. */
export const deadlinesOf = (actId: string): string => `(
  SELECT COALESCE(json_agg(v ORDER BY v."openedAt", v.id), '[]')
  FROM (SELECT ${deadlineColumns} FROM deadline d WHERE d.act_id = ${actId}) v)`;

const recordset = (
  rows: string,
): string => `jsonb_to_recordset(${rows}) AS d (id uuid, "actId" uuid, rule text,
  edition text, policies text[], basis text, state text, "dueOn" date, "dueAt" timestamptz, zone text,
  "lastWorkingDayOn" date, "remainingDays" integer, provisional jsonb, "startedBy" jsonb, steps jsonb, "calendarVersion" integer,
  supersedes uuid, reason jsonb, "openedAt" timestamptz, "closedAt" timestamptz, done jsonb)`;

const turned: RowsWrite = {
  name: 'deadline_turned',
  sql: (rows) => `
    UPDATE deadline SET state = d.state, reason = d.reason, closed_at = d."closedAt", done = d.done
    FROM ${recordset(rows)} WHERE deadline.id = d.id RETURNING 1`,
  unless: () => new Error('a version of a term is not there to be turned'),
};

/** Turns come first: the table takes one running version of a rule. */
const opened: RowsWrite = {
  name: 'deadline_opened',
  sql: (rows, isThere) => `
    INSERT INTO deadline (id, act_id, rule, edition, policies, basis, state, due_on, due_at, zone,
      last_working_day_on, remaining_days, provisional, started_by, steps, calendar_version, supersedes, reason, opened_at, closed_at, done)
    SELECT id, "actId", rule, edition, policies, basis, state, "dueOn", "dueAt", zone, "lastWorkingDayOn", "remainingDays",
      NULLIF(provisional, 'null'), "startedBy", steps, "calendarVersion", supersedes, reason, "openedAt", "closedAt", done
    FROM ${recordset(rows)}
    ${isThere(turned.name) ? `WHERE (SELECT count(*) FROM ${turned.name}) >= 0` : ''}`,
};

interface OfAct {
  readonly actId: string;
  readonly deadline: Deadline;
}

/** Every version of every term of an act; versions are added and turned, never removed. */
@Injectable()
export class DeadlineRepository {
  /** Brings the stored versions to what they are now. */
  save(tx: Tx, actId: string, before: readonly Deadline[], after: readonly Deadline[]): void {
    const known = new Map(before.map((deadline) => [deadline.id, deadline]));
    const changed = after.filter(({ id }) => known.has(id)).filter((one) => known.get(one.id) !== one);
    tx.put(turned, changed);
    const fresh = after.filter(({ id }) => !known.has(id));
    this.addAll(
      tx,
      fresh.map((deadline) => ({ actId, deadline })),
    );
  }

  /** Terms of many new acts at once. */
  addAll(tx: Tx, fresh: readonly OfAct[]): void {
    const rows = fresh.map(({ actId, deadline }) => ({ ...deadline, actId }));
    tx.put(opened, rows);
  }
}

/** The versions that `deadlinesOf` gave: JSON has its moments in the server's own writing. */
export const deadlinesFrom = (rows: readonly DeadlineRow[]): readonly Deadline[] =>
  rows.map((row) =>
    deadlineOf({
      ...row,
      openedAt: momentOf(row.openedAt),
      dueAt: row.dueAt && momentOf(row.dueAt),
      closedAt: row.closedAt && momentOf(row.closedAt),
    }),
  );

const momentOf = (text: string): Instant => instantFrom(Date.parse(text));

/** The version that a row keeps: a column without a value is a member that is absent. */
export function deadlineOf(row: DeadlineRow): Deadline {
  const { lastWorkingDayOn, remainingDays, supersedes, reason, closedAt, done, ...rest } = row;
  return {
    ...rest,
    ...(lastWorkingDayOn != null && { lastWorkingDayOn }),
    ...(remainingDays != null && { remainingDays }),
    ...(supersedes != null && { supersedes }),
    ...(reason != null && { reason }),
    ...(closedAt != null && { closedAt }),
    ...(done != null && { done }),
  };
}
