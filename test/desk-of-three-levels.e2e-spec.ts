import { Client } from 'pg';
import { askFor, decide } from './support/escalation-story';
import { feedSettled } from './support/feed-settled';
import { type Caller, type House, openHouse } from './support/house';
import {
  accepted,
  afternoonOf,
  answer,
  draftedProtest,
  issuedProtest,
  personId,
  type ProtestCase,
  servedProtest,
} from './support/protest-story';

let house: House;

beforeEach(async () => {
  house = await openHouse('2016-05-10T10:00:00+06:00');
});
afterEach(() => house.close());

interface Part {
  readonly items: readonly Readonly<Record<string, unknown>>[];
  readonly count: number;
  readonly more: string | null;
}
type DeskBody = Readonly<Record<string, Part>>;

const deskOf = async (caller: Caller, query = ''): Promise<DeskBody> =>
  accepted<DeskBody>(await caller.get(`/v1/desk${query}`));

/** Of each list that has anything in it, the ids of its lines. */
async function waitingFor(caller: Caller): Promise<Readonly<Record<string, unknown[]>>> {
  const desk = await deskOf(caller);
  const lists = Object.entries(desk).filter(([name]) => !['at', 'absences', 'offices'].includes(name));
  return Object.fromEntries(
    lists.filter(([, { count }]) => count > 0).map(([name, { items }]) => [name, items.map(({ id }) => id)]),
  );
}

const people = () => ({
  clerk: house.as('akmola.burabay.clerk'),
  prosecutor: house.as('akmola.burabay.prosecutor'),
  deputy: house.as('akmola.burabay.deputy'),
  head: house.as('akmola.burabay.head'),
  region: house.as('akmola.head'),
});

async function submitted(): Promise<ProtestCase> {
  const one = await draftedProtest(house);
  accepted(await one.prosecutor.do(one.id, 'submissions-for-signature'));
  return one;
}

