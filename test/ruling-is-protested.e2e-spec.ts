import { editionsOf } from '../src/bootstrap';
import { readEnv } from '../src/platform/config/env';
import { close, draftedAct, issuedAct, partyId } from './support/act-story';
import { groundsOf, type House, openHouse } from './support/house';
import { accepted, actOf, afternoonOf, deadlinesOf, historyOf } from './support/protest-story';

const object = {
  class: 'court-ruling',
  title: 'Decision on the eviction of tenants',
  date: '2016-05-13',
  number: '2-1418/16',
  adoptedBy: 'Burabay District Court',
  basis: 'A decision of a court of first instance',
  inForce: false,
  fault: 'unlawful',
};
const told = (changed: Readonly<Record<string, unknown>> = {}) => ({
  kind: 'protest',
  to: '960140000646',
  subject: 'Decision on the eviction of tenants',
  content: { forum: 'court', object: { ...object, ...changed }, demands: ['revoke'] },
});

describe('a ruling of a court is protested', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse('2016-05-16T10:00:00+06:00');
  });
  afterAll(() => house.close());

  it('before it is in force, without a norm named: filed, heard, granted and closed', async () => {
    const one = await issuedAct(house, { ...told(), on: '2016-05-16' });
    expect(await actOf(one)).toMatchObject({
      ...{ state: 'issued', waitingFor: 'court', deadlines: [], dueOn: null },
      withoutTerm: { rule: 'protest-court-term', cites: '19(3)' },
    });
    const takes = async (step: string, on: string) => {
      afternoonOf(house, on);
      return one.prosecutor.do(one.id, 'court-steps', { step, takenOn: on });
    };
    expect(groundsOf(await takes('heard', '2016-05-16'))).toEqual(['policy-act-course']);
    expect(accepted(await takes('filed', '2016-05-17'))).toMatchObject({ state: 'filed' });
    expect(groundsOf(await takes('accepted', '2016-05-18'))).toEqual(['policy-outcome']);
    expect(groundsOf(await takes('returned', '2016-05-18'))).toEqual(['policy-outcome']);
    expect(groundsOf(await takes('granted', '2016-05-18'))).toEqual(['policy-act-course']);
    expect(groundsOf(await close(house, one, '2016-05-18'))).toEqual(['policy-court-final-step']);
    expect(accepted(await takes('heard', '2016-06-14'))).toMatchObject({
      state: 'heard',
      waitingFor: 'court',
    });
    const granted = accepted(await takes('granted', '2016-06-14'));
    expect(granted).toMatchObject({ state: 'decided', waitingFor: 'closure' });
    expect(groundsOf(await takes('dismissed', '2016-06-15'))).toEqual(['policy-act-course']);
    accepted(await close(house, one, '2016-06-15'));
    const types = (await historyOf(one)).map(({ type }) => type);
    expect(types).toEqual(['drafted', 'submitted', 'issued', 'filed', 'heard', 'decided', 'closed']);
  });

  it.each(['partially-granted', 'dismissed'])('and %s', async (end) => {
    const one = await issuedAct(house, { ...told(), on: '2016-06-20' });
    for (const step of ['filed', 'heard', end])
      accepted(await one.prosecutor.do(one.id, 'court-steps', { step }));
    expect(accepted(await close(house, one, '2016-06-20'))).toMatchObject({ state: 'closed' });
  });

  it('in legal force by a region, in supervisory procedure', async () => {
    const inForce = told({ inForce: true, fault: 'both' });
    const one = await issuedAct(house, { ...inForce, officeCode: 'akmola', on: '2016-06-21' });
    const { body } = await one.prosecutor.get(`/v1/acts/${one.id}`);
    expect(body).toMatchObject({ state: 'issued', content: { object: { inForce: true, fault: 'both' } } });
  });

  it('in legal force by a district: the way is up, by 32(2)', async () => {
    const one = await draftedAct(house, told({ inForce: true }));
    const refused = await one.prosecutor.do(one.id, 'submissions-for-signature');
    expect(refused.body.grounds).toMatchObject([{ rule: 'court-protest-beyond-competence', cites: '32(2)' }]);
  });

  it('with what is wrong with it and whether it is in force', async () => {
    const one = await draftedAct(house, told({ inForce: undefined, fault: undefined }));
    expect(await actOf(one)).toMatchObject({
      missing: [
        { rule: 'court-protest-not-in-force', pointer: '/content/object/inForce' },
        { rule: 'court-protest', pointer: '/content/object/fault' },
      ],
    });
  });

  it('to a court, and suspends nothing by this law', async () => {
    const caller = house.as('akmola.burabay.prosecutor');
    const addresseeId = await partyId(caller, 'state-body');
    const { content, ...rest } = told();
    const wrong = { ...rest, to: undefined, officeCode: 'akmola.burabay', addresseeId };
    const answered = await caller.post('/v1/acts', {
      ...wrong,
      content: { ...content, forum: 'body', suspend: true },
    });
    expect(groundsOf(answered)).toEqual(['court-suspension-by-law', 'court-protest']);
  });

  it('not before its day: neither sent, nor signed as of an earlier day', async () => {
    house.clock.set('2016-05-12T10:00:00+06:00');
    const one = await draftedAct(house, told());
    const early = await one.prosecutor.do(one.id, 'submissions-for-signature');
    expect(early.body.grounds).toMatchObject([
      { rule: 'policy-order-of-facts', pointer: '/content/object/date' },
    ]);
    house.clock.set('2016-05-13T10:00:00+06:00');
    accepted(await one.prosecutor.do(one.id, 'submissions-for-signature'));
    const backdated = await one.head.do(one.id, 'issuance', { issuedOn: '2016-05-12' });
    expect(backdated.body.grounds).toMatchObject([
      { rule: 'policy-order-of-facts', pointer: '/content/object/date' },
    ]);
    expect(accepted(await one.head.do(one.id, 'issuance'))).toMatchObject({ issuedOn: '2016-05-13' });
  });
});

describe('where the installation gives fifteen days for protests of rulings', () => {
  it('one of Friday 13 May is to be filed by Monday 30 May', async () => {
    const editions = editionsOf(readEnv({ NODE_ENV: 'test', COURT_PROTEST_DAYS: '15' }));
    const house = await openHouse('2016-05-16T10:00:00+06:00', { editions });
    const one = await issuedAct(house, { ...told(), on: '2016-05-16' });
    expect(await actOf(one)).toMatchObject({
      dueOn: '2016-05-30',
      deadlines: [{ rule: 'policy-filing-term-protest', basis: 'control' }],
    });
    afternoonOf(house, '2016-05-30');
    accepted(await one.prosecutor.do(one.id, 'court-steps', { step: 'filed' }));
    expect(await deadlinesOf(one)).toMatchObject([{ dueOn: '2016-05-30', state: 'met' }]);
    await house.close();
  });
});
