import { calendarDays } from '../src/calendar';
import { kz2709of1995 } from '../src/statute';
import { amended, applying } from './support/editions';
import { type House, openHouse } from './support/house';
import { actOf, afternoonOf, answer, deadlinesOf, servedProtest } from './support/protest-story';

interface Told {
  readonly scenario: string;
  readonly received: string;
  readonly due: string;
  readonly missedAt: string;
  readonly steps: readonly string[];
}

/** Ten calendar days, the day of receipt not counted, moved off every day that is off. */
const told: readonly Told[] = [
  {
    scenario: 'S06',
    received: '2016-02-19',
    due: '2016-02-29',
    missedAt: '2016-02-29T18:00:00Z',
    steps: ['day 10 = Mon 29 Feb 2016', 'Mon 29 Feb 2016'],
  },
  {
    scenario: 'S03',
    received: '2016-03-11',
    due: '2016-03-24',
    missedAt: '2016-03-24T18:00:00Z',
    steps: ['day 10 = Mon 21 Mar 2016', 'Nauryz', 'Nauryz', 'Nauryz', 'Thu 24 Mar 2016'],
  },
  {
    scenario: 'S01',
    received: '2016-05-11',
    due: '2016-05-23',
    missedAt: '2016-05-23T18:00:00Z',
    steps: ['day 10 = Sat 21 May 2016', 'Sat', 'Sun', 'Mon 23 May 2016'],
  },
  {
    scenario: 'S02',
    received: '2016-06-06',
    due: '2016-06-16',
    missedAt: '2016-06-16T18:00:00Z',
    steps: ['day 10 = Thu 16 Jun 2016', 'Thu 16 Jun 2016'],
  },
  {
    scenario: 'S04',
    received: '2016-12-23',
    due: '2017-01-04',
    missedAt: '2017-01-04T18:00:00Z',
    steps: ['day 10 = Mon 2 Jan 2017', 'New Year', 'carried over from 1 Jan', 'Wed 4 Jan 2017'],
  },
];

describe('the term of a protest', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse('2016-02-01T10:00:00+06:00');
  });
  afterAll(() => house.close());

  it.each(told)('$scenario: received on $received, is due on $due', async (scenario) => {
    const { served, ...one } = await servedProtest(house, { on: scenario.received });
    expect(served).toMatchObject({ state: 'served', dueOn: scenario.due, overdue: false });
    const [deadline] = await deadlinesOf(one);
    expect(deadline).toMatchObject({
      rule: 'protest-consideration-term',
      cites: '19(3)',
      basis: 'law',
      state: 'running',
      dueOn: scenario.due,
      dueAt: scenario.missedAt,
      zone: 'Asia/Almaty',
      policies: ['P1', 'P2'],
      startedBy: { fact: 'service', on: scenario.received, proof: 'stamp of the chancery' },
    });
    const [event, uncounted, ...counted] = deadline?.steps.map(({ text }) => text) ?? [];
    expect(event).toMatch(/^event on .* \(Asia\/Almaty\)$/);
    expect(uncounted).toBe('the day of the event is not counted');
    expect(counted).toEqual(scenario.steps);
  });

  it('lasts to the last second of its last day, and not beyond', async () => {
    const one = await servedProtest(house, { on: '2016-05-11' });
    house.clock.set('2016-05-23T23:59:59.999+06:00');
    expect(await actOf(one)).toMatchObject({ overdue: false });
    house.clock.set('2016-05-24T00:00:00+06:00');
    expect(await actOf(one)).toMatchObject({ overdue: true });
  });

  it('is met by the day of the decision, whenever word of it comes', async () => {
    const one = await servedProtest(house, { on: '2016-05-11' });
    afternoonOf(house, '2016-06-02');
    const answered = await answer(one, '2016-05-23', { receivedOn: '2016-06-01' });
    expect(answered.deadlines).toMatchObject([{ state: 'met', dueOn: '2016-05-23' }]);
  });
});

describe('the same receipts under a law with fourteen days', () => {
  let house: House;
  beforeAll(async () => {
    const longer = amended(kz2709of1995, 'protest-consideration-term', { value: calendarDays(14) });
    house = await openHouse('2016-02-01T10:00:00+06:00', { editions: applying(longer) });
  });
  afterAll(() => house.close());

  it.each([
    ['S06', '2016-02-19', '2016-03-04'],
    ['S03', '2016-03-11', '2016-03-25'],
    ['S01', '2016-05-11', '2016-05-25'],
    ['S02', '2016-06-06', '2016-06-20'],
    ['S04', '2016-12-23', '2017-01-06'],
  ])('%s is another day', async (_scenario, received, due) => {
    const { served } = await servedProtest(house, { on: received });
    expect(served.dueOn).toBe(due);
  });
});

describe('the same receipts under a law that does not move the last day', () => {
  let house: House;
  beforeAll(async () => {
    const fixed = amended(kz2709of1995, 'protest-consideration-term', { policies: ['P1'] });
    house = await openHouse('2016-02-01T10:00:00+06:00', { editions: applying(fixed) });
  });
  afterAll(() => house.close());

  it.each([
    ['S03', '2016-03-11', '2016-03-21'],
    ['S01', '2016-05-11', '2016-05-21'],
    ['S04', '2016-12-23', '2017-01-02'],
  ])('%s is another day', async (_scenario, received, due) => {
    const { served } = await servedProtest(house, { on: received });
    expect(served.dueOn).toBe(due);
  });
});
