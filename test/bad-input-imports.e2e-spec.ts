import fc from 'fast-check';
import { doorOf, type RawRequest } from './support/door';
import { type Answer, type House, openHouse } from './support/house';
import { expectUntouched, type KeptRows, keptRows } from './support/kept-rows';
import { aLine, csvOf, ndjsonOf, refusalsOf, resultsOf } from './support/paper-register';
import { expectMalformed, expectProblem } from './support/problems';

let house: House;
let kept: KeptRows;
let send: (raw: RawRequest) => Promise<Answer>;

beforeAll(async () => {
  house = await openHouse('2016-05-25T10:00:00+06:00');
  kept = await keptRows(house);
  send = await doorOf(house, 'akmola.burabay.head');
});

afterAll(async () => {
  await kept.close();
  await house.close();
});

const ndjson = 'application/x-ndjson';
const at = '/v1/imports?office=akmola.burabay';
const good = csvOf([aLine()]);

const sent = (body: string | Buffer, type = 'text/csv', headers: Readonly<Record<string, string>> = {}) =>
  send({ path: at, body, headers: { 'content-type': type, ...headers } });

/** Refused as a whole, so that nothing is written. */
const refused = (...asked: readonly (() => Promise<void>)[]): Promise<void> =>
  expectUntouched(kept, async () => {
    for (const each of asked) await each();
  });

describe('a register that cannot be read', () => {
  it.each([
    ['application/json', {}],
    ['text/plain', {}],
    ['application/vnd.ms-excel', {}],
    ['multipart/form-data; boundary=x', {}],
    ['text/csv; charset=windows-1251', {}],
    ['text/csv', { 'content-encoding': 'gzip' }],
    ['', {}],
  ])('is of a type that is not taken: %s %j', (type, headers) =>
    refused(async () => {
      const answer = await sent(good, type, headers);
      expectProblem(answer, 415, 'unsupported-media-type');
      expect((answer.headers as Record<string, string>)['accept']).toBe('text/csv, application/x-ndjson');
    }),
  );

  it('is taken nowhere else', () =>
    refused(async () => {
      for (const type of ['text/csv', ndjson]) {
        const answer = await send({ path: '/v1/acts', body: good, headers: { 'content-type': type } });
        expectProblem(answer, 415, 'unsupported-media-type');
      }
    }));

  it('is too large beyond 16 MiB, and read below, where other routes take no more than one', async () => {
    const line = `${JSON.stringify({ number: 'x'.repeat(1024 * 1024 - 14) })}\n`;
    await refused(async () => {
      expectProblem(await sent(line.repeat(16) + ' ', ndjson), 413, 'too-large');
    });
    const answer = await send({
      ...{ path: `${at}&dryRun=true`, body: line.repeat(16), headers: { 'content-type': ndjson } },
    });
    expect(answer.status).toBe(200);
    expect(refusalsOf(resultsOf(answer)[15]!)).toContain('size /number');
  });

  it('is no UTF-8', () =>
    refused(async () => {
      for (const type of ['text/csv', ndjson])
        expectMalformed(await sent(Buffer.from([0x6b, 0xc3, 0x28]), type), ' invalid-character');
    }));

  it('is empty, or has no rows', () =>
    refused(async () => {
      expectMalformed(await sent(Buffer.alloc(0)), ' required');
      expectMalformed(await sent('\n \n', ndjson), ' size');
      expectMalformed(await sent('kind,number,issuedOn,subject\r\n'), ' size');
    }));

  it('is CSV whose quotes do not match', () =>
    refused(async () => {
      const answer = await sent('kind,number,issuedOn,subject\nprotest,1,2016-05-16,"Fees\n');
      expectMalformed(answer, ' format');
      expect(JSON.stringify(answer.body)).toContain('its quotes do not match');
      expectMalformed(await sent('kind,number,issuedOn,subject\nprotest,1,2016-05-16,Fe"es\n'), ' format');
    }));

  it('has columns that are unknown, repeated or missing: all are named', () =>
    refused(async () => {
      expectMalformed(
        await sent('kind,number,number,colour,a/b,content.,content.__proto__.x\nprotest,1,1,red,,,\n'),
        '/number repeated',
        '/colour unknown-member',
        '/a~1b unknown-member',
        '/content. unknown-member',
        '/content.__proto__.x unknown-member',
        '/issuedOn required',
        '/subject required',
      );
    }));

  it('comes without its office, or with what the route does not know', () =>
    refused(async () => {
      const headers = { 'content-type': 'text/csv' };
      expectMalformed(await send({ path: '/v1/imports', body: good, headers }), '/office required');
      expectMalformed(
        await send({ path: `${at}&colour=red`, body: good, headers }),
        '/colour unknown-parameter',
      );
      expectMalformed(await send({ path: `${at}&dryRun=maybe`, body: good, headers }), '/dryRun type');
    }));
});

