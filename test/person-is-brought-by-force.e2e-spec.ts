import { close, draftedAct, draftOf } from './support/act-story';
import { type Caller, groundsOf, type House, openHouse } from './support/house';
import { accepted, actOf } from './support/protest-story';
import { wholeResolutions } from './support/resolutions';

let house: House;
let prosecutor: Caller;
beforeEach(async () => {
  house = await openHouse('2016-05-06T17:00:00+06:00');
  prosecutor = house.as('akmola.burabay.prosecutor');
});
afterEach(() => house.close());

/** The Department of Internal Affairs of Akmola Region. */
const police = '960140000577';
const { content } = wholeResolutions['forced-attendance'];
const told = { kind: 'resolution', to: police, content };
const onPaper = { method: 'courier', proof: 'stamp of the duty unit' };
const done = { outcome: 'executed', text: 'Brought to the office' };

/** Drafted at 17:00 and issued by the prosecutor alone at 17:20. */
async function issuedOnTheSpot() {
  const one = await draftedAct(house, told);
  house.clock.set('2016-05-06T17:20:00+06:00');
  accepted(await prosecutor.do(one.id, 'issuance'));
  return one;
}

async function servedAtSix() {
  const one = await issuedOnTheSpot();
  house.clock.set('2016-05-06T18:00:00+06:00');
  const served = accepted(await prosecutor.do(one.id, 'services', onPaper));
  return { ...one, served };
}

describe('one who refused to come (S41)', () => {
  it('is brought within twenty-four hours of the receipt', async () => {
    const { served, ...one } = await servedAtSix();
    expect(served).toMatchObject({ state: 'served' });
    expect(served.deadlines).toMatchObject([
      {
        rule: 'forced-attendance-24h',
        basis: 'law',
        dueAt: '2016-05-07T12:00:00Z',
        dueOn: null,
        startedBy: { fact: 'service', at: '2016-05-06T12:00:00Z' },
      },
    ]);
    house.clock.set('2016-05-07T17:59:59+06:00');
    expect(await actOf(one)).toMatchObject({ overdue: false });
    house.clock.set('2016-05-07T18:30:00+06:00');
    expect(await actOf(one)).toMatchObject({ overdue: true });
    const executedAt = '2016-05-07T17:30:00+06:00';
    const answered = accepted(
      await prosecutor.do(one.id, 'responses', {
        ...done,
        executedAt,
        receivedAt: '2016-05-07T18:10:00+06:00',
      }),
    );
    expect(answered.deadlines).toMatchObject([
      { rule: 'forced-attendance-24h', state: 'met' },
      { rule: 'resolution-result-immediate', state: 'met' },
    ]);
    expect(accepted(await close(house, one, '2016-05-10'))).toMatchObject({ state: 'closed' });
  });

  it('was brought late one minute after', async () => {
    const one = await servedAtSix();
    house.clock.set('2016-05-07T19:00:00+06:00');
    const executedAt = '2016-05-07T18:01:00+06:00';
    const answered = accepted(await prosecutor.do(one.id, 'responses', { ...done, executedAt }));
    expect(answered.deadlines[0]).toMatchObject({ rule: 'forced-attendance-24h', state: 'missed' });
  });

  it('was brought late where the day alone is told and lies beyond', async () => {
    const one = await servedAtSix();
    house.clock.set('2016-05-10T10:00:00+06:00');
    const answered = accepted(
      await prosecutor.do(one.id, 'responses', { ...done, executedOn: '2016-05-08' }),
    );
    expect(answered.deadlines[0]).toMatchObject({ rule: 'forced-attendance-24h', state: 'missed' });
  });

  it('is brought upon a receipt whose hour is known', async () => {
    const one = await issuedOnTheSpot();
    house.clock.set('2016-05-06T18:00:00+06:00');
    const refused = await prosecutor.do(one.id, 'services', { ...onPaper, receivedOn: '2016-05-06' });
    expect([refused.status, groundsOf(refused)]).toEqual([422, ['forced-attendance-24h']]);
    const receivedAt = '2016-05-06T17:45:00+06:00';
    const served = accepted(await prosecutor.do(one.id, 'services', { ...onPaper, receivedAt }));
    expect(served.deadlines).toMatchObject([{ dueAt: '2016-05-07T11:45:00Z' }]);
  });

  it('is brought by a resolution of a prosecutor and of no clerk', async () => {
    const one = await draftedAct(house, told);
    const clerk = house.as('akmola.burabay.clerk');
    const refused = await clerk.do(one.id, 'issuance');
    expect([refused.status, groundsOf(refused)]).toEqual([422, ['prosecutor-positions-list']]);
  });

  it.each([
    [{ nonAppearance: { circumstances: 'ill', validReason: true } }, 'non-appearance-liability'],
    [{ ownTerm: { days: 2 } }, 'forced-attendance-24h'],
  ])('is not brought upon %j', async (more, rule) => {
    const refused = await prosecutor.post(
      '/v1/acts',
      await draftOf(prosecutor, { ...told, content: { ...content, ...more } }),
    );
    expect([refused.status, groundsOf(refused)]).toEqual([422, [rule]]);
  });

  it.each([
    [{ form: 'written', appearOn: '2016-05-06' }, ['summons-written-receipt']],
    [{ form: 'other', appearOn: '2016-05-06', means: 'SMS' }, ['summons-other-means']],
  ])('is not brought without proof of the summons: %j', async (summons, rules) => {
    const one = await draftedAct(house, { ...told, content: { ...content, summons } });
    const refused = await prosecutor.do(one.id, 'issuance');
    expect([refused.status, groundsOf(refused)]).toEqual([422, rules]);
  });
});

describe('one held unlawfully', () => {
  it('is released on the spot, at once', async () => {
    const one = await draftedAct(house, {
      ...told,
      content: wholeResolutions['release, enforcement'].content,
    });
    accepted(await prosecutor.do(one.id, 'issuance'));
    const served = accepted(
      await prosecutor.do(one.id, 'services', { ...onPaper, receivedAt: '2016-05-06T17:00:00+06:00' }),
    );
    expect(served.deadlines).toMatchObject([
      { rule: 'enforcement-release-immediate', dueOn: null, dueAt: null, state: 'running' },
    ]);
    house.clock.set('2016-05-06T17:10:00+06:00');
    const executedAt = '2016-05-06T17:05:00+06:00';
    const answered = accepted(await prosecutor.do(one.id, 'responses', { ...done, executedAt }));
    expect(answered.deadlines).toMatchObject([
      { rule: 'enforcement-release-immediate', state: 'met' },
      { rule: 'resolution-result-immediate', state: 'met' },
    ]);
  });

  it('is released on the spot by no clerk, and nothing else is issued so', async () => {
    const clerk = house.as('akmola.burabay.clerk');
    const one = await draftedAct(house, {
      ...told,
      content: wholeResolutions['release, administrative'].content,
    });
    const refused = await clerk.do(one.id, 'issuance');
    expect([refused.status, groundsOf(refused)]).toEqual([422, ['prosecutor-positions-list']]);
    const other = await draftedAct(house, { ...told, content: wholeResolutions['osa-termination'].content });
    expect(groundsOf(await prosecutor.do(other.id, 'issuance'))).toContain('policy-act-course');
  });
});
