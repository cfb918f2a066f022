import { type ActCase, close, draftOf, issuedAct, receive, reply, servedAct } from './support/act-story';
import { groundsOf, type House, openHouse } from './support/house';
import { orderContent } from './support/orders';
import { accepted, actOf, afternoonOf, deadlinesOf, historyOf } from './support/protest-story';

/** An order of the district to the akimat that took the land, due in five days. */
const anOrder = {
  kind: 'order',
  to: '960140000369',
  subject: 'Жер учаскесін алып қою',
  norms: [{ act: 'Конституция', article: '26(3)' }],
  requestedMeasures: [{ text: 'Өкімнің күші жойылсын', takesProperty: false }],
  content: orderContent,
};

describe('an order', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse('2016-05-04T10:00:00+06:00');
  });
  afterAll(() => house.close());

  /** S22: issued on Wednesday 4 May, received on Thursday the 5th. */
  async function servedOn5May(told: object = {}): Promise<ActCase> {
    const one = await issuedAct(house, { ...anOrder, ...told, on: '2016-05-04' });
    await receive(house, one, '2016-05-05');
    return one;
  }

  it('S22: received on 5 May with five days, ends on Wednesday 11 May', async () => {
    const one = await servedOn5May();
    const act = await actOf(one);
    expect(act).toMatchObject({ state: 'served', waitingFor: 'answer', dueOn: '2016-05-11' });
    expect(act.deadlines).toMatchObject([
      {
        rule: 'order-execution-term',
        cites: '24(3)',
        basis: 'prosecutor',
        policies: ['P1', 'P2'],
        dueAt: '2016-05-11T18:00:00Z',
        startedBy: { fact: 'service', on: '2016-05-05' },
      },
    ]);
    expect(act.deadlines[0]?.steps.map(({ text }) => text)).toContain('day 5 = Tue 10 May 2016');
  });

  it('is met by the day of execution; the report of it has no date, and the time until it is told', async () => {
    const one = await servedOn5May();
    const measure = ((await actOf(one))['requestedMeasures'] as { id: string }[])[0];
    const answered = await reply(house, one, '2016-05-12', {
      outcome: 'executed',
      executedAt: '2016-05-11T10:00:00+06:00',
      decidedOn: '2016-05-11',
      receivedAt: '2016-05-12T12:30:00+06:00',
      takenMeasures: [{ requestedMeasureId: measure?.id, text: 'Өкімнің күші жойылды' }],
    });
    const act = accepted(answered);
    expect(act).toMatchObject({ state: 'answered', waitingFor: 'closure', overdue: false });
    expect(act.warnings ?? []).toEqual([]);
    expect(act.deadlines).toMatchObject([
      { rule: 'order-execution-term', state: 'met', done: { on: '2016-05-11' } },
      {
        rule: 'order-result-immediate',
        cites: '24(3)',
        basis: 'law',
        policies: ['P8'],
        dueOn: null,
        state: 'met',
        elapsed: 'P1DT2H30M',
        startedBy: { fact: 'response', at: '2016-05-11T04:00:00Z' },
      },
    ]);
    expect(act['requestedMeasures']).toMatchObject([{ isAnswered: true }]);
    expect(accepted(await close(house, one, '2016-05-12'))).toMatchObject({
      state: 'closed',
      waitingFor: null,
    });
    expect((await historyOf(one)).map(({ type }) => type)).toEqual([
      ...['drafted', 'submitted', 'issued', 'term-set', 'served', 'deadline-opened'],
      ...['answered', 'deadline-met', 'deadline-opened', 'deadline-met', 'closed'],
    ]);
  });

  it('executed on the last day is in time, however late the answer comes', async () => {
    const one = await servedOn5May();
    afternoonOf(house, '2016-05-12');
    await house.sweep();
    expect(await actOf(one)).toMatchObject({ overdue: true });
    const late = { outcome: 'executed', executedOn: '2016-05-11', receivedOn: '2016-05-20' };
    const act = accepted(await reply(house, one, '2016-05-20', late));
    expect(act.deadlines).toMatchObject([
      { rule: 'order-execution-term', state: 'met' },
      { rule: 'order-result-immediate', state: 'met', elapsed: 'P9D' },
    ]);
  });

  it('answered by mistake as executed is still owed once that is corrected', async () => {
    const one = await servedOn5May();
    const told = { outcome: 'executed', executedOn: '2016-05-06', decidedOn: '2016-05-06' };
    const wrong = accepted(await reply(house, one, '2016-05-10', told));
    const right = { outcome: 'not-executed', decidedOn: '2016-05-06', text: 'Nothing was done' };
    const path = `responses/${wrong.recorded.id}/corrections`;
    const corrected = accepted(await one.prosecutor.do(one.id, path, { ...right, reason: 'misread' }));
    expect(corrected.deadlines).toMatchObject([
      { rule: 'order-execution-term', state: 'running' },
      { rule: 'order-result-immediate', state: 'ended', reason: { code: 'start-changed' } },
    ]);
  });

  it.each(['partially-executed', 'not-executed', 'rejected'])(
    '%s leaves its term open, and the result is recorded',
    async (outcome) => {
      const one = await servedOn5May();
      const act = accepted(await reply(house, one, '2016-05-10', { outcome }));
      expect(act.deadlines).toMatchObject([{ rule: 'order-execution-term', state: 'running' }]);
      afternoonOf(house, '2016-05-12');
      await house.sweep();
      expect(await actOf(one)).toMatchObject({ overdue: true, deadlines: [{ state: 'missed' }] });
      expect(accepted(await close(house, one, '2016-05-12'))).toMatchObject({ state: 'closed' });
    },
  );

  it('is not closed without its result', async () => {
    const one = await servedOn5May();
    expect(groundsOf(await close(house, one, '2016-05-12'))).toEqual(['order-result-immediate']);
  });

  it('has another term where the prosecutor sets one, from the same start', async () => {
    const one = await servedOn5May();
    afternoonOf(house, '2016-05-06');
    const set = accepted(await one.prosecutor.do(one.id, 'term', { days: 15 }));
    expect(set).toMatchObject({ dueOn: '2016-05-20' });
    expect(await deadlinesOf(one)).toMatchObject([
      { state: 'superseded', dueOn: '2016-05-11' },
      { state: 'running', dueOn: '2016-05-20' },
    ]);
  });

  it('has a fixed day for a term as well', async () => {
    const content = { ...orderContent, ownTerm: { dueOn: '2016-05-08' } };
    const { served } = await servedAct(house, { ...anOrder, content, on: '2016-05-05' });
    expect(served).toMatchObject({ dueOn: '2016-05-11' });
    const passed = await issuedAct(house, { ...anOrder, content, on: '2016-05-05' });
    const late = await receive(house, passed, '2016-05-12');
    expect(late).toMatchObject({ dueOn: '2016-05-11', overdue: true, deadlines: [{ state: 'missed' }] });
  });
});

