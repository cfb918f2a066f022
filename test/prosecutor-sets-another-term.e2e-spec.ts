import { calendarDays } from '../src/calendar';
import { kz2709of1995 } from '../src/statute';
import { amended, applying, without } from './support/editions';
import { groundsOf, type House, openHouse } from './support/house';
import { aProtest } from './support/protest';
import {
  accepted,
  afternoonOf,
  answer,
  actOf,
  deadlinesOf,
  draftedProtest,
  historyOf,
  issuedProtest,
  type ProtestCase,
  serve,
  servedProtest,
} from './support/protest-story';

const reason = 'The maslikhat that must adopt the decision meets only in June';
const draftWith = (days: number): Record<string, unknown> =>
  aProtest({ content: { ownTerm: { days, reason } } });

/** S09: S01 runs when, on 19 May, the prosecutor sets 25 days. */
async function termSetOn19May(house: House, days = 25): Promise<ProtestCase> {
  const { served, ...one } = await servedProtest(house, { on: '2016-05-11' });
  expect(served.dueOn).toBe('2016-05-23');
  afternoonOf(house, '2016-05-19');
  accepted(await one.prosecutor.do(one.id, 'term', { days, reason }));
  return one;
}

describe('another term', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse('2016-05-10T10:00:00+06:00');
  });
  afterAll(() => house.close());

  it('S08: of seven days is refused in the draft and by /term, of ten it is accepted', async () => {
    const prosecutor = house.as('akmola.burabay.prosecutor');
    const refused = await prosecutor.post('/v1/acts', draftWith(7));
    expect(refused.body.grounds).toMatchObject([
      { rule: 'protest-other-term-minimum', cites: '19(3)', pointer: '/content/ownTerm/days' },
    ]);
    const drafted = accepted(await prosecutor.post('/v1/acts', draftWith(10)));
    const revised = await prosecutor.revise(drafted.id, { content: { ownTerm: { days: 7 } } });
    expect(groundsOf(revised)).toEqual(['protest-other-term-minimum']);
    const one = await servedProtest(house, { on: '2016-05-11' });
    const set = (days: number) => prosecutor.do(one.id, 'term', { days, reason });
    expect(groundsOf(await set(7))).toEqual(['protest-other-term-minimum']);
    expect(groundsOf(await set(9))).toEqual(['protest-other-term-minimum']);
    expect(accepted(await set(10))).toMatchObject({ dueOn: '2016-05-23' });
  });

  it('S08: of twenty days, written in the draft, runs from the receipt: 2 December to 22 December', async () => {
    const content = { ownTerm: { days: 20, reason } };
    const { served } = await servedProtest(house, { on: '2016-12-02', content });
    expect(served).toMatchObject({
      dueOn: '2016-12-22',
      term: { days: 20, reason, setOn: '2016-12-02' },
      deadlines: [{ rule: 'protest-other-term', basis: 'prosecutor', state: 'running' }],
    });
  });

  it('S08: needs its reason', async () => {
    house.clock.set('2016-05-10T10:00:00+06:00');
    const { id, prosecutor } = await draftedProtest(house, { content: { ownTerm: { days: 20 } } });
    const submitted = await prosecutor.do(id, 'submissions-for-signature');
    expect(submitted.body.grounds).toMatchObject([
      { rule: 'protest-other-term', cites: '19(3)', pointer: '/content/ownTerm/reason' },
    ]);
    const one = await servedProtest(house, { on: '2016-05-11' });
    const set = await one.prosecutor.do(one.id, 'term', { days: 20 });
    expect(set.body.grounds).toMatchObject([{ rule: 'protest-other-term', pointer: '/reason' }]);
  });

  it('S09: set on 19 May runs from the same start, 11 May; the old one stays in the history', async () => {
    const one = await termSetOn19May(house);
    const [old, now] = await deadlinesOf(one);
    expect(old).toMatchObject({
      rule: 'protest-consideration-term',
      dueOn: '2016-05-23',
      state: 'superseded',
      reason: { code: 'other-term' },
    });
    expect(now).toMatchObject({
      rule: 'protest-other-term',
      dueOn: '2016-06-06',
      state: 'running',
      basis: 'prosecutor',
      supersedes: old?.id,
      startedBy: { on: '2016-05-11' },
    });
    expect(now?.steps.map(({ text }) => text)).toContain('day 25 = Sun 5 Jun 2016');
    const types = (await historyOf(one)).map(({ type }) => type);
    expect(types.slice(-3)).toEqual(['term-set', 'deadline-superseded', 'deadline-opened']);
  });

  it('S09: warns that the law names no upper limit, and once the term has passed, that it is silent', async () => {
    const one = await servedProtest(house, { on: '2016-05-11' });
    afternoonOf(house, '2016-05-20');
    const inTime = accepted(await one.prosecutor.do(one.id, 'term', { days: 300, reason }));
    expect(inTime.warnings?.map(({ rule }) => rule)).toEqual(['policy-own-term-no-maximum']);

    const missed = await servedProtest(house, { on: '2016-05-11' });
    afternoonOf(house, '2016-05-24');
    await house.sweep();
    expect(await actOf(missed)).toMatchObject({ overdue: true, deadlines: [{ state: 'missed' }] });
    const set = accepted(await missed.prosecutor.do(missed.id, 'term', { days: 25, reason }));
    expect(set.warnings?.map(({ rule }) => rule)).toContain('policy-own-term-after-missed');
    expect(set).toMatchObject({ dueOn: '2016-06-06', overdue: false });
  });

  it('S09: warns the same where the term has passed and the sweep has not come yet', async () => {
    const one = await servedProtest(house, { on: '2016-05-11' });
    afternoonOf(house, '2016-05-24');
    const set = accepted(await one.prosecutor.do(one.id, 'term', { days: 25, reason }));
    expect(set.warnings?.map(({ rule }) => rule)).toContain('policy-own-term-after-missed');
  });

  it('is set until the answer and not after it', async () => {
    const one = await servedProtest(house, { on: '2016-05-11' });
    afternoonOf(house, '2016-05-20');
    await answer(one, '2016-05-20');
    const set = await one.prosecutor.do(one.id, 'term', { days: 25, reason });
    expect(groundsOf(set)).toEqual(['policy-act-course']);
  });

  it('is set by a prosecutor, not by a clerk', async () => {
    const one = await servedProtest(house, { on: '2016-05-11' });
    const set = await house.as('akmola.burabay.clerk').do(one.id, 'term', { days: 25, reason });
    expect(groundsOf(set)).toEqual(['policy-who-sets-term']);
  });

  it('that ends on a day fixed at signing gives way to the least of the law where service came late', async () => {
    const content = { ownTerm: { dueOn: '2016-05-25', reason } };
    const one = await issuedProtest(house, { on: '2016-05-11', content });
    const served = await serve(house, one, '2016-05-18');
    expect(served).toMatchObject({ dueOn: '2016-05-30' });
    expect(served.deadlines[0]?.steps.map(({ why }) => why)).toContain('minimum-wins');
  });
});

