import { openPool } from '../src/database/pool';
import { feedSettled } from './support/feed-settled';
import { type Caller, groundsOf, type House, openHouse } from './support/house';
import { withoutOccurrence } from './support/matrix-people';
import { aProtest } from './support/protest';
import { accepted, afternoonOf, personId } from './support/protest-story';

const absent = '0190a1b2-0000-7000-8000-0000000000ff';
const body = '960140000369';

let house: House;
let deputy: Caller;
let head: Caller;

beforeEach(async () => {
  house = await openHouse('2016-05-10T10:00:00+06:00');
  [deputy, head] = [house.as('akmola.burabay.deputy'), house.as('akmola.burabay.head')];
});
afterEach(() => house.close());

/** A protest of that secrecy to the akimat of Burabay, issued by the head. */
async function issued(secrecy: string): Promise<string> {
  const found = accepted<{ items: { id: string }[] }>(await deputy.get(`/v1/parties?q=${body}`));
  const members = { secrecy, subject: `Grazing fees, ${secrecy}` };
  const drafted = await deputy.post(
    '/v1/acts',
    aProtest({ addresseeId: found.items[0]?.id ?? '', ...members }),
  );
  const { id } = accepted(drafted);
  accepted(await deputy.do(id, 'submissions-for-signature'));
  accepted(await head.do(id, 'issuance'));
  return id;
}

async function served(secrecy: string): Promise<string> {
  const id = await issued(secrecy);
  accepted(await deputy.do(id, 'services', { receivedOn: '2016-05-10', method: 'courier', proof: 'stamp' }));
  return id;
}

interface Listed {
  readonly items: readonly Readonly<Record<string, unknown>>[];
  readonly page: { readonly total?: number; readonly nextCursor: string | null };
}
const listed = async (caller: Caller, path: string): Promise<Listed> =>
  accepted<Listed>(await caller.get(path));
const numbersSeenBy = async (caller: Caller): Promise<unknown[]> =>
  (await listed(caller, '/v1/acts?sort=oldest')).items.map((line) => line['registrationNumber']);

const views = ['', '/history', '/deadlines', '/allowed-actions', '/document?lang=kk'];

describe('the numbers of acts', () => {
  it('run in a series for each level, so that no gap tells of what may not be seen', async () => {
    for (const secrecy of ['public', 'secret', 'restricted', 'secret', 'public', 'restricted'])
      await issued(secrecy);
    const numbered = (...numbers: string[]): string[] =>
      numbers.map((each) => `PROTEST/AKMOLA.BURABAY/2016/${each}`);
    expect(await numbersSeenBy(head)).toEqual(
      numbered('00001', 'S00001', 'R00001', 'S00002', '00002', 'R00002'),
    );
    expect(await numbersSeenBy(house.as('akmola.burabay.prosecutor'))).toEqual(
      numbered('00001', 'R00001', '00002', 'R00002'),
    );
  });
});

describe('a secret act', () => {
  it.each([
    'akmola.burabay.prosecutor',
    'akmola.burabay.clerk',
    'akmola.clerk',
    'gpo.prosecutor',
    'gpo.registrar',
    body,
  ])('is nowhere for %s, who is not cleared', async (who) => {
    const id = await served('secret');
    const uncleared = house.as(who);
    for (const view of views) {
      const [hidden, none] = [
        await uncleared.get(`/v1/acts/${id}${view}`),
        await uncleared.get(`/v1/acts/${absent}${view}`),
      ];
      expect([view, hidden.status, withoutOccurrence(hidden)]).toEqual([view, 404, withoutOccurrence(none)]);
    }
    for (const path of ['acts?count=true', 'acts?count=true&q=S00001', 'deadlines?count=true'])
      expect(await listed(uncleared, `/v1/${path}`)).toMatchObject({ items: [], page: { total: 0 } });
    await feedSettled(house.database.workerUrl);
    const { items } = await listed(uncleared, '/v1/events?limit=100');
    expect(items.filter(({ subject }) => subject === `acts/${id}`)).toEqual([]);
  });

  it.each(['akmola.burabay.prosecutor', 'gpo.prosecutor', 'gpo.registrar'])(
    'is not counted for %s, and its audit is absent',
    async (who) => {
      const id = await served('secret');
      const uncleared = house.as(who);
      const counted = await uncleared.get('/v1/act-counts?dueBefore=2016-06-01');
      expect(counted.body).toEqual({ items: [], total: { count: 0, overdue: 0, dueSoon: 0 } });
      expect((await head.get('/v1/act-counts')).body.total.count).toBe(1);
      const [hidden, none] = [
        await uncleared.get(`/v1/audit?act=${id}`),
        await uncleared.get(`/v1/audit?act=${absent}`),
      ];
      expect([hidden.status, withoutOccurrence(hidden)]).toEqual([404, withoutOccurrence(none)]);
    },
  );
});

interface Entry {
  readonly at: string;
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly client: { readonly id: string; readonly name: string } | null;
  readonly action: string;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly traceId: string | null;
}

