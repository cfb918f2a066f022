import { Global, Module } from '@nestjs/common';
import { OutboxModule } from '../outbox';
import { PartiesModule } from '../parties';
import { ProsecutorsModule } from '../prosecutors';
import { CalendarChanges } from './calendar-changes.service';
import { CalendarDayList } from './calendar-day-list.service';
import { CalendarDayRepository } from './calendar-day.repository';
import { CalendarRevision } from './calendar-revision.service';
import { CalendarDaysController } from './calendar-days.controller';
import { CalendarDays } from './calendar-days.service';
import { CalendarStateRepository } from './calendar-state.repository';
import { DeadlineCalculationsController } from './deadline-calculations.controller';
import { DeadlineCalculations } from './deadline-calculations.service';

/** The sourced days, the calendar that they make for every room, and terms computed by it. Wants `RunningDeadlines` from a global room. */
@Global()
@Module({
  imports: [OutboxModule, PartiesModule, ProsecutorsModule],
  controllers: [CalendarDaysController, DeadlineCalculationsController],
  providers: [
    CalendarChanges,
    CalendarDayList,
    CalendarDayRepository,
    CalendarDays,
    CalendarRevision,
    CalendarStateRepository,
    DeadlineCalculations,
  ],
  exports: [CalendarChanges, CalendarDays],
})
export class CalendarDaysModule {}
