import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { Module } from '@nestjs/common';
import { SignJWT, UnsecuredJWT } from 'jose';
import request from 'supertest';
import { AuthModule } from '../src/modules/auth';
import { ClockModule } from '../src/platform/clock';
import { HealthModule } from '../src/platform/health';
import { createHttpApp, type HttpApp } from '../src/platform/http';
import { LoggingModule } from '../src/platform/logging';
import { ManagementListener, Metrics } from '../src/platform/metrics';
import { describeApi, operationsOf, publishApi } from '../src/platform/openapi';
import { startIssuer, type TestIssuer } from './support/issuer';
import { SampleRoom, Standing } from './support/sample-room';

let app: HttpApp;
let issuer: TestIssuer;
let metrics: Metrics;

const opened = () => request(app.getHttpServer());
const id = '0190a1b2-0000-7000-8000-000000000001';

async function build(requestsPerMinute: number): Promise<HttpApp> {
  @Module({
    imports: [
      LoggingModule.of('silent'),
      ClockModule.of(),
      HealthModule,
      AuthModule.of(issuer.oidc),
      SampleRoom,
    ],
  })
  class Root {}
  const built = await createHttpApp(Root, {
    apiVersion: '1.0',
    requestsPerMinute,
    logger: false,
    observe: (...answer) => {
      metrics.observe(...answer);
    },
  });
  const lookup = (id: string) =>
    id === 'protest-consideration-term' ? [{ id, cites: '19(3)', says: 'Within ten days.' }] : [];
  publishApi(built, 'Sample', () =>
    describeApi(built, { title: 'Sample', description: '', version: '1.0', lookup }),
  );
  await built.listen(0, '127.0.0.1');
  return built;
}

beforeAll(async () => {
  metrics = new Metrics();
  issuer = await startIssuer();
  app = await build(10_000);
});

afterAll(async () => {
  await app.close();
  await issuer.close();
});

function expectProblem(answer: request.Response, status: number, type: string): void {
  expect({ status: answer.status, type: answer.body?.type ?? JSON.parse(answer.text).type }).toEqual({
    status,
    type: `urn:problem:${type}`,
  });
  const body = answer.body?.type ? answer.body : JSON.parse(answer.text);
  expect(answer.headers['content-type']).toBe('application/problem+json');
  expect(answer.headers['content-language']).toMatch(/^(kk|ru|en)$/);
  expect(answer.headers['vary']).toMatch(/Accept-Language/i);
  expect(body).toMatchObject({
    status,
    title: expect.any(String),
    detail: expect.any(String),
    instance: expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/),
    traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
  });
}

const errorsOf = (answer: request.Response): string[] =>
  (answer.body.errors as { pointer: string; code: string }[]).map(
    ({ pointer, code }) => `${pointer} ${code}`,
  );

