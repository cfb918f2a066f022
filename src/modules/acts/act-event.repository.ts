import { Injectable } from '@nestjs/common';
import type { RowsWrite, Tx } from '../../database/tx';
import type { Texts } from '../../kernel/texts';
import type { Instant, LocalDate } from '../../kernel/time';
import type { ActEvent } from './domain';

/** One event of an act as it is kept: what happened, when, and who recorded it on what footing. */
export interface StoredEvent {
  readonly id: string;
  readonly actId: string;
  readonly version: number;
  readonly index: number;
  readonly event: ActEvent;
  readonly happenedOn: LocalDate | null;
  readonly happenedAt: Instant | null;
  readonly recordedAt: Instant;
  readonly actor: Readonly<Record<string, unknown>>;
  readonly late: boolean;
  readonly lateReason: string | null;
  readonly addresseeSees: boolean;
  /** Of several addressees the one whose system alone is shown it. */
  readonly ofAddressee: string | null;
  readonly traceId: string | null;
  /** The person behind it, as they are called. */
  readonly actorName?: Texts | null;
}

const columns = `
  act_event.id, act_id AS "actId", version, index, event, happened_on AS "happenedOn", happened_at AS "happenedAt",
  recorded_at AS "recordedAt", actor, late, late_reason AS "lateReason", addressee_sees AS "addresseeSees",
  of_addressee AS "ofAddressee", trace_id AS "traceId",
  (SELECT jsonb_build_object('kk', p.name_kk, 'ru', p.name_ru, 'en', p.name_en)
   FROM person p WHERE p.id = actor_person_id) AS "actorName"`;

const added: RowsWrite = {
  name: 'act_event_added',
  sql: (rows) => `
    INSERT INTO act_event (id, act_id, version, index, type, happened_on, happened_at, recorded_at, actor,
      actor_person_id, late, late_reason, event, addressee_sees, of_addressee, trace_id)
    SELECT id, act_id, version, index, type, happened_on, happened_at, recorded_at, actor,
      (actor->>'personId')::uuid, late, late_reason, event, addressee_sees, of_addressee, trace_id
    FROM jsonb_to_recordset(${rows}) AS e (id uuid, act_id uuid, version integer, index smallint, type text,
      happened_on date, happened_at timestamptz, recorded_at timestamptz, actor jsonb, late boolean,
      late_reason text, event jsonb, addressee_sees boolean, of_addressee uuid, trace_id text)`,
};

/** The history of acts: only ever added to. */
@Injectable()
export class ActEventRepository {
  add(tx: Tx, events: readonly StoredEvent[]): void {
    tx.put(added, events.map(asRecord));
  }

  /** Oldest first. */
  ofAct(tx: Tx, actId: string): Promise<StoredEvent[]> {
    return tx.query<StoredEvent[]>(
      `SELECT ${columns} FROM act_event WHERE act_id = $1 ORDER BY version, index`,
      [actId],
    );
  }

  async find(tx: Tx, actId: string, id: string): Promise<StoredEvent | undefined> {
    const rows = await tx.query<StoredEvent[]>(
      `SELECT ${columns} FROM act_event WHERE act_id = $1 AND id = $2`,
      [actId, id],
    );
    return rows[0];
  }
}

const asRecord = (stored: StoredEvent): Readonly<Record<string, unknown>> => ({
  id: stored.id,
  act_id: stored.actId,
  version: stored.version,
  index: stored.index,
  type: stored.event.type,
  happened_on: stored.happenedOn,
  happened_at: stored.happenedAt,
  recorded_at: stored.recordedAt,
  actor: stored.actor,
  late: stored.late,
  late_reason: stored.lateReason,
  event: stored.event,
  addressee_sees: stored.addresseeSees,
  of_addressee: stored.ofAddressee,
  trace_id: stored.traceId,
});
