import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import request from 'supertest';
import { DatabaseModule } from '../src/database/database.module';
import { seededBodies } from '../src/database/seeds/bodies';
import { inventedName } from '../src/database/seeds/names';
import { seededOffices } from '../src/database/seeds/offices';
import { UnitOfWork } from '../src/database/unit-of-work';
import { AuthModule } from '../src/modules/auth';
import {
  CalendarChanges,
  CalendarDays,
  CalendarDaysModule,
  RunningDeadlines,
} from '../src/modules/calendar-days';
import { EditionsModule, fillActKinds } from '../src/modules/editions';
import { seedOffices } from '../src/modules/offices';
import { OutboxModule } from '../src/modules/outbox';
import { seedBodies } from '../src/modules/parties';
import { ProsecutorsModule, seedPeople } from '../src/modules/prosecutors';
import { ClockModule } from '../src/platform/clock';
import { createHttpApp, type HttpApp } from '../src/platform/http';
import { describeApi, operationsOf } from '../src/platform/openapi';
import { Editions, kz2709of1995 } from '../src/statute';
import { type FreshDatabase, freshDatabase } from './support/database';
import { startIssuer, type TestIssuer } from './support/issuer';
import { WatchedDeadline } from './support/watched-deadline';

const other = {
  ...kz2709of1995,
  id: 'kz-other',
  rules: { 'protest-object': kz2709of1995.rules['protest-object']! },
};
const editions = new Editions(
  [kz2709of1995, other],
  [
    { id: 'kz-other', from: '2015-01-01', until: '2015-12-31' },
    { id: 'kz-2709-1995', from: '2016-01-01' },
  ],
);
const running = new WatchedDeadline();

@Global()
@Module({
  providers: [{ provide: RunningDeadlines, useValue: running }],
  exports: [RunningDeadlines],
})
class RoomAbove {}

let app: HttpApp;
let database: FreshDatabase;
let issuer: TestIssuer;
let document: OpenAPIObject;
let unitOfWork: UnitOfWork;

beforeAll(async () => {
  [database, issuer] = await Promise.all([freshDatabase(), startIssuer()]);
  const { appUrl, workerUrl } = database;
  @Module({
    imports: [
      ClockModule.of(),
      DatabaseModule.of({ appUrl, workerUrl }),
      AuthModule.of(issuer.oidc),
      ProsecutorsModule,
      OutboxModule,
      EditionsModule.forRoot(editions),
      CalendarDaysModule,
      RoomAbove,
    ],
  })
  class Root {}
  app = await createHttpApp(Root, {
    apiVersion: '1.0',
    requestsPerMinute: 10_000,
    logger: false,
    observe: () => undefined,
  });
  const lookup = (id: string) => {
    const rule = kz2709of1995.rules[id];
    return rule ? [{ id, cites: rule.cites, says: rule.says.en }] : [];
  };
  document = describeApi(app, { title: 'Test', description: '', version: '1.0', lookup });
  await app.listen(0, '127.0.0.1');
  unitOfWork = app.get(UnitOfWork);
  const at = '2016-01-01T00:00:00Z';
  await unitOfWork.asWorker(async (tx) => {
    await seedOffices(tx, seededOffices, at);
    const offices = seededOffices.filter(({ code }) => ['gpo', 'akmola.burabay', 'aktobe'].includes(code));
    await seedPeople(tx, {
      offices,
      editions,
      nameOf: inventedName,
      at: '2026-06-01T00:00:00Z',
    });
    await seedBodies(tx, seededBodies, at);
  });
});

afterAll(async () => {
  await app.close();
  await issuer.close();
  await database.drop();
});

type Sent = Record<string, unknown>;
const read = async (path: string, language?: string, sub = 'akmola.burabay.prosecutor') =>
  (await sending('get', path, sub, language))();
const sending = async (method: 'get' | 'post', path: string, sub: string, language = 'en') => {
  const token = await issuer.token({ sub });
  return (body?: Sent, headers: Record<string, string> = {}) =>
    request(app.getHttpServer())
      [method](path)
      .set({ authorization: `Bearer ${token}`, 'accept-language': language, ...headers })
      .send(body);
};
const send = async (path: string, body: Sent, sub = 'gpo.registrar', headers: Record<string, string> = {}) =>
  (await sending('post', path, sub))(body, headers);

