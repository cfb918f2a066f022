import { type Answer, groundsOf, type House, openHouse } from './support/house';
import {
  accepted,
  type ActBody,
  actOf,
  afternoonOf,
  answer,
  deadlinesOf,
  historyOf,
  issuedProtest,
  type ProtestCase,
  serve,
  servedProtest,
} from './support/protest-story';

let house: House;
let one: ProtestCase;
let receiptId: string;

beforeAll(async () => {
  house = await openHouse('2016-05-10T10:00:00+06:00');
});
afterAll(() => house.close());
beforeEach(async () => {
  const { served, ...running } = await servedProtest(house, { on: '2016-05-11' });
  one = running;
  receiptId = served.recorded.id;
});

const correct = (receivedOn: string, supersedes = receiptId): Promise<Answer> =>
  one.prosecutor.do(one.id, `services/${supersedes}/corrections`, {
    receivedOn,
    method: 'courier',
    proof: 'journal of the chancery',
    reason: 'The stamp was misread',
  });

describe('a corrected receipt', () => {
  it('supersedes the term by one counted from the right day; the old one and both receipts are kept', async () => {
    afternoonOf(house, '2016-05-20');
    const corrected: ActBody = accepted(await correct('2016-05-16'));
    expect(corrected).toMatchObject({ dueOn: '2016-05-26', service: { receivedOn: '2016-05-16' } });
    const [old, now] = await deadlinesOf(one);
    expect(old).toMatchObject({
      dueOn: '2016-05-23',
      state: 'superseded',
      reason: { code: 'receipt-corrected' },
      startedBy: { id: receiptId, on: '2016-05-11' },
    });
    expect(now).toMatchObject({
      dueOn: '2016-05-26',
      state: 'running',
      supersedes: old?.id,
      startedBy: { id: corrected.recorded.id, on: '2016-05-16', proof: 'journal of the chancery' },
    });
    const history = await historyOf(one);
    expect(history.filter(({ type }) => type === 'served' || type === 'corrected')).toMatchObject([
      { id: receiptId, happenedOn: '2016-05-11' },
      { happenedOn: '2016-05-16', detail: { supersedes: receiptId, reason: 'The stamp was misread' } },
    ]);
  });

  it('can be corrected again, but only as it now stands', async () => {
    afternoonOf(house, '2016-05-20');
    const first = accepted(await correct('2016-05-16'));
    expect(groundsOf(await correct('2016-05-12'))).toEqual(['policy-correction']);
    expect(accepted(await correct('2016-05-12', first.recorded.id))).toMatchObject({ dueOn: '2016-05-23' });
    expect((await deadlinesOf(one)).map(({ state }) => state)).toEqual([
      'superseded',
      'superseded',
      'running',
    ]);
  });

  it('takes back a term that was missed: the new one runs', async () => {
    afternoonOf(house, '2016-05-25');
    await house.sweep();
    expect(await actOf(one)).toMatchObject({ overdue: true });
    expect(accepted(await correct('2016-05-18'))).toMatchObject({ dueOn: '2016-05-30', overdue: false });
    expect((await deadlinesOf(one)).map(({ state }) => state)).toEqual(['superseded', 'running']);
  });

  it('whose term has passed already is missed at once, and once', async () => {
    one = await issuedProtest(house, { on: '2016-05-11' });
    const served = await serve(house, one, '2016-05-18');
    expect(served.dueOn).toBe('2016-05-30');
    afternoonOf(house, '2016-05-24');
    const corrected = accepted(await correct('2016-05-12', served.recorded.id));
    expect(corrected).toMatchObject({ dueOn: '2016-05-23', overdue: true, deadlines: [{ state: 'missed' }] });
    await house.sweep();
    const missed = (await historyOf(one)).filter(({ type }) => type === 'deadline-missed');
    expect(missed).toMatchObject([{ detail: { at: '2016-05-23T18:00:00Z' } }]);
  });

  it('is not dated before the issue, nor after what followed it', async () => {
    afternoonOf(house, '2016-05-20');
    expect(groundsOf(await correct('2016-05-10'))).toEqual(['policy-order-of-facts']);
    await answer(one, '2016-05-18');
    expect(groundsOf(await correct('2016-05-19'))).toEqual(['policy-order-of-facts']);
    accepted(await correct('2016-05-18'));
  });

  it('is not made of a closed case', async () => {
    afternoonOf(house, '2016-05-20');
    await answer(one, '2016-05-18');
    accepted(await one.prosecutor.do(one.id, 'closure'));
    expect(groundsOf(await correct('2016-05-12'))).toEqual(['policy-act-course']);
  });
});

describe('a corrected answer', () => {
  const correctAnswer = async (supersedes: string, decidedOn: string): Promise<ActBody> =>
    accepted(
      await one.prosecutor.do(one.id, `responses/${supersedes}/corrections`, {
        outcome: 'satisfied',
        decidedOn,
        text: 'Revoked',
        reason: 'The decision bears another date',
      }),
    );

  it('meets a term that it was thought to miss, and the other way round', async () => {
    afternoonOf(house, '2016-05-27');
    const late = await answer(one, '2016-05-24');
    expect(late.deadlines).toMatchObject([{ state: 'missed' }]);
    const inTime = await correctAnswer(late.recorded.id, '2016-05-23');
    expect(inTime.deadlines).toMatchObject([{ state: 'met' }]);
    const again = await correctAnswer(inTime.recorded.id, '2016-05-24');
    expect(again.deadlines).toMatchObject([{ state: 'missed' }]);
    const types = (await historyOf(one)).map(({ type }) => type);
    expect(types.filter((type) => /^(deadline-m|corrected)/.test(type))).toEqual([
      'deadline-missed',
      'corrected',
      'deadline-met',
      'corrected',
      'deadline-missed',
    ]);
  });
});
