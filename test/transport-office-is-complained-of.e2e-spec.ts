import { type ActCase, issuedAct, partyId, receive, reply } from './support/act-story';
import { aboutAct, complain, complaintOf, type ComplaintBody, onComplaint } from './support/complaint-story';
import { foundedLineOffice, lineOffice } from './support/equated-office';
import { type Caller, groundsOf, type House, openHouse } from './support/house';
import { orderContent } from './support/orders';
import { accepted, actOf, afternoonOf, historyOf } from './support/protest-story';

/** An order of the line transport office, due in five days from its receipt. */
const anOrder = {
  ...{ kind: 'order', to: '960140000369', officeCode: lineOffice, subject: 'Теміржол өткелін жабу' },
  norms: [{ act: 'Конституция', article: '26(3)' }],
  requestedMeasures: [{ text: 'Өкімнің күші жойылсын', takesProperty: false }],
  content: orderContent,
};
const toChief = { officeCode: 'chief-transport' };
const executed = {
  ...{
    outcome: 'partially-executed',
    executedOn: '2016-05-06',
    decidedOn: '2016-05-06',
    receivedOn: '2016-05-06',
  },
  takenMeasures: [{ text: 'Өткел ашылды' }],
};
const refusal = { outcome: 'refused', ground: 'The breach is proved' };

let house: House;
let line: Awaited<ReturnType<typeof foundedLineOffice>>;
let [chief, chiefClerk, general, pavlodar]: readonly Caller[] = [];
let order: ActCase;

beforeAll(async () => {
  house = await openHouse('2016-05-04T10:00:00+06:00');
  line = await foundedLineOffice(house);
  [chief, chiefClerk, general, pavlodar] = [
    ...['chief-transport.head', 'chief-transport.clerk', 'gpo.head', 'pavlodar.head'],
  ].map((who) => house.as(who));
});
afterAll(() => house.close());

beforeEach(async () => {
  order = await issuedAct(house, { ...anOrder, on: '2016-05-04' });
  await receive(house, order, '2016-05-05');
});

describe('S43: a complaint about an order of a transport office', () => {
  it('goes up its own line, and not to the region', async () => {
    const sent = await complain(house, line.clerk, '2016-05-06', aboutAct(order, { officeCode: lineOffice }));
    expect(sent).toMatchObject({
      ...{ state: 'misaddressed', forwardTo: ['chief-transport', 'gpo'] },
      warnings: [{ rule: 'order-complaint-no-stay' }],
    });
    expect(groundsOf(await onComplaint(line.clerk, sent, 'forwarding', { to: 'pavlodar' }))).toEqual([
      'policy-complaint-misaddressed',
    ]);
    expect(accepted(await onComplaint(line.clerk, sent, 'forwarding'))).toMatchObject({
      ...{ state: 'pending', atOfficeCode: 'chief-transport' },
      forwardings: [{ from: lineOffice, to: 'chief-transport', forwardedOn: '2016-05-06' }],
    });
    expect((await pavlodar!.get(`/v1/complaints/${sent.id}`)).status).toBe(404);
    expect((await complaintOf(general!, sent.id)).state).toBe('pending');
    expect(accepted(await onComplaint(chief!, sent, 'decision', refusal))).toMatchObject({
      state: 'decided',
    });
  });

  it('is out of sight of the region, which cannot take it in either', async () => {
    afternoonOf(house, '2016-05-06');
    const body = aboutAct(order, { officeCode: 'pavlodar' });
    expect(groundsOf(await pavlodar!.post('/v1/complaints', body))).toEqual(['policy-known-reference']);
    const { items } = accepted<{ items: readonly ComplaintBody[] }>(await pavlodar!.get('/v1/complaints'));
    expect(items).toEqual([]);
  });

  it('does not stop the order: its term and its miss are as they were', async () => {
    await complain(house, chiefClerk!, '2016-05-06', aboutAct(order, toChief));
    expect(await actOf(order)).toMatchObject({ dueOn: '2016-05-11', deadlines: [{ state: 'running' }] });
    afternoonOf(house, '2016-05-12');
    await house.sweep();
    expect(await actOf(order)).toMatchObject({
      ...{ overdue: true, deadlines: [{ state: 'missed' }] },
      breaches: [{ kind: 'silence', rule: 'order-execution-term' }],
    });
  });
});

describe('S24: an order stayed until the complaint is decided', () => {
  it('stands still from 10 May to the decision of the 20th, and is due on Monday 23 May', async () => {
    const { id } = await complain(house, chiefClerk!, '2016-05-06', aboutAct(order, toChief));
    afternoonOf(house, '2016-05-10');
    const stay = { by: 'superior', ground: 'Until the complaint is decided', complaintId: id };
    accepted(await chief!.do(order.id, 'stays', stay));
    afternoonOf(house, '2016-05-19');
    await house.sweep();
    expect(await actOf(order)).toMatchObject({
      overdue: false,
      deadlines: [{ state: 'stayed' }],
      breaches: [],
    });
    afternoonOf(house, '2016-05-20');
    accepted(await onComplaint(chief!, { id }, 'decision', refusal));
    expect(await actOf(order)).toMatchObject({
      ...{ state: 'served', dueOn: '2016-05-23' },
      stays: [{ complaintId: id, lifting: { liftedOn: '2016-05-20', reason: refusal.ground } }],
    });
    expect((await actOf(order))['hanging']).toBeUndefined();
  });
});

