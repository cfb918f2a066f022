import { Injectable } from '@nestjs/common';
import { localDateOf } from '../../calendar';
import type { Tx } from '../../database/tx';
import { Editions, type Ground, standing } from '../../statute';
import type { PersonActor } from '../prosecutors/domain';
import { ActFacts, type ActWithFacts } from './act-facts.service';
import { after, ActStore } from './act-store';
import { ActSweepRepository } from './act-sweep.repository';
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
  | {
      readonly actId: string;
      readonly passed: true;
      readonly act: Act;
      readonly officeCode: string;
      readonly officeLft: number;
    }
  | {
      readonly actId: string;
      readonly passed: false;
      readonly act?: Act;
      readonly officeCode?: string;
      readonly officeLft?: number;
      readonly grounds: readonly Ground[];
    };

/** Passes the open work of one person to another, act by act within one transaction. */
@Injectable()
export class ActReassignment {
  constructor(
    private readonly editions: Editions,
    private readonly work: ActSweepRepository,
    private readonly facts: ActFacts,
    private readonly store: ActStore,
  ) {}

  /**
   * In the order of ids, as every batch locks acts; the calendar is held before. What speaks against one act leaves the
   * others alone.
   */
  async pass(tx: Tx, asked: WorkToPass, by: PassingBy): Promise<readonly PassedWork[]> {
    const ids = [...new Set(asked.actIds ?? (await this.work.openOfPerson(tx, asked.from)))].sort();
    const places = await this.placesOf(tx, asked.to, by.actor);
    // The one to whom it goes is judged as the person who answers for it.
    const looking = { actor: by.actor, at: by.actor.at, responsibleId: asked.to };
    const held = await this.facts.holdAll(tx, ids, looking);
    const byId = new Map(held.map((one) => [one.act.id, one]));
    return ids.map((id) => this.passOne(tx, id, byId.get(id), places, asked, by));
  }

  /** The ids of the offices in which the person holds a position today. */
  private async placesOf(tx: Tx, personId: string, { at }: PersonActor): Promise<ReadonlySet<string>> {
    const capacities = await this.facts.capacitiesOn(tx, { personId }, localDateOf(at, 'UTC'));
    return new Set(capacities.map(({ office }) => office.id));
  }

  private passOne(
    tx: Tx,
    actId: string,
    held: ActWithFacts | undefined,
    places: ReadonlySet<string>,
    asked: WorkToPass,
    by: PassingBy,
  ): PassedWork {
    if (!held) return { actId, passed: false, grounds: this.outOfSight(by.actor) };
    const { act, facts } = held;
    // One from above sees what is not sent yet only as a participant.
    const participates = !places.has(act.officeId);
    const { from, to, reassignmentId } = asked;
    const command = { type: 'reassignment', from, to, participates, reassignmentId } as const;
    const decision = decide(act, command, facts);
    const { code: officeCode, lft: officeLft } = facts.office;
    if (!decision.accepted)
      return { actId, passed: false, act, officeCode, officeLft, grounds: decision.grounds };
    const happening = {
      ...{ events: decision.events, traceId: by.traceId },
      actor: recordedActor(facts, decision.footing),
    };
    const now = by.dryRun
      ? after(act, actId, decision.events, facts)
      : this.store.change(tx, act, happening, facts);
    return { actId, passed: true, act: now, officeCode, officeLft };
  }

  private outOfSight({ at }: PersonActor): readonly Ground[] {
    const law = this.editions.nearest(localDateOf(at, 'UTC'));
    return standing([law.ground('policy-known-reference', '/acts')]);
  }
}
