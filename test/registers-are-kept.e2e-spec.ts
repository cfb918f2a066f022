import { seededBodies } from '../src/database/seeds/bodies';
import { type Answer, type Caller, groundsOf, type House, openHouse } from './support/house';

let house: House;
let registrar: Caller;
let head: Caller;
let prosecutor: Caller;

beforeEach(async () => {
  house = await openHouse('2016-05-10T10:00:00+06:00');
  registrar = house.as('gpo.registrar');
  head = house.as('akmola.burabay.head');
  prosecutor = house.as('akmola.burabay.prosecutor');
});

afterEach(() => house.close());

const tag = (answer: Answer): Record<string, string> => ({ 'if-match': answer.headers['etag']! });
const garrison = {
  code: 'chief-military.astana-garrison',
  level: 'district',
  type: 'military',
  parentCode: 'chief-military',
  names: {
    kk: 'Астана гарнизонының әскери прокуратурасы',
    ru: 'Военная прокуратура Астанинского гарнизона',
    en: "Military Prosecutor's Office of the Astana Garrison",
  },
  zone: 'Asia/Almaty',
  validFrom: '2016-05-01',
  orderNumber: '17',
  orderedOn: '2016-04-25',
};
const person = (subject: string) => ({
  subject,
  names: { kk: 'Сәкен Жаңабаев', ru: 'Сакен Жанабаев', en: 'Saken Zhanabayev' },
});
const enter = async (subject: string): Promise<Answer> => registrar.post('/v1/prosecutors', person(subject));
const idOf = async (caller: Caller): Promise<string> => (await caller.get('/v1/me')).body.id as string;

