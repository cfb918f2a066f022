export { DeadlineRepository } from './deadline.repository';
export { deadlineView, type DeadlineView } from './deadline.view';
export { DeadlinesModule } from './deadlines.module';
