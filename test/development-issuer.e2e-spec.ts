import { Controller, Get, Global, Module, Req } from '@nestjs/common';
import request from 'supertest';
import { DatabaseModule } from '../src/database/database.module';
import {
  actorOf,
  AuthModule,
  DevelopmentPeople,
  type OidcIssuer,
  PrincipalDirectory,
} from '../src/modules/auth';
import { ClockModule } from '../src/platform/clock';
import { HealthModule } from '../src/platform/health';
import { createHttpApp, type HttpApp, type HttpRequest, type KnownActor } from '../src/platform/http';
import { type FreshDatabase, freshDatabase } from './support/database';

const person = 'akmola.burabay.prosecutor';

class Seeded extends DevelopmentPeople {
  exists(subject: string) {
    return Promise.resolve(subject === person);
  }

  clientOf(bin: string) {
    return Promise.resolve(bin === '000000000001' ? 'body.client' : null);
  }

  list(office: string | undefined) {
    const name = { kk: 'А', ru: 'Б', en: 'C' };
    const all = [{ person, name, office: 'akmola.burabay', position: 'prosecutor', clearance: 'restricted' }];
    return Promise.resolve(all.filter((one) => office === undefined || one.office === office));
  }
}

class Everybody extends PrincipalDirectory {
  resolve(subject: string): Promise<KnownActor> {
    return Promise.resolve({ kind: 'person', subject });
  }
}

@Controller('v1/me')
class MeController {
  @Get()
  me(@Req() asked: HttpRequest) {
    return { subject: actorOf(asked).subject };
  }
}

@Global()
@Module({
  controllers: [MeController],
  providers: [
    { provide: DevelopmentPeople, useClass: Seeded },
    { provide: PrincipalDirectory, useClass: Everybody },
  ],
})
class Room {}

let database: FreshDatabase;
const opened: HttpApp[] = [];

async function instance(oidc: OidcIssuer | null = null): Promise<HttpApp> {
  @Module({
    imports: [ClockModule.of(), DatabaseModule.of(database), HealthModule, AuthModule.of(oidc), Room],
  })
  class Root {}
  const app = await createHttpApp(Root, {
    apiVersion: '1.0',
    requestsPerMinute: 10_000,
    logger: false,
    observe: () => undefined,
  });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  opened.push(app);
  return app;
}

const tokenOf = (app: HttpApp, body: object) => request(app.getHttpServer()).post('/dev/tokens').send(body);
const meAt = (app: HttpApp, token: string) =>
  request(app.getHttpServer()).get('/v1/me').set('authorization', `Bearer ${token}`);

beforeAll(async () => {
  database = await freshDatabase();
});

afterAll(async () => {
  for (const app of opened) await app.close();
  await database.drop();
});

describe('the development issuer', () => {
  it('gives a token that every instance on the database accepts, though all start at once', async () => {
    const [one, other] = await Promise.all([instance(), instance()]);
    const answers = await Promise.all([tokenOf(one, { person }), tokenOf(other, { person })]);
    for (const { status, body } of answers) {
      expect(status).toBe(200);
      expect(body).toEqual({ accessToken: expect.any(String), tokenType: 'Bearer', expiresIn: 3600, person });
      expect((await meAt(one, body.accessToken)).body).toEqual({ subject: person });
      expect((await meAt(other, body.accessToken)).body).toEqual({ subject: person });
    }
  });

  it('speaks for the client of a seeded body', async () => {
    const app = await instance();
    const { body } = await tokenOf(app, { client: '000000000001' });
    expect(body).toMatchObject({ client: '000000000001' });
    expect((await meAt(app, body.accessToken)).body).toEqual({ subject: 'body.client' });
  });

  it('knows nobody else, and takes exactly one name', async () => {
    const app = await instance();
    expect((await tokenOf(app, { person: 'nobody' })).status).toBe(404);
    expect((await tokenOf(app, { client: '000000000009' })).status).toBe(404);
    expect((await tokenOf(app, {})).status).toBe(400);
    expect((await tokenOf(app, { person, client: '000000000001' })).status).toBe(400);
    expect((await tokenOf(app, { person: null })).status).toBe(400);
    expect((await tokenOf(app, { client: '12' })).status).toBe(400);
  });

  it('lists whom it knows, by office', async () => {
    const app = await instance();
    const people = (query: string) => request(app.getHttpServer()).get(`/dev/people${query}`);
    expect((await people('')).body.items).toHaveLength(1);
    expect((await people('?office=akmola')).body.items).toEqual([]);
    expect((await people('?position=head')).status).toBe(400);
  });

  it('is not there where an issuer is named, nor do its tokens count', async () => {
    const app = await instance();
    const { body } = await tokenOf(app, { person });
    const governed = await instance({ issuer: 'http://127.0.0.1:9', audience: 'qadagalau' });
    expect((await tokenOf(governed, { person })).status).toBe(404);
    expect((await request(governed.getHttpServer()).get('/dev/people')).status).toBe(404);
    const answer = await meAt(governed, body.accessToken);
    expect([answer.status, answer.body.type]).toEqual([503, 'urn:problem:not-ready']);
  });
});

describe('readiness', () => {
  it('is of both pools on a migrated database', async () => {
    const app = await instance();
    expect((await request(app.getHttpServer()).get('/health/ready')).body).toEqual({ status: 'ready' });
  });
});
