import { Injectable, Optional } from '@nestjs/common';
import type { WorkingCalendar } from '../../calendar';
import type { Tx } from '../../database/tx';
import { UnitOfWork } from '../../database/unit-of-work';
import type { Language } from '../../kernel/texts';
import type { Instant } from '../../kernel/time';
import type { Reply } from '../../platform/http';
import { type Answer, Receipts } from '../outbox';
import { LawInForce, scopeOf, unlessRefused } from '../prosecutors';
import { asRegistrar, groundsAgainstKeeping, type PersonActor } from '../prosecutors/domain';
import type { AskedChange, Change, Judge } from './calendar-change';
import { causeOf, seeding } from './calendar-change.wording';
import type { CalendarDay } from './calendar-day.repository';
import { versionOf, viewOfDay, viewOfMoved } from './calendar-day.view';
import type { CalendarDayRecorded } from './calendar-days.contract';
import { seedCalendar } from './calendar-days.seed';
import { CalendarDays } from './calendar-days.service';
import { CalendarStateRepository } from './calendar-state.repository';
import { type MovedDeadline, RunningDeadlines } from './running-deadlines';

/** Carries a change of the calendar out, or rehearses it: running deadlines follow in the same transaction. */
@Injectable()
export class CalendarRevision {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calendar: CalendarDays,
    private readonly state: CalendarStateRepository,
    private readonly receipts: Receipts,
    private readonly law: LawInForce,
    @Optional() private readonly running?: RunningDeadlines,
  ) {}

  /** `body`: what was asked, as plain data, by which a repeat is known. */
  change(asked: AskedChange, body: unknown, judge: Judge): Promise<Reply<CalendarDayRecorded>> {
    return asked.dryRun ? this.rehearsed(asked, judge) : this.effected(asked, body, judge);
  }

  /** Under the caller's own scope: what the caller may not read is not even computed. */
  private rehearsed({ actor, language }: AskedChange, judge: Judge): Promise<Reply<CalendarDayRecorded>> {
    return this.unitOfWork.read(scopeOf(actor), async (tx) => {
      const { day, calendar } = await judge(tx, await this.calendar.current(tx));
      const moved = (await this.running?.preview(tx, calendar, actor)) ?? [];
      return { status: 200, body: recorded(day, moved, calendar, language) };
    });
  }

  private effected(asked: AskedChange, body: unknown, judge: Judge): Promise<Reply<CalendarDayRecorded>> {
    const { actor, language, route, key } = asked;
    const law = this.law.at(actor);
    const command = { actor, route, key, body, language, keeping: law.rule('policy-repeat-keeping') };
    const authorise = (): Promise<void> => {
      unlessRefused(groundsAgainstKeeping(actor, law));
      return Promise.resolve();
    };
    // The caller's own transaction is open first: nobody waits for a connection while others wait for the calendar.
    return this.unitOfWork.read(scopeOf(actor), (own) =>
      this.unitOfWork.asWorker((tx) => {
        const work = (): Promise<Answer<CalendarDayRecorded>> => this.effect({ tx, own }, asked, judge);
        return this.receipts.answerOnce(tx, command, { authorise, work });
      }),
    );
  }

  private async effect(
    { tx, own }: { readonly tx: Tx; readonly own: Tx },
    { actor, language }: AskedChange,
    judge: Judge,
  ): Promise<Answer<CalendarDayRecorded>> {
    // Only the registrar makes the others wait; for anyone else the judgement ends in a refusal.
    const mayChange = asRegistrar(actor) !== undefined;
    const before = await (mayChange ? this.calendar.lockForChange(tx) : this.calendar.current(tx));
    const change = await judge(tx, before);
    const moved = await this.write(tx, change, actor);
    const readable = moved.length === 0 ? moved : await this.running?.readable(own, moved);
    const { day, calendar } = change;
    const type = day.withdrawn ? 'calendar-day-withdrawal' : 'calendar-day';
    return {
      status: 201,
      etag: versionOf(day),
      location: `/v1/calendar/days/${day.id}`,
      body: { ...recorded(day, readable ?? [], calendar, language), recorded: { type, id: day.id } },
    };
  }

  /** Every deadline that the change moves. */
  private async write(tx: Tx, change: Change, actor: PersonActor): Promise<readonly MovedDeadline[]> {
    await change.write(tx);
    await this.state.raiseVersion(tx);
    const cause = causeOf(change.day, change.calendar.version);
    return (await this.running?.recompute(tx, change.calendar, cause, actor)) ?? [];
  }

  /** The days of this build that are not there yet, as the system; how many. Running deadlines follow. */
  seed(at: Instant): Promise<number> {
    return this.unitOfWork.asWorker(async (tx) => {
      await this.state.lockForChange(tx);
      const added = await seedCalendar(tx, at);
      if (added === 0) return added;
      await this.state.raiseVersion(tx);
      const calendar = await this.calendar.current(tx);
      const cause = seeding(calendar.version);
      await this.running?.recompute(tx, calendar, cause, { kind: 'system', job: 'calendar-seed', at });
      return added;
    });
  }
}

const recorded = (
  day: CalendarDay,
  moved: readonly MovedDeadline[],
  calendar: WorkingCalendar,
  language: Language,
): CalendarDayRecorded => ({
  ...viewOfDay(day, language),
  calendarVersion: calendar.version,
  recomputed: moved.map((each) => viewOfMoved(each, language)),
});
