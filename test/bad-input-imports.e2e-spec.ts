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
    expect(refusalsOf(resultsOf(answer)[15]!)).toEqual(['size ']);
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

describe('a register built to exhaust the service', () => {
  const header = 'kind,number,issuedOn,subject';

  it('has no more columns, no deeper paths and no longer names than an act needs', () =>
    refused(async () => {
      const many = Array.from({ length: 2000 }, (_, index) => `content.c${String(index)}`).join();
      expectMalformed(
        await sent(`${header},${many}\n${'x,'.repeat(2003)}x\n`.repeat(2)),
        '/content.c196 size',
      );
      const deep = `content${'.a'.repeat(20_000)}`;
      expectMalformed(
        await sent(`${header},${deep}\nprotest,1,2016-05-16,Fees,x\n`),
        `/${deep.slice(0, 200)} size`,
      );
      expectMalformed(
        await sent(`${header},content.a.b.c.d.e.f.g,content.a.b.c.d.e.f\nprotest,1,2016-05-16,Fees,,\n`),
        '/content.a.b.c.d.e.f.g size',
      );
      const long = `content.${'x'.repeat(200)}`;
      expectMalformed(
        await sent(`${header},${long}\nprotest,1,2016-05-16,Fees,\n`),
        `/${long.slice(0, 200)} size`,
      );
    }));

  it('has rows of many columns, which are read in their time', async () => {
    const names = Array.from({ length: 196 }, (_, index) => `content.c${String(index)}`);
    const row = `protest,x,2016-05-16,Fees,${names.map(() => 'y').join()}\n`;
    const answer = await sent(`${[header, ...names].join()}\n${row.repeat(2000)}`);
    expect(answer.body).toMatchObject({ rows: 2000, refused: 2000 });
    expect(resultsOf(answer)[0]?.errors).toHaveLength(20);
    expect(resultsOf(answer)[0]).toMatchObject({ more: true });
    expect(resultsOf(answer)[1999]?.errors).toHaveLength(1);
    expect(JSON.stringify(answer.body).length).toBeLessThan(3_000_000);
  }, 60_000);

  it('has rows that are too long, or of unknown members without number: the answer stays short', async () => {
    const wild = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`m${String(index)}`, 1]));
    const named = { ...aLine(), ['n'.repeat(60_000)]: 1, number: 'n'.repeat(300) };
    const long = { ...aLine(), answerText: 'x'.repeat(70_000) };
    const answer = await sent(ndjsonOf([wild, named, long]), ndjson);
    const [first, second, third] = resultsOf(answer);
    expect([first?.errors.length, third && refusalsOf(third)]).toEqual([20, ['size ']]);
    expect(second?.number).toHaveLength(200);
    expect(JSON.stringify(answer.body).length).toBeLessThan(10_000);
    const csv = await sent(csvOf([aLine({ answerText: 'x'.repeat(70_000) })]));
    expect(resultsOf(csv).map(refusalsOf)).toEqual([['size ']]);
  });

  it('names parties by the thousand, and is told of the first', async () => {
    const strangers = Array.from({ length: 100 }, (_, index) => `nobody-${String(index)}`);
    const lines = Array.from({ length: 400 }, (_, index) =>
      aLine({ number: `p-${String(index)}`, addressee: strangers }),
    );
    const answer = await sent(ndjsonOf(lines), ndjson);
    const told = resultsOf(answer).map(({ grounds }) => grounds.length);
    expect([told[0], told[399]]).toEqual([20, 1]);
  }, 60_000);

  it('holds lists of a wrong type in content that came as text', async () => {
    const content = JSON.stringify({ forum: 'body', demands: Array.from({ length: 30_000 }, () => 1) });
    const answer = await sent(csvOf(Array.from({ length: 20 }, () => aLine({ content }))));
    expect(resultsOf(answer)).toHaveLength(20);
  }, 30_000);
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