describe('a desk', () => {
  it('has what is to be written with its author, to be signed with the head, to be recorded with both staff', async () => {
    const { clerk, prosecutor, deputy, head, region } = people();
    const draft = await draftedProtest(house);
    const sent = await submitted();
    const issued = await issuedProtest(house, { on: '2016-05-11' });
    expect(await waitingFor(prosecutor)).toEqual({ completion: [draft.id], recording: [issued.id] });
    expect(await waitingFor(head)).toEqual({ signature: [sent.id] });
    expect(await waitingFor(clerk)).toEqual({ recording: [issued.id] });
    expect(await waitingFor(deputy)).toEqual({});
    expect(await waitingFor(region)).toEqual({});
  });

  it('has with a deputy what the delegation names, and with who acts for the head all of it', async () => {
    const { deputy, head } = people();
    const sent = await submitted();
    const [absentPersonId, substitutePersonId] = [await personId(head), await personId(deputy)];
    const order = { from: '2016-05-10', until: '2016-05-20', orderNumber: '44' };
    const path = '/v1/offices/akmola.burabay';
    accepted(
      await head.post(`${path}/delegations`, {
        ...{ ...order, deputyPersonId: substitutePersonId, areas: ['enforcement'] },
      }),
    );
    expect(await waitingFor(deputy)).toEqual({});
    accepted(
      await head.post(`${path}/delegations`, {
        ...{ ...order, orderNumber: '45', deputyPersonId: substitutePersonId, areas: ['legality'] },
      }),
    );
    expect(await waitingFor(deputy)).toEqual({ signature: [sent.id] });
    accepted(await head.post(`${path}/substitutions`, { ...order, absentPersonId, substitutePersonId }));
    expect(await waitingFor(deputy)).toEqual({ signature: [sent.id] });
  });

  it('tells what is overdue, due today and due this week, each act once', async () => {
    const { prosecutor, head } = people();
    const monday = await servedProtest(house, { on: '2016-05-11' });
    const thursday = await servedProtest(house, { on: '2016-05-16' });
    house.clock.set('2016-05-22T12:00:00+06:00');
    expect(await waitingFor(head)).toEqual({});
    house.clock.set('2016-05-23T09:00:00+06:00');
    expect(await waitingFor(head)).toEqual({ today: [monday.id], week: [thursday.id] });
    house.clock.set('2016-05-24T00:00:00+06:00');
    const after = { overdue: [monday.id], week: [thursday.id] };
    expect(await waitingFor(head)).toEqual(after);
    await house.sweep();
    expect(await waitingFor(head)).toEqual(after);
    expect(await waitingFor(prosecutor)).toEqual({ ...after, recording: [monday.id, thursday.id] });
  });

  it('has a request with who decides it, and never with who asked', async () => {
    const { prosecutor, head, region } = people();
    const one = await servedProtest(house, { on: '2016-05-11' });
    afternoonOf(house, '2016-05-16');
    await answer(one, '2016-05-16', { outcome: 'rejected' });
    const asked = accepted(await askFor(prosecutor, one.id, 'court-application'));
    expect((await waitingFor(head))['escalations']).toEqual([asked.id]);
    expect((await waitingFor(prosecutor))['escalations']).toBeUndefined();
    expect((await waitingFor(region))['escalations']).toBeUndefined();
    const [office] = (await deskOf(region))['offices']!.items;
    expect(office).toMatchObject({ officeCode: 'akmola.burabay', escalations: 1 });
    accepted(await decide(head, asked.id));
    expect((await waitingFor(head))['escalations']).toBeUndefined();
    const own = accepted(await askFor(head, one.id, 'suspension-until-court'));
    expect((await waitingFor(head))['escalations']).toBeUndefined();
    expect((await waitingFor(region))['escalations']).toEqual([own.id]);
  });

  it('tells which heads are absent within fourteen days, who acts for them, and where there is none', async () => {
    const { deputy, head, prosecutor, region } = people();
    const [absentPersonId, substitutePersonId] = [await personId(head), await personId(deputy)];
    const order = { from: '2016-05-24', until: '2016-05-31', orderNumber: '44' };
    const body = { ...order, absentPersonId, substitutePersonId };
    const told = {
      ...{ officeCode: 'akmola.burabay', personId: absentPersonId, substituteId: substitutePersonId },
      ...{ from: '2016-05-24', until: '2016-05-31' },
    };
    accepted(await head.post('/v1/offices/akmola.burabay/substitutions', body));
    expect((await deskOf(prosecutor))['absences']).toEqual({ items: [told], count: 1, more: null });
    expect((await deskOf(region))['absences']!.items).toEqual([told]);
    expect((await deskOf(house.as('kostanay.karasu.prosecutor')))['absences']!.count).toBe(0);
    house.clock.set('2016-05-09T10:00:00+06:00');
    expect((await deskOf(prosecutor))['absences']!.count).toBe(0);
    // The last day of the heads' appointments is 1 January 2019; the next begins the day after.
    house.clock.set('2018-12-25T10:00:00+06:00');
    expect((await deskOf(prosecutor))['absences']!.count).toBe(0);
  });

  it('shows of each list so many lines as are asked for, with their number and the way to the others', async () => {
    const { head, region } = people();
    const sent = [await submitted(), await submitted(), await submitted()].map(({ id }) => id);
    const { signature, offices } = await deskOf(head, '?limit=2');
    expect(signature).toMatchObject({ count: 3, more: '/v1/desk/lists/signature' });
    expect(signature!.items).toHaveLength(2);
    expect(offices!.items).toEqual([
      {
        ...{ officeCode: 'akmola.burabay', open: 3, awaitingSignature: 3, overdue: 0, dueToday: 0 },
        ...{ dueThisWeek: 0, escalations: 0, complaints: 0 },
      },
    ]);
    expect((await deskOf(region))['offices']!.items).toEqual(offices!.items);
    const first = accepted<{ items: { id: string }[]; page: { nextCursor: string; total: number } }>(
      await head.get('/v1/desk/lists/signature?limit=2&count=true'),
    );
    expect(first.page.total).toBe(3);
    const rest = accepted<typeof first>(
      await head.get(`/v1/desk/lists/signature?limit=2&cursor=${first.page.nextCursor}`),
    );
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(sent);
    expect(rest.page.nextCursor).toBeNull();
    expect((await head.get('/v1/desk/lists/other')).status).toBe(400);
    for (const list of [
      'escalations',
      'complaints',
      'misaddressed',
      'returned',
      'absences',
      'offices',
      'today',
    ])
      expect((await head.get(`/v1/desk/lists/${list}?count=true`)).status).toBe(200);
  });

  it('is for persons; the registrar has none of it', async () => {
    await submitted();
    expect((await house.as('960140000369').get('/v1/desk')).status).toBe(403);
    expect(await waitingFor(house.as('gpo.registrar'))).toEqual({});
    expect((await deskOf(house.as('gpo.registrar')))['offices']!.count).toBe(0);
  });
});

describe('what must not be', () => {
  const found = async (caller: Caller) =>
    accepted<{ items: { anomaly: string; subject: { id: string } }[] }>(
      await caller.get('/v1/desk/anomalies'),
    ).items.map(({ anomaly, subject }) => [anomaly, subject.id]);

  it('is not there, whatever an act waits for', async () => {
    await draftedProtest(house);
    await submitted();
    await servedProtest(house, { on: '2016-05-11' });
    house.clock.set('2016-05-24T00:00:00+06:00');
    await house.sweep();
    expect(await found(people().region)).toEqual([]);
  });

  it('is shown to those who may see it, and told of once', async () => {
    const { head, region } = people();
    const one = await servedProtest(house, { on: '2016-05-11' });
    const worker = new Client({ connectionString: house.database.workerUrl });
    await worker.connect();
    await worker.query('UPDATE act SET owed_by = NULL WHERE id = $1', [one.id]);
    await worker.end();
    await house.sweep();
    await house.sweep();
    expect(await found(head)).toEqual([['no-term', one.id]]);
    expect(await found(region)).toEqual([['no-term', one.id]]);
    expect(await found(house.as('kostanay.karasu.prosecutor'))).toEqual([]);
    await feedSettled(house.database.workerUrl);
    const { body } = await head.get('/v1/events?type=anomaly.found');
    expect((body as { items: unknown[] }).items).toMatchObject([
      { subject: `acts/${one.id}`, data: { anomaly: 'no-term', officeCode: 'akmola.burabay' } },
    ]);
  });
});
