import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Language } from '../../kernel/texts';
import {
  ForPersons,
  type HttpReply,
  type HttpRequest,
  Lang,
  type Page,
  sendPage,
  Trace,
} from '../../platform/http';
import { RefusedBy } from '../../platform/openapi';
import { CurrentPerson, type PersonActor } from '../prosecutors';
import { AuditQuery } from './audit.contract';
import { auditPage, type AuditEntryView } from './audit-entry.view';
import { AuditTrail } from './audit-trail.service';

@ApiTags('audit')
@ForPersons()
@Controller('v1/audit')
export class AuditController {
  constructor(private readonly trail: AuditTrail) {}

  /** Who looked at an act, the newest entry first; for the head of its office and the heads above. */
  @Get()
  @ApiOperation({ operationId: 'readAudit' })
  @ApiOkResponse({ standardSchema: auditPage })
  @RefusedBy('policy-who-reads-audit')
  async read(
    @CurrentPerson() actor: PersonActor,
    @Query() query: AuditQuery,
    @Lang() language: Language,
    @Trace() traceId: string,
    @Req() request: HttpRequest,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<Page<AuditEntryView>> {
    return sendPage(request, reply, await this.trail.read(query, { actor, language, traceId }));
  }
}