describe('a complaint that is satisfied', () => {
  const satisfied = { outcome: 'satisfied', ground: 'The crossing is a public road' };

  it('revokes the order: its text, history and measures taken stay, its term and its stay end', async () => {
    const { id } = await complain(house, chiefClerk!, '2016-05-06', aboutAct(order, toChief));
    accepted(await reply(house, order, '2016-05-06', executed));
    accepted(
      await chief!.do(order.id, 'stays', { by: 'superior', ground: 'Until decided', complaintId: id }),
    );
    afternoonOf(house, '2016-05-10');
    const decided = await onComplaint(chief!, { id }, 'decision', { ...satisfied, effect: 'revocation' });
    expect(accepted(decided)).toMatchObject({ state: 'decided', decision: { effect: 'revocation' } });
    const act = await actOf(order);
    expect(act).toMatchObject({
      ...{ state: 'revoked', subject: anOrder.subject, norms: anOrder.norms },
      revocation: { complaintId: id, reason: satisfied.ground, measuresNotUndone: ['Өткел ашылды'] },
      stays: [{ lifting: { liftedOn: '2016-05-10' } }],
    });
    expect(act.deadlines.filter(({ state }) => state === 'running' || state === 'stayed')).toEqual([]);
    const types = (await historyOf(order)).map(({ type }) => type);
    expect(types.slice(types.indexOf('stayed'))).toEqual([
      ...['stayed', 'deadline-superseded', 'deadline-opened', 'stay-lifted', 'deadline-superseded'],
      ...['deadline-opened', 'revoked', 'deadline-ended', 'hanging-ended'],
    ]);
  });

  it('recalls it, or amends it with both texts kept', async () => {
    const one = await complain(house, chiefClerk!, '2016-05-06', aboutAct(order, toChief));
    const subject = 'Теміржол өткелін уақытша жабу';
    const amended = { ...satisfied, outcome: 'partially-satisfied', effect: { amendment: { subject } } };
    expect(accepted(await onComplaint(chief!, one, 'decision', amended))).toMatchObject({
      decision: { effect: 'amendment' },
    });
    expect(await actOf(order)).toMatchObject({
      ...{ subject, state: 'served' },
      amendments: [{ complaintId: one.id, before: { subject: anOrder.subject } }],
    });
    const two = await complain(house, chiefClerk!, '2018-02-01', aboutAct(order, toChief));
    accepted(await onComplaint(chief!, two, 'decision', { ...satisfied, effect: 'recall' }));
    expect(await actOf(order)).toMatchObject({ state: 'recalled', recall: { complaintId: two.id } });
  });

  it('changes nothing where the amended order would not be lawful: the complaint stays undecided', async () => {
    const one = await complain(house, chiefClerk!, '2016-05-06', aboutAct(order, toChief));
    const amended = { ...satisfied, effect: { amendment: { norms: [] } } };
    expect(groundsOf(await onComplaint(chief!, one, 'decision', amended))).toEqual(['order-content-norms']);
    expect((await complaintOf(chief!, one.id)).state).toBe('pending');
    expect(await actOf(order)).toMatchObject({ norms: anOrder.norms, hanging: [{ id: one.id }] });
  });

  it('by a court is recorded by the office, and revokes the order as the court ruled', async () => {
    const court = { courtId: await partyId(line.clerk, 'court') };
    const one = await complain(house, line.clerk, '2016-05-06', aboutAct(order, court));
    accepted(await onComplaint(line.clerk, one, 'decision', { ...satisfied, effect: 'revocation' }));
    expect(await actOf(order)).toMatchObject({
      state: 'revoked',
      revocation: { ...court, complaintId: one.id },
    });
  });

  it('by two superiors at once is decided by one of them', async () => {
    const one = await complain(house, chiefClerk!, '2016-05-06', aboutAct(order, toChief));
    const path = `/v1/complaints/${one.id}/decision`;
    const tag = { 'if-match': '"1"' };
    const answers = await Promise.all([
      chief!.post(path, { ...satisfied, effect: 'revocation' }, tag),
      general!.post(path, { ...satisfied, effect: 'recall' }, tag),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 412]);
    const { state, revocation, recall } = await actOf(order);
    expect([state === 'revoked', state === 'recalled']).toEqual([
      revocation !== undefined,
      recall !== undefined,
    ]);
  });

  it('does not fall upon an order that was revoked already: it is decided without an effect', async () => {
    const one = await complain(house, chiefClerk!, '2016-05-06', aboutAct(order, toChief));
    accepted(await chief!.do(order.id, 'revocation', { reason: 'Of own motion' }));
    const late = await onComplaint(chief!, one, 'decision', { ...satisfied, effect: 'revocation' });
    expect(groundsOf(late)).toEqual(['policy-act-course']);
    expect(accepted(await onComplaint(chief!, one, 'decision', satisfied))).toMatchObject({
      state: 'decided',
    });
  });
});
