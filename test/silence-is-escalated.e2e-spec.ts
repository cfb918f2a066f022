import { close, issuedAct, partyId, receive, reply, servedAct } from './support/act-story';
import { askFor, decide, type EscalationBody, escalationOf, routesOf } from './support/escalation-story';
import { groundsOf, type House, openHouse } from './support/house';
import { orderContent } from './support/orders';
import { accepted, actOf, afternoonOf, servedProtest } from './support/protest-story';

/** The Department of Internal Affairs of Akmola Region. */
const police = '960140000577';
const anOrder = {
  ...{ kind: 'order', to: '960140000369', subject: 'Жер учаскесін алып қою' },
  norms: [{ act: 'Конституция', article: '26(3)' }],
  requestedMeasures: [{ text: 'Өкімнің күші жойылсын', takesProperty: false }],
  content: orderContent,
};
const aSubmission = {
  kind: 'submission',
  content: {
    ground: 'legality',
    breach: 'Applications of citizens are left without an answer',
    causes: 'Nobody answers for their registration',
  },
};

describe('what the law opens upon silence', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse('2016-05-04T10:00:00+06:00');
  });
  afterAll(() => house.close());

  it('S25: an order due on 11 May is enforced from the 12th, by a resolution with its minutes', async () => {
    const one = await issuedAct(house, { ...anOrder, on: '2016-05-04' });
    await receive(house, one, '2016-05-05');
    afternoonOf(house, '2016-05-11');
    expect(groundsOf(await askFor(one.prosecutor, one.id, 'enforcement-resolution'))).toEqual([
      'policy-route-needs-breach',
    ]);
    house.clock.set('2016-05-12T09:00:00+06:00');
    await house.sweep();
    expect(await actOf(one)).toMatchObject({ overdue: true, breaches: [{ rule: 'order-execution-term' }] });
    const request = accepted<EscalationBody>(await askFor(one.prosecutor, one.id, 'enforcement-resolution'));
    expect(request).toMatchObject({ breach: { rule: 'order-execution-term' }, waitsIn: 'akmola.burabay' });
    const { followUpActId = '' } = accepted<EscalationBody>(await decide(one.head, request.id));
    const draft = accepted(await one.prosecutor.get(`/v1/acts/${followUpActId}`));
    expect(draft).toMatchObject({
      ...{ kind: 'resolution', state: 'draft', norms: anOrder.norms },
      requestedMeasures: anOrder.requestedMeasures,
      content: {
        purpose: 'enforcement',
        unexecuted: {
          ...{ kind: 'order', number: 'ORDER/AKMOLA.BURABAY/2016/00001', date: '2016-05-04' },
          ...{ demand: 'Өкімнің күші жойылсын', takesProperty: false },
        },
      },
    });
    const addresseeId = await partyId(one.prosecutor, police);
    accepted(await one.prosecutor.revise(followUpActId, { addresseeId }));
    accepted(await one.prosecutor.do(followUpActId, 'submissions-for-signature'));
    accepted(await one.head.do(followUpActId, 'issuance'));
    expect(await escalationOf(one.prosecutor, request.id)).toMatchObject({ state: 'followed' });
    const enforced = { ...one, id: followUpActId };
    await receive(house, enforced, '2016-05-12', { receivedAt: '2016-05-12T15:20:00+06:00' });
    const measures = { outcome: 'executed', executedAt: '2016-05-12T15:50:00+06:00' };
    const done = accepted(await reply(house, enforced, '2016-05-13', measures));
    expect(done.deadlines).toMatchObject([
      {
        rule: 'enforcement-immediate-measures',
        ...{ cites: '26-1(2)', state: 'met', dueOn: null, elapsed: 'PT30M' },
        startedBy: { fact: 'service', at: '2016-05-12T09:20:00Z' },
      },
      { rule: 'resolution-result-immediate', state: 'met' },
    ]);
  });

  it('S13: an order is closed with nothing published', async () => {
    const one = await issuedAct(house, { ...anOrder, on: '2016-05-16' });
    await receive(house, one, '2016-05-16');
    const executed = { outcome: 'executed', executedOn: '2016-05-18', decidedOn: '2016-05-18' };
    expect(accepted(await reply(house, one, '2016-05-18', executed))).toMatchObject({
      waitingFor: 'closure',
    });
    expect(accepted(await close(house, one, '2016-05-18'))).toMatchObject({ state: 'closed' });
  });

  it('S27: a submission and a protest nobody answered go to court, and are not enforced', async () => {
    const submission = await servedAct(house, { ...aSubmission, on: '2016-05-11' });
    const protest = await servedProtest(house, { on: '2016-05-11' });
    house.clock.set('2016-06-11T09:00:00+06:00');
    await house.sweep();
    for (const one of [submission, protest]) {
      const refused = await askFor(one.prosecutor, one.id, 'enforcement-resolution');
      expect(refused.body.grounds).toMatchObject([
        { rule: 'enforcement-resolution', cites: '26-1(1)' },
        { rule: 'compel-orders-resolutions', cites: '6(7)' },
      ]);
      const routes = await routesOf(one.prosecutor, one.id);
      expect(routes['enforcement-resolution']?.instead[0]).toBe('court-application');
      expect(routes['court-application']).toMatchObject({ open: true, cites: '23(2)', marks: [] });
    }
  });

  it('S17: past a term that the prosecutor set, to 6 June, the court is allowed and its ground to be stated', async () => {
    const one = await servedProtest(house, { on: '2016-05-11' });
    afternoonOf(house, '2016-05-19');
    const reason = 'The maslikhat that must adopt the decision meets only in June';
    expect(accepted(await one.prosecutor.do(one.id, 'term', { days: 25, reason }))).toMatchObject({
      dueOn: '2016-06-06',
    });
    for (const on of ['2016-05-24T09:00:00+06:00', '2016-06-06T23:59:59+06:00']) {
      house.clock.set(on);
      await house.sweep();
      expect(groundsOf(await askFor(one.prosecutor, one.id, 'court-application'))).toEqual([
        'policy-route-needs-breach',
      ]);
    }
    house.clock.set('2016-06-07T00:00:00+06:00');
    await house.sweep();
    const request = accepted<EscalationBody>(await askFor(one.prosecutor, one.id, 'court-application'));
    expect(request).toMatchObject({
      breach: { kind: 'silence', rule: 'protest-other-term' },
      warnings: [{ rule: 'policy-legal-ground-to-be-stated' }],
    });
    const { followUpActId = '' } = accepted<EscalationBody>(await decide(one.head, request.id));
    const draft = await one.prosecutor.get(`/v1/acts/${followUpActId}`);
    expect(draft.body).toMatchObject({
      kind: 'court-application',
      content: { challenge: { ground: 'prosecutor-term-missed', since: '2016-06-07' }, stateFee: 0 },
    });
  });
});