const stepsOf = ({ body }: Pick<request.Response, 'body'>) => body.steps as { why: string; text: string }[];
const rulesOf = (answer: request.Response) =>
  (answer.body.grounds as { rule: string }[]).map(({ rule }) => rule);
const errorsOf = (answer: request.Response) =>
  (answer.body.errors as { pointer: string; code: string }[]).map(
    ({ pointer, code }) => `${code} ${pointer}`,
  );

describe('the statute', () => {
  const rules = '/v1/statute/editions/kz-2709-1995/rules';

  it('is read as the editions that the installation holds', async () => {
    const { status, body } = await read('/v1/statute/editions', 'ru');
    expect(status).toBe(200);
    expect(body.items).toMatchObject([
      { id: 'kz-other', from: '2015-01-01', until: '2015-12-31' },
      {
        id: 'kz-2709-1995',
        title: kz2709of1995.title.ru,
        from: '2016-01-01',
        until: null,
        repealedOn: '2017-06-30',
        kinds: kz2709of1995.kinds.map(({ code, title }) => ({ code, title: title.ru })),
      },
    ]);
    expect(body.page).toEqual({ nextCursor: null });
  });

  it('keeps the kinds of its editions in the table that acts refer to, however often it is filled', async () => {
    const kinds = await unitOfWork.asWorker(async (tx) => {
      await fillActKinds(tx, editions);
      return tx.query<unknown[]>('SELECT edition, code FROM act_kind ORDER BY edition, code');
    });
    const codes = kz2709of1995.kinds.map(({ code }) => code).sort();
    expect(kinds).toEqual(
      ['kz-2709-1995', 'kz-other'].flatMap((edition) => codes.map((code) => ({ edition, code }))),
    );
  });

  it('shows a rule with its wording in the language asked for', async () => {
    const path = '/v1/statute/rules/protest-other-term';
    const [kk, ru, en] = await Promise.all(['kk', 'ru', 'en'].map((language) => read(path, language)));
    expect(en!.body).toEqual({
      id: 'protest-other-term',
      edition: 'kz-2709-1995',
      cites: '19(3)',
      ruleKind: 'term',
      treatment: 'enforced',
      force: 'sets-a-term',
      says: kz2709of1995.rules['protest-other-term']!.says.en,
      value: { unit: 'set-by-prosecutor' },
      policies: ['P1', 'P2'],
      minimum: 'protest-other-term-minimum',
    });
    expect(new Set([kk, ru, en].map((answer) => answer!.body.says as string)).size).toBe(3);
    expect(kk!.headers['content-language']).toBe('kk');
  });

  it('shows what a rule that is not enforced waits for, and what would make a refused step admissible', async () => {
    const awaits = await Promise.all(
      ['kk', 'ru', 'en'].map(async (language) => {
        const { body } = await read('/v1/statute/rules/collegium-majority', language);
        return [body.treatment, body.awaits] as const;
      }),
    );
    expect(awaits).toEqual([
      ['waiting', 'Алқа отырыстары мен шешімдерін тіркеуді.'],
      ['waiting', 'Регистрации заседаний и решений коллегии.'],
      ['waiting', 'Registration of the sessions and decisions of a collegium.'],
    ]);
    expect((await read('/v1/statute/rules/policy-registrar')).body.allowedWhen).toBeDefined();
  });

  it('shows a rule of the edition asked for, and none that it lacks', async () => {
    const of = (rule: string, edition: string) => read(`/v1/statute/rules/${rule}?edition=${edition}`);
    expect((await of('protest-object', 'kz-other')).body.edition).toBe('kz-other');
    expect((await of('protest-addressee', 'kz-other')).status).toBe(404);
    expect((await of('protest-object', 'kz-none')).status).toBe(404);
    expect((await read('/v1/statute/rules/no-such-rule')).status).toBe(404);
    expect((await read('/v1/statute/editions/kz-none/rules')).status).toBe(404);
  });

  it.each([
    [
      'article=19(3)',
      [
        'protest-consideration-term',
        'protest-other-term',
        'protest-other-term-minimum',
        'protest-court-term',
        'protest-notify-day',
      ],
    ],
    [
      'article=19(3)&ruleKind=term&hasTerm=true',
      [
        'protest-consideration-term',
        'protest-other-term',
        'protest-other-term-minimum',
        'protest-court-term',
      ],
    ],
    ['article=19(3)&hasTerm=false', ['protest-notify-day']],
    ['article=2', ['po-legal-basis']],
    [
      'article=8-1&treatment=waiting',
      ['coordination-by-po', 'coordination-councils', 'coordination-council-regulation'],
    ],
    ['article=8-1&treatment=catalogue', []],
    ['article=8&ruleKind=term', []],
  ])('finds by %s', async (filter, ids) => {
    const { status, body } = await read(`${rules}?${filter}`);
    expect(status).toBe(200);
    expect((body.items as { id: string }[]).map(({ id }) => id)).toEqual(ids);
  });

  it('finds the whole of an article', async () => {
    const { body } = await read(`${rules}?article=19`);
    const cites = new Set((body.items as { cites: string }[]).map((item) => item.cites));
    expect([...cites]).toEqual(['19(1)', '19(2)', '19(3)', '19(4)', '19(5)']);
  });

  it('has policies under their own kind', async () => {
    const { body } = await read(`${rules}?ruleKind=policy&limit=100`);
    const ids = (body.items as { id: string }[]).map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['policy-p1', 'policy-p10', 'policy-registrar', 'policy-calendar-day']),
    );
    expect(ids.every((id) => id.startsWith('policy-'))).toBe(true);
  });

  it('is read page by page, each rule of the table once', async () => {
    const seen: string[] = [];
    let path: string | null = `${rules}?limit=100&count=true`;
    let total = 0;
    while (path !== null) {
      const answer = await read(path);
      seen.push(...(answer.body.items as { id: string }[]).map(({ id }) => id));
      total = answer.body.page.total as number;
      path = /<([^>]+)>; rel="next"/.exec(answer.headers['link'] ?? '')?.[1] ?? null;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(total);
    const table = readFileSync(join(__dirname, 'vectors/rules.csv'), 'utf8').trim().split('\n').slice(1);
    expect(seen).toEqual(expect.arrayContaining(table.map((line) => line.split(',')[0])));
  });

  it.each([
    ['colour=red', 'unknown-parameter /colour'],
    ['ruleKind=penalty', 'not-in-list /ruleKind'],
    ['hasTerm=perhaps', 'type /hasTerm'],
    ['article=', 'size /article'],
    ['limit=1000', 'range /limit'],
    ['cursor=abc', 'invalid-cursor /cursor'],
  ])('refuses the filter %s', async (filter, error) => {
    const answer = await read(`${rules}?${filter}`);
    expect(answer.status).toBe(400);
    expect(errorsOf(answer)).toEqual([error]);
  });
});

