import { Module } from '@nestjs/common';
import { AuditEntryRepository } from './audit-entry.repository';
import { Audit } from './audit.service';

@Module({ providers: [Audit, AuditEntryRepository], exports: [Audit] })
export class AuditModule {}
