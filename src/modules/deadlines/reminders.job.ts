import { Injectable } from '@nestjs/common';
import { addDays, localDateOf, startOfDay } from '../../calendar';
import type { Tx } from '../../database/tx';
import { UnitOfWork } from '../../database/unit-of-work';
import type { Instant } from '../../kernel/time';
import { Clock } from '../../platform/clock';
import { Editions } from '../../statute';
import { CalendarDays } from '../calendar-days';
import { Outbox } from '../outbox';
import { lastDayReminded, remindsOn, usualRungs } from './domain';
import { inOrder, messageOf, type Reminder } from './reminder-message';
import { type ReminderBound, ReminderRepository, type Told } from './reminder.repository';

const batch = 100;

/**
 * Tells that a term draws near, each version of it by each rung once and in their order, whichever instance does it and
 * however long none did. A term that was met, superseded, stayed or ended meanwhile is not told of.
 */
@Injectable()
export class RemindersJob {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly editions: Editions,
    private readonly calendarDays: CalendarDays,
    private readonly reminders: ReminderRepository,
    private readonly outbox: Outbox,
  ) {}

  /** Answers how many were told. */
  async run(): Promise<number> {
    const at = this.clock.now();
    const due = await this.unitOfWork.asWorker((tx) => this.due(tx, at));
    const passedOver = new Set<string>();
    let told = 0;
    for (let from = 0; from < due.length; from += batch) {
      const next = due.slice(from, from + batch).filter(({ id }) => !passedOver.has(id));
      told += await this.unitOfWork.asWorker((tx) => this.tell(tx, next, passedOver, at));
    }
    return told;
  }

  /** What is to be told by now, in the order in which it fell due. */
  private async due(tx: Tx, now: Instant): Promise<readonly Reminder[]> {
    const calendar = await this.calendarDays.current(tx);
    const today = localDateOf(now, 'UTC');
    const law = this.editions.nearest(today);
    const farthest = law.rule('policy-settings-bounds').value?.number ?? 0;
    const rungs = Array.from({ length: farthest + 1 }, (_each, rung) => rung);
    // Somewhere on earth it is the day before, or the day after.
    const bounds: ReminderBound[] = [addDays(today, -1), today, addDays(today, 1)].flatMap((day) =>
      rungs.map((rung) => ({ today: day, rung, lastDay: lastDayReminded(day, rung, calendar) })),
    );
    const usual = usualRungs(law.rule('policy-reminder-days'));
    const untold = await this.reminders.untold(tx, { now, bounds, usual });
    return untold
      .flatMap((one) => {
        const day = remindsOn(one, one.rung, calendar);
        return day === undefined ? [] : [{ ...one, day, since: startOfDay(day, one.zone) }];
      })
      .sort(inOrder);
  }

  private async tell(
    tx: Tx,
    due: readonly Reminder[],
    passedOver: Set<string>,
    at: Instant,
  ): Promise<number> {
    await this.reminders.takeTurn(tx);
    const running = await this.reminders.holdRunning(
      tx,
      due.map(({ id }) => id),
    );
    const termOf = new Map(running.map((term) => [term.id, term]));
    for (const { id } of due) if (!termOf.has(id)) passedOver.add(id);
    const held = due.filter(({ id }) => termOf.has(id));
    const fresh = new Set((await this.reminders.markTold(tx, held, at)).map(keyOf));
    const told = held.filter((one) => fresh.has(keyOf(one)));
    this.outbox.add(
      tx,
      told.flatMap((one) => messageOf(one, termOf.get(one.id), at)),
    );
    return told.length;
  }
}

const keyOf = ({ id, rung }: Told): string => `${id} ${String(rung)}`;
