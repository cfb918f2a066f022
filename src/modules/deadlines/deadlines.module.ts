import { Module } from '@nestjs/common';
import { AuditModule } from '../audit';
import { OutboxModule } from '../outbox';
import { DeadlineRepository } from './deadline.repository';
import { DeadlinesController } from './deadlines.controller';
import { DeadlinesService } from './deadlines.service';
import { DueDeadlinesRepository } from './due-deadlines.repository';
import { ReminderRepository } from './reminder.repository';
import { RemindersJob } from './reminders.job';

@Module({
  imports: [AuditModule, OutboxModule],
  controllers: [DeadlinesController],
  providers: [DeadlineRepository, DueDeadlinesRepository, DeadlinesService, ReminderRepository, RemindersJob],
  exports: [DeadlineRepository, RemindersJob],
})
export class DeadlinesModule {}
