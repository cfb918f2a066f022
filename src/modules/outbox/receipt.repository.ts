import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
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

@Injectable()
export class ReceiptRepository {
  /** Takes the lock until the transaction ends; false where another one has it. `lock`: any bigint, as text. */
  async lock(tx: Tx, lock: string): Promise<boolean> {
    const [row] = await tx.query<{ taken: boolean }[]>(
      'SELECT pg_try_advisory_xact_lock($1::bigint) AS taken',
      [lock],
    );
    return row?.taken === true;
  }

  async find(tx: Tx, { scope, route, key }: ReceiptKey): Promise<StoredAnswer | undefined> {
    const [row] = await tx.query<StoredAnswer[]>(
      `SELECT body_hash AS "bodyHash", status, headers, body FROM idempotency_receipt
       WHERE scope = $1 AND route = $2 AND key = $3`,
      [scope, route, key],
    );
    return row;
  }

  /** False where the key is taken, even by a receipt that row-level security hides. */
  async add(tx: Tx, { scope, route, key }: ReceiptKey, receipt: NewReceipt): Promise<boolean> {
    const added = await tx.query<unknown[]>(
      `INSERT INTO idempotency_receipt
         (scope, route, key, body_hash, act_id, status, headers, body, created_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       ON CONFLICT DO NOTHING RETURNING 1`,
      [
        ...[scope, route, key, receipt.bodyHash, receipt.actId, receipt.status],
        ...[JSON.stringify(receipt.headers), JSON.stringify(receipt.body ?? null)],
        ...[receipt.createdAt, receipt.expiresAt],
      ],
    );
    return added.length === 1;
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
