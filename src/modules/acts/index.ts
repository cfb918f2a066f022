export { ActDeeds, type Deed, type FollowUpDraft, type HeldAct } from './act-deeds.service';
export { ActIntake } from './act-intake.service';
export { ActReassignment, type PassedWork } from './act-reassignment.service';
export { ActsModule } from './acts.module';
export { EndedAppointmentsJob } from './ended-appointments.job';
export { MissedTermsJob } from './missed-terms.job';
export type { PaperRow } from './paper-row';
export type { Taken } from './paper-row.judgement';
export { WhatHangsOnActs } from './what-hangs-on-acts';
