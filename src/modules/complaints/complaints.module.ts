import { Module } from '@nestjs/common';
import { AuditModule } from '../audit';
import { OutboxModule } from '../outbox';
import { ProsecutorsModule } from '../prosecutors';
import { ActsComplainedOf } from './acts-complained-of.service';
import { ComplaintAnswers } from './complaint-answers.service';
import { ComplaintCommandsController } from './complaint-commands.controller';
import { ComplaintEventRepository } from './complaint-event.repository';
import { ComplaintFactsRepository } from './complaint-facts.repository';
import { ComplaintFacts } from './complaint-facts.service';
import { ComplaintIntake } from './complaint-intake.service';
import { ComplaintRegistration } from './complaint-registration.service';
import { ComplaintRepository } from './complaint.repository';
import { ComplaintStore } from './complaint-store';
import { ComplaintsController } from './complaints.controller';
import { ComplaintsListRepository } from './complaints-list.repository';
import { ComplaintsReading } from './complaints-reading.service';
import { Complaints } from './complaints.service';

/** Complaints about prosecutors' acts and actions. The acts' room is global: what is done to an act is done there. */
@Module({
  imports: [AuditModule, OutboxModule, ProsecutorsModule],
  controllers: [ComplaintsController, ComplaintCommandsController],
  providers: [
    ...[Complaints, ComplaintsReading, ComplaintAnswers, ComplaintFacts, ComplaintIntake, ComplaintStore],
    ...[ComplaintRepository, ComplaintEventRepository, ComplaintFactsRepository, ComplaintsListRepository],
    ...[ActsComplainedOf, ComplaintRegistration],
  ],
})
export class ComplaintsModule {}
