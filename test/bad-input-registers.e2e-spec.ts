import { type Caller, groundsOf, type House, openHouse } from './support/house';
import { expectUntouched, type KeptRows, keptRows } from './support/kept-rows';
import { expectMalformed, expectProblem } from './support/problems';
import { accepted } from './support/protest-story';

let house: House;
let kept: KeptRows;
let registrar: Caller;
let prosecutor: Caller;

beforeAll(async () => {
  house = await openHouse('2016-05-10T10:00:00+06:00');
  kept = await keptRows(house);
  registrar = house.as('gpo.registrar');
  prosecutor = house.as('akmola.burabay.prosecutor');
});

afterAll(async () => {
  await kept.close();
  await house.close();
});

type Members = Readonly<Record<string, unknown>>;
const names = { kk: 'Бурабай ауданының әкімі', ru: 'Аким Бурабайского района', en: 'Akim of Burabay' };
const fitting: Readonly<Record<string, Members>> = {
  parties: { type: 'state-body', names },
  offices: {
    ...{ code: 'akmola.zerendi-2', level: 'district', type: 'territorial', parentCode: 'akmola', names },
    ...{ zone: 'Asia/Almaty', validFrom: '2016-06-01', orderNumber: '17', orderedOn: '2016-05-01' },
  },
  prosecutors: { subject: 'new.person', names },
  'calendar/days': {
    date: '2016-05-10',
    kind: 'public-holiday',
    name: 'Мереке',
    source: 'Law of 13 May 2016',
  },
  'deadline-calculations': { rule: 'protest-consideration-term', startsAt: '2016-05-11T10:00:00+06:00' },
};
const lacks = (...members: readonly string[]): string[] => members.map((member) => `/${member} required`);

async function expectUnfit(room: string, members: Members, ...errors: readonly string[]): Promise<void> {
  const caller = /^(parties|deadline)/.test(room) ? prosecutor : registrar;
  await expectUntouched(kept, async () => {
    expectMalformed(await caller.post(`/v1/${room}`, { ...fitting[room], ...members }), ...errors);
  });
}

