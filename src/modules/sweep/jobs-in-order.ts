import { Injectable } from '@nestjs/common';
import { EndedAppointmentsJob, MissedTermsJob } from '../acts';
import { RemindersJob } from '../deadlines';
import { StandingCheckJob } from '../desk';
import { WaitingEscalationsJob } from '../escalations';
import { ExpiredReceiptsJob } from '../outbox';

/** What the system does by itself: it asks what is to be done, and does it until nothing is left. */
export interface Job {
  run(): Promise<unknown>;
}

/** The jobs of the rooms below. What a term was to be reminded of is told before it is found to have passed. */
@Injectable()
export class JobsInOrder {
  readonly all: readonly Job[];

  constructor(
    reminders: RemindersJob,
    missedTerms: MissedTermsJob,
    endedAppointments: EndedAppointmentsJob,
    waitingEscalations: WaitingEscalationsJob,
    expiredReceipts: ExpiredReceiptsJob,
    standingCheck: StandingCheckJob,
  ) {
    this.all = [
      reminders,
      missedTerms,
      endedAppointments,
      waitingEscalations,
      expiredReceipts,
      standingCheck,
    ];
  }
}
