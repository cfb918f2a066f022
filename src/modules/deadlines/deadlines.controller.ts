import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Language } from '../../kernel/texts';
import {
  ForClients,
  ForPersons,
  type HttpReply,
  type HttpRequest,
  Lang,
  type Page,
  sendPage,
  Trace,
} from '../../platform/http';
import { type Actor, CurrentActor } from '../prosecutors';
import { deadlinePage } from './deadline.shape';
import { DeadlinesQuery } from './deadlines.contract';
import { type DeadlineLine, DeadlinesService } from './deadlines.service';

@ApiTags('deadlines')
@Controller('v1/deadlines')
export class DeadlinesController {
  constructor(private readonly deadlines: DeadlinesService) {}

  /** What falls due across acts, the nearest first. */
  @Get()
  @ForPersons()
  @ForClients('acts:read')
  @ApiOperation({ operationId: 'listDeadlines' })
  @ApiOkResponse({ standardSchema: deadlinePage })
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: DeadlinesQuery,
    @Lang() language: Language,
    @Trace() traceId: string,
    @Req() request: HttpRequest,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<Page<DeadlineLine>> {
    return sendPage(request, reply, await this.deadlines.list(query, { actor, language, traceId }));
  }
}
