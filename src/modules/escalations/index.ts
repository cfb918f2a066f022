export { EscalationsModule } from './escalations.module';
export { WaitingEscalationsJob } from './waiting-escalations.job';
