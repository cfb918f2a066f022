import { Module } from '@nestjs/common';
import { AuditModule } from '../audit';
import { DeadlineRepository } from './deadline.repository';
import { DeadlinesController } from './deadlines.controller';
import { DeadlinesService } from './deadlines.service';
import { DueDeadlinesRepository } from './due-deadlines.repository';

@Module({
  imports: [AuditModule],
  controllers: [DeadlinesController],
  providers: [DeadlineRepository, DueDeadlinesRepository, DeadlinesService],
  exports: [DeadlineRepository],
})
export class DeadlinesModule {}
