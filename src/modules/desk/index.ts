export { DeskModule } from './desk.module';
export { StandingCheckJob } from './standing-check.job';
