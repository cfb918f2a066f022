import {
  type ActCase,
  type ActTold,
  close,
  draftedAct,
  issue,
  receive,
  registeredParty,
  reply,
  servedAct,
  submit,
} from './support/act-story';
import { groundsOf, type House, openHouse } from './support/house';
import { accepted, type ActBody, actOf, afternoonOf, deadlinesOf } from './support/protest-story';

const told: ActTold = {
  kind: 'submission',
  content: {
    ground: 'legality',
    breach: 'Applications of citizens are left without an answer',
    causes: 'Nobody answers for their registration',
  },
};
const withOwnTerm = (days: number): ActTold => ({ ...told, content: { ...told.content, ownTerm: { days } } });

const dueOf = ({ deadlines }: Pick<ActBody, 'deadlines'>): Record<string, string> =>
  Object.fromEntries(deadlines.map(({ rule, dueOn }) => [rule, dueOn]));

/** Word of a hearing at three in the afternoon in Almaty, told and recorded that day. */
async function notify(
  house: House,
  { id, prosecutor }: ActCase,
  on: string,
  hearing: string,
): Promise<ActBody> {
  afternoonOf(house, on);
  const body = {
    considerationAt: `${hearing}T15:00:00+06:00`,
    place: 'Hall 2 of the akimat',
    notifiedOn: on,
  };
  return accepted(await prosecutor.do(id, 'consideration-notices', body));
}

async function consider(
  house: House,
  { id, prosecutor }: ActCase,
  on: string,
  attended = true,
): Promise<ActBody> {
  afternoonOf(house, on);
  return accepted(await prosecutor.do(id, 'considerations', { consideredOn: on, attended }));
}

const measures = { outcome: 'satisfied', takenMeasures: [{ text: 'The guilty were reprimanded' }] };
const rulesOf = ({ breaches }: ActBody): string[] => breaches.map(({ rule }) => rule);

let house: House;
beforeAll(async () => {
  house = await openHouse('2016-03-01T10:00:00+06:00');
});
afterAll(() => house.close());

describe('S28: a submission received on Friday 3 June 2016', () => {
  it('with twenty days of the prosecutor is due on 23 June, and beside it by the law on 4 July', async () => {
    const { served } = await servedAct(house, { ...withOwnTerm(20), on: '2016-06-03' });
    expect(served).toMatchObject({
      dueOn: '2016-06-23',
      waitingFor: 'answer',
      deadlines: [
        { rule: 'submission-term-by-prosecutor', cites: '25(2)', basis: 'prosecutor', dueOn: '2016-06-23' },
        { rule: 'submission-term-max', cites: '25(2)', basis: 'law', dueOn: '2016-07-04' },
      ],
    });
  });

  it('with forty-five days is refused in the draft and by /term', async () => {
    house.clock.set('2016-06-03T10:00:00+06:00');
    await expect(draftedAct(house, withOwnTerm(45))).rejects.toThrow('submission-term-max');
    const one = await servedAct(house, { ...told, on: '2016-06-03' });
    const refused = await one.prosecutor.do(one.id, 'term', { days: 45 });
    expect(refused.status).toBe(422);
    expect(refused.body.grounds).toMatchObject([
      { rule: 'submission-term-max', cites: '25(2)', pointer: '/days' },
    ]);
    const set = accepted(await one.prosecutor.do(one.id, 'term', { days: 20 }));
    expect(set.warnings ?? []).toEqual([]);
    expect(dueOf(set)).toEqual({
      'submission-term-by-prosecutor': '2016-06-23',
      'submission-term-max': '2016-07-04',
    });
  });

  it('with no term of its own is due on Monday 4 July: 3 July is a Sunday', async () => {
    const { served } = await servedAct(house, { ...told, on: '2016-06-03' });
    expect(dueOf(served)).toEqual({ 'submission-term-max': '2016-07-04' });
    expect(served.deadlines[0]?.steps).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ on: '2016-07-03', why: 'weekend' }),
        expect.objectContaining({ on: '2016-07-04', why: 'due' }),
      ]),
    );
  });
});

