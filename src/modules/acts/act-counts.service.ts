import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work';
import { type PersonActor, scopeOf } from '../prosecutors';
import { ActCountsRepository } from './act-counts.repository';
import type { ActCountsView } from './act-counts.shape';
import type { ActCountsQuery } from './acts-queries.contract';

/** How many acts, as a superior asks. What one may not see is not counted; a number shows no act, and is not audited. */
@Injectable()
export class ActCounts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly counts: ActCountsRepository,
  ) {}

  /** At the moment of asking, over the subtree of an office or over all that the person sees. */
  of({ office, dueBefore }: ActCountsQuery, actor: PersonActor): Promise<ActCountsView> {
    const asked = { now: actor.at, office: office ?? null, dueBefore: dueBefore ?? null };
    return this.unitOfWork.read(scopeOf(actor), (tx) => this.counts.of(tx, asked));
  }
}
