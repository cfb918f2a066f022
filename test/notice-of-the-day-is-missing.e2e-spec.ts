import { applying, without } from './support/editions';
import { groundsOf, type House, openHouse } from './support/house';
import {
  accepted,
  afternoonOf,
  answer,
  historyOf,
  type ProtestCase,
  servedProtest,
} from './support/protest-story';

async function receivedOn11May(house: House): Promise<ProtestCase> {
  const one = await servedProtest(house, { on: '2016-05-11' });
  return one;
}

describe('the day of consideration', () => {
  let house: House;
  let one: ProtestCase;
  beforeAll(async () => {
    house = await openHouse('2016-05-10T10:00:00+06:00');
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    one = await receivedOn11May(house);
  });

  it('S14: told on 16 May for 19 May is lawful, and so is any lead time', async () => {
    afternoonOf(house, '2016-05-16');
    const told = { considerationOn: '2016-05-19', notifiedOn: '2016-05-16' };
    const noticed = accepted(await one.prosecutor.do(one.id, 'consideration-notices', told));
    expect(noticed).toMatchObject({ considerationNotice: told, breaches: [], dueOn: '2016-05-23' });
    afternoonOf(house, '2016-05-19');
    const considered = await one.prosecutor.do(one.id, 'considerations', {
      consideredOn: '2016-05-19',
      attended: true,
    });
    expect(accepted(considered)).toMatchObject({ state: 'considered', waitingFor: 'answer', breaches: [] });
    expect(await answer(one, '2016-05-19')).toMatchObject({ breaches: [], deadlines: [{ state: 'met' }] });
  });

  it('S14: told in the morning of that day is lawful too', async () => {
    afternoonOf(house, '2016-05-19');
    const told = { considerationOn: '2016-05-19', notifiedOn: '2016-05-19' };
    accepted(await one.prosecutor.do(one.id, 'consideration-notices', told));
    expect(await answer(one, '2016-05-19')).toMatchObject({ breaches: [] });
  });

  it('S14: untold, the decision of 23 May is in time and the duty to inform is broken', async () => {
    afternoonOf(house, '2016-05-24');
    const answered = await answer(one, '2016-05-23');
    expect(answered.deadlines).toMatchObject([{ state: 'met', dueOn: '2016-05-23' }]);
    expect(answered.breaches).toMatchObject([{ rule: 'protest-notify-day', cites: '19(3)' }]);
    expect(answered.breaches[0]?.foundIn).toBe(answered.recorded.id);
  });

  it('recorded afterwards, word that came in time takes the breach back, and both stay in the history', async () => {
    afternoonOf(house, '2016-05-24');
    await answer(one, '2016-05-23');
    afternoonOf(house, '2016-05-26');
    const told = { considerationOn: '2016-05-23', notifiedOn: '2016-05-18', lateReason: 'Mislaid' };
    const noticed = accepted(await one.prosecutor.do(one.id, 'consideration-notices', told));
    expect(noticed).toMatchObject({ state: 'answered', breaches: [] });
    const types = (await historyOf(one)).map(({ type }) => type);
    expect(types.filter((type) => type.startsWith('breach-'))).toEqual(['breach-found', 'breach-lapsed']);
  });

  it('told only after the decision does not mend the breach', async () => {
    afternoonOf(house, '2016-05-24');
    await answer(one, '2016-05-23');
    const told = { considerationOn: '2016-05-23', notifiedOn: '2016-05-24' };
    const noticed = accepted(await one.prosecutor.do(one.id, 'consideration-notices', told));
    expect(noticed.breaches).toMatchObject([{ rule: 'protest-notify-day' }]);
  });

  it('may lie ahead, never before the receipt; the word itself is not of tomorrow', async () => {
    afternoonOf(house, '2016-05-16');
    const before = { considerationOn: '2016-05-10', notifiedOn: '2016-05-17' };
    const { body } = await one.prosecutor.do(one.id, 'consideration-notices', before);
    expect(body.grounds).toMatchObject([
      { rule: 'policy-not-in-the-future', pointer: '/notifiedOn' },
      { rule: 'policy-order-of-facts', pointer: '/considerationOn' },
    ]);
  });

  it('is not told before the protest was received', async () => {
    afternoonOf(house, '2016-05-16');
    const early = { considerationOn: '2016-05-19', notifiedOn: '2016-05-09' };
    const refused = await one.prosecutor.do(one.id, 'consideration-notices', early);
    expect(groundsOf(refused)).toEqual(['policy-order-of-facts']);
  });
});

describe('under a law without the duty to tell the day', () => {
  it('S14: an untold decision of 23 May breaks nothing', async () => {
    const silent = applying(without('protest-notify-day'));
    const house = await openHouse('2016-05-10T10:00:00+06:00', { editions: silent });
    const one = await receivedOn11May(house);
    afternoonOf(house, '2016-05-24');
    expect(await answer(one, '2016-05-23')).toMatchObject({ breaches: [] });
    await house.close();
  });
});