describe('S29: the word of a hearing', () => {
  it('of Thursday 23 June is in time on Monday 20 June', async () => {
    const one = await servedAct(house, { ...told, on: '2016-06-03' });
    const noticed = await notify(house, one, '2016-06-20', '2016-06-23');
    expect(noticed.breaches).toEqual([]);
    expect(noticed.deadlines[1]).toMatchObject({
      rule: 'submission-notice-of-hearing',
      state: 'met',
      dueOn: '2016-06-20',
      policies: ['P6'],
      startedBy: { fact: 'consideration-notice', id: noticed.recorded.id, at: '2016-06-23T09:00:00Z' },
    });
  });

  it('on Tuesday 21 June is a breach, and the consideration stays valid', async () => {
    const one = await servedAct(house, { ...told, on: '2016-06-03' });
    const noticed = await notify(house, one, '2016-06-21', '2016-06-23');
    expect(noticed.breaches).toMatchObject([
      { rule: 'submission-notice-of-hearing', cites: '25(2)', foundIn: noticed.recorded.id },
    ]);
    const considered = await consider(house, one, '2016-06-23');
    expect(considered).toMatchObject({
      state: 'considered',
      waitingFor: 'report',
      consideration: { consideredOn: '2016-06-23', attended: true },
    });
    expect(rulesOf(considered)).toEqual(['submission-notice-of-hearing']);
    expect(considered.deadlines.find(({ rule }) => rule === 'submission-term-max')?.state).toBe('met');
  });

  it.each([
    ['2016-05-09', []],
    ['2016-05-10', ['submission-notice-of-hearing']],
  ])(
    'of Thursday 12 May, told on %s: the holiday of 9 May is the last day and is not moved',
    async (on, rules) => {
      const one = await servedAct(house, { ...told, on: '2016-04-25' });
      const noticed = await notify(house, one, on, '2016-05-12');
      expect(dueOf(noticed)['submission-notice-of-hearing']).toBe('2016-05-09');
      expect(rulesOf(noticed)).toEqual(rules);
    },
  );

  it('without the hour or the place is refused, in a correction too', async () => {
    const one = await servedAct(house, { ...told, on: '2016-06-03' });
    const day = await one.prosecutor.do(one.id, 'consideration-notices', {
      considerationOn: '2016-06-23',
      place: 'Hall 2',
    });
    expect(day.body.grounds).toMatchObject([
      { rule: 'submission-notice-of-hearing', cites: '25(2)', pointer: '/considerationAt' },
    ]);
    const hour = { considerationAt: '2016-06-23T15:00:00+06:00' };
    const nowhere = await one.prosecutor.do(one.id, 'consideration-notices', hour);
    expect(nowhere.body.grounds).toMatchObject([{ rule: 'submission-notice-of-hearing', pointer: '/place' }]);
    const { recorded } = await notify(house, one, '2016-06-15', '2016-06-23');
    const corrections = `consideration-notices/${recorded.id}/corrections`;
    const correct = (body: object) => one.prosecutor.do(one.id, corrections, { reason: 'A slip', ...body });
    expect(groundsOf(await correct({ considerationOn: '2016-06-24' }))).toEqual([
      'submission-notice-of-hearing',
    ]);
    const corrected = accepted(await correct({ considerationAt: '2016-06-17T15:00:00+06:00' }));
    expect(rulesOf(corrected)).toEqual(['submission-notice-of-hearing']);
    const versions = (await deadlinesOf(one)).filter(({ rule }) => rule === 'submission-notice-of-hearing');
    expect(versions).toMatchObject([
      { state: 'superseded', dueOn: '2016-06-20', reason: { code: 'start-changed' } },
      { state: 'missed', dueOn: '2016-06-14' },
    ]);
  });
});

describe('the report', () => {
  it('S30: of a consideration on Thursday 3 March 2016 is due on Wednesday 9 March: Saturday the 5th is worked', async () => {
    const one = await servedAct(house, { ...told, on: '2016-02-25' });
    await notify(house, one, '2016-02-26', '2016-03-03');
    const considered = await consider(house, one, '2016-03-03');
    const report = considered.deadlines.find(({ rule }) => rule === 'submission-report-term');
    expect(report).toMatchObject({
      basis: 'law',
      state: 'running',
      dueOn: '2016-03-09',
      policies: ['P1', 'P2'],
    });
    expect(report?.steps.map(({ on, why }) => `${on} ${why}`)).toEqual([
      '2016-03-03 event',
      '2016-03-03 first-day-not-counted',
      '2016-03-04 day-counted',
      '2016-03-05 day-counted',
      '2016-03-06 weekend',
      '2016-03-07 moved-day-off',
      '2016-03-08 public-holiday',
      '2016-03-09 day-counted',
      '2016-03-09 due',
    ]);
    // What is owed is shown, not the word of the hearing that was in time long before.
    expect(considered).toMatchObject({ dueOn: '2016-03-09', waitingFor: 'report' });
    const { items } = accepted<{ items: ActBody[] }>(
      await one.prosecutor.get('/v1/acts?kind=submission&limit=100'),
    );
    expect(items.find(({ id }) => id === one.id)).toMatchObject({ dueOn: '2016-03-09' });
  });

  it('S32: over the end of the year', async () => {
    const one = await servedAct(house, { ...told, on: '2016-12-08' });
    expect(dueOf(one.served)).toEqual({ 'submission-term-max': '2017-01-09' });
    const christmas = one.served.deadlines[0]?.steps.slice(-4).map(({ on, why }) => `${on} ${why}`);
    expect(christmas).toEqual([
      '2017-01-07 last-day',
      '2017-01-07 weekend',
      '2017-01-08 weekend',
      '2017-01-09 due',
    ]);
    await notify(house, one, '2016-12-20', '2016-12-30');
    const considered = await consider(house, one, '2016-12-30');
    expect(dueOf(considered)['submission-report-term']).toBe('2017-01-06');
  });

  it('S32: of Friday 30 June 2017 is due on Tuesday 4 July: Saturday 1 July is worked', async () => {
    const one = await servedAct(house, { ...told, on: '2017-06-05' });
    await notify(house, one, '2017-06-20', '2017-06-30');
    const considered = await consider(house, one, '2017-06-30');
    expect(dueOf(considered)['submission-report-term']).toBe('2017-07-04');
  });

  it('that has not come by its day is a breach once the day has passed', async () => {
    const one = await servedAct(house, { ...told, on: '2016-06-03' });
    await notify(house, one, '2016-06-15', '2016-06-23');
    expect(rulesOf(await consider(house, one, '2016-06-23'))).toEqual([]);
    afternoonOf(house, '2016-06-29');
    await house.sweep();
    expect(await actOf(one)).toMatchObject({ overdue: true, breaches: [{ rule: 'submission-report-term' }] });
    const answered = accepted(
      await reply(house, one, '2016-06-30', { ...measures, decidedOn: '2016-06-23' }),
    );
    expect(answered).toMatchObject({ overdue: false, breaches: [{ rule: 'submission-report-term' }] });
  });
});