describe('a body that cannot be taken', () => {
  it('is malformed where it is not JSON', async () => {
    const answer = await opened().post('/v1/things').type('json').send('{"name": ');
    expectProblem(answer, 400, 'malformed');
    expect(errorsOf(answer)).toEqual([' invalid-json']);
  });

  it('is malformed where its bytes are not UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from('{"name":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')]);
    const sent = opened().post('/v1/things').type('json');
    sent.write(bytes);
    expectProblem(await sent, 400, 'malformed');
  });

  it.each(['[]', '"text"', '7', 'null', 'true'])(
    'is malformed where it is %s and no object',
    async (text) => {
      const answer = await opened().post('/v1/things').type('json').send(text);
      expectProblem(answer, 400, 'malformed');
      expect(errorsOf(answer)).toEqual([' not-an-object']);
    },
  );

  it('is too large at 10 MB, and just over 1 MiB', async () => {
    for (const size of [10_000_000, 1024 * 1024]) {
      const answer = await opened()
        .post('/v1/things')
        .send({ name: 'x'.repeat(size) });
      expectProblem(answer, 413, 'too-large');
    }
  });

  it('is of an unsupported type where it is not JSON in UTF-8', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/json; charset=utf-16',
      'x/y',
    ]) {
      expectProblem(
        await opened().post('/v1/things').set('content-type', type).send('{"name":"a"}'),
        415,
        'unsupported-media-type',
      );
    }
    const zipped = opened()
      .post('/v1/things')
      .type('json')
      .set('content-encoding', 'gzip')
      .send('{"name":"a"}');
    expectProblem(await zipped, 415, 'unsupported-media-type');
  });

  it('is too deep where it would exhaust whoever walks it', async () => {
    const deep = `{"name":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    const answer = await opened().post('/v1/things').type('json').send(deep);
    expectProblem(answer, 400, 'malformed');
    expect(errorsOf(answer)[0]).toMatch(/too-deep$/);
  });

  it('is told only after who may come in', async () => {
    const bodies = ['{"name": ', `{"name":"${'x'.repeat(2_000_000)}"}`, '{"other":1}'];
    for (const body of bodies) {
      expectProblem(
        await opened().post('/v1/things/guarded').type('json').send(body),
        401,
        'unauthenticated',
      );
    }
  });
});

describe('texts that are none', () => {
  it.each([
    ['a NUL in a value', '{"name":"a\\u0000b"}', '/name invalid-character'],
    ['half a surrogate pair in a value', '{"name":"a\\ud83d"}', '/name invalid-character'],
    ['a NUL in a name', '{"name":"a","b\\u0000":1}', '/b\uFFFD invalid-character'],
    [
      'a name that reaches for the prototype',
      '{"name":"a","__proto__":{"x":1}}',
      '/__proto__ unknown-member',
    ],
  ])('%s', async (_, body, error) => {
    const answer = await opened().post('/v1/things').type('json').send(body);
    expectProblem(answer, 400, 'malformed');
    expect(errorsOf(answer)).toContain(error);
  });

  it('stand in the query and in the path', async () => {
    const inQuery = await opened().get('/v1/things/list?cursor=%00');
    expectProblem(inQuery, 400, 'malformed');
    expect(errorsOf(inQuery)).toContain('/cursor invalid-character');
    const inPath = await opened().get('/v1/things/by-id/%00');
    expectProblem(inPath, 400, 'malformed');
  });

  it('are told beside each other, and pairs that are whole pass', async () => {
    const answer = await opened().post('/v1/things').type('json').send('{"name":"\\u0000","zone":"\\udc00"}');
    expect(errorsOf(answer).sort()).toEqual(['/name invalid-character', '/zone invalid-character']);
    expect((await opened().post('/v1/things').send({ name: 'ә😀' })).status).toBe(201);
  });
});

describe('a body that does not fit', () => {
  it('is told every error at once, by pointer and code', async () => {
    const answer = await opened()
      .post('/v1/things')
      .send({
        name: 'x'.repeat(21),
        heldOn: '2016-02-30',
        heldAt: '2016-02-29T10:00:00',
        zone: 'Asia/Nowhere',
        days: null,
        place: { city: 5, street: 'a' },
        state: 'issued',
        colour: 'red',
      });
    expectProblem(answer, 400, 'malformed');
    expect(errorsOf(answer).sort()).toEqual([
      '/colour unknown-member',
      '/days type',
      '/heldAt invalid-instant',
      '/heldOn invalid-date',
      '/name size',
      '/place/city type',
      '/place/street unknown-member',
      '/state read-only',
      '/zone invalid-zone',
    ]);
  });

  it('lacks what is required, also where it is empty or not there', async () => {
    expect(errorsOf(await opened().post('/v1/things').send({}))).toEqual(['/name required']);
    expect(errorsOf(await opened().post('/v1/things'))).toEqual(['/name required']);
  });

  it('is told the same way where a schema of the statute refuses it', async () => {
    const answer = await opened()
      .post('/v1/things/content')
      .send({ kind: 'order', norms: [{ text: 1 }], registrationNumber: 'X', colour: 'red' });
    expectProblem(answer, 400, 'malformed');
    expect(errorsOf(answer).sort()).toEqual([
      '/colour unknown-member',
      '/demands required',
      '/kind not-in-list',
      '/norms/0/text type',
      '/registrationNumber read-only',
    ]);
  });

  it('has no members where a command takes none', async () => {
    const answer = await opened().post('/v1/things/command').send({ state: 'issued' });
    expectProblem(answer, 400, 'malformed');
    expect((await opened().post('/v1/things/command').send({})).status).toBe(201);
    expect((await opened().post('/v1/things/command')).status).toBe(201);
  });

  it('is not reported with its pointer unescaped', async () => {
    expect(errorsOf(await opened().post('/v1/things').send({ name: 'a', 'b/c~d': 1 }))).toEqual([
      '/b~1c~0d unknown-member',
    ]);
  });
});

describe('a query', () => {
  it('refuses what it does not know, what is repeated and what is out of bounds', async () => {
    for (const [query, error] of [
      ['colour=red', '/colour unknown-parameter'],
      ['state=issued', '/state unknown-parameter'],
      ['limit=101', '/limit range'],
      ['limit=0', '/limit range'],
      ['limit=ten', '/limit type'],
      ['limit=1e1', '/limit type'],
      ['limit=1&limit=2', '/limit repeated'],
      ['count=yes', '/count type'],
      ['cursor=abc', '/cursor invalid-cursor'],
    ]) {
      const answer = await opened().get(`/v1/things/list?${query}`);
      expectProblem(answer, 400, 'malformed');
      expect(errorsOf(answer)).toEqual([error]);
    }
  });

  it('is refused by a route that takes none', async () => {
    expect(errorsOf(await opened().get('/v1/things/open?a=1'))).toEqual(['/a unknown-parameter']);
  });

  it('leads from page to page', async () => {
    const first = await opened().get('/v1/things/list?limit=2');
    const { nextCursor } = first.body.page;
    expect(first.body.items).toEqual([2, null]);
    expect(first.headers['link']).toBe(`</v1/things/list?limit=2&cursor=${nextCursor}>; rel="next"`);
    const second = await opened().get(`/v1/things/list?limit=2&cursor=${nextCursor}`);
    expect(second.body).toEqual({ items: [2, ['last', 7]], page: { nextCursor: null } });
    expect(second.headers['link']).toBeUndefined();
  });
});

describe('an address', () => {
  it('that is unknown is not found, whatever the method', async () => {
    expectProblem(await opened().get('/v1/nothing'), 404, 'not-found');
    expectProblem(await opened().delete('/v1/things/open'), 404, 'not-found');
    expectProblem(await opened().post('/v1/nothing').type('text/plain').send('x'), 404, 'not-found');
  });

  it('with an id that is none is not found; with one in capitals it is the same id', async () => {
    expectProblem(await opened().get('/v1/things/by-id/17'), 404, 'not-found');
    expectProblem(await opened().get(`/v1/things/by-id/${'a'.repeat(400)}`), 404, 'not-found');
    expect((await opened().get(`/v1/things/by-id/${id.toUpperCase()}`)).body).toEqual({ id });
  });

  it('that is not encoded properly is malformed', async () => {
    expectProblem(await opened().get('/v1/things/by-id/%zz'), 400, 'malformed');
    expectProblem(await opened().get('/v1/things/by-id/%ED%A0%80'), 400, 'malformed');
  });

  it('that is not HTTP at all is malformed', async () => {
    const { port } = app.getHttpServer().address() as AddressInfo;
    const text = await new Promise<string>((resolve, reject) => {
      let got = '';
      const socket = connect(port, '127.0.0.1', () => socket.write('GET /\0 HTTP/1.1\r\nHost: x\r\n\r\n'));
      socket
        .on('data', (chunk) => (got += String(chunk)))
        .on('end', () => {
          resolve(got);
        })
        .on('error', reject);
    });
    expect(text).toMatch(/^HTTP\/1\.1 400 /);
    expect(text).toContain('urn:problem:malformed');
  });
});

describe('a change of what exists', () => {
  const change = (etag?: string) => {
    const sent = opened().patch(`/v1/things/${id}`);
    return (etag === undefined ? sent : sent.set('if-match', etag)).send({ name: 'a' });
  };

  it('needs the version', async () => {
    expectProblem(await change(), 428, 'version-required');
  });

  it('is refused with the current version where it is stale', async () => {
    const answer = await change('"2"');
    expectProblem(answer, 412, 'version-conflict');
    expect(answer.headers['etag']).toBe('"3"');
  });

  it.each(['W/"3"', '*', '3', '"3", "4"', '"x"'])('is malformed under %s', async (etag) => {
    const answer = await change(etag);
    expectProblem(answer, 400, 'malformed');
    expect(errorsOf(answer)).toEqual(['/headers/if-match invalid-version']);
  });

  it('is told of a malformed body before a missing version', async () => {
    expectProblem(await opened().patch(`/v1/things/${id}`).send({ name: 1 }), 400, 'malformed');
  });

  it('passes under the current version, as merge patch too', async () => {
    expect((await change('"3"')).body).toEqual({ id, version: 3 });
    const patch = opened()
      .patch(`/v1/things/${id}`)
      .set('if-match', '"3"')
      .type('application/merge-patch+json');
    expect((await patch.send('{"name":"a"}')).status).toBe(200);
  });
});

describe('an answer to a command', () => {
  it('carries status, place and version', async () => {
    const answer = await opened().post('/v1/things').set('idempotency-key', 'k-1').send({ name: 'a' });
    expect(answer.status).toBe(201);
    expect(answer.body).toEqual({ body: { name: 'a' }, key: 'k-1' });
    expect(answer.headers).toMatchObject({ etag: '"1"', location: '/v1/things/1', 'api-version': '1.0' });
  });

  it.each(['a b', 'x'.repeat(256), ''])('is not given under the key "%s"', async (key) => {
    expectProblem(
      await opened().post('/v1/things').set('idempotency-key', key).send({ name: 'a' }),
      400,
      'malformed',
    );
  });
});

describe('a refusal by law', () => {
  it('names rule, article and wording in the language asked for', async () => {
    const answer = await opened().post('/v1/things/refusals').set('accept-language', 'kk-KZ, ru;q=0.5');
    expectProblem(answer, 422, 'refused-by-law');
    expect(answer.headers['content-language']).toBe('kk');
    expect(answer.body).toMatchObject({
      title: 'Заң бойынша бас тартылды',
      grounds: [
        {
          rule: 'protest-consideration-term',
          cites: '19(3)',
          edition: 'kz-2709-1995',
          says: 'Он күн.',
          pointer: '/days',
        },
      ],
    });
  });
});

describe('what goes wrong on our side', () => {
  it('is a defect with an id and nothing else', async () => {
    const answer = await opened().get('/v1/things/broken');
    expectProblem(answer, 500, 'defect');
    expect(answer.text).not.toContain('hunter2');
  });

  it('is not ready where the database is away, and says when to come again', async () => {
    const answer = await opened().get('/v1/things/away');
    expectProblem(answer, 503, 'not-ready');
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('is a conflict where a fact must be unique', async () => {
    expectProblem(await opened().get('/v1/things/doubled'), 409, 'conflict');
  });
});

describe('a token', () => {
  const mine = (token: string) => opened().get('/v1/things/mine').set('authorization', `Bearer ${token}`);

  it('of the issuer lets in', async () => {
    expect((await mine(await issuer.token())).body).toEqual({ subject: 'a.person' });
  });

  it('is needed', async () => {
    const answer = await opened().get('/v1/things/mine');
    expectProblem(answer, 401, 'unauthenticated');
    expect(answer.headers['www-authenticate']).toBe('Bearer');
  });

  it('does not count where it is expired, tampered with, of another issuer or audience, or without an end', async () => {
    const good = await issuer.token();
    const [head = '', , signature = ''] = good.split('.');
    const claims = {
      iss: issuer.oidc.issuer,
      aud: issuer.oidc.audience,
      sub: 'a.client',
      exp: 4_000_000_000,
    };
    const tampered = [head, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
    const past = Math.floor(Date.now() / 1000) - 60;
    const bad = [
      tampered,
      'abc',
      'a.b.c',
      `${good}x.y`,
      await issuer.token({ exp: past }),
      await issuer.token({ nbf: past + 3600 }),
      await issuer.token({ iss: 'https://other.example' }),
      await issuer.token({ aud: 'other' }),
      await issuer.token({ exp: undefined as unknown as number }),
      await issuer.token({ sub: '' }),
      await issuer.token({ sub: 'a\0b' }),
      await issuer.token({}, { kid: 'unknown' }),
    ];
    for (const token of bad) {
      const answer = await mine(token);
      expectProblem(answer, 401, 'unauthenticated');
      expect(answer.headers['www-authenticate']).toBe('Bearer error="invalid_token"');
    }
  });

  it('does not count unsigned, nor signed with the public key as a secret', async () => {
    const claims = { iss: issuer.oidc.issuer, aud: issuer.oidc.audience, sub: 'a.person' };
    const unsigned = new UnsecuredJWT(claims).setExpirationTime('1h').encode();
    expectProblem(await mine(unsigned), 401, 'unauthenticated');
    const secret = new TextEncoder().encode(issuer.publicKeyAsText);
    const confused = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256', kid: 'one' })
      .setExpirationTime('1h')
      .sign(secret);
    expectProblem(await mine(confused), 401, 'unauthenticated');
  });

  it('of somebody unknown here opens nothing', async () => {
    expectProblem(await mine(await issuer.token({ sub: 'a.stranger' })), 403, 'forbidden');
  });

  it.each([
    ['a.person', undefined, { 'people-only': 200, 'clients-only': 403, both: 200 }],
    ['a.client', undefined, { 'people-only': 403, 'clients-only': 200, both: 403 }],
    ['a.client', 'things:write', { 'people-only': 403, 'clients-only': 403, both: 403 }],
    ['a.client', 'openid things:read', { 'people-only': 403, 'clients-only': 200, both: 403 }],
  ])('of %s with the scope %s opens its own routes', async (sub, scope, expected) => {
    const token = await issuer.token({ sub, ...(scope !== undefined && { scope }) });
    for (const [path, status] of Object.entries(expected)) {
      const answer = await opened().get(`/v1/things/${path}`).set('authorization', `Bearer ${token}`);
      expect([path, answer.status]).toEqual([path, status]);
    }
  });
});

describe('language and trace', () => {
  it('come from the request and go into the answer', async () => {
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
    const answer = await opened()
      .get('/v1/things/open')
      .set('accept-language', 'de, ru;q=0.8, kk;q=0.7')
      .set('traceparent', `00-${traceId}-00f067aa0ba902b7-01`);
    expect(answer.body).toEqual({ language: 'ru', traceId });
    expect(answer.headers['content-language']).toBe('ru');
    expect(answer.headers['vary']).toMatch(/Accept-Language/);
    expect(answer.headers['traceparent']).toMatch(new RegExp(`^00-${traceId}-[0-9a-f]{16}-01$`));
  });
});

describe('too many requests', () => {
  it('are slowed, and told for how long', async () => {
    const slow = await build(2);
    try {
      const ask = () => request(slow.getHttpServer()).get('/v1/things/open');
      expect([(await ask()).status, (await ask()).status]).toEqual([200, 200]);
      const answer = await ask();
      expectProblem(answer, 429, 'too-many-requests');
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    } finally {
      await slow.close();
    }
  });
});

describe('the API page', () => {
  it('shows the document, 3.1, with the wording of what refuses', async () => {
    const { body: document } = await opened().get('/v1/openapi.json');
    expect(document.openapi).toBe('3.1.0');
    expect(document.paths['/v1/things/refusals'].post.responses['422'].description).toContain(
      '`protest-consideration-term` (19(3)): Within ten days.',
    );
    const change = document.paths['/v1/things/{id}'].patch;
    expect(change.parameters).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ in: 'header', name: 'If-Match', required: true }),
        expect.objectContaining({ in: 'path', name: 'id' }),
      ]),
    );
    expect(Object.keys(change.responses)).toEqual(
      expect.arrayContaining(['200', '400', '404', '412', '428', '500']),
    );
    expect(document.components.schemas.ThingDto.required).toEqual(['name']);
    for (const { operation } of operationsOf(document)) expect(operation.responses['400']).toBeDefined();
  });

  it('is served whole from here', async () => {
    const page = await opened().get('/docs');
    expect(page.status).toBe(200);
    expect(page.text).not.toMatch(/(src|href)="https?:/);
    for (const file of ['swagger-ui-bundle.js', 'swagger-ui.css', 'swagger-ui-init.js']) {
      expect((await opened().get(`/docs/${file}`)).status).toBe(200);
    }
  });
});

describe('health and metrics', () => {
  it('tell whether the service lives and is ready', async () => {
    expect((await opened().get('/health/live')).body).toEqual({ status: 'live' });
    expect((await opened().get('/health/ready')).body).toEqual({ status: 'ready' });
    Standing.isUp = false;
    expectProblem(await opened().get('/health/ready'), 503, 'not-ready');
    Standing.isUp = true;
  });

  it('count by declared route on a port of their own', async () => {
    const listener = new ManagementListener(metrics);
    const port = await listener.listen(0, '127.0.0.1');
    await opened().get(`/v1/things/by-id/${id}`);
    const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    await listener.close();
    expect(text).toContain('route="/v1/things/by-id/:id"');
    expect(text).not.toContain(id);
    expect(text).toContain('process_cpu_user_seconds_total');
  });
});