describe('a deadline calculation', () => {
  const path = '/v1/deadline-calculations';
  const ask = (body: Sent, sub = 'akmola.burabay.prosecutor') => send(path, body, sub);
  const protest = { rule: 'protest-consideration-term', startsAt: '2016-05-11T10:00:00+06:00' };

  beforeAll(async () => {
    await app.get(CalendarChanges).seed('2016-01-01T00:00:00Z');
  });

  it('gives the day, the moment and each step, in the language asked for, and stores nothing', async () => {
    const answer = await (await sending('post', path, 'akmola.burabay.prosecutor', 'ru'))(protest);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      rule: 'protest-consideration-term',
      cites: '19(3)',
      edition: 'kz-2709-1995',
      policies: ['P1', 'P2'],
      basis: 'law',
      state: null,
      dueOn: '2016-05-23',
      dueAt: '2016-05-23T18:00:00Z',
      zone: 'Asia/Almaty',
      provisional: null,
      startedBy: { fact: 'stated', on: '2016-05-11', at: '2016-05-11T04:00:00Z' },
      calendarVersion: 2,
    });
    expect(stepsOf(answer).map(({ why }) => why)).toEqual([
      'event',
      'first-day-not-counted',
      'last-day',
      'weekend',
      'weekend',
      'due',
    ]);
    expect(stepsOf(answer).at(-1)).toMatchObject({
      on: '2016-05-23',
      text: 'понедельник, 23 мая 2016 года',
    });
    const [count] = await unitOfWork.asWorker((tx) =>
      tx.query<{ n: number }[]>('SELECT count(*)::int n FROM deadline'),
    );
    expect(count).toEqual({ n: 0 });
  });

  it("runs in the zone of the caller's office, of the client's body, or in that asked for", async () => {
    const late = { ...protest, startsAt: '2016-05-11T18:30:00Z' };
    expect((await ask(late)).body).toMatchObject({ zone: 'Asia/Almaty', dueOn: '2016-05-23' });
    expect((await ask(late, 'aktobe.head')).body).toMatchObject({ zone: 'Asia/Aqtobe', dueOn: '2016-05-23' });
    const aqtobe = { ...late, zone: 'Asia/Aqtau' };
    expect((await ask(aqtobe)).body).toMatchObject({ zone: 'Asia/Aqtau', dueAt: '2016-05-23T19:00:00Z' });
    const body = seededBodies.find(({ zone }) => zone !== 'Asia/Almaty')!;
    expect((await ask(late, body.bin)).body).toMatchObject({ zone: body.zone });
  });

  it('says which row is missing where a date may still move', async () => {
    const { body } = await ask({ ...protest, startsAt: '2031-06-02T10:00:00+05:00' });
    expect(body.provisional.missing).toEqual([
      { kind: 'year-confirmed', year: 2031, says: 'the moved days off of 2031 are not yet confirmed' },
    ]);
  });

  it('tries days that are not entered, by a name or without', async () => {
    const calendarChanges = [
      { date: '2016-05-23', kind: 'public-holiday', name: 'Festival' },
      { date: '2016-05-24', kind: 'public-holiday', name: { kk: 'мереке', ru: 'праздник', en: 'feast' } },
      { date: '2016-05-25', kind: 'moved-day-off', linkedDate: '2016-05-28' },
      { withdraw: { date: '2016-09-12', kind: 'religious-day-off' } },
    ];
    const { status, body } = await ask({ ...protest, calendarChanges });
    expect(status).toBe(200);
    expect(body.dueOn).toBe('2016-05-26');
    expect(stepsOf({ body }).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Festival', 'feast', 'day off moved from 28 May']),
    );
  });

  it('is refused by the rule that bars it', async () => {
    const other = { ...protest, rule: 'protest-other-term' };
    expect((await ask(other)).status).toBe(422);
    expect(rulesOf(await ask(other))).toEqual(['protest-other-term']);
    expect(rulesOf(await ask({ ...other, setByProsecutor: { days: 9 } }))).toEqual([
      'protest-other-term-minimum',
    ]);
    expect((await ask({ ...other, setByProsecutor: { days: 25 } })).body.dueOn).toBe('2016-06-06');
    expect(rulesOf(await ask({ ...protest, startsAt: '2014-05-11T10:00:00+06:00' }))).toEqual([
      'policy-edition-in-force',
    ]);
  });

  it.each<[string, Sent, string[]]>([
    ['an unknown rule', { ...protest, rule: 'no-such-rule' }, ['not-in-list /rule']],
    ['a rule without a term', { ...protest, rule: 'protest-object' }, ['not-in-list /rule']],
    ['nothing', {}, ['required /rule', 'required /startsAt']],
    [
      'a start without offset',
      { ...protest, startsAt: '2016-05-11T10:00:00' },
      ['invalid-instant /startsAt'],
    ],
    ['a day that is not', { ...protest, startsAt: '2016-02-30T10:00:00Z' }, ['invalid-instant /startsAt']],
    ['no zone', { ...protest, zone: '+06:00' }, ['invalid-zone /zone']],
    ['too long a term', { ...protest, setByProsecutor: { days: 3651 } }, ['range /setByProsecutor/days']],
    ['a term of no days', { ...protest, setByProsecutor: { days: 0 } }, ['range /setByProsecutor/days']],
    ['a member too many', { ...protest, dueOn: '2016-05-23' }, ['read-only /dueOn']],
    [
      'a carry-over',
      { ...protest, calendarChanges: [{ date: '2016-05-23', kind: 'carried-over' }] },
      ['not-in-list /calendarChanges/0/kind'],
    ],
    [
      'an absent day withdrawn',
      { ...protest, calendarChanges: [{ withdraw: { date: '2016-05-23', kind: 'public-holiday' } }] },
      ['not-in-list /calendarChanges/0/withdraw'],
    ],
  ])('is malformed with %s', async (_, body, errors) => {
    const answer = await ask(body);
    expect(answer.status).toBe(400);
    expect(errorsOf(answer)).toEqual(errors);
  });
});

