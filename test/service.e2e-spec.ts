import request from 'supertest';
import { createApp } from '../src/bootstrap';
import { readEnv } from '../src/platform/config/env';
import type { HttpApp } from '../src/platform/http';
import { operationsOf } from '../src/platform/openapi';
import { kz2709of1995 } from '../src/statute';
import { type FreshDatabase, freshDatabase } from './support/database';

let database: FreshDatabase;
let apps: HttpApp[];

beforeAll(async () => {
  database = await freshDatabase();
  const env = readEnv({ NODE_ENV: 'test', LOG_LEVEL: 'silent' });
  apps = await Promise.all([
    createApp({ env, databases: database }),
    createApp({ env, databases: database }),
  ]);
});

afterAll(async () => {
  for (const app of apps) await app.close();
  await database.drop();
});

const at = (index: number) => request(apps[index]!.getHttpServer());

describe('the whole service, two instances on a new database', () => {
  it('is ready', async () => {
    expect((await at(0).get('/health/ready')).body).toEqual({ status: 'ready' });
    expect((await at(1).get('/health/ready')).body).toEqual({ status: 'ready' });
  });

  it('knows the people it was delivered with, at either instance', async () => {
    const person = 'akmola.burabay.prosecutor';
    const { body } = await at(0).post('/dev/tokens').send({ person });
    expect(body).toMatchObject({ tokenType: 'Bearer', person });
    for (const index of [0, 1]) {
      const me = await at(index).get('/v1/me').set('authorization', `Bearer ${body.accessToken}`);
      expect(me.status).toBe(200);
    }
  });

  it('asks for a token on every route but those that say otherwise', async () => {
    const { body: document } = await at(0).get('/v1/openapi.json');
    for (const { method, path, operation } of operationsOf(document)) {
      if (operation.security?.length === 0) continue;
      const address = path.replace(/\{\w+\}/g, '0190a1b2-0000-7000-8000-000000000001');
      const answer = await at(0)[method as 'get'](address);
      expect([method, path, answer.status]).toEqual([method, path, 401]);
    }
  });

  it('names its schemas as types, and lets every parameter with a default be left out', async () => {
    const { body: document } = await at(0).get('/v1/openapi.json');
    for (const name of Object.keys(document.components.schemas)) expect(name).toMatch(/^[A-Z][A-Za-z0-9]*$/);
    for (const { operation } of operationsOf(document)) {
      for (const parameter of (operation.parameters ?? []) as { required: boolean; schema: object }[]) {
        expect(parameter.required && 'default' in parameter.schema).toBe(false);
      }
    }
  });

  it('names in its document only rules that there are', async () => {
    const { body: document } = await at(0).get('/v1/openapi.json');
    const named = operationsOf(document).flatMap(
      ({ operation }) => (operation as { 'x-refused-by'?: string[] })['x-refused-by'] ?? [],
    );
    const unknown = named.filter((name) => !Object.hasOwn(kz2709of1995.rules, name));
    expect(named.length).toBeGreaterThan(0);
    expect(unknown).toEqual([]);
    const draft = document.paths['/v1/acts'].post.responses['422'].description as string;
    expect(draft).toContain('protest-law-no-suspension');
    expect(document.components.schemas.ProtestContent.properties).toHaveProperty('demands');
    const { content } = document.components.schemas.NewDraft.properties;
    expect(JSON.stringify(content)).toContain('#/components/schemas/ActContent');
  });
});
