import { randomBytes } from 'node:crypto';
import { doorOf, type RawRequest } from './support/door';
import { type Answer, type Caller, type House, openHouse } from './support/house';
import { expectUntouched, type KeptRows, keptRows } from './support/kept-rows';
import { errorsOf, expectMalformed, expectProblem } from './support/problems';
import { addresseeIn, aProtest } from './support/protest';
import { accepted } from './support/protest-story';

let house: House;
let kept: KeptRows;
let prosecutor: Caller;
let send: (raw: RawRequest) => Promise<Answer>;
let draft: RawRequest;

beforeAll(async () => {
  house = await openHouse('2016-05-10T10:00:00+06:00');
  kept = await keptRows(house);
  prosecutor = house.as('akmola.burabay.prosecutor');
  send = await doorOf(house, 'akmola.burabay.prosecutor');
  const { id } = accepted(await prosecutor.post('/v1/acts', aProtest({})));
  draft = { method: 'patch', path: `/v1/acts/${id}`, headers: { 'if-match': '"1"' } };
});

afterAll(async () => {
  await kept.close();
  await house.close();
});

/** Every way in that takes a body, of the acts by a draft that exists. */
const waysIn = (): readonly RawRequest[] => [
  draft,
  { path: '/v1/acts' },
  { ...draft, method: 'post', path: `${draft.path}/submissions-for-signature` },
  { ...draft, method: 'post', path: `${draft.path}/services` },
  { path: '/v1/parties' },
  { path: '/v1/deadline-calculations' },
];

/** Sends the same body everywhere; nothing is written. */
async function everywhere(
  body: string | Buffer,
  holds: (answer: Answer) => void,
  headers: Readonly<Record<string, string>> = {},
): Promise<void> {
  await expectUntouched(kept, async () => {
    for (const way of waysIn()) holds(await send({ ...way, body, headers: { ...way.headers, ...headers } }));
  });
}

describe('a body that cannot be read', () => {
  it.each([
    '{"subject": ',
    "{'subject': 'a'}",
    '{"subject": "a",}',
    '{"subject": NaN}',
    '{"subject": undefined}',
    '{"subject": 0x10}',
    '\uFEFF\uFEFF{}',
    '{"subject": "a"} {"subject": "b"}',
    '{"subject": "line\nbreak"}',
    ' ',
  ])('is malformed: %j', (body) =>
    everywhere(body, (answer) => {
      expectMalformed(answer, ' invalid-json');
    }),
  );

  it.each(['[]', '[{"subject":"a"}]', '"text"', '7', 'null', 'true'])('is no object: %s', (body) =>
    everywhere(body, (answer) => {
      expectMalformed(answer, ' not-an-object');
    }),
  );

  it('is malformed where its bytes are no UTF-8, such as half a surrogate pair', async () => {
    for (const bytes of [
      [0xc3, 0x28],
      [0xed, 0xa0, 0x80],
      [0xff, 0xfe],
      [0xc0, 0x80],
    ]) {
      const body = Buffer.concat([Buffer.from('{"subject":"'), Buffer.from(bytes), Buffer.from('"}')]);
      await everywhere(body, (answer) => {
        expectMalformed(answer, ' invalid-json');
      });
    }
  });

  it('is too large at 10 MB, of whatever it consists', async () => {
    const large = ['x'.repeat(10_000_000), JSON.stringify({ subject: 'x'.repeat(10_000_000) })];
    for (const body of [...large, randomBytes(10_000_000)]) {
      await everywhere(body, (answer) => {
        expectProblem(answer, 413, 'too-large');
      });
    }
  });

  it('is too large just over 1 MiB, and read just below', async () => {
    const of = (bytes: number) => JSON.stringify({ subject: 'x'.repeat(bytes - '{"subject":""}'.length) });
    await expectUntouched(kept, async () => {
      expectProblem(await send({ ...draft, body: of(1024 * 1024 + 1) }), 413, 'too-large');
      expectMalformed(await send({ ...draft, body: of(1024 * 1024) }), '/subject size');
    });
  });

  it.each([
    { 'content-type': 'text/plain' },
    { 'content-type': 'application/x-www-form-urlencoded' },
    { 'content-type': 'multipart/form-data; boundary=x' },
    { 'content-type': 'application/json; charset=utf-16' },
    { 'content-type': 'application/xml' },
    { 'content-type': '' },
    { 'content-type': 'application/json', 'content-encoding': 'gzip' },
  ])('is of an unsupported type: %j', (headers) =>
    everywhere(
      '{"subject":"a"}',
      (answer) => {
        expectProblem(answer, 415, 'unsupported-media-type');
      },
      headers,
    ),
  );
});

