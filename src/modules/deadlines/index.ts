export { DeadlineRepository, type DeadlineRow, deadlinesFrom, deadlinesOf } from './deadline.repository';
export { deadlineView, type DeadlineView } from './deadline.view';
export { deadlineList, deadlineShape } from './deadline.shape';
export { DeadlinesModule } from './deadlines.module';
export { RemindersJob } from './reminders.job';
