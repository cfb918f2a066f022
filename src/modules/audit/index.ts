export { AuditEntryRepository } from './audit-entry.repository';
export { AuditModule } from './audit.module';
export { Audit, type ReadRecord } from './audit.service';
