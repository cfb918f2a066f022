import { Injectable } from '@nestjs/common';
import type { RowsWrite, Tx } from '../../database/tx';
import type { Instant } from '../../kernel/time';
import type { FeedPosition } from './event-cursor';

export interface OutboxEvent {
  readonly id: string;
  readonly type: string;
  readonly time: Instant;
  readonly subject: string;
  readonly actId: string | null;
  readonly officeLft: number | null;
  readonly data: Readonly<Record<string, unknown>>;
  readonly addresseeSees: boolean;
  readonly ofAddressee: string | null;
  readonly traceId: string | null;
}

export type ShownEvent = Pick<OutboxEvent, 'id' | 'type' | 'time' | 'subject' | 'data'> &
  FeedPosition &
  SecretAct;

/** The act of an event, where it is secret now: its reading is recorded. */
interface SecretAct {
  readonly secretAct: { readonly id: string; readonly officeLft: number } | null;
}

export interface FeedQuestion {
  readonly after: FeedPosition;
  /** Nothing from this transaction on: see `horizon`. */
  readonly before: string;
  readonly type: string | null;
  readonly limit: number;
}

const added: RowsWrite = {
  name: 'outbox_event_added',
  sql: (rows) => `
    INSERT INTO outbox_event (id, type, time, subject, act_id, office_lft, data, addressee_sees, of_addressee, trace_id)
    SELECT id, type, time, subject, "actId", "officeLft", data, "addresseeSees", "ofAddressee", "traceId"
    FROM ROWS FROM (jsonb_to_recordset(${rows}) AS
      (id uuid, type text, time timestamptz, subject text, "actId" uuid, "officeLft" integer, data jsonb,
       "addresseeSees" boolean, "ofAddressee" uuid, "traceId" text)) WITH ORDINALITY AS event
      (id, type, time, subject, "actId", "officeLft", data, "addresseeSees", "ofAddressee", "traceId", place)
    ORDER BY place`,
};

/**
 * The order of the feed is (transaction, place). A place is taken when a row is inserted, not when it is committed, so
 * places alone would let a late commit appear behind a reader's back.
 */
@Injectable()
export class OutboxEventRepository {
  /** In the order given. */
  add(tx: Tx, events: readonly OutboxEvent[]): void {
    tx.put(added, events);
  }

  /** The oldest transaction still under way: every earlier one has ended, and none will add anything more. */
  async horizon(tx: Tx): Promise<string> {
    const [row] = await tx.query<{ xid: string }[]>(
      'SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS xid',
    );
    if (!row) throw new Error('a snapshot has an oldest transaction');
    return row.xid;
  }

  /** Oldest first: what lies behind `after` and before the transaction `before`. */
  async between(tx: Tx, { after, before, type, limit }: FeedQuestion): Promise<ShownEvent[]> {
    return tx.query<ShownEvent[]>(
      `SELECT id, type, time, subject, data, xid::text AS xid, position::text AS position,
              (SELECT jsonb_build_object('id', act.id, 'officeLft', act.office_lft) FROM act
               WHERE act.id = act_id AND act.secrecy = 'secret') AS "secretAct"
       FROM outbox_event
       WHERE (xid, position) > ($1::xid8, $2::bigint) AND xid < $3::xid8 AND ($4::text IS NULL OR type = $4)
       ORDER BY outbox_event.xid, outbox_event.position
       LIMIT $5`,
      [after.xid, after.position, before, type, limit],
    );
  }
}
