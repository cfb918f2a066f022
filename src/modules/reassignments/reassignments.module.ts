import { Module } from '@nestjs/common';
import { AuditModule } from '../audit';
import { OutboxModule } from '../outbox';
import { ProsecutorsModule } from '../prosecutors';
import { ReassignmentRecords } from './reassignment-records.service';
import { ReassignmentRepository } from './reassignment.repository';
import { ReassignmentsController } from './reassignments.controller';
import { Reassignments } from './reassignments.service';

/** The work of one who leaves, or is away for long. The acts' room is global: it passes acts on by itself. */
@Module({
  imports: [AuditModule, OutboxModule, ProsecutorsModule],
  controllers: [ReassignmentsController],
  providers: [Reassignments, ReassignmentRecords, ReassignmentRepository],
})
export class ReassignmentsModule {}