describe('the registrar', () => {
  it('founds an equated office by order, below its own chief office', async () => {
    const founded = await registrar.post('/v1/offices', garrison);
    expect(founded.status).toBe(201);
    expect(founded.body).toMatchObject({
      code: garrison.code,
      name: garrison.names.en,
      orderNumber: '17',
      recorded: { type: 'office' },
    });
    expect(founded.headers).toMatchObject({ etag: '"1"', location: `/v1/offices/${garrison.code}` });
    const read = await head.get(`/v1/offices/${garrison.code}`, { 'accept-language': 'kk' });
    expect(read.body).toMatchObject({
      name: garrison.names.kk,
      parentCode: 'chief-military',
      validUntil: null,
    });
    const below = await head.get('/v1/offices?parent=chief-military&count=true');
    expect(below.body).toMatchObject({
      items: [{ code: garrison.code }],
      page: { nextCursor: null, total: 1 },
    });
    expect((await registrar.post('/v1/offices', garrison)).status).toBe(409);
  });

  it('rehearses it without effect', async () => {
    expect((await registrar.post('/v1/offices?dryRun=true', garrison)).status).toBe(200);
    expect((await head.get(`/v1/offices/${garrison.code}`)).status).toBe(404);
  });

  it('is answered once for a key', async () => {
    const key = { 'idempotency-key': 'garrison' };
    const first = await registrar.post('/v1/offices', garrison, key);
    const again = await registrar.post('/v1/offices', garrison, key);
    expect([again.status, again.headers['idempotent-replayed'], again.body]).toEqual([
      201,
      'true',
      first.body,
    ]);
  });

  it('names an office anew from a day on, and its earlier name stays with the earlier days', async () => {
    const path = '/v1/offices/south-kazakhstan';
    const names = {
      kk: 'Түркістан облысының прокуратурасы',
      ru: 'Прокуратура Туркестанской области',
      en: "Prosecutor's Office of Turkistan Region",
    };
    const body = { names, from: '2018-06-19', orderNumber: '61' };
    const read = await registrar.get(path);
    const named = await registrar.post(`${path}/names`, body, tag(read));
    expect([named.status, named.headers['etag']]).toEqual([201, '"2"']);
    expect((await head.get(`${path}?on=2018-06-18`)).body.name).toBe(
      "Prosecutor's Office of South Kazakhstan Region",
    );
    expect((await head.get(`${path}?on=2018-06-19`)).body.name).toBe(names.en);
    expect((await head.get(path)).body.namedSince).toBe('1996-01-01');
    const earlier = await registrar.post(`${path}/names`, { ...body, from: '2017-01-01' }, tag(named));
    expect(groundsOf(earlier)).toEqual(['policy-office-name-period']);
    expect((await registrar.post(`${path}/names`, body, tag(read))).status).toBe(412);
    expect((await registrar.post(`${path}/names`, body)).status).toBe(428);
  });

  it('ends the office from which another one comes', async () => {
    const successor = {
      ...garrison,
      ...{ code: 'astana.baikonyr', type: 'territorial', parentCode: 'astana', validFrom: '2016-06-01' },
      ...{ predecessorCode: 'astana.saryarka', predecessorEnds: true },
    };
    expect((await registrar.post('/v1/offices', successor)).body).toMatchObject({
      predecessorCode: 'astana.saryarka',
    });
    expect((await head.get('/v1/offices/astana.saryarka')).body).toMatchObject({
      validUntil: '2016-05-31',
      successorCodes: ['astana.baikonyr'],
      version: 2,
    });
    const later = await head.get('/v1/offices?parent=astana&on=2016-06-01');
    const codes = (later.body.items as { code: string }[]).map(({ code }) => code);
    expect(codes).toEqual(['astana.almaty-district', 'astana.yesil', 'astana.baikonyr']);
  });

  it('replaces the settings of an office', async () => {
    const path = '/v1/offices/akmola.burabay/settings';
    const read = await registrar.get(path);
    const changed = await registrar.put(path, { documentLanguage: 'kk', place: 'Щучинск' }, tag(read));
    expect([changed.status, changed.headers['etag']]).toEqual([200, '"2"']);
    expect((await head.get(path)).body).toEqual({
      ...{ code: 'akmola.burabay', documentLanguage: 'kk', place: 'Щучинск', version: 2 },
    });
    expect((await registrar.put(path, {}, tag(read))).status).toBe(412);
    expect(groundsOf(await head.put(path, {}, tag(changed)))).toEqual(['policy-registrar']);
    expect((await registrar.put(path, {}, tag(changed))).body).toEqual({
      code: 'akmola.burabay',
      version: 3,
    });
  });

  it('appoints, and nobody else does', async () => {
    const entered = await enter('s.zhanabayev');
    expect([entered.status, entered.body.clearance]).toEqual([201, 'public']);
    const path = `/v1/prosecutors/${entered.body.id as string}`;
    const body = {
      officeCode: 'akmola.burabay',
      position: 'prosecutor',
      from: '2016-05-10',
      orderNumber: '5-ж',
    };
    expect(groundsOf(await head.post(`${path}/appointments`, body, tag(entered)))).toEqual([
      'policy-registrar',
    ]);
    const appointed = await registrar.post(`${path}/appointments`, body, tag(entered));
    expect(appointed.status).toBe(201);
    expect(appointed.body).toMatchObject({
      appointments: [
        { officeCode: 'akmola.burabay', position: 'prosecutor', until: null, orderNumber: '5-ж' },
      ],
      recorded: { type: 'appointment' },
    });
    const me = await house.as('s.zhanabayev').get('/v1/me');
    expect(me.body).toMatchObject({ offices: [{ code: 'akmola.burabay' }], clearance: 'public' });
    const [appointment] = appointed.body.appointments as { id: string }[];
    const end = { endedOn: '2016-05-20', orderNumber: '9-ж' };
    const ended = await registrar.post(`${path}/appointments/${appointment!.id}/end`, end, tag(appointed));
    expect(ended.body.appointments).toMatchObject([
      { until: null, endedOn: '2016-05-20', lastDay: '2016-05-20' },
    ]);
    house.clock.set('2016-05-21T00:00:00+06:00');
    expect((await house.as('s.zhanabayev').get('/v1/me')).body.capacities).toEqual([]);
    const again = await registrar.post(`${path}/appointments/${appointment!.id}/end`, end, tag(ended));
    expect(groundsOf(again)).toEqual(['policy-ends-once']);
  });

  it('appoints a head for five years, beside no other head', async () => {
    await registrar.post('/v1/offices', garrison);
    const entered = await enter('s.zhanabayev');
    const path = `/v1/prosecutors/${entered.body.id as string}/appointments`;
    const body = { officeCode: garrison.code, position: 'head', from: '2016-05-10', orderNumber: '5-ж' };
    const longer = await registrar.post(path, { ...body, until: '2021-05-11' }, tag(entered));
    expect(groundsOf(longer)).toEqual(['district-prosecutor-term']);
    const appointed = await registrar.post(path, body, tag(entered));
    expect(appointed.body.appointments).toMatchObject([{ from: '2016-05-10', until: '2021-05-10' }]);
    const other = await enter('other');
    const second = await registrar.post(
      `/v1/prosecutors/${other.body.id as string}/appointments`,
      { ...body, from: '2021-05-10' },
      tag(other),
    );
    expect(groundsOf(second)).toEqual(['policy-one-head']);
  });

  it('gives a clearance, which holds at once', async () => {
    const entered = await enter('s.zhanabayev');
    const path = `/v1/prosecutors/${entered.body.id as string}`;
    const given = await registrar.post(
      `${path}/clearances`,
      { clearance: 'secret', orderNumber: '3' },
      tag(entered),
    );
    expect([given.status, given.body.clearance]).toEqual([201, 'secret']);
    expect((await house.as('s.zhanabayev').get('/v1/me')).body.clearance).toBe('secret');
    expect((await head.get(path)).body).not.toHaveProperty('clearance');
    expect((await enter('s.zhanabayev')).status).toBe(409);
    const bare = await registrar.post('/v1/prosecutors', { ...person('x'), clearance: 'secret' });
    expect(bare.body).toMatchObject({ status: 400, errors: [{ pointer: '/orderNumber', code: 'required' }] });
  });
});

