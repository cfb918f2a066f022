import { groundsOf, type House, openHouse } from './support/house';
import {
  accepted,
  actOf,
  afternoonOf,
  answer,
  historyOf,
  type ProtestCase,
  servedProtest,
} from './support/protest-story';

let house: House;
let one: ProtestCase;

beforeAll(async () => {
  house = await openHouse('2016-05-10T10:00:00+06:00');
});
afterAll(() => house.close());
beforeEach(async () => {
  const { served, ...running } = await servedProtest(house, { on: '2016-05-11' });
  expect(served.dueOn).toBe('2016-05-23');
  one = running;
});

const eventOf = async (type: string) => (await historyOf(one)).filter((event) => event.type === type);

describe('an answer after the last day', () => {
  it('is taken, and the term is missed by the day of the decision', async () => {
    afternoonOf(house, '2016-05-25');
    const answered = await answer(one, '2016-05-24', { outcome: 'rejected' });
    expect(answered).toMatchObject({
      state: 'answered',
      waitingFor: 'closure',
      overdue: false,
      response: { outcome: 'rejected', decidedOn: '2016-05-24', receivedOn: '2016-05-25' },
      deadlines: [{ state: 'missed', dueOn: '2016-05-23' }],
    });
    expect(await eventOf('deadline-missed')).toMatchObject([
      { detail: { at: '2016-05-23T18:00:00Z', found: '2016-05-25T10:00:00Z' } },
    ]);
  });

  it('is missed once, whether the sweep or the answer comes first', async () => {
    afternoonOf(house, '2016-05-25');
    await house.sweep();
    await answer(one, '2016-05-24');
    await house.sweep();
    expect(await eventOf('deadline-missed')).toHaveLength(1);
    expect(await eventOf('deadline-met')).toEqual([]);
  });

  it('that was decided in time and told late sets the missed term right, and both are kept', async () => {
    afternoonOf(house, '2016-06-06');
    await house.sweep();
    expect(await actOf(one)).toMatchObject({ overdue: true, deadlines: [{ state: 'missed' }] });
    const answered = await answer(one, '2016-05-23', {
      receivedOn: '2016-06-03',
      lateReason: 'Three days without post',
    });
    expect(answered).toMatchObject({ overdue: false, deadlines: [{ state: 'met' }] });
    expect(answered.warnings).toMatchObject([{ rule: 'policy-late-fact' }]);
    expect(await eventOf('deadline-missed')).toHaveLength(1);
    expect(await eventOf('deadline-met')).toMatchObject([{ detail: { wasMissed: true } }]);
    expect(await eventOf('answered')).toMatchObject([
      { happenedOn: '2016-06-03', late: true, lateReason: 'Three days without post' },
    ]);
  });
});

describe('an answer', () => {
  it('carries the measures taken, and without a recorded consideration is taken too', async () => {
    afternoonOf(house, '2016-05-20');
    const takenMeasures = [{ text: 'The decision of 20 April is revoked', takenOn: '2016-05-19' }];
    const answered = await answer(one, '2016-05-19', { takenMeasures });
    expect(answered).toMatchObject({ state: 'answered', response: { takenMeasures } });
    expect(accepted(await one.prosecutor.do(one.id, 'closure'))).toMatchObject({
      state: 'closed',
      waitingFor: null,
    });
  });

  it('is of an outcome that a protest has', async () => {
    afternoonOf(house, '2016-05-20');
    const given = { outcome: 'executed', decidedOn: '2016-05-19', text: 'Done' };
    expect(groundsOf(await one.prosecutor.do(one.id, 'responses', given))).toEqual(['policy-outcome']);
  });

  it('is not decided before the receipt, nor tomorrow, and all of it is said at once', async () => {
    afternoonOf(house, '2016-05-20');
    const given = { outcome: 'satisfied', decidedOn: '2016-05-10', receivedOn: '2016-05-21', text: 'Done' };
    const { status, body } = await one.prosecutor.do(one.id, 'responses', given);
    expect(status).toBe(422);
    expect(body.grounds).toMatchObject([
      { rule: 'policy-order-of-facts', pointer: '/decidedOn' },
      { rule: 'policy-not-in-the-future', pointer: '/receivedOn' },
    ]);
  });

  it('comes once', async () => {
    afternoonOf(house, '2016-05-20');
    await answer(one, '2016-05-19');
    const again = { outcome: 'rejected', decidedOn: '2016-05-20', text: 'On second thoughts' };
    expect(groundsOf(await one.prosecutor.do(one.id, 'responses', again))).toEqual(['policy-act-course']);
  });
});
