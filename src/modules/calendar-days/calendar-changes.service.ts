import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { workingCalendar } from '../../calendar';
import type { Tx } from '../../database/tx';
import type { Instant } from '../../kernel/time';
import { Conflict, NotFound, type Reply, VersionConflict } from '../../platform/http';
import { LawInForce, unlessRefused } from '../prosecutors';
import { groundsAgainstKeeping } from '../prosecutors/domain';
import type { AskedChange } from './calendar-change';
import { CalendarDayRepository } from './calendar-day.repository';
import { versionOf } from './calendar-day.view';
import type { CalendarDayRecorded } from './calendar-days.contract';
import { CalendarRevision } from './calendar-revision.service';
import { type EnteredDay, groundsAgainstEntering, isSameFact } from './domain';

/** Days entered and withdrawn by the registrar. */
@Injectable()
export class CalendarChanges {
  constructor(
    private readonly revision: CalendarRevision,
    private readonly days: CalendarDayRepository,
    private readonly law: LawInForce,
  ) {}

  enter(asked: AskedChange, entered: EnteredDay): Promise<Reply<CalendarDayRecorded>> {
    const { actor } = asked;
    const id = newId();
    return this.revision.change(asked, entered, (_tx, calendar) => {
      unlessRefused(groundsAgainstEntering(entered, { law: this.law.at(actor), actor, calendar }));
      if (calendar.rows.some((row) => isSameFact(row, entered))) throw new Conflict();
      const day = { ...entered, id, recordedAt: actor.at, recordedBy: actor.personId, withdrawn: null };
      return Promise.resolve({
        day,
        calendar: workingCalendar([...calendar.rows, day], calendar.version + 1),
        write: (tx: Tx) => this.days.enter(tx, day),
      });
    });
  }

  withdraw(
    asked: AskedChange,
    { id, version, reason }: { readonly id: string; readonly version: number; readonly reason: string },
  ): Promise<Reply<CalendarDayRecorded>> {
    const { actor } = asked;
    return this.revision.change(asked, { reason }, async (tx, calendar) => {
      const day = await this.days.find(tx, id);
      if (!day) throw new NotFound();
      if (versionOf(day) !== version) throw new VersionConflict(versionOf(day));
      unlessRefused(groundsAgainstKeeping(actor, this.law.at(actor)));
      if (day.withdrawn) throw new Conflict();
      const withdrawal = { at: actor.at, by: actor.personId, reason };
      return {
        day: { ...day, withdrawn: withdrawal },
        calendar: workingCalendar(
          calendar.rows.filter((row) => row.id !== id),
          calendar.version + 1,
        ),
        write: (other: Tx) => this.days.withdraw(other, id, withdrawal),
      };
    });
  }

  /** The days of this build that were never there, as the system; how many. Running deadlines follow. */
  seed(at: Instant): Promise<number> {
    return this.revision.seed(at);
  }
}
