import { Module } from '@nestjs/common';
import { AuditModule } from '../audit';
import { OutboxModule } from '../outbox';
import { ImportRecords } from './import-records.service';
import { ImportRepository } from './import.repository';
import { ImportsController } from './imports.controller';
import { Imports } from './imports.service';

/** Paper registers of offices that move in. The acts' room is global: it gives its intake by itself. */
@Module({
  imports: [AuditModule, OutboxModule],
  controllers: [ImportsController],
  providers: [Imports, ImportRecords, ImportRepository],
})
export class ImportsModule {}
