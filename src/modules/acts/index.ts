export { ActIntake } from './act-intake.service';
export { ActReassignment, type PassedWork } from './act-reassignment.service';
export { ActsModule } from './acts.module';
export type { PaperRow } from './paper-row';
export type { Taken } from './paper-row.judgement';
export { Sweep } from './sweep.service';
