import { groundsOf, type House, openHouse } from './support/house';
import {
  accepted,
  actOf,
  afternoonOf,
  answer,
  draftedProtest,
  historyOf,
  issuedProtest,
  servedProtest,
} from './support/protest-story';

const reason = 'The akimat revoked the decision of its own accord';

describe('an act taken back before an answer', () => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse('2016-05-10T10:00:00+06:00');
  });
  afterEach(() => house.close());

  it('ends its term, waits for nothing, and keeps its number for ever', async () => {
    const one = await servedProtest(house, { on: '2016-05-11' });
    afternoonOf(house, '2016-05-13');
    const withdrawn = accepted(await one.head.do(one.id, 'withdrawal', { reason }));
    expect(withdrawn).toMatchObject({
      state: 'withdrawn',
      waitingFor: null,
      registrationNumber: 'PROTEST/AKMOLA.BURABAY/2016/00001',
      withdrawal: { withdrawnOn: '2016-05-13', reason },
      deadlines: [{ state: 'ended', dueOn: '2016-05-23', reason: { code: 'act-withdrawn' } }],
    });
    const next = await issuedProtest(house, { on: '2016-05-13' });
    expect(await actOf(next)).toMatchObject({ registrationNumber: 'PROTEST/AKMOLA.BURABAY/2016/00002' });
    afternoonOf(house, '2016-06-13');
    await house.sweep();
    expect((await historyOf(one)).map(({ type }) => type)).toEqual([
      ...['drafted', 'submitted', 'issued', 'served', 'deadline-opened'],
      ...['withdrawn', 'deadline-ended'],
    ]);
    expect(await actOf(one)).toMatchObject({ overdue: false });
  });

  it('is taken back by the head, not by the prosecutor or a deputy', async () => {
    const one = await servedProtest(house, { on: '2016-05-11' });
    for (const who of ['prosecutor', 'deputy', 'clerk'])
      expect(groundsOf(await house.as(`akmola.burabay.${who}`).do(one.id, 'withdrawal', { reason }))).toEqual(
        ['policy-withdrawal'],
      );
  });

  it('may be a draft, which then has no number and takes none', async () => {
    const one = await draftedProtest(house);
    const withdrawn = accepted(await one.head.do(one.id, 'withdrawal', { reason }));
    expect(withdrawn).toMatchObject({ state: 'withdrawn', registrationNumber: null, deadlines: [] });
    const next = await issuedProtest(house, { on: '2016-05-11' });
    expect(await actOf(next)).toMatchObject({ registrationNumber: 'PROTEST/AKMOLA.BURABAY/2016/00001' });
  });

  it('is not taken back once it was answered, nor twice', async () => {
    const one = await servedProtest(house, { on: '2016-05-11' });
    afternoonOf(house, '2016-05-13');
    await answer(one, '2016-05-13');
    expect(groundsOf(await one.head.do(one.id, 'withdrawal', { reason }))).toEqual(['policy-act-course']);
    const other = await draftedProtest(house);
    accepted(await other.head.do(other.id, 'withdrawal', { reason }));
    expect(groundsOf(await other.head.do(other.id, 'withdrawal', { reason }))).toEqual(['policy-act-course']);
  });

  it('is not taken back tomorrow, nor before its issue', async () => {
    const one = await issuedProtest(house, { on: '2016-05-11' });
    const withdraw = async (withdrawnOn: string) =>
      groundsOf(await one.head.do(one.id, 'withdrawal', { withdrawnOn, reason }));
    expect(await withdraw('2016-05-12')).toEqual(['policy-not-in-the-future']);
    expect(await withdraw('2016-05-10')).toEqual(['policy-order-of-facts']);
  });

  it('takes no further facts', async () => {
    const one = await servedProtest(house, { on: '2016-05-11' });
    accepted(await one.head.do(one.id, 'withdrawal', { reason }));
    const told = { outcome: 'satisfied', decidedOn: '2016-05-11', text: 'Revoked' };
    expect(groundsOf(await one.prosecutor.do(one.id, 'responses', told))).toEqual(['policy-act-course']);
    const actions = await one.head.get(`/v1/acts/${one.id}/allowed-actions`);
    const items = actions.body.items as { action: string; allowed: boolean }[];
    const open = items.filter(({ allowed }) => allowed).map(({ action }) => action);
    expect(open).toEqual(['issuance/corrections', 'withdrawal/corrections', 'exclusions']);
  });
});
