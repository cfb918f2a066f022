import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import { UnitOfWork } from '../../database/unit-of-work';
import { Clock } from '../../platform/clock';
import { ActDeeds, type Deed } from '../acts';
import { CalendarDays } from '../calendar-days';
import { raisedFrom } from './domain';
import { EscalationFactsOf } from './escalation-facts.service';
import { EscalationRepository } from './escalation.repository';
import { EscalationStore } from './escalation-store';

/** Moves requests that waited too long one step up the path, each step an event; silence never approves. */
@Injectable()
export class WaitingEscalationsJob {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly calendarDays: CalendarDays,
    private readonly deeds: ActDeeds,
    private readonly escalations: EscalationRepository,
    private readonly facts: EscalationFactsOf,
    private readonly store: EscalationStore,
  ) {}

  /** One transaction a step. Answers how many steps there were. */
  async run(): Promise<number> {
    for (let moved = 0; ; moved++) if (!(await this.moveNext())) return moved;
  }

  private moveNext(): Promise<boolean> {
    const at = this.clock.now();
    const deed: Deed = { actor: { kind: 'system', job: 'waiting-escalations', at }, at, traceId: null };
    return this.unitOfWork.asWorker(async (tx) => {
      await this.calendarDays.holdStill(tx);
      const next = await this.escalations.nextToMove(tx, at);
      if (!next) return false;
      await this.move(tx, next, deed);
      return true;
    });
  }

  private async move(
    tx: Tx,
    { id, actId }: { readonly id: string; readonly actId: string },
    deed: Deed,
  ): Promise<void> {
    const held = await this.deeds.hold(tx, actId, deed);
    const kept = await this.escalations.find(tx, id);
    if (!held || !kept) throw new Error(`the worker does not see escalation ${id}`);
    const { escalation } = kept;
    const hasLapsed = escalation.state === 'lapsed';
    const event = hasLapsed
      ? ({ type: 'lapsed' } as const)
      : raisedFrom(escalation, await this.facts.pathOf(tx, held));
    await this.store.change(tx, escalation, event, held, deed);
  }
}
