import { Body, Controller, Get, Global, Module, Patch, Post, Query, Req, Res } from '@nestjs/common';
import { z } from 'zod';
import { actorOf, PrincipalDirectory } from '../../src/modules/auth';
import {
  cursorFor,
  ForClients,
  ForPersons,
  type HttpReply,
  type HttpRequest,
  Id,
  IdempotencyKey,
  IfMatch,
  keyFrom,
  type KnownActor,
  Lang,
  NotFound,
  PageQuery,
  Public,
  RefusedByLaw,
  send,
  sendPage,
  Trace,
  VersionConflict,
} from '../../src/platform/http';
import { Readiness } from '../../src/platform/health';
import { RefusedBy } from '../../src/platform/openapi';
import { ThingDto } from './sample-thing.contract';
import type { Rule } from '../../src/statute';

const content = z.strictObject({
  kind: z.literal('protest'),
  demands: z.string().min(1).max(50),
  norms: z.array(z.strictObject({ text: z.string() })).optional(),
});

const rule: Rule = {
  id: 'protest-consideration-term',
  cites: '19(3)',
  ruleKind: 'term',
  treatment: 'enforced',
  says: { kk: 'Он күн.', ru: 'Десять дней.', en: 'Ten days.' },
};

/** Everything that the platform gives, on routes of no meaning. */
@Controller('v1/things')
class ThingsController {
  @Get('open')
  @Public()
  open(@Lang() language: string, @Trace() traceId: string) {
    return { language, traceId };
  }

  @Get('mine')
  mine(@Req() request: HttpRequest) {
    return { subject: actorOf(request).subject };
  }

  @Get('people-only')
  @ForPersons()
  peopleOnly() {
    return {};
  }

  @Get('clients-only')
  @ForClients('things:read')
  clientsOnly() {
    return {};
  }

  @Get('both')
  @ForPersons()
  @ForClients('things:write')
  both() {
    return {};
  }

  @Get('list')
  @Public()
  list(@Query() query: PageQuery, @Req() request: HttpRequest, @Res({ passthrough: true }) reply: HttpReply) {
    const boundTo = { list: 'things' };
    const after = keyFrom(boundTo, query.cursor);
    const nextCursor = after === undefined ? cursorFor(boundTo, ['last', 7]) : null;
    return sendPage(request, reply, { items: [query.limit, after ?? null], page: { nextCursor } });
  }

  @Get('by-id/:id')
  @Public()
  byId(@Id() id: string) {
    return { id };
  }

  @Get('broken')
  @Public()
  broken() {
    throw new TypeError('the password is hunter2');
  }

  @Get('away')
  @Public()
  away() {
    throw Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
  }

  @Get('doubled')
  @Public()
  doubled() {
    throw Object.assign(new Error('wrapped'), { driverError: { code: '23505' } });
  }

  @Post()
  @Public()
  make(
    @Body() body: ThingDto,
    @IdempotencyKey() key: string | undefined,
    @Res({ passthrough: true }) reply: HttpReply,
  ) {
    return send(reply, { status: 201, body: { body, key: key ?? null }, etag: 1, location: '/v1/things/1' });
  }

  @Post('content')
  @Public()
  content(@Body({ schema: content }) body: z.infer<typeof content>) {
    return body;
  }

  @Post('command')
  @Public()
  command() {
    return {};
  }

  @Post('guarded')
  guarded(@Body() body: ThingDto) {
    return body;
  }

  @Post('refusals')
  @Public()
  @RefusedBy('protest-consideration-term')
  refuse() {
    throw new RefusedByLaw([{ rule, edition: 'kz-2709-1995', pointer: '/days' }]);
  }

  @Patch(':id')
  @Public()
  change(@Id() id: string, @Body() body: ThingDto, @IfMatch() version: number) {
    if (version !== 3) throw new VersionConflict(3);
    if (body.name === 'absent') throw new NotFound();
    return { id, version };
  }
}

const known: Readonly<Record<string, KnownActor>> = {
  'a.person': { kind: 'person', subject: 'a.person' },
  'a.client': { kind: 'client', subject: 'a.client', scopes: ['things:read'] },
};

class KnownSubjects extends PrincipalDirectory {
  resolve(subject: string): Promise<KnownActor | null> {
    return Promise.resolve(known[subject] ?? null);
  }
}

/** Ready unless told otherwise. */
export class Standing extends Readiness {
  static isUp = true;

  check(): Promise<void> {
    return Standing.isUp ? Promise.resolve() : Promise.reject(new Error('the database is away'));
  }
}

@Global()
@Module({
  controllers: [ThingsController],
  providers: [
    { provide: PrincipalDirectory, useClass: KnownSubjects },
    { provide: Readiness, useClass: Standing },
  ],
  exports: [Readiness],
})
export class SampleRoom {}
