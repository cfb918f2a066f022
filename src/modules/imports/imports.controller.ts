import { Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Language } from '../../kernel/texts';
import {
  ForPersons,
  type HttpReply,
  type HttpRequest,
  Id,
  IdempotencyKey,
  Lang,
  Malformed,
  routeOf,
  send,
  TakesText,
  TextBody,
  Trace,
} from '../../platform/http';
import { RefusedBy } from '../../platform/openapi';
import { CurrentPerson, type PersonActor } from '../prosecutors';
import { bodyDescription, ImportQuery } from './import.contract';
import { ImportRecords } from './import-records.service';
import { type ImportRecord, importRecordShape, importShape } from './import.shape';
import type { ImportView } from './import.view';
import { Imports } from './imports.service';
import { csvType, mostBytes, ndjsonType } from './row-text';

@ApiTags('imports')
@ForPersons()
@Controller('v1/imports')
export class ImportsController {
  constructor(
    private readonly imports: Imports,
    private readonly records: ImportRecords,
  ) {}

  /** Brings running acts in from a paper register; each row is taken, or told every rule and member that refuses it. */
  @Post()
  @TakesText({ mediaTypes: [csvType, ndjsonType], mostBytes, description: bodyDescription })
  @ApiOperation({ operationId: 'importActs' })
  @ApiCreatedResponse({ standardSchema: importShape })
  @RefusedBy('policy-who-imports', 'policy-known-reference', 'policy-office-in-force')
  async bring(
    @CurrentPerson() actor: PersonActor,
    @Query() { office, dryRun = false }: ImportQuery,
    @IdempotencyKey() key: string | undefined,
    @Lang() language: Language,
    @Trace() traceId: string,
    @Req() request: HttpRequest,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ImportView> {
    const { body: register } = request;
    if (!(register instanceof TextBody)) throw new Malformed([{ pointer: '', code: 'required' }]);
    const asked = { actor, language, traceId, key, dryRun, office, register, route: routeOf(request) };
    return send(reply, await this.imports.bring(asked));
  }

  /** Who brought a register in, when, and how many of its acts were taken. */
  @Get(':id')
  @ApiOperation({ operationId: 'readImport' })
  @ApiOkResponse({ standardSchema: importRecordShape })
  read(@Id() id: string, @CurrentPerson() actor: PersonActor): Promise<ImportRecord> {
    return this.records.read(id, actor);
  }
}
