import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Tx } from '../../database/tx';
import type { Instant } from '../../kernel/time';
import type { Secrecy } from '../../statute';
import type { Actor, SystemActor } from '../prosecutors/domain';
import { type AuditEntry, AuditEntryRepository } from './audit-entry.repository';

/** Who did what, to be kept. */
export interface AuditRecord {
  readonly actor: Actor | SystemActor;
  /** What was done, as a stable code: `act.issued`, `office.created`. */
  readonly action: string;
  readonly actId?: string;
  /** The place of the office that it concerns. */
  readonly officeLft?: number;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly traceId: string | null;
  readonly at: Instant;
}

/** A look at acts, of which those that are secret leave an entry each. */
export interface ReadRecord {
  readonly actor: Actor;
  /** What was shown of them. */
  readonly view:
    | 'list'
    | 'desk'
    | 'act'
    | 'history'
    | 'deadlines'
    | 'document'
    | 'events'
    | 'audit'
    | 'complaint'
    | 'escalation'
    | 'reassignment';
  readonly acts: readonly { readonly id: string; readonly officeLft: number; readonly secrecy: Secrecy }[];
  readonly traceId: string | null;
  readonly at: Instant;
}

/** The record of who did and who looked: written in the transaction of the deed, and never changed. */
@Injectable()
export class Audit {
  constructor(private readonly entries: AuditEntryRepository) {}

  /** One entry. The actor must be the one in whose scope the transaction runs; the system's own under `worker`. */
  record(tx: Tx, record: AuditRecord): void {
    this.entries.add(tx, [entryOf(record)]);
  }

  /** An entry for each secret act among those shown. Needs a transaction that may write: `UnitOfWork.run`. */
  recordReadOfSecret(tx: Tx, { acts, view, ...read }: ReadRecord): void {
    const secret = acts.filter(({ secrecy }) => secrecy === 'secret');
    const records = secret.map(({ id, officeLft }) => ({ ...read, actId: id, officeLft }));
    this.entries.add(
      tx,
      records.map((record) => entryOf({ ...record, action: 'secret.read', detail: { view } })),
    );
  }
}

/** Neither a person nor a client is behind the system's own deeds: the job is named instead. */
function entryOf({ actor, actId, officeLft, detail, ...rest }: AuditRecord): AuditEntry {
  return {
    ...rest,
    id: uuid(),
    personId: actor.kind === 'person' ? actor.personId : null,
    clientId: actor.kind === 'client' ? actor.clientId : null,
    actId: actId ?? null,
    officeLft: officeLft ?? null,
    detail: actor.kind === 'system' ? { ...detail, job: actor.job } : detail,
  };
}