const auditOf = async (id: string, caller = head, query = ''): Promise<readonly Entry[]> =>
  accepted<{ items: Entry[] }>(await caller.get(`/v1/audit?act=${id}${query}`)).items;
const viewsOf = (entries: readonly Entry[]): unknown[] => entries.map(({ detail }) => detail['view']);

/** A secret act, received; the clock stands on the next day, on which nobody has looked at it yet. */
async function unread(): Promise<string> {
  const id = await served('secret');
  await feedSettled(house.database.workerUrl);
  afternoonOf(house, '2016-05-11');
  return id;
}
const ofTheDay = (entries: readonly Entry[]): readonly Entry[] =>
  entries.filter(({ at }) => at.startsWith('2016-05-11'));

describe('whoever reads a secret act', () => {
  it('leaves an entry for each look, which the head reads, the newest first', async () => {
    const id = await unread();
    for (const view of views) expect((await deputy.get(`/v1/acts/${id}${view}`)).status).toBe(200);
    await house.as('akmola.head').get('/v1/acts');
    await house.as('gpo.head').get('/v1/deadlines?dueBefore=2016-06-01');
    await deputy.get('/v1/events?limit=100');
    const entries = ofTheDay(await auditOf(id));
    const looks = ['act', 'history', 'deadlines', 'act', 'document', 'list', 'deadlines', 'events'];
    expect(viewsOf(entries)).toEqual(looks.reverse());
    expect(entries.at(-1)).toMatchObject({
      at: '2016-05-11T10:00:00Z',
      person: { id: await personId(deputy), name: expect.stringMatching(/^[A-Z]/) },
      client: null,
      action: 'secret.read',
      detail: { view: 'act' },
      traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    const readers = new Set(entries.map(({ person }) => person?.id));
    expect(readers.size).toBe(3);
  });

  it('is named in the language asked for', async () => {
    const id = await unread();
    await deputy.get(`/v1/acts/${id}`);
    const inRussian = await head.get(`/v1/audit?act=${id}`, { 'accept-language': 'ru' });
    const { body: me } = await deputy.get('/v1/me', { 'accept-language': 'ru' });
    expect(inRussian.body.items[0].person).toEqual({ id: me.id, name: me.name });
  });

  it('leaves an entry for reading the audit too', async () => {
    const id = await unread();
    expect(ofTheDay(await auditOf(id))).toEqual([]);
    expect(viewsOf(ofTheDay(await auditOf(id, house.as('akmola.head'))))).toEqual(['audit']);
    const [newest, earlier] = ofTheDay(await auditOf(id));
    expect([newest?.detail, newest?.person?.id]).toEqual([
      { view: 'audit' },
      await personId(house.as('akmola.head')),
    ]);
    expect(earlier?.person?.id).toBe(await personId(head));
  });

  it('leaves an entry for each look at what is asked upon it, and at the work that passes on', async () => {
    const id = await unread();
    house.clock.set('2016-05-24T10:00:00+06:00');
    await house.sweep();
    const subject = { type: 'act', id };
    const asked = { subject, route: 'court-application', ground: 'Silence' };
    const tried = await deputy.post('/v1/escalations?dryRun=true', asked);
    expect(tried.status).toBe(200);
    const request = accepted(await deputy.post('/v1/escalations', asked));
    for (const path of ['', `/${request.id}`, `/${request.id}/history`])
      accepted(await head.get(`/v1/escalations${path}`));
    const tag = { 'if-match': '"1"' };
    accepted(await head.post(`/v1/escalations/${request.id}/returns`, { reason: 'More' }, tag));
    const [from, to] = [await personId(deputy), await personId(head)];
    const passing = { from, to, reason: 'A long leave' };
    accepted(await head.post('/v1/reassignments?dryRun=true', passing));
    accepted(await head.post('/v1/reassignments', passing));
    const entries = (await auditOf(id)).filter(({ at }) => at.startsWith('2016-05-24'));
    const looks = [...Array<string>(6).fill('escalation'), 'reassignment', 'reassignment'];
    expect(viewsOf(entries)).toEqual(looks.reverse());
  });

  it('leaves an entry when a command is only tried', async () => {
    const id = await unread();
    const path = `/v1/acts/${id}/considerations?dryRun=true`;
    const tag = { 'if-match': '"4"' };
    const tried = await deputy.post(path, { consideredOn: '2016-05-11', attended: true }, tag);
    expect([tried.status, tried.body.subject]).toEqual([200, 'Grazing fees, secret']);
    expect(viewsOf(ofTheDay(await auditOf(id)))).toEqual(['act']);
  });

  it('leaves an entry with each command that is answered with the act, and with its repeat', async () => {
    const id = await unread();
    const path = `/v1/acts/${id}/considerations`;
    const headers = { 'if-match': '"4"', 'idempotency-key': absent };
    const consideration = { consideredOn: '2016-05-11', attended: true };
    for (const views of [['act'], ['act', 'act']]) {
      const answer = await deputy.post(path, consideration, headers);
      expect([answer.status, answer.body.subject]).toEqual([201, 'Grazing fees, secret']);
      const looks = viewsOf(ofTheDay(await auditOf(id))).filter((view) => view !== 'audit');
      expect(looks).toEqual(views);
    }
    const refused = await deputy.post(path, consideration, { 'if-match': '"4"' });
    expect(refused.status).not.toBe(201);
    const looks = viewsOf(ofTheDay(await auditOf(id))).filter((view) => view !== 'audit');
    expect(looks).toEqual(['act', 'act']);
  });

  it('may be the addressee’s system, named by its body', async () => {
    const worker = await openPool({ url: house.database.workerUrl, name: 'test worker' });
    await worker.query(`UPDATE client SET clearance = 'secret' WHERE subject = $1`, [body]);
    await worker.destroy();
    const id = await unread();
    expect((await house.as(body).get(`/v1/acts/${id}`)).status).toBe(200);
    expect(ofTheDay(await auditOf(id))).toMatchObject([
      { person: null, client: { id: expect.any(String), name: 'Akimat of Burabay District' } },
    ]);
  });
});

describe('the audit of an act', () => {
  it('is told to the head, to whoever acts for the head, and to the heads above', async () => {
    const id = await unread();
    const acting = house.as('akmola.atbasar.head');
    expect((await acting.get(`/v1/audit?act=${id}`)).status).toBe(404);
    const order = { from: '2016-05-11', until: '2016-05-20', orderNumber: '52-ж' };
    const people = {
      absentPersonId: await personId(head),
      substitutePersonId: await personId(acting),
    };
    accepted(await head.post('/v1/offices/akmola.burabay/substitutions', { ...people, ...order }));
    for (const reader of [head, acting, house.as('akmola.head'), house.as('gpo.head')])
      expect([reader.who, (await reader.get(`/v1/audit?act=${id}`)).status]).toEqual([reader.who, 200]);
  });

  it('is refused to whoever sees the act and is no head of it', async () => {
    const [secret, open] = [await unread(), await issued('public')];
    for (const [who, id] of [
      ['akmola.burabay.deputy', secret],
      ['akmola.deputy', secret],
      ['akmola.burabay.prosecutor', open],
      ['akmola.burabay.clerk', open],
      ['gpo.prosecutor', open],
    ] as const) {
      const refused = await house.as(who).get(`/v1/audit?act=${id}`);
      expect([who, refused.status, groundsOf(refused)]).toEqual([who, 422, ['policy-who-reads-audit']]);
    }
    expect((await house.as(body).get(`/v1/audit?act=${open}`)).status).toBe(403);
  });

  it('is absent where the act is: elsewhere, unsent, or to the one excluded', async () => {
    const id = await unread();
    const nowhere = withoutOccurrence(await head.get(`/v1/audit?act=${absent}`));
    const expectAbsent = async (caller: Caller, act: string): Promise<void> => {
      const answer = await caller.get(`/v1/audit?act=${act}`);
      expect([caller.who, answer.status, withoutOccurrence(answer)]).toEqual([caller.who, 404, nowhere]);
    };
    await expectAbsent(house.as('akmola.akkol.head'), id);
    await expectAbsent(house.as('chief-transport.head'), id);
    const unsent = accepted(await deputy.post('/v1/acts', aProtest({ secrecy: 'secret' }))).id;
    await expectAbsent(house.as('akmola.head'), unsent);
    const excluded = { personId: await personId(head), ground: 'A brother heads the akimat' };
    accepted(await house.as('akmola.head').do(id, 'exclusions', excluded));
    await expectAbsent(head, id);
  });

  it('of an act that is not secret is empty', async () => {
    const id = await issued('restricted');
    expect(await auditOf(id)).toEqual([]);
    expect((await listed(head, `/v1/audit?act=${id}&count=true`)).page).toEqual({
      nextCursor: null,
      total: 0,
    });
  });

  it('is paged by key: nothing twice, nothing left out, though each page adds an entry', async () => {
    const id = await unread();
    for (const view of ['', '/history', '/deadlines', '', '/history'])
      await deputy.get(`/v1/acts/${id}${view}`);
    const whole = await auditOf(id);
    const paged: unknown[] = [];
    let cursor: string | null = '';
    do {
      const { items, page } = await listed(head, `/v1/audit?act=${id}&limit=1${cursor}`);
      paged.push(...items);
      cursor = page.nextCursor && `&cursor=${page.nextCursor}`;
    } while (cursor !== null && paged.length < 100);
    // The first page begins with the look at the whole.
    expect(paged.slice(1)).toEqual(whole);
  });

  it('goes on with its own cursor alone', async () => {
    const [one, other] = [await issued('secret'), await issued('secret')];
    const { page } = await listed(head, `/v1/audit?act=${one}&limit=1`);
    const after = `limit=1&cursor=${String(page.nextCursor)}`;
    expect((await head.get(`/v1/audit?act=${one}&${after}`)).status).toBe(200);
    expect((await head.get(`/v1/audit?act=${other}&${after}`)).status).toBe(400);
  });
});