describe('a body that no schema sees', () => {
  const deep = (open: string, close: string, times: number) => open.repeat(times) + '1' + close.repeat(times);

  it.each([
    ['lists', `{"content":${deep('[', ']', 100_000)}}`],
    ['objects', deep('{"content":', '}', 60_000)],
    ['a depth just beyond', deep('{"content":', '}', 66)],
  ])('is too deep: %s', (_, body) =>
    everywhere(body, (answer) => {
      expectProblem(answer, 400, 'malformed');
      expect(errorsOf(answer)[0]).toMatch(/ too-deep$/);
    }),
  );

  it.each([
    ['NUL in a value', '{"content":{"a":["\\u0000"]}}', '/content/a/0 invalid-character'],
    ['half a pair in a value', '{"subject":"\\ud83d"}', '/subject invalid-character'],
    ['the halves the wrong way round', '{"subject":"\\ude00\\ud83d"}', '/subject invalid-character'],
    ['NUL in a name', '{"a\\u0000b":1}', '/a\uFFFDb invalid-character'],
    ['half a pair in a name', '{"content":{"\\udc00":1}}', '/content/\uFFFD invalid-character'],
    ['a prototype', '{"__proto__":{"state":"issued"}}', '/__proto__ unknown-member'],
    ['an inner prototype', '{"content":{"__proto__":{}}}', '/content/__proto__ unknown-member'],
    ['a constructor', '{"constructor":{"prototype":{"x":1}}}', '/constructor unknown-member'],
    ['a prototype that is written twice', '{"__proto__":1,"__proto__":{}}', '/__proto__ unknown-member'],
  ])('holds %s', (_, body, error) =>
    everywhere(body, (answer) => {
      expectProblem(answer, 400, 'malformed');
      expect(errorsOf(answer)).toContain(error);
    }),
  );

  it('is told all of it at once', async () => {
    const body = '{"subject":"\\u0000","content":{"\\ud800":"\\udfff"},"__proto__":null}';
    await everywhere(body, (answer) => {
      expect(errorsOf(answer)).toEqual(
        expect.arrayContaining([
          '/__proto__ unknown-member',
          '/content/\uFFFD invalid-character',
          '/subject invalid-character',
        ]),
      );
    });
  });
});

describe('an empty body', () => {
  it('is an empty object, of whatever type', async () => {
    for (const headers of [{}, { 'content-type': 'text/plain' }]) {
      await expectUntouched(kept, async () => {
        expectMalformed(
          await send({ path: '/v1/acts', headers }),
          '/kind required',
          '/officeCode required',
          '/subject required',
        );
        expectMalformed(await send({ path: '/v1/parties', headers }), '/names required', '/type required');
      });
    }
  });
});

describe('a member that is written twice', () => {
  it('counts as its last value, which is judged', async () => {
    const path = '/v1/deadline-calculations';
    const of = (last: string) =>
      `{"rule":"no-such-rule","rule":${last},"startsAt":"2016-05-11T10:00:00+06:00"}`;
    expect(accepted(await send({ path, body: of('"protest-consideration-term"') })).dueOn).toBe('2016-05-23');
    expectMalformed(await send({ path, body: of('null') }), '/rule type');
  });
});

describe('texts of every tongue', () => {
  const texts = [
    'Әкімдіктің 2016 жылғы 1 сәуірдегі № а-4/112 қаулысына: ә ғ қ ң ө ұ ү һ і Ә Ғ Қ Ң Ө Ұ Ү Һ І',
    'emoji 😀👩‍⚖️🇰🇿 и «кавычки» \u2014 ёЁ',
    // Composed and decomposed letters are two texts, as are the spaces around and within them.
    ' \u00A0 й й  two  spaces\ttab\nline\n ',
    '\'; DROP TABLE act; -- %s ${x} <script>"\\',
    'x'.repeat(2000),
  ];

  it.each(texts)('come back byte for byte: %j', async (text) => {
    const addresseeId = await addresseeIn(prosecutor, 'Asia/Almaty');
    const title = text.slice(0, 1000);
    const norms = [text, { act: title, article: '61(4)' }];
    const body = aProtest({ addresseeId, subject: text, norms, content: { object: { title } } });
    const drafted = accepted(await send({ path: '/v1/acts', body: JSON.stringify(body) }));
    const expected = { subject: text, norms, content: { object: { title } } };
    expect(drafted).toMatchObject(expected);
    expect(accepted(await prosecutor.get(`/v1/acts/${drafted.id}`))).toMatchObject(expected);
  });

  it('come back where they were escaped', async () => {
    const escaped = '{"subject":"\\u049a\\u0430\\u0437\\ud83d\\ude00"}';
    const { body } = await send({ ...draft, body: escaped });
    expect((body as { subject: string }).subject).toBe('Қаз😀');
  });
});
