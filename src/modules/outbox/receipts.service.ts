import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import { Overtaken } from '../../database/unit-of-work';
import { canonicalJson } from '../../kernel/canonical-json';
import { present } from '../../kernel/present';
import { type Instant, isBefore } from '../../kernel/time';
import { Conflict, IdempotencyKeyReused, NotFound } from '../../platform/http';
import type { Actor } from '../prosecutors';
import { keptUntil } from './domain';
import {
  KeyTaken,
  type NewReceipt,
  type ReceiptKey,
  ReceiptRepository,
  type StoredAnswer,
} from './receipt.repository';
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
    const lock = lockOf(receiptKey);
    const { isOurs, stored } = await this.receipts.claim(tx, receiptKey, lock);
    if (!isOurs) throw new Conflict();
    if (stored && !isBefore(command.actor.at, stored.expiresAt))
      await this.receipts.removeExpired(tx, receiptKey, command.actor.at);
    else if (stored) return this.repeated(stored, command, authorise);
    const answer = await work();
    try {
      await this.receipts.keep(tx, receiptKey, receiptFor(command, answer));
    } catch (error) {
      throw error instanceof KeyTaken ? await this.takenBy(tx, receiptKey, lock) : error;
    }
    return answer;
  }

  private async repeated<Body>(
    stored: StoredAnswer,
    { body }: RepeatableCommand,
    authorise: () => Promise<void>,
  ): Promise<Answer<Body>> {
    if (stored.bodyHash !== hashOf(body)) throw new IdempotencyKeyReused();
    await authorise();
    return replayOf(stored);
  }

  /**
   * Whoever had the key until it was claimed has answered: as a whole this is tried again, and finds the answer. Where
   * it is about an act that went out of sight, it does not exist for the one who asks.
   */
  private async takenBy(tx: Tx, key: ReceiptKey, lock: string): Promise<Error> {
    const { stored } = await this.receipts.claim(tx, key, lock);
    return stored ? new Overtaken('the key was answered meanwhile') : new NotFound();
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