describe('another term under another law', () => {
  let house: House;
  afterEach(() => house.close());

  it('S08: seven days pass where no least is set, ten are refused where it is twelve', async () => {
    const opened = '2016-05-10T10:00:00+06:00';
    house = await openHouse(opened, { editions: applying(without('protest-other-term-minimum')) });
    accepted(await house.as('akmola.burabay.prosecutor').post('/v1/acts', draftWith(7)));
    await house.close();
    const twelve = amended(kz2709of1995, 'protest-other-term-minimum', { value: calendarDays(12) });
    house = await openHouse(opened, { editions: applying(twelve) });
    const refused = await house.as('akmola.burabay.prosecutor').post('/v1/acts', draftWith(10));
    expect(groundsOf(refused)).toEqual(['protest-other-term-minimum']);
  });

  it('S09: ends on the Sunday where the last day does not move', async () => {
    const fixed = amended(kz2709of1995, 'protest-other-term', { policies: ['P1'] });
    house = await openHouse('2016-05-10T10:00:00+06:00', { editions: applying(fixed) });
    expect(await actOf(await termSetOn19May(house))).toMatchObject({ dueOn: '2016-06-05' });
  });

  it('S09: is refused where the least is thirty days', async () => {
    const thirty = amended(kz2709of1995, 'protest-other-term-minimum', { value: calendarDays(30) });
    house = await openHouse('2016-05-10T10:00:00+06:00', { editions: applying(thirty) });
    await expect(termSetOn19May(house)).rejects.toThrow('protest-other-term-minimum');
  });
});
