import { Controller, Get, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { ForClients, ForPersons, type HttpReply, Id } from '../../platform/http';
import { deadlineList, type DeadlineView } from '../deadlines';
import { AsksOfAct, type Asking } from './act-asked.decorator';
import { allowedActionList, history } from './act.shape';
import { DocumentQuery } from './acts-queries.contract';
import { ActPages } from './act-pages.service';
import { ActsReading } from './acts-reading.service';
import type { EventView } from './event.view';

@ApiTags('acts')
@ForPersons()
@ForClients('acts:read')
@Controller('v1/acts/:id')
export class ActViewsController {
  constructor(
    private readonly reading: ActsReading,
    private readonly pages: ActPages,
  ) {}

  /** Every command with whether the caller may give it now, and if not on which grounds. */
  @Get('allowed-actions')
  @ApiOperation({ operationId: 'listAllowedActions' })
  @ApiOkResponse({ standardSchema: allowedActionList })
  allowed(@Id() id: string, @AsksOfAct() asking: Asking): Promise<{ readonly items: readonly object[] }> {
    return this.reading.allowed(id, asking);
  }

  /** Every event of the act, oldest first. */
  @Get('history')
  @ApiOperation({ operationId: 'readHistory' })
  @ApiOkResponse({ standardSchema: history })
  history(@Id() id: string, @AsksOfAct() asking: Asking): Promise<{ readonly items: readonly EventView[] }> {
    return this.reading.events(id, asking);
  }

  /** Every version of every term of the act. */
  @Get('deadlines')
  @ApiOperation({ operationId: 'readDeadlines' })
  @ApiOkResponse({ standardSchema: deadlineList })
  deadlines(
    @Id() id: string,
    @AsksOfAct() asking: Asking,
  ): Promise<{ readonly items: readonly DeadlineView[] }> {
    return this.reading.deadlines(id, asking);
  }

  /** The act as a printed page, in Kazakh or Russian. */
  @Get('document')
  @ApiOperation({ operationId: 'printAct' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ description: 'The page', schema: { type: 'string', format: 'binary' } })
  async document(
    @Id() id: string,
    @AsksOfAct() asking: Asking,
    @Query() { lang = 'kk' }: DocumentQuery,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<StreamableFile> {
    const { pdf, name, etag } = await this.pages.print(id, lang, asking);
    reply.header('content-language', lang).header('etag', etag);
    return new StreamableFile(pdf, {
      type: 'application/pdf',
      disposition: `inline; filename="${name}.pdf"`,
    });
  }
}
