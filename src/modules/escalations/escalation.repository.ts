import { Injectable } from '@nestjs/common';
import type { RowsWrite, Tx } from '../../database/tx';
import type { Instant } from '../../kernel/time';
import type { Escalation, EscalationEvent } from './domain';
import {
  changingColumns,
  currentState,
  escalationColumns,
  escalationTables,
  keptOf,
  type KeptEscalation,
  type KeptRow,
} from './escalation.row';

/** An event of a request as it is kept. */
export interface StoredEscalationEvent {
  readonly escalationId: string;
  readonly version: number;
  readonly event: EscalationEvent;
  readonly actor: Readonly<Record<string, unknown>>;
  readonly recordedAt: Instant;
  readonly traceId: string | null;
}

const eventAdded: RowsWrite = {
  name: 'escalation_event_added',
  sql: (rows) => `
    INSERT INTO escalation_event (escalation_id, version, type, event, actor, recorded_at, trace_id)
    SELECT "escalationId", version, event->>'type', event, actor, "recordedAt", "traceId"
    FROM jsonb_to_recordset(${rows}) AS e ("escalationId" uuid, version integer, event jsonb, actor jsonb,
      "recordedAt" timestamptz, "traceId" text)`,
};

/** Requests as rows. Each is changed only under the lock of its act. */
@Injectable()
export class EscalationRepository {
  async find(tx: Tx, id: string): Promise<KeptEscalation | undefined> {
    const [row] = await tx.query<KeptRow[]>(
      `SELECT ${escalationColumns} FROM ${escalationTables} WHERE e.id = $1`,
      [id],
    );
    return row && keptOf(row);
  }

  /** What the act has ended already and no row says so yet: by what a client filed, who sees no request. */
  async endedUpon(tx: Tx, actId: string, route: string): Promise<readonly Escalation[]> {
    const rows = await tx.query<KeptRow[]>(
      `SELECT ${escalationColumns} FROM ${escalationTables}
       WHERE e.act_id = $1 AND e.route = $2 AND e.state IN ('requested', 'returned') AND ${currentState} = 'lapsed'`,
      [actId, route],
    );
    return rows.map((row) => keptOf(row).escalation);
  }

  async add(tx: Tx, one: Escalation): Promise<void> {
    await tx.query(
      `INSERT INTO escalation (id, act_id, version, state, route, asked, breach, asked_by, asked_on_behalf_of, asked_as,
         asked_at, at_office_id, at_lft, decide_by)
       SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, o.id, o.lft, $13 FROM office o WHERE o.id = $12`,
      [
        ...[one.id, one.actId, one.version, one.state, one.asked.route, JSON.stringify(one.asked)],
        ...[one.breach ? JSON.stringify(one.breach) : null, one.askedBy.personId],
        ...[one.askedBy.onBehalfOf?.personId ?? null, JSON.stringify(one.askedBy), one.askedAt],
        ...[one.atOfficeId, one.decideBy],
      ],
    );
  }

  /** Throws where it is no longer of the version that was read. */
  async change(tx: Tx, before: Escalation, after: Escalation): Promise<void> {
    const columns = Object.entries(changingColumns(after));
    const sets = columns.map(([name], index) => `${name} = $${String(index + 3)}`);
    const [, affected] = await tx.query<[unknown, number]>(
      `UPDATE escalation SET ${sets.join(', ')},
         at_lft = (SELECT o.lft FROM office o WHERE o.id = $${String(columns.findIndex(([name]) => name === 'at_office_id') + 3)}::uuid)
       WHERE id = $1 AND version = $2`,
      [before.id, before.version, ...columns.map(([, value]) => value)],
    );
    if (affected !== 1)
      throw new Error(`escalation ${before.id} is no longer of version ${String(before.version)}`);
  }

  tell(tx: Tx, events: readonly StoredEscalationEvent[]): void {
    tx.put(eventAdded, events);
  }

  history(tx: Tx, id: string): Promise<StoredEscalationEvent[]> {
    return tx.query<StoredEscalationEvent[]>(
      `SELECT escalation_id AS "escalationId", version, event, actor, recorded_at AS "recordedAt", trace_id AS "traceId"
       FROM escalation_event WHERE escalation_id = $1 ORDER BY version`,
      [id],
    );
  }

  /** As worker: a request that has waited too long, or that its act ended; with its act. */
  async nextToMove(
    tx: Tx,
    now: Instant,
  ): Promise<{ readonly id: string; readonly actId: string } | undefined> {
    const [row] = await tx.query<{ id: string; actId: string }[]>(
      `SELECT e.id, e.act_id AS "actId" FROM escalation e JOIN act a ON a.id = e.act_id
       WHERE e.state IN ('requested', 'returned') AND (e.decide_by <= $1
         OR NOT COALESCE(a.record->'hanging', '[]') @> jsonb_build_array(jsonb_build_object('id', e.id)))
       ORDER BY e.id LIMIT 1 FOR NO KEY UPDATE OF a SKIP LOCKED`,
      [now],
    );
    return row;
  }
}
