import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Tx } from '../../database/tx';
import type { Instant } from '../../kernel/time';
import { OutboxEventRepository } from './outbox-event.repository';

/** What the world outside is told: a poor payload, ids, kind and state only. */
export interface OutboxMessage {
  /** Subject and past participle: `act.issued`. */
  readonly type: string;
  readonly time: Instant;
  /** The path of what it is about, without the version of the API: `acts/0198…`. */
  readonly subject: string;
  readonly data: Readonly<Record<string, string | number | boolean | null>>;
  /** Whoever sees the act sees the message. */
  readonly actId?: string;
  /** Where there is no act: the place of the office whose people, and those above, see it; without it, everyone. */
  readonly officeLft?: number;
  /** Whether clients are shown it too. */
  readonly addresseeSees: boolean;
  /** Of several addressees of the act the one whose client alone is shown it. */
  readonly ofAddressee?: string;
  readonly traceId: string | null;
}

/** Messages leave in the transaction of what they tell: with it they are kept, or never were. */
@Injectable()
export class Outbox {
  constructor(private readonly events: OutboxEventRepository) {}

  /** In the order given, each with an id of its own. */
  add(tx: Tx, messages: readonly OutboxMessage[]): void {
    this.events.add(
      tx,
      messages.map(({ actId, officeLft, ofAddressee, ...message }) => ({
        ...message,
        id: uuid(),
        actId: actId ?? null,
        officeLft: officeLft ?? null,
        ofAddressee: ofAddressee ?? null,
      })),
    );
  }
}
