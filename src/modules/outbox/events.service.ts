import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import { UnitOfWork } from '../../database/unit-of-work';
import { Audit } from '../audit';
import { type Actor, scopeOf } from '../prosecutors';
import { atLeast, cursorAt, positionOf } from './event-cursor';
import type { CloudEvent, EventPage } from './events.contract';
import { OutboxEventRepository, type ShownEvent } from './outbox-event.repository';

const source = 'urn:qadagalau';

export interface FeedRequest {
  readonly traceId: string;
  readonly after?: string;
  readonly limit: number;
  readonly type?: string;
}

/** The feed of what happened, as each reader may see it. */
@Injectable()
export class Events {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: OutboxEventRepository,
    private readonly audit: Audit,
  ) {}

  /** The oldest events behind `after` that the actor may see. Refuses (400) a cursor that is not of the feed. */
  read(actor: Actor, { after, limit, type, traceId }: FeedRequest): Promise<EventPage> {
    const from = positionOf(after);
    return this.unitOfWork.run(scopeOf(actor), async (tx: Tx) => {
      const before = await this.events.horizon(tx);
      const shown = await this.events.between(tx, { after: from, before, type: type ?? null, limit });
      this.recordSecrets(tx, shown, { actor, traceId });
      const last = shown.length < limit ? undefined : shown.at(-1);
      return {
        items: shown.map(asCloudEvent),
        page: { nextCursor: cursorAt(last ?? atLeast(from, before)) },
      };
    });
  }

  /** After the reading: the entry's own transaction number stands behind the horizon that was read. */
  private recordSecrets(
    tx: Tx,
    shown: readonly ShownEvent[],
    { actor, traceId }: { readonly actor: Actor; readonly traceId: string },
  ): void {
    const acts = new Map(shown.flatMap(({ secretAct }) => (secretAct ? [[secretAct.id, secretAct]] : [])));
    const secret = [...acts.values()].map((act) => ({ ...act, secrecy: 'secret' as const }));
    this.audit.recordReadOfSecret(tx, { actor, view: 'events', acts: secret, traceId, at: actor.at });
  }
}

const asCloudEvent = ({ id, type, time, subject, data }: ShownEvent): CloudEvent => ({
  specversion: '1.0',
  id,
  source,
  type,
  time,
  subject,
  datacontenttype: 'application/json',
  data,
});