describe('the head of an office', () => {
  it('says who acts for whom, and until when', async () => {
    const path = '/v1/offices/akmola.burabay/substitutions';
    const body = {
      ...{ absentPersonId: await idOf(head), substitutePersonId: await idOf(prosecutor) },
      ...{ from: '2016-05-10', until: '2016-05-20', orderNumber: '12' },
    };
    expect(groundsOf(await prosecutor.post(path, body))).toEqual(['policy-who-substitutes']);
    const recorded = await head.post(path, body);
    expect(recorded.status).toBe(201);
    expect(recorded.body).toMatchObject({ ...body, officeCode: 'akmola.burabay', endedOn: null });
    const me = await prosecutor.get('/v1/me');
    expect(me.body.capacities).toMatchObject([
      { position: 'prosecutor', onBehalfOf: [] },
      { position: 'head', onBehalfOf: [{ personId: body.absentPersonId, orderNumber: '12' }] },
    ]);
    const back = {
      ...body,
      absentPersonId: body.substitutePersonId,
      substitutePersonId: body.absentPersonId,
    };
    expect(groundsOf(await head.post(path, back))).toEqual(['policy-substitution-chain']);
    expect((await head.get(`${path}?on=2016-05-20&count=true`)).body.page.total).toBe(1);
    expect((await head.get(`${path}?on=2016-05-21`)).body.items).toEqual([]);
    const end = { endedOn: '2016-05-10', orderNumber: '13' };
    const ended = await prosecutor.post(`${path}/${recorded.body.id as string}/end`, end, tag(recorded));
    expect(ended.body).toMatchObject({ endedOn: '2016-05-10', endedByOrder: '13', version: 2 });
    house.clock.set('2016-05-11T00:00:00+06:00');
    expect((await prosecutor.get('/v1/me')).body.capacities).toHaveLength(1);
  });

  it('delegates to a deputy what the deputy may sign', async () => {
    const path = '/v1/offices/akmola.burabay/delegations';
    const deputy = house.as('akmola.burabay.deputy');
    const body = {
      ...{ deputyPersonId: await idOf(deputy), areas: ['legality'] },
      ...{ from: '2016-05-10', until: '2016-05-20', orderNumber: '14' },
    };
    const toAnother = { ...body, deputyPersonId: await idOf(prosecutor) };
    expect(groundsOf(await head.post(path, toAnother))).toEqual(['policy-delegation-to-deputy']);
    expect(groundsOf(await registrar.post(path, body))).toEqual(['policy-who-delegates']);
    const given = await head.post(path, body);
    expect(given.status).toBe(201);
    expect((await deputy.get('/v1/me')).body.capacities).toMatchObject([{ mayIssue: ['legality'] }]);
    expect((await head.get(path)).body.items).toMatchObject([{ areas: ['legality'], orderNumber: '14' }]);
    const taken = await head.post(
      `${path}/${given.body.id as string}/end`,
      { endedOn: '2016-05-10', orderNumber: '15' },
      tag(given),
    );
    expect(taken.status).toBe(201);
  });
});

