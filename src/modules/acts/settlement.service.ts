import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import { present } from '../../kernel/present';
import type { Instant } from '../../kernel/time';
import type { DeadlineReason } from '../deadlines/domain';
import type { SystemActor } from '../prosecutors/domain';
import { ActFacts } from './act-facts.service';
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

  /**
   * Locks the act, decides, and writes what follows; as worker. The job is recorded with the events, and the person
   * behind it where there is one. Gives the act before and after.
   */
  async apply(
    tx: Tx,
    actId: string,
    command: ActCommand,
    { job, at, behind, calendarChange }: SystemDeed,
  ): Promise<Applied> {
    const actor: SystemActor = { kind: 'system', job, at };
    const held = await this.facts.hold(tx, actId, { actor, at });
    if (!held) throw new Error(`the worker does not see act ${actId}`);
    const before = held.act;
    const facts = { ...held.facts, ...present({ calendarChange }) };
    const decision = decide(before, command, facts);
    if (!decision.accepted) return { before, after: before };
    const recorded = { ...recordedActor(facts, undefined), ...present({ personId: behind }) };
    const happening = { events: decision.events, actor: recorded, traceId: null };
    const after = this.store.change(tx, before, happening, facts);
    await this.store.tellAbove(tx, after, happening, facts);
    return { before, after };
  }
}
