import { Editions } from '../src/statute';
import { type Caller, type House, openHouse } from './support/house';
import { inventedEdition } from './support/invented-edition';
import {
  accepted,
  afternoonOf,
  answer,
  draftedProtest,
  issuedProtest,
  personId,
  type ProtestCase,
  serve,
  servedProtest,
} from './support/protest-story';

/** Two kinds: a protest is answered in fifteen days, a reminder in five working days. */
const editions = new Editions([inventedEdition], [{ id: inventedEdition.id, from: '2014-01-01' }]);

type Told = 'late' | 'answered' | 'khromtau' | 'soon' | 'later' | 'issued' | 'draft';

let house: House;
let region: Caller;
const acts = {} as Record<Told, string>;

beforeAll(async () => {
  house = await openHouse('2017-02-01T10:00:00+06:00', { editions });
  region = house.as('akmola.head');
  acts.late = (await servedProtest(house, { on: '2017-02-01' })).id;
  const answered = await servedProtest(house, { on: '2017-02-01' });
  acts.answered = answered.id;
  await answer(answered, '2017-02-01');
  const there = { officeCode: 'aktobe.khromtau', zone: 'Asia/Aqtobe' };
  acts.khromtau = (await servedProtest(house, { on: '2017-02-06', ...there })).id;
  acts.soon = (await servedReminder()).id;
  acts.later = (await servedProtest(house, { on: '2017-02-13', officeCode: 'akmola.akkol' })).id;
  acts.issued = (await issuedProtest(house, { on: '2017-02-15' })).id;
  acts.draft = (await draftedProtest(house)).id;
  afternoonOf(house, '2017-02-17');
});
afterAll(() => house.close());

/** Received on Monday, 13 February: answered by Monday, the 20th. */
async function servedReminder(): Promise<ProtestCase> {
  house.clock.set('2017-02-13T10:00:00+06:00');
  const [prosecutor, head] = [house.as('akmola.burabay.prosecutor'), house.as('akmola.burabay.head')];
  const found = accepted<Items>(await prosecutor.get('/v1/parties?q=960140000715'));
  const drafted = await prosecutor.post('/v1/acts', {
    ...{ kind: 'reminder', officeCode: 'akmola.burabay', subject: 'Water meters that were not checked' },
    ...{ addresseeId: found.items[0]?.['id'], content: { duty: 'To have water meters checked' } },
  });
  const one = { id: accepted(drafted).id, prosecutor, head };
  accepted(await prosecutor.do(one.id, 'submissions-for-signature'));
  accepted(await head.do(one.id, 'issuance'));
  await serve(house, one, '2017-02-13');
  return one;
}

interface Items {
  readonly items: readonly Readonly<Record<string, unknown>>[];
}

/** The acts in a list by what happened to them, with the members asked for. */
async function listed(path: string, members: readonly string[] = [], caller = region): Promise<unknown[]> {
  const { items } = accepted<Items>(await caller.get(path));
  return items.map((item) => {
    const id = item['actId'] ?? item['id'];
    const name = Object.entries(acts).find(([, known]) => known === id)?.[0] ?? id;
    return members.length === 0 ? name : [name, ...members.map((member) => item[member])];
  });
}

describe('what is owed over a subtree', () => {
  it('is told in one list, overdue and due soon, the nearest first', async () => {
    const path = '/v1/acts?office=akmola&dueBefore=2017-02-21&sort=due';
    expect(await listed(path, ['kind', 'dueOn', 'overdue'])).toEqual([
      ['late', 'protest', '2017-02-16', true],
      ['soon', 'reminder', '2017-02-20', false],
    ]);
    await house.sweep();
    expect(await listed(path)).toEqual(['late', 'soon']);
  });

  it.each([
    ['2017-02-16', []],
    ['2017-02-17', ['late']],
    ['2017-02-20', ['late']],
    ['2017-02-21', ['late', 'soon']],
    ['2017-02-28', ['late', 'soon']],
    ['2017-03-01', ['late', 'soon', 'later']],
  ])('has its last day before %s', async (day, names) => {
    expect(await listed(`/v1/acts?dueBefore=${day}&sort=due`)).toEqual(names);
  });

  it('ends with the day where the one who owes it is', async () => {
    const general = house.as('gpo.head');
    const before = (day: string) => listed(`/v1/acts?dueBefore=${day}&office=aktobe`, ['dueOn'], general);
    expect(await before('2017-02-21')).toEqual([]);
    expect(await before('2017-02-22')).toEqual([['khromtau', '2017-02-21']]);
  });

  it('is narrowed by the other filters', async () => {
    expect(await listed('/v1/acts?dueBefore=2017-03-01&kind=protest&overdue=false')).toEqual(['later']);
    expect(await listed('/v1/acts?dueBefore=2017-03-01&office=akmola.akkol')).toEqual(['later']);
    expect(await listed('/v1/acts?dueBefore=2017-03-01', [], house.as('gpo.registrar'))).toEqual([]);
  });
});