describe('the calendar', () => {
  const days = '/v1/calendar/days';
  const holiday = (date: string): Sent => ({
    date,
    kind: 'public-holiday',
    name: { kk: 'Жаңа мереке', ru: 'Новый праздник', en: 'A new holiday' },
    source: 'Law of 13 May 2016',
  });
  const dayOf = async (date: string) =>
    ((await read(`${days}?from=${date}&to=${date}`)).body.items as Sent[])[0];

  beforeAll(async () => {
    await app.get(CalendarChanges).seed('2016-01-01T00:00:00Z');
    const calendar = await unitOfWork.asWorker((tx) => app.get(CalendarDays).current(tx));
    running.start(calendar);
  });

  it('comes with the days whose source was read, seeded once', async () => {
    expect(await app.get(CalendarChanges).seed('2016-01-02T00:00:00Z')).toBe(0);
    const { status, body } = await read(`${days}?from=2016-01-01&to=2016-12-31&count=true`, 'kk');
    expect(status).toBe(200);
    expect(body.page).toEqual({ nextCursor: null, total: 4 });
    expect(
      (body.items as { date: string; kind: string }[]).map(({ date, kind }) => `${date} ${kind}`),
    ).toEqual([
      '2016-01-01 year-confirmed',
      '2016-03-05 moved-working-day',
      '2016-03-07 moved-day-off',
      '2016-09-12 religious-day-off',
    ]);
    expect(body.items[1]).toMatchObject({
      linkedDate: '2016-03-07',
      recordedBy: null,
      withdrawn: null,
      version: 1,
    });
    expect(body.items[3].name).toMatch(/[әқұ]/);
  });

  it('is read page by page and by kind', async () => {
    const seen: string[] = [];
    let path: string | null = `${days}?kind=moved-day-off&limit=4`;
    while (path !== null) {
      const answer = await read(path);
      seen.push(...(answer.body.items as { date: string }[]).map(({ date }) => date));
      path = /<([^>]+)>; rel="next"/.exec(answer.headers['link'] ?? '')?.[1] ?? null;
    }
    expect(seen).toHaveLength(10);
    expect([...seen].sort()).toEqual(seen);
    const strange = await read(`${days}?from=2016-02-30&kind=carried-over&until=2016-01-01`);
    expect(strange.status).toBe(400);
    expect(errorsOf(strange).sort()).toEqual([
      'invalid-date /from',
      'not-in-list /kind',
      'unknown-parameter /until',
    ]);
  });

  it('takes a day from the registrar, moves what runs by it, and takes it back', async () => {
    const rehearsal = await send(`${days}?dryRun=true`, holiday('2016-05-23'));
    expect(rehearsal.status).toBe(200);
    expect(rehearsal.body.recomputed).toHaveLength(1);
    expect(await dayOf('2016-05-23')).toBeUndefined();

    const entered = await send(days, holiday('2016-05-23'));
    expect(entered.status).toBe(201);
    expect(entered.headers['etag']).toBe('"1"');
    expect(entered.headers['location']).toBe(`${days}/${entered.body.id as string}`);
    expect(entered.body).toMatchObject({
      date: '2016-05-23',
      kind: 'public-holiday',
      name: 'A new holiday',
      source: 'Law of 13 May 2016',
      withdrawn: null,
      calendarVersion: 3,
      recorded: { type: 'calendar-day', id: entered.body.id },
      recomputed: [
        {
          rule: 'protest-consideration-term',
          before: { dueOn: '2016-05-23', dueAt: '2016-05-23T18:00:00Z', provisional: null },
          after: { dueOn: '2016-05-24', dueAt: '2016-05-24T18:00:00Z', provisional: null },
        },
      ],
    });
    expect(running.causes.at(-1)).toMatchObject({
      code: 'calendar-day-entered',
      dayId: entered.body.id,
      calendarVersion: 3,
      text: { ru: 'внесено в календарь: 2016-05-23, Новый праздник (Law of 13 May 2016)' },
    });
    const protest = { rule: 'protest-consideration-term', startsAt: '2016-05-11T10:00:00+06:00' };
    expect((await send('/v1/deadline-calculations', protest)).body).toMatchObject({
      dueOn: '2016-05-24',
      calendarVersion: 3,
    });

    const withdrawal = `${days}/${entered.body.id as string}/withdrawal`;
    const reason = { reason: 'entered by mistake' };
    expect((await send(withdrawal, reason)).status).toBe(428);
    expect((await send(withdrawal, reason, 'gpo.registrar', { 'if-match': '"7"' })).status).toBe(412);
    const current = { 'if-match': '"1"' };
    expect(rulesOf(await send(withdrawal, reason, 'gpo.head', current))).toEqual(['policy-registrar']);
    const taken = await send(withdrawal, reason, 'gpo.registrar', current);
    expect(taken.status).toBe(201);
    expect(taken.body).toMatchObject({
      version: 2,
      calendarVersion: 4,
      withdrawn: { reason: 'entered by mistake' },
      recomputed: [{ before: { dueOn: '2016-05-24' }, after: { dueOn: '2016-05-23' } }],
    });
    expect((await send(withdrawal, reason, 'gpo.registrar', current)).status).toBe(412);
    expect((await send(withdrawal, reason, 'gpo.registrar', { 'if-match': '"2"' })).status).toBe(409);

    expect(await dayOf('2016-05-23')).toBeUndefined();
    const withThose = await read(`${days}?from=2016-05-23&to=2016-05-23&withdrawn=true`);
    expect(withThose.body.items).toHaveLength(1);
    const one = await read(`${days}/${entered.body.id as string}`);
    expect(one.headers['etag']).toBe('"2"');
    expect((await send('/v1/deadline-calculations', protest)).body).toMatchObject({
      dueOn: '2016-05-23',
      calendarVersion: 4,
    });
  });

  it('does not bring back, at the next start, a day that was withdrawn', async () => {
    const day = (await dayOf('2014-10-04')) as { id: string };
    const withdrawal = `${days}/${day.id}/withdrawal`;
    const taken = await send(withdrawal, { reason: 'another day' }, 'gpo.registrar', { 'if-match': '"1"' });
    expect(taken.status).toBe(201);
    expect(await app.get(CalendarChanges).seed('2016-01-02T00:00:00Z')).toBe(0);
    expect(await dayOf('2014-10-04')).toBeUndefined();
  });

  it('tells nobody of deadlines that they may not read', async () => {
    running.isReadable = false;
    const rehearsal = await send(`${days}?dryRun=true`, holiday('2016-05-23'));
    const entered = await send(days, holiday('2016-05-23'));
    expect([rehearsal.body.recomputed, entered.body.recomputed]).toEqual([[], []]);
    await send(`${days}/${entered.body.id as string}/withdrawal`, { reason: 'again' }, 'gpo.registrar', {
      'if-match': '"1"',
    });
    running.isReadable = true;
  });

  it('is kept by the registrar alone, and never by a client', async () => {
    const refused = await send(days, { ...holiday('2016-05-23'), kind: 'moved-working-day' }, 'gpo.head');
    expect(refused.status).toBe(422);
    expect(rulesOf(refused)).toEqual(['policy-registrar', 'policy-calendar-day']);
    expect((await send(days, holiday('2016-05-23'), seededBodies[0]!.bin)).status).toBe(403);
    expect((await send(`${days}?dryRun=true`, holiday('2016-05-23'), 'gpo.head')).status).toBe(422);
  });

  it('has each fact once', async () => {
    const again = { ...holiday('2016-09-12'), kind: 'religious-day-off' };
    expect((await send(days, again)).status).toBe(409);
    expect((await send(days, { ...holiday('2016-06-30'), kind: 'year-confirmed' })).status).toBe(409);
    const date = '2016-08-29';
    const both = await Promise.all([send(days, holiday(date)), send(days, holiday(date))]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const won = both.find(({ status }) => status === 201)!;
    await send(`${days}/${won.body.id as string}/withdrawal`, { reason: 'a test' }, 'gpo.registrar', {
      'if-match': '"1"',
    });
  });

  it('answers a repeat under its key as it answered before', async () => {
    const key = { 'idempotency-key': 'one-day' };
    const first = await send(days, holiday('2016-06-15'), 'gpo.registrar', key);
    const second = await send(days, holiday('2016-06-15'), 'gpo.registrar', key);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.headers['idempotent-replayed']).toBe('true');
    expect(second.body).toEqual(first.body);
    expect((await send(days, holiday('2016-06-16'), 'gpo.registrar', key)).body.type).toBe(
      'urn:problem:idempotency-key-reused',
    );
  });

  it.each<[string, Sent, string[]]>([
    ['nothing', {}, ['required /date', 'required /kind', 'required /name', 'required /source']],
    ['a carry-over', { ...holiday('2016-05-23'), kind: 'carried-over' }, ['not-in-list /kind']],
    ['a day that is not', holiday('2016-02-30'), ['invalid-date /date']],
    [
      'a name in one language',
      { ...holiday('2016-05-23'), name: { ru: 'День' } },
      ['required /name/kk', 'required /name/en'],
    ],
    ['a name of nothing', { ...holiday('2016-05-23'), name: ' ' }, ['size /name']],
    ['a member of ours', { ...holiday('2016-05-23'), version: 2 }, ['read-only /version']],
  ])('is malformed with %s', async (_, body, errors) => {
    const answer = await send(days, body);
    expect(answer.status).toBe(400);
    expect(errorsOf(answer)).toEqual(errors);
  });

  it('has no day of another id', async () => {
    const path = `${days}/01980000-0000-7000-8000-0000000000ff`;
    expect((await read(path)).status).toBe(404);
    const current = { 'if-match': '"1"' };
    expect((await send(`${path}/withdrawal`, { reason: 'none' }, 'gpo.registrar', current)).status).toBe(404);
  });

  it('stands still for whoever writes a deadline by it', async () => {
    const calendar = app.get(CalendarDays);
    let entering: Promise<request.Response> | undefined;
    const order: string[] = [];
    await unitOfWork.asWorker(async (tx) => {
      await calendar.holdStill(tx);
      const before = await calendar.current(tx);
      entering = send(days, holiday('2016-07-15')).then((answer) => {
        order.push('entered');
        return answer;
      });
      await new Promise((resolve) => setTimeout(resolve, 150));
      expect((await calendar.current(tx)).version).toBe(before.version);
      order.push('written');
    });
    expect((await entering)?.status).toBe(201);
    expect(order).toEqual(['written', 'entered']);
  });

  it('does not remember a version that was taken back', async () => {
    const calendar = app.get(CalendarDays);
    const failing = unitOfWork.asWorker(async (tx) => {
      await tx.query(`UPDATE calendar_state SET version = version + 1`);
      await tx.query(`UPDATE calendar_day SET withdrawn_at = now()`);
      expect((await calendar.current(tx)).rows).toEqual([]);
      throw new Error('taken back');
    });
    await expect(failing).rejects.toThrow('taken back');
    await send(days, holiday('2016-07-18'));
    const now = await unitOfWork.asWorker((tx) => calendar.current(tx));
    expect(now.rows.length).toBeGreaterThan(20);
  });
});