describe('an entry of a register', () => {
  it.each<[string, ...string[]]>([
    ['parties', 'names', 'type'],
    [
      'offices',
      'code',
      'level',
      'names',
      'orderNumber',
      'orderedOn',
      'parentCode',
      'type',
      'validFrom',
      'zone',
    ],
    ['prosecutors', 'names', 'subject'],
    ['calendar/days', 'date', 'kind', 'name', 'source'],
    ['deadline-calculations', 'rule', 'startsAt'],
  ])('of %s lacks what is required, each named', async (room, ...members) => {
    const nothing = Object.fromEntries(members.map((member) => [member, undefined]));
    await expectUnfit(room, nothing, ...lacks(...members));
  });

  it.each(Object.keys(fitting))('of %s has no members that are unknown or computed', (room) =>
    expectUnfit(
      room,
      { id: 1, version: 1, state: 'x', recordedAt: null, colour: 'red' },
      ...['/id', '/version', '/state', '/recordedAt'].map((at) => `${at} read-only`),
      '/colour unknown-member',
    ),
  );

  it.each(['parties', 'offices', 'prosecutors'])(
    'of %s has a written name in three languages',
    async (room) => {
      for (const strange of [null, [], [names], 'Akim', 5, true])
        await expectUnfit(room, { names: strange }, '/names type');
      await expectUnfit(room, { names: {} }, ...lacks('names/en', 'names/kk', 'names/ru'));
      const torn = { kk: ' ', ru: 5, en: null, de: 'x' };
      await expectUnfit(
        room,
        { names: torn },
        ...['/names/de unknown-member', '/names/en type', '/names/kk size', '/names/ru type'],
      );
      await expectUnfit(room, { names: { ...names, kk: 'x'.repeat(301) } }, '/names/kk size');
    },
  );

  it.each<[string, Members, ...string[]]>([
    ['parties', { type: 'akimat', zone: 'Asia/Nowhere' }, '/type not-in-list', '/zone invalid-zone'],
    ['parties', { zone: '+06:00' }, '/zone invalid-zone'],
    ['parties', { zone: 'asia/almaty' }, '/zone invalid-zone'],
    ['parties', { zone: ['Asia/Almaty'] }, '/zone invalid-zone'],
    ['parties', { bin: 960440000220 }, '/bin format', '/bin invalid'],
    ['parties', { bin: '000000000001' }, '/bin invalid'],
    ['parties', { iin: '99999999999x' }, '/iin format', '/iin invalid'],
    ['parties', { bodyId: 'x', superiorId: 5 }, '/bodyId invalid-uuid', '/superiorId invalid-uuid'],
    ['parties', { address: ' ' }, '/address size'],
    ['offices', { code: 'Akmola Zerendi', parentCode: '..' }, '/code format', '/parentCode format'],
    ['offices', { level: 'general', type: null }, '/level not-in-list', '/type type'],
    ['offices', { zone: 'Asia/Qyzylorda2' }, '/zone invalid-zone'],
    [
      'offices',
      { validFrom: '2016-02-30', orderedOn: 5 },
      '/orderedOn invalid-date',
      '/validFrom invalid-date',
    ],
    ['offices', { orderNumber: ' ', predecessorEnds: 'yes' }, '/orderNumber size', '/predecessorEnds type'],
    ['prosecutors', { subject: ' ', clearance: 'top' }, '/clearance not-in-list', '/subject size'],
    ['calendar/days', { date: '2016-02-30' }, '/date invalid-date'],
    ['calendar/days', { kind: 'carried-over', source: ' ' }, '/kind not-in-list', '/source size'],
    ['calendar/days', { name: 5 }, '/name type'],
    ['calendar/days', { name: { kk: 'a' } }, ...lacks('name/en', 'name/ru')],
    ['calendar/days', { linkedDate: null }, '/linkedDate type'],
    ['deadline-calculations', { rule: null, zone: 'Mars/Olympus' }, '/rule type', '/zone invalid-zone'],
    ['deadline-calculations', { rule: 'toString' }, '/rule not-in-list'],
    ['deadline-calculations', { startsAt: '2016-05-11' }, '/startsAt invalid-instant'],
    ['deadline-calculations', { startsAt: '2016-02-30T10:00:00Z' }, '/startsAt invalid-instant'],
    ['deadline-calculations', { setByProsecutor: 10 }, '/setByProsecutor type'],
    ['deadline-calculations', { setByProsecutor: { days: 1e308 } }, '/setByProsecutor/days range'],
    [
      'deadline-calculations',
      { calendarChanges: [5, null] },
      '/calendarChanges/0 type',
      '/calendarChanges/1 type',
    ],
    ['deadline-calculations', { calendarChanges: Array(201).fill({}) }, '/calendarChanges size'],
  ])('of %s does not fit with %j', (room, members, ...errors) => expectUnfit(room, members, ...errors));
});

describe('a date at the end of time', () => {
  it('is counted from, or refused by the rule', async () => {
    for (const startsAt of ['1900-01-01T00:00:00+14:00', '2200-12-31T23:59:59-14:00']) {
      const asked = { ...fitting['deadline-calculations'], startsAt };
      const answer = await prosecutor.post('/v1/deadline-calculations', asked);
      expect([200, 422]).toContain(answer.status);
      const own = { ...asked, rule: 'protest-other-term', setByProsecutor: { days: 3650 } };
      expect([200, 422]).toContain((await prosecutor.post('/v1/deadline-calculations', own)).status);
    }
  });
});

describe('what only the registrar may enter', () => {
  it.each(['offices', 'prosecutors', 'calendar/days'])(
    'is refused by the rule to another: %s',
    async (room) => {
      await expectUntouched(kept, async () => {
        const answer = await prosecutor.post(`/v1/${room}`, fitting[room]);
        expectProblem(answer, 422, 'refused-by-law');
        expect(groundsOf(answer).length).toBeGreaterThan(0);
      });
    },
  );

  it('is entered by the registrar, byte for byte, and once', async () => {
    const party = { type: 'legal-person', names: { ...names, en: 'Ақ 😀 "Co" \\ %_' } };
    const entered = accepted<{ id: string; name: string }>(await prosecutor.post('/v1/parties', party));
    expect(entered.name).toBe('Ақ 😀 "Co" \\ %_');
    accepted(await registrar.post('/v1/offices', fitting['offices']));
    await expectUntouched(kept, async () => {
      expectProblem(await registrar.post('/v1/offices', fitting['offices']), 409, 'conflict');
    });
  });
});
