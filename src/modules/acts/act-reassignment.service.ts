import { Injectable } from '@nestjs/common';
import { localDateOf } from '../../calendar';
import type { Tx } from '../../database/tx';
import { Editions, type Ground, standing } from '../../statute';
import type { PersonActor } from '../prosecutors/domain';
import { ActFacts, type GatheredFacts } from './act-facts.service';
import { after, ActStore } from './act-store';
import { ActSweepRepository } from './act-sweep.repository';
import { ActRepository } from './act.repository';
import { type Act, decide, recordedActor } from './domain';

/** Whose work goes to whom: all that the one who asks sees of it, or these acts. */
export interface WorkToPass {
  readonly reassignmentId: string;
  readonly from: string;
  readonly to: string;
  readonly actIds?: readonly string[];
}

/** How the work is passed: by whom, for which trace, and whether that is only tried. */
export interface PassingBy {
  readonly actor: PersonActor;
  readonly traceId: string;
  readonly dryRun: boolean;
}

/** What became of an act: passed on, as it stands now, or all that speaks against that. Without an act none is in sight. */
export type PassedWork =
  | { readonly actId: string; readonly passed: true; readonly act: Act; readonly officeCode: string }
  | {
      readonly actId: string;
      readonly passed: false;
      readonly act?: Act;
      readonly officeCode?: string;
      readonly grounds: readonly Ground[];
    };

/** Passes the open work of one person to another, act by act within one transaction. */
@Injectable()
export class ActReassignment {
  constructor(
    private readonly editions: Editions,
    private readonly acts: ActRepository,
    private readonly work: ActSweepRepository,
    private readonly facts: ActFacts,
    private readonly store: ActStore,
  ) {}

  /** In the order of ids, as every batch locks acts. What speaks against one act leaves the others alone. */
  async pass(tx: Tx, asked: WorkToPass, by: PassingBy): Promise<readonly PassedWork[]> {
    await this.facts.holdCalendar(tx);
    const ids = asked.actIds ?? (await this.work.openOfPerson(tx, asked.from));
    const places = await this.placesOf(tx, asked.to, by.actor);
    const passed: PassedWork[] = [];
    for (const id of [...new Set(ids)].sort()) passed.push(await this.passOne(tx, id, places, asked, by));
    return passed;
  }

  /** The ids of the offices in which the person holds a position today. */
  private async placesOf(tx: Tx, personId: string, { at }: PersonActor): Promise<ReadonlySet<string>> {
    const capacities = await this.facts.capacitiesOn(tx, { personId }, localDateOf(at, 'UTC'));
    return new Set(capacities.map(({ office }) => office.id));
  }

  private async passOne(
    tx: Tx,
    actId: string,
    places: ReadonlySet<string>,
    asked: WorkToPass,
    by: PassingBy,
  ): Promise<PassedWork> {
    const act = await this.acts.findForChange(tx, actId);
    if (!act) return { actId, passed: false, grounds: this.outOfSight(by.actor) };
    const facts = await this.factsWith(tx, act, asked.to, by.actor);
    // One from above sees what is not sent yet only as a participant.
    const participates = !places.has(act.officeId);
    const { from, to, reassignmentId } = asked;
    const command = { type: 'reassignment', from, to, participates, reassignmentId } as const;
    const decision = decide(act, command, facts);
    const officeCode = facts.office.code;
    if (!decision.accepted) return { actId, passed: false, act, officeCode, grounds: decision.grounds };
    const happening = {
      ...{ events: decision.events, traceId: by.traceId },
      actor: recordedActor(facts, decision.footing),
    };
    const now = by.dryRun
      ? after(act, actId, decision.events, facts)
      : await this.store.change(tx, act, happening, facts);
    return { actId, passed: true, act: now, officeCode };
  }

  /** The facts of the act, with the one to whom it goes as the person who answers for it. */
  private factsWith(tx: Tx, act: Act, to: string, actor: PersonActor): Promise<GatheredFacts> {
    const draft = { ...act.draft, responsibleId: to };
    return this.facts.ofAct(tx, act, { actor, at: actor.at, draft, forWriting: true });
  }

  private outOfSight({ at }: PersonActor): readonly Ground[] {
    const law = this.editions.nearest(localDateOf(at, 'UTC'));
    return standing([law.ground('policy-known-reference', '/acts')]);
  }
}