describe('an order that may not be', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse('2016-05-04T10:00:00+06:00');
  });
  afterAll(() => house.close());

  const prosecutor = () => house.as('akmola.burabay.prosecutor');
  const whole = (members: object) => draftOf(prosecutor(), { ...anOrder, ...members });
  const against = (targetClass: string) => ({
    ...orderContent,
    target: { ...orderContent.target, class: targetClass },
  });

  it.each(['law', 'normative-legal-act', 'osa-normative-act'])(
    'S20: against a class of normative acts (%s) is refused with the hint of a protest',
    async (targetClass) => {
      const refused = await prosecutor().post('/v1/acts', await whole({ content: against(targetClass) }));
      expect(refused.status).toBe(422);
      expect(refused.body.grounds).toMatchObject([
        {
          rule: 'order-not-against-npa',
          cites: '24(1)',
          pointer: '/content/target/class',
          allowedWhen: 'A normative legal act is protested instead (art. 19).',
        },
      ]);
    },
  );

  it('S20: a refusal changes nothing; classified anew as individual the same order goes through', async () => {
    const { id } = accepted(await prosecutor().post('/v1/acts', await whole({})));
    const before = await prosecutor().tagOf(id);
    const asNormative = await prosecutor().revise(id, { content: against('normative-legal-act') });
    expect(groundsOf(asNormative)).toEqual(['order-not-against-npa']);
    expect(await prosecutor().tagOf(id)).toBe(before);
    const asIndividual = accepted(
      await prosecutor().revise(id, { content: against('individual-legal-act'), subject: 'Classified anew' }),
    );
    expect(asIndividual).toMatchObject({ missing: [], content: against('individual-legal-act') });
    const submitted = accepted(await prosecutor().do(id, 'submissions-for-signature'));
    expect(submitted).toMatchObject({ state: 'awaiting-signature' });
    const issued = accepted(await house.as('akmola.burabay.head').do(id, 'issuance'));
    expect(issued['registrationNumber']).toMatch(/^ORDER\/AKMOLA\.BURABAY\/2016\//);
  });

  it('S21: is not signed without the norm, the nature of the breach and concrete proposals', async () => {
    const content: Record<string, unknown> = { ...orderContent };
    delete content['nature'];
    const body = await whole({ norms: [], requestedMeasures: [], content });
    const { id } = accepted(await prosecutor().post('/v1/acts', body));
    const refused = await prosecutor().do(id, 'submissions-for-signature');
    expect(refused.body.grounds).toMatchObject([
      { rule: 'order-content-norms', cites: '24(2)', pointer: '/norms' },
      { rule: 'order-content-nature-measures', cites: '24(2)', pointer: '/requestedMeasures' },
      { rule: 'order-content-nature-measures', cites: '24(2)', pointer: '/content/nature' },
    ]);
  });

  it('S21: is not given by word of mouth', async () => {
    const refused = await prosecutor().post(
      '/v1/acts',
      await whole({ content: { ...orderContent, form: 'oral' } }),
    );
    expect(refused.body.grounds).toMatchObject([
      { rule: 'order-written-form', cites: '24(1)', pointer: '/content/form' },
    ]);
  });

  it('S21: records all three conditions; one that does not hold is refused', async () => {
    const only = { ...orderContent, conditions: { obvious: true } };
    const { id } = accepted(await prosecutor().post('/v1/acts', await whole({ content: only })));
    const submitted = await prosecutor().do(id, 'submissions-for-signature');
    expect(submitted.body.grounds).toMatchObject([
      { rule: 'order-conditions', pointer: '/content/conditions/substantialHarm' },
      { rule: 'order-conditions', pointer: '/content/conditions/notEliminatedAtOnce' },
    ]);
    const revised = await prosecutor().revise(id, { content: { conditions: { substantialHarm: false } } });
    expect(revised.body.grounds).toMatchObject([
      { rule: 'order-conditions', pointer: '/content/conditions/substantialHarm' },
    ]);
  });

  it.each(['court', 'legal-person'] as const)('does not go to a %s', async (to) => {
    expect(groundsOf(await prosecutor().post('/v1/acts', await whole({ to })))).toEqual(['order-addressee']);
  });

  it('does not go to two bodies', async () => {
    const refused = await prosecutor().post(
      '/v1/acts',
      await whole({ to: ['960140000369', '960140000438'] }),
    );
    expect(groundsOf(refused)).toEqual(['policy-number-of-addressees']);
  });

  it('has no answer of other words, no consideration and no court', async () => {
    const one = await servedAct(house, { ...anOrder, on: '2016-05-05' });
    expect(groundsOf(await reply(house, one, '2016-05-05', { outcome: 'satisfied' }))).toEqual([
      'policy-outcome',
    ]);
    const considered = await one.prosecutor.do(one.id, 'considerations', { attended: true });
    expect(groundsOf(considered)).toEqual(['policy-act-course']);
    const filed = await one.prosecutor.do(one.id, 'court-steps', { step: 'filed' });
    expect(groundsOf(filed)).toEqual(['policy-act-course']);
  });
});
