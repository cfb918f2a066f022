import { Injectable } from '@nestjs/common';
import type { WorkingCalendar } from '../../calendar';
import type { Tx } from '../../database/tx';
import { present } from '../../kernel/present';
import {
  type CalendarChangeCause,
  type DueDay,
  type MovedDeadline,
  RunningDeadlines,
} from '../calendar-days';
import type { Deadline } from '../deadlines/domain';
import type { PersonActor, SystemActor } from '../prosecutors/domain';
import { ActFacts } from './act-facts.service';
import { ActSweepRepository } from './act-sweep.repository';
import { after } from './act-store';
import { type Act, decide } from './domain';
import { Settlement } from './settlement.service';

/** Running terms under another calendar: the same settlement as always, asked of every act that has one. */
@Injectable()
export class Recomputation extends RunningDeadlines {
  constructor(
    private readonly sweep: ActSweepRepository,
    private readonly facts: ActFacts,
    private readonly settlement: Settlement,
  ) {
    super();
  }

  override async recompute(
    tx: Tx,
    _calendar: WorkingCalendar,
    cause: CalendarChangeCause,
    actor: PersonActor | SystemActor,
  ): Promise<readonly MovedDeadline[]> {
    const deed = {
      job: 'calendar-change',
      at: actor.at,
      calendarChange: { code: cause.code, text: cause.text },
      ...present({ behind: actor.kind === 'person' ? actor.personId : undefined }),
    };
    const moved: MovedDeadline[] = [];
    for (const id of await this.sweep.withRunningTerms(tx)) {
      const applied = await this.settlement.apply(tx, id, { type: 'settlement' }, deed);
      moved.push(...movedBetween(applied.before, applied.after));
    }
    return moved;
  }

  override async preview(
    tx: Tx,
    calendar: WorkingCalendar,
    actor: PersonActor,
  ): Promise<readonly MovedDeadline[]> {
    const moved: MovedDeadline[] = [];
    for (const id of await this.sweep.withRunningTerms(tx)) {
      const system: SystemActor = { kind: 'system', job: 'calendar-change', at: actor.at };
      const found = await this.facts.find(tx, id, { actor: system, at: actor.at });
      if (!found) continue;
      const { act, facts } = found;
      const decision = decide(act, { type: 'settlement' }, { ...facts, calendar });
      if (!decision.accepted) continue;
      moved.push(...movedBetween(act, after(act, id, decision.events, facts)));
    }
    return moved;
  }

  override async readable(tx: Tx, moved: readonly MovedDeadline[]): Promise<readonly MovedDeadline[]> {
    const visible = await this.sweep.visible(tx, [...new Set(moved.map(({ actId }) => actId))]);
    return moved.filter(({ actId }) => visible.has(actId));
  }
}

/** The versions that gave way, each beside the one in its place. */
function movedBetween(before: Act, after: Act): readonly MovedDeadline[] {
  return after.deadlines
    .filter(
      ({ id, supersedes }) => supersedes !== undefined && !before.deadlines.some((one) => one.id === id),
    )
    .flatMap((version) => {
      const earlier = before.deadlines.find(({ id }) => id === version.supersedes);
      return earlier ? [movedOf(after, earlier, version)] : [];
    });
}

const dueDay = ({ dueOn, dueAt, provisional }: Deadline): DueDay => ({ dueOn, dueAt, provisional });

const movedOf = (act: Act, earlier: Deadline, version: Deadline): MovedDeadline => ({
  actId: act.id,
  registrationNumber: act.record.issuance?.registrationNumber ?? null,
  rule: version.rule,
  edition: version.edition,
  zone: version.zone,
  before: dueDay(earlier),
  after: dueDay(version),
});
