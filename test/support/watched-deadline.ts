import { computeDeadline, type ComputedDeadline, type WorkingCalendar } from '../../src/calendar';
import type { Tx } from '../../src/database/tx';
import {
  type CalendarChangeCause,
  type DueDay,
  type MovedDeadline,
  RunningDeadlines,
} from '../../src/modules/calendar-days';
import { kz2709of1995, policies } from '../../src/statute';

const rule = kz2709of1995.rules['protest-consideration-term'] ?? policies['policy-p1'];
const zone = 'Asia/Almaty';

function dueBy(calendar: WorkingCalendar, on: string): ComputedDeadline {
  const { value, policies: counted = [] } = rule;
  if (!value) throw new Error('the rule has a term');
  return computeDeadline({ term: value, policies: counted, start: { on }, zone, calendar });
}

const shown = ({ dueOn, dueAt, provisional }: ComputedDeadline): DueDay => ({ dueOn, dueAt, provisional });

/** One running term in place of the room of acts: a protest received on `receivedOn`, read by all or by nobody. */
export class WatchedDeadline extends RunningDeadlines {
  receivedOn = '2016-05-11';
  isReadable = true;
  readonly causes: CalendarChangeCause[] = [];
  private dueDay: DueDay | undefined;

  start(calendar: WorkingCalendar): void {
    this.dueDay = shown(dueBy(calendar, this.receivedOn));
  }

  recompute(
    _tx: Tx,
    calendar: WorkingCalendar,
    cause: CalendarChangeCause,
  ): Promise<readonly MovedDeadline[]> {
    const moved = this.movedBy(calendar);
    this.causes.push(cause);
    this.start(calendar);
    return Promise.resolve(moved);
  }

  preview(_tx: Tx, calendar: WorkingCalendar): Promise<readonly MovedDeadline[]> {
    return Promise.resolve(this.isReadable ? this.movedBy(calendar) : []);
  }

  readable(_tx: Tx, moved: readonly MovedDeadline[]): Promise<readonly MovedDeadline[]> {
    return Promise.resolve(this.isReadable ? moved : []);
  }

  private movedBy(calendar: WorkingCalendar): MovedDeadline[] {
    const [before, after] = [this.dueDay, shown(dueBy(calendar, this.receivedOn))];
    if (!before || JSON.stringify(before) === JSON.stringify(after)) return [];
    const actId = '01980000-0000-7000-8000-00000000000a';
    return [
      { actId, registrationNumber: null, rule: rule.id, edition: kz2709of1995.id, zone, before, after },
    ];
  }
}