describe('a submission on its way', () => {
  it('goes from a draft that lacks its causes to closure', async () => {
    house.clock.set('2016-06-03T10:00:00+06:00');
    const { causes, ...unfinished } = told.content;
    const one = await draftedAct(house, { ...told, content: unfinished });
    expect(await actOf(one)).toMatchObject({
      state: 'draft',
      missing: [{ rule: 'submission-ground-causes', pointer: '/content/causes' }],
    });
    expect(groundsOf(await one.prosecutor.do(one.id, 'submissions-for-signature'))).toEqual([
      'submission-ground-causes',
    ]);
    accepted(await one.prosecutor.revise(one.id, { content: { causes } }));
    expect(await submit(one)).toMatchObject({ state: 'awaiting-signature' });
    expect(await issue(one)).toMatchObject({
      state: 'issued',
      registrationNumber: expect.stringMatching(/^SUBMISSION\/AKMOLA\.BURABAY\/2016\/\d{5}$/) as string,
      waitingFor: 'receipt',
      withoutTerm: { rule: 'policy-no-term-runs' },
    });
    await receive(house, one, '2016-06-03');
    await notify(house, one, '2016-06-15', '2016-06-23');
    await consider(house, one, '2016-06-23');
    expect(groundsOf(await close(house, one, '2016-06-24'))).toEqual(['submission-report-term']);
    const reported = await reply(house, one, '2016-06-27', { ...measures, decidedOn: '2016-06-23' });
    expect(accepted(reported)).toMatchObject({ state: 'answered', waitingFor: 'closure', breaches: [] });
    expect(accepted(await close(house, one, '2016-06-28'))).toMatchObject({
      state: 'closed',
      waitingFor: null,
    });
    expect((await deadlinesOf(one)).map(({ rule, state }) => `${rule} ${state}`)).toEqual([
      'submission-term-max met',
      'submission-notice-of-hearing met',
      'submission-report-term met',
    ]);
  });

  it('considered unannounced and without measures breaks two duties, each found where it shows', async () => {
    const one = await servedAct(house, { ...told, on: '2016-06-03' });
    const considered = await consider(house, one, '2016-06-20', false);
    expect(considered['consideration']).toMatchObject({ attended: false });
    const bare = { outcome: 'partially-satisfied', decidedOn: '2016-06-20', takenMeasures: [] };
    const answered = accepted(await reply(house, one, '2016-06-22', bare));
    expect(answered.breaches).toMatchObject([
      { rule: 'submission-notice-of-hearing', cites: '25(2)', foundIn: considered.recorded.id },
      { kind: 'partial-satisfaction', rule: 'application-after-rejection', foundIn: answered.recorded.id },
      { rule: 'submission-mandatory-measures', cites: '25(2)', foundIn: answered.recorded.id },
    ]);
    const corrections = `responses/${answered.recorded.id}/corrections`;
    const takenMeasures = [{ text: 'A register is kept' }];
    const correction = await one.prosecutor.do(one.id, corrections, {
      reason: 'A page was missed',
      takenMeasures,
    });
    expect(rulesOf(accepted(correction))).toEqual([
      'submission-notice-of-hearing',
      'application-after-rejection',
    ]);
    expect(accepted(await close(house, one, '2016-06-23'))).toMatchObject({ state: 'closed' });
  });

  it('on immunity goes to a body, names whose it is, and rests on 46 5)', async () => {
    house.clock.set('2016-06-03T10:00:00+06:00');
    const immunity: ActTold = { ...told, content: { ...told.content, ground: 'immunity' } };
    const official = await registeredParty(house.as('akmola.burabay.prosecutor'), 'official', 'Akim');
    await expect(draftedAct(house, { ...immunity, addresseeId: official })).rejects.toThrow(
      'submission-ground-immunity',
    );
    const one = await draftedAct(house, immunity);
    expect(await actOf(one)).toMatchObject({
      missing: [{ rule: 'submission-ground-immunity', pointer: '/content/person' }],
    });
    accepted(await one.prosecutor.revise(one.id, { content: { person: 'Judge A. Bekov' } }));
    expect(await submit(one)).toMatchObject({ state: 'awaiting-signature', missing: [] });
  });
});
