import { connect, type AddressInfo } from 'node:net';
import { doorOf, type RawRequest } from './support/door';
import { type Answer, type House, openHouse } from './support/house';
import { expectUntouched, type KeptRows, keptRows } from './support/kept-rows';
import { errorsOf, expectMalformed, expectProblem } from './support/problems';
import { draftedProtest, servedProtest } from './support/protest-story';

let house: House;
let kept: KeptRows;
let send: (raw: RawRequest) => Promise<Answer>;
let id: string;
let serviceId: string;
const absent = '0190a1b2-0000-7000-8000-0000000000ff';

beforeAll(async () => {
  house = await openHouse('2016-05-10T10:00:00+06:00');
  kept = await keptRows(house);
  const one = await servedProtest(house, { on: '2016-05-10' });
  await draftedProtest(house);
  [id, serviceId] = [one.id, one.served.recorded.id];
  send = await doorOf(house, 'akmola.burabay.prosecutor');
});

afterAll(async () => {
  await kept.close();
  await house.close();
});

/** What a problem says beside the ids of its own occurrence. */
const saidIn = ({ body }: Answer): object => ({ ...(body as object), instance: '', traceId: '' });

describe('an act of another office', () => {
  it.each(['', '/history', '/deadlines', '/allowed-actions', '/document?lang=kk'])(
    'is absent: GET %s',
    async (path) => {
      const neighbour = house.as('aktobe.alga.head');
      const [hidden, none] = [
        await neighbour.get(`/v1/acts/${id}${path}`),
        await neighbour.get(`/v1/acts/${absent}${path}`),
      ];
      expectProblem(hidden, 404, 'not-found');
      expect(saidIn(hidden)).toEqual(saidIn(none));
    },
  );

  it('is absent to every command, whatever the version', async () => {
    const neighbour = house.as('aktobe.alga.head');
    const bodies = {
      ...{ services: { method: 'a', proof: 'b' }, closure: {}, withdrawal: {}, issuance: {}, returns: {} },
      ...{ term: { days: 15, reason: 'a' }, responses: { outcome: 'satisfied', text: 'a' } },
      [`services/${serviceId}/corrections`]: { proof: 'b' },
    };
    await expectUntouched(kept, async () => {
      for (const [path, body] of Object.entries(bodies))
        for (const tag of ['"1"', '"4"', '"77"']) {
          const hidden = await neighbour.post(`/v1/acts/${id}/${path}`, body, { 'if-match': tag });
          const none = await neighbour.post(`/v1/acts/${absent}/${path}`, body, { 'if-match': tag });
          expectProblem(hidden, 404, 'not-found');
          expect(saidIn(hidden)).toEqual(saidIn(none));
          expect(Object.keys(hidden.headers as object).sort()).toEqual(
            Object.keys(none.headers as object).sort(),
          );
        }
    });
  });
});

describe('an id that is none', () => {
  it.each([
    'x',
    '17',
    '0190a1b2',
    '{0190a1b2-0000-7000-8000-000000000001}',
    "' OR 1=1--",
    'null',
    '..',
    '😀',
    'a'.repeat(299),
    'a'.repeat(5000),
  ])('names nothing: %s', async (strange) => {
    const segment = encodeURIComponent(strange).replace('..', '%2e%2e');
    await expectUntouched(kept, async () => {
      for (const path of [
        `/v1/acts/${segment}`,
        `/v1/acts/${segment}/history`,
        `/v1/acts/${id}/services/${segment}`,
      ])
        expectProblem(await send({ method: 'get', path }), 404, 'not-found');
      for (const room of ['parties', 'prosecutors', 'calendar/days', 'offices', 'statute/rules'])
        expectProblem(await send({ method: 'get', path: `/v1/${room}/${segment}` }), 404, 'not-found');
      const headers = { 'if-match': '"1"' };
      expectProblem(
        await send({ path: `/v1/acts/${segment}/closure`, headers, body: '{}' }),
        404,
        'not-found',
      );
    });
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'is no name of ours: %s',
    async (name) => {
      const paths = ['statute/rules/', 'offices/', 'prosecutors/', 'acts/', 'parties/', 'calendar/days/'];
      for (const path of paths)
        expectProblem(await send({ method: 'get', path: `/v1/${path}${name}` }), 404, 'not-found');
      expectProblem(
        await send({ method: 'get', path: `/v1/statute/editions/${name}/rules` }),
        404,
        'not-found',
      );
      const inQuery = await send({ method: 'get', path: `/v1/statute/rules/protest-object?edition=${name}` });
      expectProblem(inQuery, 404, 'not-found');
    },
  );

  it('is malformed with NUL or half a pair in it', async () => {
    for (const path of ['acts', 'parties', 'offices', 'prosecutors', 'calendar/days', 'statute/rules']) {
      const withNul = await send({ method: 'get', path: `/v1/${path}/%00` });
      expectProblem(withNul, 400, 'malformed');
      expect(errorsOf(withNul)).toEqual([expect.stringMatching(/^\/path\/\w+ invalid-character$/)]);
      for (const bytes of ['%ED%A0%80', '%zz', '%', '%C3%28'])
        expectMalformed(await send({ method: 'get', path: `/v1/${path}/${bytes}` }), '/path invalid-path');
    }
  });
});

describe('a method or path that no route has', () => {
  it('is not found', async () => {
    await expectUntouched(kept, async () => {
      for (const method of ['put', 'delete', 'options'] as const)
        for (const path of ['/v1/acts', `/v1/acts/${id}`, '/v1/events', '/v1/parties'])
          expectProblem(await send({ method, path, body: '{}' }), 404, 'not-found');
      expectProblem(await send({ method: 'patch', path: '/v1/acts', body: '{}' }), 404, 'not-found');
      expectProblem(await send({ path: '/v1/events', body: '{}' }), 404, 'not-found');
      for (const path of [
        '/v1/acts/',
        `/v1/acts/${id}/`,
        '//v1/acts',
        '/V1/acts',
        '/v1/Acts',
        '/v1//acts',
        '/v1',
        '/v2/acts',
      ])
        expectProblem(await send({ method: 'get', path }), 404, 'not-found');
      expectProblem(await send({ path: '/v1/acts/', body: '{}' }), 404, 'not-found');
    });
  });
});

describe('what is no HTTP', () => {
  it.each(['Idempotency-Key: a\0b', 'If-Match: "1"\0', 'Bad Name: x', 'Content-Length: abc'])(
    'is malformed: a header %j',
    async (header) => {
      const server = house.app.getHttpServer();
      if (!server.listening) await house.app.listen(0, '127.0.0.1');
      const { port } = server.address() as AddressInfo;
      const text = await new Promise<string>((resolve, reject) => {
        let got = '';
        const socket = connect(port, '127.0.0.1', () =>
          socket.write(`POST /v1/acts HTTP/1.1\r\nHost: x\r\n${header}\r\n\r\n`),
        );
        socket.on('data', (chunk) => (got += String(chunk))).on('error', reject);
        socket.on('end', () => {
          resolve(got);
        });
      });
      expect(text).toMatch(/^HTTP\/1\.1 400 /);
      expect(text).toContain('application/problem+json');
      expect(text).toContain('urn:problem:malformed');
    },
  );
});
