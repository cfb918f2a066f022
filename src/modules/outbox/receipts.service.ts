import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import { canonicalJson } from '../../kernel/canonical-json';
import { present } from '../../kernel/present';
import type { Instant } from '../../kernel/time';
import { Conflict, IdempotencyKeyReused, NotFound } from '../../platform/http';
import type { Actor } from '../prosecutors';
import { keptUntil } from './domain';
import { type NewReceipt, type ReceiptKey, ReceiptRepository, type StoredAnswer } from './receipt.repository';
import type { Answer, Answering, RepeatableCommand } from './repeatable';

/** Receipts for repeats: written with the effect, so that an answer is kept exactly where its effect is. */
@Injectable()
export class Receipts {
  constructor(private readonly receipts: ReceiptRepository) {}

  /**
   * The answer of `work`, kept in the same transaction, or the one that was kept before, as `replayed`. Refuses with
   * 409 while the same key is in flight, 422 where it came with another body, and 404 where the answer kept belongs to
   * an act that the one who asks no longer sees.
   */
  async answerOnce<Body>(
    tx: Tx,
    command: RepeatableCommand,
    { authorise, work }: Answering<Body>,
  ): Promise<Answer<Body>> {
    if (command.key === undefined) return work();
    const receiptKey = { scope: scopeIdOf(command.actor), route: command.route, key: command.key };
    if (!(await this.receipts.lock(tx, lockOf(receiptKey)))) throw new Conflict();
    await this.receipts.removeExpired(tx, receiptKey, command.actor.at);
    const stored = await this.receipts.find(tx, receiptKey);
    if (stored) {
      if (stored.bodyHash !== hashOf(command.body)) throw new IdempotencyKeyReused();
      await authorise();
      return replayOf(stored);
    }
    const answer = await work();
    // The key is taken by the answer about an act that went out of sight: it does not exist for the one who asks.
    if (!(await this.receipts.add(tx, receiptKey, receiptFor(command, answer)))) throw new NotFound();
    return answer;
  }

  /** For the sweep, as worker: how many receipts had run out at `now`. */
  purgeExpired(tx: Tx, now: Instant): Promise<number> {
    return this.receipts.removeAllExpired(tx, now);
  }
}

const scopeIdOf = (actor: Actor): string => (actor.kind === 'person' ? actor.personId : actor.clientId);

const hashOf = (body: unknown): string => createHash('sha256').update(canonicalJson(body)).digest('hex');

/** 64 bits of the key's hash, as PostgreSQL numbers its locks. */
const lockOf = ({ scope, route, key }: ReceiptKey): string =>
  createHash('sha256')
    .update(JSON.stringify(['idempotency', scope, route, key]))
    .digest()
    .readBigInt64BE()
    .toString();

function receiptFor(
  { actor, actId, body, keeping, language }: RepeatableCommand,
  answer: Answer,
): NewReceipt {
  const { etag, location } = answer;
  return {
    bodyHash: hashOf(body),
    actId: answer.actId ?? actId ?? null,
    status: answer.status,
    headers: present({ language, etag, location }),
    body: answer.body,
    createdAt: actor.at,
    expiresAt: keptUntil(actor.at, keeping),
  };
}

const replayOf = <Body>({ status, headers, body }: StoredAnswer): Answer<Body> => ({
  status,
  ...headers,
  body: body as Body,
  replayed: true,
});