describe('the terms over a subtree', () => {
  it('are told across kinds, or of one kind', async () => {
    const members = ['kind', 'dueOn', 'state'];
    expect(await listed('/v1/deadlines?office=akmola', members)).toEqual([
      ['late', 'protest', '2017-02-16', 'missed'],
      ['soon', 'reminder', '2017-02-20', 'running'],
      ['later', 'protest', '2017-02-28', 'running'],
    ]);
    expect(await listed('/v1/deadlines?kind=reminder&count=true')).toEqual(['soon']);
    expect(await listed('/v1/deadlines?kind=protest&dueBefore=2017-02-21')).toEqual(['late']);
    expect(await listed('/v1/deadlines?kind=sanction')).toEqual([]);
  });
});

interface Counts {
  readonly items: readonly {
    readonly kind: string;
    readonly state: string;
    readonly count: number;
    readonly overdue: number;
    readonly dueSoon: number | null;
  }[];
  readonly total: { readonly count: number; readonly overdue: number; readonly dueSoon: number | null };
}

const countsOf = async (query: string, caller = region): Promise<Counts> =>
  accepted<Counts>(await caller.get(`/v1/act-counts${query}`));

describe('how many acts there are', () => {
  it('is told by kind and state, with what is overdue and what will be soon', async () => {
    expect(await countsOf('?dueBefore=2017-02-21')).toEqual({
      items: [
        { kind: 'protest', state: 'issued', count: 1, overdue: 0, dueSoon: 0 },
        { kind: 'protest', state: 'served', count: 2, overdue: 1, dueSoon: 0 },
        { kind: 'protest', state: 'answered', count: 1, overdue: 0, dueSoon: 0 },
        { kind: 'reminder', state: 'served', count: 1, overdue: 0, dueSoon: 1 },
      ],
      total: { count: 5, overdue: 1, dueSoon: 1 },
    });
  });

  it('says nothing of what will be soon where no day was asked for', async () => {
    const { items, total } = await countsOf('');
    expect(total).toEqual({ count: 5, overdue: 1, dueSoon: null });
    expect(items.map(({ dueSoon }) => dueSoon)).toEqual([null, null, null, null]);
  });

  it('is told of the office and those below it', async () => {
    const total = async (query: string, caller?: Caller) => (await countsOf(query, caller)).total.count;
    expect(await total('?office=akmola')).toBe(5);
    expect(await total('?office=akmola.akkol')).toBe(1);
    expect(await total('?office=aktobe')).toBe(0);
    expect(await total('?office=nowhere')).toBe(0);
    expect(await total('', house.as('gpo.head'))).toBe(6);
    // A draft counts in its own office alone until it is sent.
    expect(await total('', house.as('akmola.burabay.clerk'))).toBe(5);
    expect((await countsOf('', house.as('akmola.burabay.clerk'))).items[0]).toMatchObject({ state: 'draft' });
  });

  it('is nothing for the registrar, who has no cases', async () => {
    const nothing = { items: [], total: { count: 0, overdue: 0, dueSoon: 0 } };
    expect(await countsOf('?dueBefore=2017-02-21', house.as('gpo.registrar'))).toEqual(nothing);
  });

  it('is not for an addressee’s system', async () => {
    expect((await house.as('960140000369').get('/v1/act-counts')).status).toBe(403);
  });

  it('leaves out the acts from which one is kept', async () => {
    const general = house.as('gpo.head');
    const excluded = { personId: await personId(region), ground: 'A brother heads the akimat' };
    const { recorded } = accepted(await general.do(acts.late, 'exclusions', excluded));
    expect((await countsOf('?dueBefore=2017-02-21')).total).toEqual({ count: 4, overdue: 0, dueSoon: 1 });
    expect(await listed('/v1/acts?dueBefore=2017-02-21')).toEqual(['soon']);
    accepted(await general.do(acts.late, `exclusions/${recorded.id}/lifting`));
    expect((await countsOf('')).total.count).toBe(5);
  });
});
