import { doorOf, type RawRequest } from './support/door';
import { type Answer, type Caller, type House, openHouse } from './support/house';
import { expectMalformed } from './support/problems';
import { accepted, draftedProtest, servedProtest } from './support/protest-story';

let house: House;
let prosecutor: Caller;
let send: (raw: RawRequest) => Promise<Answer>;

beforeAll(async () => {
  house = await openHouse('2016-05-10T10:00:00+06:00');
  ({ prosecutor } = await servedProtest(house, { on: '2016-05-10' }));
  await draftedProtest(house);
  send = await doorOf(house, 'akmola.burabay.prosecutor');
});

afterAll(() => house.close());

const absent = '0190a1b2-0000-7000-8000-0000000000ff';

/** Each list with its cursor and with what must be asked of it. */
const lists: readonly (readonly [string, string, string])[] = [
  ...['acts', 'parties', 'offices', 'prosecutors', 'calendar/days', 'deadlines', 'statute/editions'].map(
    (list) => [list, 'cursor', ''] as const,
  ),
  ['statute/editions/kz-2709-1995/rules', 'cursor', ''],
  ['events', 'after', ''],
  ['audit', 'cursor', `act=${absent}&`],
];

describe.each(lists)('the list %s', (list, cursor, needed) => {
  it.each([
    ['limit=0', '/limit range'],
    ['limit=-1', '/limit range'],
    ['limit=101', '/limit range'],
    ['limit=999999999', '/limit range'],
    ['limit=99999999999999999999', '/limit type'],
    ['limit=abc', '/limit type'],
    ['limit=1.5', '/limit type'],
    ['limit=1e1', '/limit type'],
    ['limit=', '/limit type'],
    ['limit=%20', '/limit type'],
    ['limit=1&limit=2', '/limit repeated'],
    ['limit[]=1', '/limit[] unknown-parameter'],
    ['colour=red', '/colour unknown-parameter'],
    ['state[x]=1', '/state[x] unknown-parameter'],
    ['__proto__=1', '/__proto__ unknown-parameter'],
    ['constructor=1', '/constructor unknown-parameter'],
    ['dryRun=true', '/dryRun unknown-parameter'],
    ['%F0%9F%98%80=1', '/😀 unknown-parameter'],
    ['a%00b=1', '/a\uFFFDb invalid-character'],
    ['limit=%00', '/limit invalid-character'],
    ['limit=%ED%A0%80', '/limit invalid-character'],
    ['limit=%zz', '/limit invalid-character'],
  ])('is not asked for by %s', async (query, ...errors) => {
    expectMalformed(await send({ method: 'get', path: `/v1/${list}?${needed}${query}` }), ...errors);
  });

  it('goes on from no cursor but its own', async () => {
    const bound = accepted<{ page: { nextCursor: string | null } }>(
      await prosecutor.get(list === 'offices' ? '/v1/parties?limit=1' : '/v1/offices?limit=1'),
    ).page.nextCursor;
    for (const value of [
      bound,
      'abc',
      '!',
      'W10',
      'eyJhIjoxfQ',
      'bnVsbA',
      `${String(bound)}A`,
      'x'.repeat(199),
    ])
      expectMalformed(
        await send({ method: 'get', path: `/v1/${list}?${needed}${cursor}=${String(value)}` }),
        `/${cursor} invalid-cursor`,
      );
    const path = `/v1/${list}?${needed}${cursor}=${'x'.repeat(2049)}`;
    expectMalformed(await send({ method: 'get', path }), `/${cursor} size`);
  });
});

describe('a list of acts', () => {
  it('goes on under no other filter or order', async () => {
    const path = '/v1/acts?limit=1';
    const { page } = accepted<{ page: { nextCursor: string } }>(await prosecutor.get(path));
    const after = `${path}&cursor=${page.nextCursor}`;
    expect((await prosecutor.get(after)).status).toBe(200);
    for (const other of [
      '&state=draft',
      '&sort=oldest',
      '&q=fees',
      '&office=akmola',
      '&dueBefore=2016-06-01',
    ])
      expectMalformed(await prosecutor.get(after + other), '/cursor invalid-cursor');
  });

  it('is told every error of its filter at once', async () => {
    expectMalformed(
      await prosecutor.get(
        '/v1/acts?state=x&sort=up&addressee=1&issuedFrom=2016-02-30&dueBefore=soon&overdue=1&q=%20&limit=0&a=1',
      ),
      ...['/state not-in-list', '/sort not-in-list', '/addressee invalid-uuid', '/issuedFrom invalid-date'],
      ...['/dueBefore invalid-date', '/overdue type', '/q size', '/limit range', '/a unknown-parameter'],
    );
  });

  it('is searched for signs that mean something elsewhere, and finds none', async () => {
    for (const q of ['%', '_', '\\', "'", '"', '%25', ';--', '😀', 'ә'.repeat(200)]) {
      const { items } = accepted<{ items: unknown[] }>(
        await prosecutor.get(`/v1/acts?q=${encodeURIComponent(q)}`),
      );
      expect(items).toEqual([]);
    }
  });
});

describe('a list of terms', () => {
  it('is of one kind, or of all', async () => {
    const long = 'x'.repeat(101);
    expectMalformed(
      await prosecutor.get(`/v1/deadlines?kind=${long}&dueBefore=2016-13-01&basis=mine`),
      ...['/kind size', '/dueBefore invalid-date', '/basis not-in-list'],
    );
    expectMalformed(await prosecutor.get('/v1/deadlines?kind=a&kind=b'), '/kind repeated');
  });
});

describe('the audit', () => {
  it.each([
    ['', '/act required'],
    ['?act=', '/act invalid-uuid'],
    ['?act=17', '/act invalid-uuid'],
    [`?act=${absent}&act=${absent}`, '/act repeated'],
    [`?act=${absent}&person=${absent}&view=list`, '/person unknown-parameter', '/view unknown-parameter'],
    ['?limit=0', '/act required', '/limit range'],
  ])('is of one act: %s', async (query, ...errors) => {
    expectMalformed(await prosecutor.get(`/v1/audit${query}`), ...errors);
  });
});

describe('the counts of acts', () => {
  it.each([
    ['dueBefore=2016-02-30', '/dueBefore invalid-date'],
    ['dueBefore=', '/dueBefore invalid-date'],
    ['dueBefore=2016-05-10T10:00:00Z', '/dueBefore invalid-date'],
    [`office=${'x'.repeat(101)}`, '/office size'],
    ['office=akmola&office=aktobe', '/office repeated'],
    ['office=%00', '/office invalid-character'],
    ['limit=1&kind=protest', '/kind unknown-parameter', '/limit unknown-parameter'],
  ])('are not asked for by %s', async (query, ...errors) => {
    expectMalformed(await send({ method: 'get', path: `/v1/act-counts?${query}` }), ...errors);
  });
});
