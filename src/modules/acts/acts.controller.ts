import { Body, Controller, Get, Patch, Post, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  CommandQuery,
  ForClients,
  ForPersons,
  type HttpReply,
  type HttpRequest,
  Id,
  IdempotencyKey,
  IfMatch,
  type Page,
  send,
  sendPage,
} from '../../platform/http';
import { RefusedBy } from '../../platform/openapi';
import { AsksOfAct, type Asking } from './act-asked.decorator';
import { actPage, actShape } from './act.shape';
import type { ActView } from './act.view';
import { ActsQuery } from './acts-queries.contract';
import { ActsReading } from './acts-reading.service';
import { ActsService } from './acts.service';
import { type DraftPatchBody, draftPatch, type NewDraftBody, newDraft } from './draft.contract';

@ApiTags('acts')
@Controller('v1/acts')
export class ActsController {
  constructor(
    private readonly acts: ActsService,
    private readonly reading: ActsReading,
  ) {}

  /** Drafts an act; half-finished is welcome, and `missing` tells what the law still wants. */
  @Post()
  @ForPersons()
  @ApiOperation({ operationId: 'draftAct' })
  @ApiCreatedResponse({ standardSchema: actShape })
  @RefusedBy(
    'policy-drafts',
    'policy-known-reference',
    'policy-office-in-force',
    'policy-responsible-person',
    'policy-clearance',
    'written-by-kind',
  )
  async draft(
    @AsksOfAct() asking: Asking,
    @Query() { dryRun = false }: CommandQuery,
    @IdempotencyKey() key: string | undefined,
    @Body({ schema: newDraft }) body: NewDraftBody,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(reply, await this.acts.draft({ ...asking, dryRun, key }, body));
  }

  /** The acts that the caller may see, by filter. */
  @Get()
  @ForPersons()
  @ForClients('acts:read')
  @ApiOperation({ operationId: 'listActs' })
  @ApiOkResponse({ standardSchema: actPage })
  async list(
    @AsksOfAct() asking: Asking,
    @Query() query: ActsQuery,
    @Req() request: HttpRequest,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<Page<object>> {
    return sendPage(request, reply, await this.reading.page(query, asking));
  }

  /** One act as it stands. */
  @Get(':id')
  @ForPersons()
  @ForClients('acts:read')
  @ApiOperation({ operationId: 'readAct' })
  @ApiOkResponse({ standardSchema: actShape })
  async read(
    @Id() id: string,
    @AsksOfAct() asking: Asking,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(reply, { status: 200, ...(await this.reading.one(id, asking)) });
  }

  /** Changes a draft by a merge patch. */
  @Patch(':id')
  @ForPersons()
  @ApiOperation({ operationId: 'reviseDraft' })
  @ApiOkResponse({ standardSchema: actShape })
  @RefusedBy(
    'policy-act-course',
    'policy-drafts',
    'policy-known-reference',
    'policy-responsible-person',
    'policy-clearance',
    'written-by-kind',
  )
  async revise(
    @Id() actId: string,
    @AsksOfAct() asking: Asking,
    @IfMatch() version: number,
    @Query() { dryRun = false }: CommandQuery,
    @Body({ schema: draftPatch }) patch: DraftPatchBody,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ActView> {
    return send(reply, await this.acts.revise({ ...asking, actId, version, dryRun, key: undefined }, patch));
  }
}
