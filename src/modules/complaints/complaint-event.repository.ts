import { Injectable } from '@nestjs/common';
import type { RowsWrite, Tx } from '../../database/tx';
import type { Instant, LocalDate } from '../../kernel/time';
import type { ComplaintEvent } from './domain';

/** One event of a complaint as it is kept: what happened, when, and who recorded it on what footing. */
export interface KeptEvent {
  readonly id: string;
  readonly complaintId: string;
  readonly version: number;
  readonly type: ComplaintEvent['type'];
  readonly happenedOn: LocalDate;
  readonly recordedAt: Instant;
  readonly actor: Readonly<Record<string, unknown>>;
  readonly late: boolean;
  readonly lateReason: string | null;
  readonly event: ComplaintEvent;
  readonly traceId: string | null;
}

const columns = `
  id, complaint_id AS "complaintId", version, type, happened_on AS "happenedOn", recorded_at AS "recordedAt", actor, late,
  late_reason AS "lateReason", event, trace_id AS "traceId"`;

const added: RowsWrite = {
  name: 'complaint_event_added',
  sql: (rows) => `
    INSERT INTO complaint_event (id, complaint_id, version, type, happened_on, recorded_at, actor, late, late_reason,
      event, trace_id)
    SELECT id, "complaintId", version, type, "happenedOn", "recordedAt", actor, late, "lateReason", event, "traceId"
    FROM jsonb_to_recordset(${rows}) AS e (id uuid, "complaintId" uuid, version integer, type text, "happenedOn" date,
      "recordedAt" timestamptz, actor jsonb, late boolean, "lateReason" text, event jsonb, "traceId" text)`,
};

/** The history of complaints: only ever added to. */
@Injectable()
export class ComplaintEventRepository {
  add(tx: Tx, event: KeptEvent): void {
    tx.put(added, [event]);
  }

  /** Oldest first. */
  ofComplaint(tx: Tx, complaintId: string): Promise<KeptEvent[]> {
    return tx.query<KeptEvent[]>(
      `SELECT ${columns} FROM complaint_event WHERE complaint_id = $1 ORDER BY version`,
      [complaintId],
    );
  }
}
