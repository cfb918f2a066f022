import { randomUUID } from 'node:crypto';
import { feedSettled } from './support/feed-settled';
import { type ActCase, draftedAct, issuedAct, servedAct } from './support/act-story';
import { expectMalformed } from './support/problems';
import { type Answer, type Caller, groundsOf, type House, openHouse } from './support/house';
import { accepted, actOf, historyOf, personId } from './support/protest-story';
import { aProtest } from './support/protest';

interface Batch {
  readonly id: string | null;
  readonly passed: number;
  readonly refused: number;
  readonly items: readonly {
    readonly actId: string;
    readonly status: string;
    readonly grounds: readonly { readonly rule: string }[];
  }[];
}

const { content, norms } = aProtest({}) as Readonly<Record<string, Record<string, unknown>>>;
const protest = { kind: 'protest', content: content!, norms };
let house: House;
let acts: readonly ActCase[];
let [head, prosecutor, deputy]: readonly Caller[] = [];
let [from, to] = ['', ''];

beforeEach(async () => {
  house = await openHouse('2016-05-10T10:00:00+06:00');
  [head, prosecutor, deputy] = ['head', 'prosecutor', 'deputy'].map((who) =>
    house.as(`akmola.burabay.${who}`),
  );
  [from, to] = [await personId(prosecutor!), await personId(deputy!)];
  acts = [
    await draftedAct(house, protest),
    await issuedAct(house, { ...protest, on: '2016-05-10' }),
    await servedAct(house, { ...protest, on: '2016-05-10' }),
  ];
});
afterEach(() => house.close());

const passing = (by: Caller, members: object = {}, query = ''): Promise<Answer> =>
  by.post(`/v1/reassignments${query}`, {
    from,
    to,
    reason: 'Moves to another region',
    orderNumber: '71-ж',
    ...members,
  });
const batchOf = (answer: Answer): Batch => accepted<Batch>(answer);
const responsible = async (one: ActCase): Promise<unknown> => (await actOf(one))['responsibleId'];

describe('the open work of one who leaves', () => {
  it('is shown act by act in a rehearsal, and stays where it was', async () => {
    const tried = batchOf(await passing(head!, {}, '?dryRun=true'));
    expect(tried).toMatchObject({ id: null, passed: 3, refused: 0 });
    expect(tried.items.map(({ actId }) => actId)).toEqual(acts.map(({ id }) => id).sort());
    for (const one of acts) expect(await responsible(one)).toBe(from);
  });

  it('passes to another in one batch, each act with its place in the history', async () => {
    const { id, passed } = batchOf(await passing(head!));
    expect(passed).toBe(3);
    for (const one of acts) {
      expect(await responsible(one)).toBe(to);
      const told = (await historyOf(one)).find(({ type }) => type === 'passed-on');
      expect(told).toMatchObject({ detail: { from, to, reassignmentId: id, participates: false } });
    }
    const record = accepted<Record<string, unknown>>(
      await house.as('akmola.head').get(`/v1/reassignments/${id!}`),
    );
    expect(record).toMatchObject({
      ...{ officeCode: 'akmola.burabay', from, to, orderNumber: '71-ж', passed: 3, refused: 0 },
      personId: await personId(head!),
    });
    await feedSettled(house.database.workerUrl);
    const events = await head!.get('/v1/events?limit=100');
    const types = (events.body.items as { type: string }[]).map(({ type }) => type);
    expect(types.filter((type) => type === 'act.passed-on')).toHaveLength(3);
    expect(types.filter((type) => type === 'reassignment.completed')).toHaveLength(1);
  });

  it('passes but for the act from which the other is excluded, and that one is told with its rule', async () => {
    accepted(await head!.do(acts[1]!.id, 'exclusions', { personId: to, ground: 'A relative of the akim' }));
    const { passed, refused, items } = batchOf(await passing(head!));
    expect([passed, refused]).toEqual([2, 1]);
    const kept = items.find(({ actId }) => actId === acts[1]!.id);
    expect(kept).toMatchObject({ status: 'refused', grounds: [{ rule: 'policy-reassigned-to-excluded' }] });
    expect(await responsible(acts[1]!)).toBe(from);
  });

  it('passes in part, where acts are named; one that is closed to the head is no act', async () => {
    const unknown = randomUUID();
    const { items } = batchOf(await passing(head!, { acts: [acts[0]!.id, unknown] }));
    const of = (id: string) => items.find(({ actId }) => actId === id);
    expect(of(acts[0]!.id)).toMatchObject({ status: 'passed' });
    expect(of(unknown)).toMatchObject({ status: 'refused', grounds: [{ rule: 'policy-known-reference' }] });
    expect(await responsible(acts[2]!)).toBe(from);
  });

  it('may be passed by the head above, and to the head above who then sees the unsent draft', async () => {
    const above = house.as('akmola.head');
    accepted(await passing(head!, { to: await personId(above), acts: [acts[0]!.id] }));
    expect((await above.get(`/v1/acts/${acts[0]!.id}`)).status).toBe(200);
    expect(batchOf(await passing(above, { acts: [acts[1]!.id] }))).toMatchObject({ passed: 1 });
  });

  it('is passed once where the request comes twice under its key', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const body = { from, to, reason: 'Leaves' };
    const first = await head!.post('/v1/reassignments', body, headers);
    const again = await head!.post('/v1/reassignments', body, headers);
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect(again.body).toEqual(first.body);
  });

  it.each([
    ['a prosecutor passes it', 'prosecutor', {}, 'policy-who-reassigns'],
    ['to somebody unknown', 'head', { to: '01890000-0000-7000-8000-000000000000' }, 'policy-known-reference'],
  ])('is not passed where %s', async (_, by, members, rule) => {
    expect(groundsOf(await passing(house.as(`akmola.burabay.${by}`), members))).toEqual([rule]);
    for (const one of acts) expect(await responsible(one)).toBe(from);
  });

  it('does not pass to a clerk, nor to one of another office', async () => {
    for (const who of ['akmola.burabay.clerk', 'akmola.akkol.prosecutor']) {
      const { passed, items } = batchOf(await passing(head!, { to: await personId(house.as(who)) }));
      expect(passed).toBe(0);
      for (const { grounds } of items)
        expect(grounds.map(({ rule }) => rule)).toEqual(['policy-responsible-person']);
    }
  });

  it('is not passed by a body out of form', async () => {
    expectMalformed(
      await passing(head!, { acts: [], reason: ' ', all: true }),
      '/acts size',
      '/all unknown-member',
      '/reason size',
    );
  });
});
