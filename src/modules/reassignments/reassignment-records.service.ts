import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import { UnitOfWork } from '../../database/unit-of-work';
import { NotFound } from '../../platform/http';
import { Audit } from '../audit';
import { Outbox } from '../outbox';
import { type PersonActor, scopeOf } from '../prosecutors';
import { type NewBatch, ReassignmentRepository } from './reassignment.repository';
import type { ReassignmentRecord } from './reassignment.shape';

/** What is kept and told of a batch as a whole, beside what each of its acts keeps and tells. */
@Injectable()
export class ReassignmentRecords {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly batches: ReassignmentRepository,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** The record, its entry in the audit and one message; whose work it was stands in the record alone. */
  async keep(tx: Tx, batch: NewBatch, actor: PersonActor, traceId: string): Promise<void> {
    await this.batches.add(tx, batch);
    const detail = { reassignmentId: batch.id };
    const officeLft = batch.office.lft;
    this.audit.record(tx, {
      ...{ actor, action: 'reassignment.completed', officeLft, detail, traceId, at: actor.at },
    });
    this.outbox.add(tx, [
      {
        ...{ type: 'reassignment.completed', time: actor.at, subject: `reassignments/${batch.id}` },
        ...{ data: detail, officeLft, addresseeSees: false, traceId },
      },
    ]);
  }

  /** Refuses (404) a batch of an office out of reach, and one with an act above the reader's clearance. */
  async read(id: string, actor: PersonActor): Promise<ReassignmentRecord> {
    const found = await this.unitOfWork.read(scopeOf(actor), (tx) => this.batches.find(tx, id));
    if (!found) throw new NotFound();
    return found;
  }
}