describe('a row that cannot be read', () => {
  it('is told by itself, and the others are taken', async () => {
    const csv = await sent(`${csvOf([aLine({ number: 'c-1' })])}protest,too,few\r\n`);
    expect(resultsOf(csv).map(refusalsOf)).toEqual([[], ['format ']]);
    const lines = ['{"kind": ', '[]', 'null', '{"__proto__": 1}', JSON.stringify({ ...aLine(), number: 7 })];
    const answer = await sent(`${ndjsonOf([aLine({ number: 'n-1' })])}${lines.join('\r\n')}`, ndjson);
    expect(resultsOf(answer).map(refusalsOf)).toEqual([
      [],
      ['invalid-json '],
      ['not-an-object '],
      ['not-an-object '],
      ['unknown-member /__proto__'],
      ['type /number'],
    ]);
  });

  it('has content that is no JSON, or no object', async () => {
    const columns = 'kind,number,issuedOn,subject,content\n';
    const rows = ['{oops', '[]', '7'].map((content) => `protest,x,2016-05-16,Fees,${content}\n`).join('');
    const answer = await sent(columns + rows);
    expect(resultsOf(answer).map(refusalsOf)).toEqual([
      ['invalid-json /content'],
      ['type /content'],
      ['type /content'],
    ]);
  });

  it('is nested beyond all measure', async () => {
    const deep = `{"kind":"protest","content":${'{"a":'.repeat(5000)}1${'}'.repeat(5001)}`;
    const answer = await sent(deep, ndjson);
    expect(resultsOf(answer)).toMatchObject([{ errors: [{ code: 'too-deep' }] }]);
  });
});

it('any text at all is read or refused, and never a defect', async () => {
  const line = fc.record(
    {
      kind: fc.constantFrom('protest', 'order', 'sanction', 'warning', 'letter'),
      number: fc.string({ unit: 'binary', maxLength: 8 }),
      issuedOn: fc.constantFrom('2016-05-16', '2015-01-01', '9999-12-31', '0001-01-01', 'x'),
      subject: fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
      addressee: fc.oneof(fc.constant('960140000369'), fc.string({ maxLength: 5 })),
      content: fc.oneof(fc.constant(aLine()['content']), fc.object({ maxDepth: 2 })),
      receivedOn: fc.constantFrom('2016-05-18', '2016-06-18', 'x'),
      outcome: fc.constantFrom('satisfied', 'x'),
      decidedOn: fc.constantFrom('2016-05-20', '2016-05-10'),
      closedOn: fc.constantFrom('2016-05-21', '2016-05-01'),
      filedOn: fc.constant('2016-05-20'),
      publishedOn: fc.constant('2016-05-20'),
      publicationMedium: fc.constant('website'),
      publicationPlace: fc.constant('somewhere'),
    },
    { requiredKeys: ['kind', 'number', 'issuedOn', 'subject'] },
  );
  const register = fc.oneof(
    fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => [ndjson, ndjsonOf(lines)] as const),
    fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => ['text/csv', csvOf(lines)] as const),
    fc.string({ unit: 'binary' }).map((text) => [ndjson, text] as const),
    fc
      .string({ unit: 'binary' })
      .map((text) => ['text/csv', `kind,number,issuedOn,subject\n${text}`] as const),
  );
  await fc.assert(
    fc.asyncProperty(register, async ([type, text]) => {
      const answer = await sent(text, type);
      expect([answer.status, [201, 400].includes(answer.status) || answer.body]).toEqual([
        answer.status,
        true,
      ]);
    }),
    { numRuns: 150 },
  );
});
