import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import type { Instant } from '../../kernel/time';
import type { PersonActor, SystemActor } from '../prosecutors/domain';
import { ActFacts } from './act-facts.service';
import { ActStore } from './act-store';
import { ActRepository } from './act.repository';
import { type Act, type ActCommand, decide, recordedActor } from './domain';

/** What the system does to an act by itself, by the same path as everyone: decided, recorded, told. */
@Injectable()
export class Settlement {
  constructor(
    private readonly acts: ActRepository,
    private readonly facts: ActFacts,
    private readonly store: ActStore,
  ) {}

  /**
   * Locks the act, decides, and writes what follows; as worker. `by` is recorded with the events: the job, or the
   * person who changed the calendar. Gives the act before and after.
   */
  async apply(
    tx: Tx,
    actId: string,
    command: ActCommand,
    { job, at, by }: { readonly job: string; readonly at: Instant; readonly by?: PersonActor | SystemActor },
  ): Promise<{ readonly before: Act; readonly after: Act }> {
    const before = await this.acts.findForChange(tx, actId);
    if (!before) throw new Error(`the worker does not see act ${actId}`);
    const actor: SystemActor = { kind: 'system', job, at };
    const facts = await this.facts.ofAct(tx, before, { actor, at, forWriting: false });
    const decision = decide(before, command, facts);
    if (!decision.accepted) return { before, after: before };
    const behind = by?.kind === 'person' ? { personId: by.personId } : {};
    const recorded = { ...recordedActor(facts, undefined), ...behind };
    const happening = { events: decision.events, actor: recorded, traceId: null };
    return { before, after: await this.store.change(tx, before, happening, facts) };
  }
}
