import { Injectable } from '@nestjs/common';
import { EndedAppointmentsJob, MissedTermsJob } from '../acts';
import { WaitingEscalationsJob } from '../escalations';
import { ExpiredReceiptsJob } from '../outbox';

/** What the system does by itself: it asks what is to be done, and does it until nothing is left. */
export interface Job {
  run(): Promise<unknown>;
}

/** The jobs of the rooms below, each after those on whose work it looks. */
@Injectable()
export class JobsInOrder {
  readonly all: readonly Job[];

  constructor(
    missedTerms: MissedTermsJob,
    endedAppointments: EndedAppointmentsJob,
    waitingEscalations: WaitingEscalationsJob,
    expiredReceipts: ExpiredReceiptsJob,
  ) {
    this.all = [missedTerms, endedAppointments, waitingEscalations, expiredReceipts];
  }
}