describe('the OpenAPI document of these routes', () => {
  it('describes every answer, body and parameter', () => {
    const operations = operationsOf(document).filter(({ path }) =>
      /statute|calendar|calculations/.test(path),
    );
    expect(operations.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([
      'get /v1/calendar/days',
      'get /v1/calendar/days/{id}',
      'get /v1/statute/editions',
      'get /v1/statute/editions/{id}/rules',
      'get /v1/statute/rules/{ruleId}',
      'post /v1/calendar/days',
      'post /v1/calendar/days/{id}/withdrawal',
      'post /v1/deadline-calculations',
    ]);
    for (const { method, operation } of operations) {
      expect(JSON.stringify(operation.responses['200'] ?? operation.responses['201'])).toContain(
        '#/components/schemas/',
      );
      if (method === 'post') expect(JSON.stringify(operation.requestBody)).toContain('#/components/schemas/');
      expect(operation.summary).not.toBe('');
    }
    const rules = operations.find(({ path }) => path.endsWith('/rules'))!.operation;
    expect((rules.parameters as { name: string }[]).map(({ name }) => name).sort()).toEqual([
      'article',
      'count',
      'cursor',
      'hasTerm',
      'id',
      'limit',
      'ruleKind',
      'treatment',
    ]);
    const schemas = document.components?.schemas ?? {};
    expect(Object.keys(schemas)).toEqual(
      expect.arrayContaining([
        'Rule',
        'Edition',
        'CalendarDay',
        'NewCalendarDay',
        'DeadlineCalculation',
        'CalculatedDeadline',
      ]),
    );
  });
});