describe('a party', () => {
  const citizen = {
    type: 'natural-person',
    names: { kk: 'Дәурен Сейітов', ru: 'Даурен Сеитов', en: 'Dauren Seitov' },
    iin: '800101300125',
  };
  it('that is a natural person exists within the reach of the office that registered them', async () => {
    const registered = await prosecutor.post('/v1/parties', citizen);
    expect(registered.status).toBe(201);
    expect(registered.body).toMatchObject({ iin: citizen.iin, bin: null, zone: 'Asia/Almaty' });
    const path = `/v1/parties/${registered.body.id as string}`;
    const seenBy = async (who: string): Promise<number> => (await house.as(who).get(path)).status;
    expect(await seenBy('akmola.burabay.clerk')).toBe(200);
    expect(await seenBy('akmola.prosecutor')).toBe(200);
    expect(await seenBy('aktobe.head')).toBe(404);
    expect(await seenBy('gpo.registrar')).toBe(404);
    expect((await prosecutor.post('/v1/parties', citizen)).status).toBe(409);
    expect((await house.as('aktobe.clerk').post('/v1/parties', citizen)).status).toBe(201);
    expect((await house.as('aktobe.head').get('/v1/parties?type=natural-person')).body.items).toHaveLength(1);
  });

  it('is found by part of its name with either letter i, and by its number', async () => {
    const [parliament] = seededBodies;
    for (const q of ['парламенті', 'парламентi', 'Parliament', parliament!.bin])
      expect((await prosecutor.get(`/v1/parties?q=${encodeURIComponent(q)}`)).body.items).toMatchObject([
        { bin: parliament!.bin, type: 'state-body' },
      ]);
    expect((await prosecutor.get('/v1/parties?q=%25')).body.items).toEqual([]);
    const first = await prosecutor.get('/v1/parties?limit=15&count=true');
    const next = await prosecutor.get(`/v1/parties?limit=15&cursor=${first.body.page.nextCursor as string}`);
    expect([first.body.page.total, first.body.items.length, next.body.items.length]).toEqual([20, 15, 5]);
  });

  it('is refused with a number that is none, and once it is there', async () => {
    const body = { type: 'state-body', names: citizen.names };
    const wrong = await prosecutor.post('/v1/parties', { ...body, bin: '960140000012' });
    expect(wrong.body).toMatchObject({ status: 400, errors: [{ pointer: '/bin', code: 'invalid' }] });
    const taken = await prosecutor.post('/v1/parties', { ...body, bin: seededBodies[0]!.bin });
    expect(taken.status).toBe(409);
    expect(groundsOf(await registrar.post('/v1/parties', body))).toEqual(['policy-who-registers-parties']);
    expect(groundsOf(await prosecutor.post('/v1/parties', { ...body, type: 'official' }))).toEqual([
      'policy-party-standing',
    ]);
  });
});

describe("a body's client", () => {
  it('learns who it is, reads the offices, and is let nowhere else', async () => {
    const body = seededBodies.find(({ zone }) => zone === 'Asia/Qostanay')!;
    const client = house.as(body.bin);
    expect((await client.get('/v1/me', { 'accept-language': 'ru' })).body).toMatchObject({
      kind: 'client',
      body: { bin: body.bin, name: body.names.ru },
      clearance: 'restricted',
      scopes: ['acts:read', 'acts:answer', 'events:read'],
    });
    expect((await client.get('/v1/offices?limit=100')).body.items).toHaveLength(100);
    for (const path of [
      '/v1/prosecutors',
      '/v1/parties',
      '/v1/offices/gpo/substitutions',
      '/v1/offices/gpo/settings',
    ])
      expect((await client.get(path)).status).toBe(403);
    expect((await client.post('/v1/offices', garrison)).status).toBe(403);
  });
});
