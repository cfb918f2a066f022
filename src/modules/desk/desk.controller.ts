import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Language } from '../../kernel/texts';
import {
  ForPersons,
  type HttpReply,
  type HttpRequest,
  Lang,
  type Page,
  PageQuery,
  sendPage,
  Trace,
} from '../../platform/http';
import { CurrentPerson, type PersonActor } from '../prosecutors';
import { Anomalies } from './anomalies.service';
import { anomalyPage, type AnomalyView } from './anomaly.shape';
import { DeskListPath, DeskQuery } from './desk.contract';
import { Desk, type DeskView } from './desk.service';
import { deskLinePage, deskShape } from './desk.shape';

/** What a person works from all day. */
@ApiTags('desk')
@ForPersons()
@Controller('v1/desk')
export class DeskController {
  constructor(
    private readonly desk: Desk,
    private readonly anomalies: Anomalies,
  ) {}

  /** What waits for me: to be signed, decided, recorded; what is due; who is absent; how the offices below stand. */
  @Get()
  @ApiOperation({ operationId: 'readDesk' })
  @ApiOkResponse({ standardSchema: deskShape })
  read(
    @CurrentPerson() actor: PersonActor,
    @Trace() traceId: string,
    @Query() { limit }: DeskQuery,
  ): Promise<DeskView> {
    return this.desk.whole(limit, { actor, traceId });
  }

  /** One list of the desk, whole, page by page. */
  @Get('lists/:list')
  @ApiOperation({ operationId: 'readDeskList' })
  @ApiOkResponse({ standardSchema: deskLinePage })
  async list(
    @CurrentPerson() actor: PersonActor,
    @Trace() traceId: string,
    @Param() { list }: DeskListPath,
    @Query() query: PageQuery,
    @Req() request: HttpRequest,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<Page<object>> {
    return sendPage(request, reply, await this.desk.page(list, query, { actor, traceId }));
  }

  /** What must not be: open work that nobody answers for, that waits for nothing, or that nobody may decide. */
  @Get('anomalies')
  @ApiOperation({ operationId: 'readAnomalies' })
  @ApiOkResponse({ standardSchema: anomalyPage })
  async found(
    @CurrentPerson() actor: PersonActor,
    @Query() query: PageQuery,
    @Lang() language: Language,
    @Req() request: HttpRequest,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<Page<AnomalyView>> {
    return sendPage(request, reply, await this.anomalies.page(query, actor, language));
  }
}
