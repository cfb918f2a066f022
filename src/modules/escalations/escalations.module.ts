import { Global, Module } from '@nestjs/common';
import { WhatHangsOnActs } from '../acts';
import { AuditModule } from '../audit';
import { CalendarDaysModule } from '../calendar-days';
import { OutboxModule } from '../outbox';
import { EscalationCommandsController } from './escalation-commands.controller';
import { EscalationCommands } from './escalation-commands.service';
import { EscalationFactsOf } from './escalation-facts.service';
import { EscalationRepository } from './escalation.repository';
import { EscalationStore } from './escalation-store';
import { EscalationsController } from './escalations.controller';
import { EscalationsListRepository } from './escalations-list.repository';
import { EscalationsReading } from './escalations-reading.service';
import { Escalations } from './escalations.service';
import { EscalationsUponActs } from './escalations-upon-acts.service';
import { FollowUpDrafts } from './follow-up-drafts.service';
import { OfficesAboveRepository } from './offices-above.repository';
import { WaitingEscalationsJob } from './waiting-escalations.job';

/** Global, for the port of what hangs upon acts that the acts' room below asks for. */
@Global()
@Module({
  imports: [AuditModule, CalendarDaysModule, OutboxModule],
  controllers: [EscalationsController, EscalationCommandsController],
  providers: [
    ...[
      Escalations,
      EscalationCommands,
      EscalationsReading,
      EscalationFactsOf,
      EscalationStore,
      FollowUpDrafts,
    ],
    ...[EscalationRepository, EscalationsListRepository, OfficesAboveRepository, WaitingEscalationsJob],
    { provide: WhatHangsOnActs, useClass: EscalationsUponActs },
  ],
  exports: [WhatHangsOnActs, WaitingEscalationsJob],
})
export class EscalationsModule {}
