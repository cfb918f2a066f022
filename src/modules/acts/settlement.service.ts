import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import { present } from '../../kernel/present';
import type { Instant } from '../../kernel/time';
import type { DeadlineReason } from '../deadlines/domain';
import { ActFacts, type ActWithFacts } from './act-facts.service';
import { ActStore } from './act-store';
import { type Act, type ActCommand, decide, recordedActor } from './domain';

/** A deed of the system: by which job, when, and whose change of the calendar is behind it. */
export interface SystemDeed {
  readonly job: string;
  readonly at: Instant;
  readonly behind?: string;
  readonly calendarChange?: DeadlineReason;
}

export interface Applied {
  readonly before: Act;
  readonly after: Act;
}

/** What the system does to an act by itself, by the same path as everyone: decided, recorded, told. */
@Injectable()
export class Settlement {
  constructor(
    private readonly facts: ActFacts,
    private readonly store: ActStore,
  ) {}

  /** One act: see `applyAll`. */
  async apply(tx: Tx, actId: string, command: ActCommand, deed: SystemDeed): Promise<Applied> {
    const [applied] = await this.applyAll(tx, [actId], command, deed);
    if (!applied) throw new Error(`the worker does not see act ${actId}`);
    return applied;
  }

  /**
   * Locks the acts, decides upon each, and writes what follows, all of it together; as worker. The job is recorded with
   * the events, and the person behind it where there is one. Gives each act before and after, in the order asked.
   */
  async applyAll(
    tx: Tx,
    actIds: readonly string[],
    command: ActCommand,
    deed: SystemDeed,
  ): Promise<readonly Applied[]> {
    const { job, at } = deed;
    const held = await this.facts.holdAll(tx, actIds, { actor: { kind: 'system', job, at }, at });
    const byId = new Map(held.map((one) => [one.act.id, one]));
    const applied: Applied[] = [];
    for (const id of actIds) {
      const one = byId.get(id);
      if (one) applied.push(await this.decided(tx, one, command, deed));
    }
    return applied;
  }

  private async decided(
    tx: Tx,
    { act: before, facts: known }: ActWithFacts,
    command: ActCommand,
    { behind, calendarChange }: SystemDeed,
  ): Promise<Applied> {
    const facts = { ...known, ...present({ calendarChange }) };
    const decision = decide(before, command, facts);
    if (!decision.accepted) return { before, after: before };
    const recorded = { ...recordedActor(facts, undefined), ...present({ personId: behind }) };
    const happening = { events: decision.events, actor: recorded, traceId: null };
    const after = this.store.change(tx, before, happening, facts);
    await this.store.tellAbove(tx, after, happening, facts);
    return { before, after };
  }
}
