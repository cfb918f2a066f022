export { ReassignmentsModule } from './reassignments.module';
