import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import { UnitOfWork } from '../../database/unit-of-work';
import { NotFound, type TextBody } from '../../platform/http';
import type { Secrecy } from '../../statute';
import { Audit } from '../audit';
import { Outbox } from '../outbox';
import { type PersonActor, scopeOf } from '../prosecutors';
import { ImportRepository } from './import.repository';
import type { ImportRecord } from './import.shape';

/** An import that has just been done. */
interface Done extends Pick<ImportRecord, 'id' | 'rows' | 'accepted' | 'refused'> {
  /** The level of the most secret act that it brought: nobody below it is shown the counts. */
  readonly secrecy: Secrecy;
  readonly office: { readonly id: string; readonly code: string; readonly lft: number };
}

/** What is kept and told of an import as a whole, beside what each of its acts keeps and tells. */
@Injectable()
export class ImportRecords {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly imports: ImportRepository,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** The record, its entry in the audit, and one message for all that listen; the counts are in the record alone. */
  async keep(
    tx: Tx,
    { id, office, secrecy, ...counts }: Done,
    by: { readonly actor: PersonActor; readonly traceId: string; readonly register: TextBody },
  ): Promise<void> {
    const { actor, traceId } = by;
    const { mediaType, text } = by.register;
    const { personId, at } = actor;
    const hash = createHash('sha256').update(text).digest('hex');
    await this.imports.add(tx, { id, office, personId, at, mediaType, hash, secrecy, ...counts });
    const detail = { importId: id };
    this.audit.record(tx, {
      ...{ actor, action: 'import.completed', officeLft: office.lft, detail, traceId, at },
    });
    this.outbox.add(tx, [
      {
        ...{ type: 'import.completed', time: at, subject: `imports/${id}`, traceId },
        ...{ data: { ...detail, officeCode: office.code }, officeLft: office.lft, addresseeSees: false },
      },
    ]);
  }

  /** Refuses (404) the import of an office out of reach, and one with an act above the reader's clearance. */
  async read(id: string, actor: PersonActor): Promise<ImportRecord> {
    const found = await this.unitOfWork.read(scopeOf(actor), (tx) => this.imports.find(tx, id));
    if (!found) throw new NotFound();
    return found;
  }
}
