import { Module } from '@nestjs/common';
import { ProsecutorsModule } from '../prosecutors';
import { AuditController } from './audit.controller';
import { AuditEntryRepository } from './audit-entry.repository';
import { Audit } from './audit.service';
import { AuditTrailRepository } from './audit-trail.repository';
import { AuditTrail } from './audit-trail.service';

@Module({
  imports: [ProsecutorsModule],
  controllers: [AuditController],
  providers: [Audit, AuditEntryRepository, AuditTrail, AuditTrailRepository],
  exports: [Audit],
})
export class AuditModule {}
