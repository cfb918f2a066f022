export { CalendarChanges } from './calendar-changes.service';
export { CalendarDaysModule } from './calendar-days.module';
export { type CalendarState, calendarState, heldCalendar } from './calendar-state.repository';
export { CalendarDays } from './calendar-days.service';
export { viewOfProvisional } from './calendar-day.view';
export { provisionalView, type ProvisionalView } from './moved-deadline.contract';
export {
  type CalendarChangeCause,
  type DueDay,
  type MovedDeadline,
  RunningDeadlines,
} from './running-deadlines';
