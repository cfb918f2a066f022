import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { localDateOf } from '../../calendar';
import type { Tx } from '../../database/tx';
import { type Edition, Editions, type PolicyRuleId } from '../../statute';
import type { OfficePlace } from '../offices/domain';
import type { PersonActor } from '../prosecutors';
import { ComplaintFactsRepository } from './complaint-facts.repository';
import type { Facts } from './domain';

/** Gathers what a decision about a complaint needs, before it decides. */
@Injectable()
export class ComplaintFacts {
  constructor(
    private readonly editions: Editions,
    private readonly registers: ComplaintFactsRepository,
  ) {}

  /** Of a complaint about that office, lying in the other. */
  async of(
    tx: Tx,
    { about, holder }: { readonly about: OfficePlace; readonly holder: OfficePlace },
    actor: PersonActor,
  ): Promise<Facts> {
    const line = await this.registers.line(tx, about.id);
    return { law: this.lawAt(actor, holder), actor, about, holder, line, newId: uuid };
  }

  /** The edition of the actor's own day there: complaints are judged by the law that is in force. */
  lawAt({ at }: PersonActor, { zone }: Pick<OfficePlace, 'zone'>): Edition<PolicyRuleId> {
    return this.editions.nearest(localDateOf(at, zone));
  }
}
