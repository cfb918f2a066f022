import { Injectable } from '@nestjs/common';
import type { RowsWrite, Tx } from '../../database/tx';
import type { Language } from '../../kernel/texts';
import type { Instant } from '../../kernel/time';

/** A key belongs to a person or client and to one route. */
export interface ReceiptKey {
  readonly scope: string;
  readonly route: string;
  readonly key: string;
}

/** What goes beside status and body. */
export interface StoredHeaders {
  readonly language?: Language;
  readonly etag?: number;
  readonly location?: string;
}

export interface StoredAnswer {
  readonly bodyHash: string;
  readonly status: number;
  readonly headers: StoredHeaders;
  readonly body: unknown;
}

export interface NewReceipt extends StoredAnswer {
  readonly actId: string | null;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
}

/** What stands under a key for the one who asks. */
export interface KeyClaimed {
  /** False where another transaction has it in hand. Its lock is held until this transaction ends. */
  readonly isOurs: boolean;
  readonly stored: (StoredAnswer & { readonly expiresAt: Instant }) | null;
}

/** Not written where the key is taken, even by a receipt that row-level security hides. */
const kept: RowsWrite = {
  name: 'receipt_kept',
  sql: (rows) => `
    INSERT INTO idempotency_receipt
      (scope, route, key, body_hash, act_id, status, headers, body, created_at, expires_at)
    SELECT scope, route, key, "bodyHash", "actId", status, headers, body::json, "createdAt", "expiresAt"
    FROM jsonb_to_recordset(${rows}) AS r (scope uuid, route text, key text, "bodyHash" text, "actId" uuid,
      status smallint, headers jsonb, body text, "createdAt" timestamptz, "expiresAt" timestamptz)
    ON CONFLICT DO NOTHING RETURNING 1`,
  unless: () => new KeyTaken(),
};

/** A receipt stands under the key that was not seen when the key was claimed. */
export class KeyTaken extends Error {}

@Injectable()
export class ReceiptRepository {
  /** `lock`: any bigint, as text. Who had the key until this very moment may have left a receipt that is not seen yet. */
  async claim(tx: Tx, { scope, route, key }: ReceiptKey, lock: string): Promise<KeyClaimed> {
    const [row] = await tx.query<KeyClaimed[]>(
      `SELECT pg_try_advisory_xact_lock($1::bigint) AS "isOurs",
         (SELECT json_build_object('bodyHash', body_hash, 'status', status, 'headers', headers, 'body', body,
            'expiresAt', to_char(expires_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
          FROM idempotency_receipt WHERE scope = $2 AND route = $3 AND key = $4) AS stored`,
      [lock, scope, route, key],
    );
    if (!row) throw new Error('a SELECT without FROM gives a row');
    return row;
  }

  /** Written with all that was put before, now. @throws KeyTaken */
  async keep(tx: Tx, key: ReceiptKey, receipt: NewReceipt): Promise<void> {
    tx.put(kept, [{ ...key, ...receipt, body: JSON.stringify(receipt.body ?? null) }]);
    await tx.write();
  }

  async removeExpired(tx: Tx, { scope, route, key }: ReceiptKey, now: Instant): Promise<void> {
    await tx.query(
      'DELETE FROM idempotency_receipt WHERE scope = $1 AND route = $2 AND key = $3 AND expires_at <= $4',
      [scope, route, key, now],
    );
  }

  /** How many were there. */
  async removeAllExpired(tx: Tx, now: Instant): Promise<number> {
    const [, count] = await tx.query<[unknown[], number]>(
      'DELETE FROM idempotency_receipt WHERE expires_at <= $1',
      [now],
    );
    return count;
  }
}
