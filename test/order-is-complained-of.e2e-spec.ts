import { randomUUID } from 'node:crypto';
import { type ActCase, close, issuedAct, partyId, receive, reply } from './support/act-story';
import {
  aboutAct,
  complain,
  complainant,
  complaintOf,
  type ComplaintBody,
  onComplaint,
} from './support/complaint-story';
import { feedSettled } from './support/feed-settled';
import { type Answer, type Caller, groundsOf, type House, openHouse } from './support/house';
import { orderContent } from './support/orders';
import { expectMalformed } from './support/problems';
import { accepted, actOf, afternoonOf, deadlinesOf, historyOf, personId } from './support/protest-story';

/** An order of the district, due in five days from its receipt. */
const anOrder = {
  kind: 'order',
  to: '960140000369',
  subject: 'Жер учаскесін алып қою',
  norms: [{ act: 'Конституция', article: '26(3)' }],
  requestedMeasures: [{ text: 'Өкімнің күші жойылсын', takesProperty: false }],
  content: orderContent,
};
const above = { officeCode: 'akmola' };
const itself = { officeCode: 'akmola.burabay' };

let house: House;
let [clerk, head, regionalClerk, regionalHead, general, neighbour]: readonly Caller[] = [];
beforeAll(async () => {
  house = await openHouse('2016-05-04T10:00:00+06:00');
  [clerk, head, regionalClerk, regionalHead, general, neighbour] = [
    ...[
      'akmola.burabay.clerk',
      'akmola.burabay.head',
      'akmola.clerk',
      'akmola.head',
      'gpo.head',
      'aktobe.head',
    ],
  ].map((who) => house.as(who));
});
afterAll(() => house.close());

/** Issued on Wednesday 4 May, received on Thursday the 5th: due on Wednesday the 11th. */
async function servedOn5May(): Promise<ActCase> {
  const one = await issuedAct(house, { ...anOrder, on: '2016-05-04' });
  await receive(house, one, '2016-05-05');
  return one;
}
const hangingOf = async (one: ActCase): Promise<unknown> => (await actOf(one))['hanging'] ?? [];
const decision = { outcome: 'refused', ground: 'The breach is proved' };

describe('a complaint about an order', () => {
  it('S24: filed above on 6 May leaves the term as it was, and its miss a breach', async () => {
    const one = await servedOn5May();
    const filed = await complain(house, regionalClerk!, '2016-05-06', aboutAct(one, above));
    expect(filed).toMatchObject({
      ...{ state: 'pending', route: 'superior', act: one.id, officeCode: 'akmola.burabay' },
      ...{ atOfficeCode: 'akmola', receivedOn: '2016-05-06', version: 1 },
      warnings: [{ rule: 'order-complaint-no-stay' }],
      recorded: { type: 'complaints', id: filed.id },
      meanwhile: { rule: 'order-complaint-no-stay', cites: '24(4)' },
    });
    expect(await actOf(one)).toMatchObject({ state: 'served', dueOn: '2016-05-11' });
    expect(await deadlinesOf(one)).toHaveLength(1);
    afternoonOf(house, '2016-05-12');
    await house.sweep();
    const act = await actOf(one);
    expect(act).toMatchObject({ overdue: true, deadlines: [{ state: 'missed' }] });
    expect(act.breaches).toMatchObject([{ rule: 'order-execution-term' }]);
    expect(await hangingOf(one)).toMatchObject([{ id: filed.id, what: 'complaint' }]);
  });

  it('is decided by the head above, and hangs upon the order until then', async () => {
    const one = await servedOn5May();
    const { id } = await complain(house, regionalClerk!, '2016-05-06', aboutAct(one, above));
    await reply(house, one, '2016-05-10', {
      ...{ outcome: 'executed', executedOn: '2016-05-10', decidedOn: '2016-05-10', receivedOn: '2016-05-10' },
      takenMeasures: [{ text: 'Өкімнің күші жойылды' }],
    });
    expect(groundsOf(await close(house, one, '2016-05-11'))).toEqual(['policy-closing-undecided']);
    afternoonOf(house, '2016-05-20');
    const decided = accepted<ComplaintBody>(await onComplaint(regionalHead!, { id }, 'decision', decision));
    expect(decided).toMatchObject({
      ...{ state: 'decided', version: 2, outcome: 'refused' },
      decision: { ...decision, decidedOn: '2016-05-20', personId: await personId(regionalHead!) },
      recorded: { type: 'decision' },
    });
    expect(await hangingOf(one)).toEqual([]);
    const ended = (await historyOf(one)).filter(({ type }) => type.startsWith('hanging'));
    expect(ended).toMatchObject([
      { type: 'hanging-begun', detail: { hanging: { id, what: 'complaint' } } },
      { type: 'hanging-ended', detail: { id, how: 'refused' } },
    ]);
    accepted(await close(house, one, '2016-05-20'));
    expect(groundsOf(await onComplaint(regionalHead!, { id }, 'decision', decision))).toEqual([
      'policy-complaint-course',
    ]);
  });

  it('is taken in years later, of a closed order too', async () => {
    const one = await servedOn5May();
    await reply(house, one, '2016-05-10', {
      ...{ outcome: 'executed', executedOn: '2016-05-10', decidedOn: '2016-05-10', receivedOn: '2016-05-10' },
      takenMeasures: [{ text: 'Өкімнің күші жойылды' }],
    });
    accepted(await close(house, one, '2016-05-10'));
    const { id } = await complain(house, regionalClerk!, '2018-02-01', aboutAct(one, above));
    expect(accepted(await onComplaint(regionalHead!, { id }, 'decision', decision))).toMatchObject({
      decision: { decidedOn: '2018-02-01' },
    });
    expect(await actOf(one)).toMatchObject({ state: 'closed' });
  });

  it('sent to the office complained of is forwarded by it, and not decided there', async () => {
    const one = await servedOn5May();
    const sent = await complain(house, clerk!, '2016-05-06', aboutAct(one, itself));
    expect(sent).toMatchObject({ state: 'misaddressed', forwardTo: ['akmola', 'gpo'] });
    expect(groundsOf(await onComplaint(head!, sent, 'decision', decision))).toContain(
      'policy-complaint-misaddressed',
    );
    expect(groundsOf(await onComplaint(clerk!, sent, 'forwarding', { to: 'aktobe' }))).toEqual([
      'policy-complaint-misaddressed',
    ]);
    const forwarded = accepted<ComplaintBody>(await onComplaint(clerk!, sent, 'forwarding'));
    expect(forwarded).toMatchObject({
      ...{ state: 'pending', atOfficeCode: 'akmola', receivedAtOfficeCode: 'akmola.burabay' },
      forwardings: [{ from: 'akmola.burabay', to: 'akmola', forwardedOn: '2016-05-06' }],
    });
    expect(groundsOf(await onComplaint(clerk!, sent, 'decision', decision))).toEqual([
      'subordination-complaints',
    ]);
    accepted(await onComplaint(regionalHead!, sent, 'decision', decision));
    const { items } = accepted<{ items: { type: string }[] }>(
      await head!.get(`/v1/complaints/${sent.id}/history`),
    );
    expect(items.map(({ type }) => type)).toEqual(['registered', 'forwarded', 'decided']);
  });

  it('about an action sent to another region is forwarded up the right line', async () => {
    afternoonOf(house, '2016-05-12');
    const action = { officeCode: 'akmola.burabay', text: 'A search without cause', on: '2016-05-11' };
    const body = { against: { action }, by: complainant, to: { officeCode: 'aktobe' }, text: 'Unlawful' };
    const sent = accepted<ComplaintBody>(await neighbour!.post('/v1/complaints', body));
    expect(sent).toMatchObject({
      state: 'misaddressed',
      forwardTo: ['akmola', 'gpo'],
      act: null,
      action: {},
    });
    expect(sent).not.toHaveProperty('warnings');
    expect((await complaintOf(neighbour!, sent.id)).by).toEqual(complainant);
    accepted(await onComplaint(neighbour!, sent, 'forwarding'));
    expect((await complaintOf(neighbour!, sent.id)).by).toEqual({});
    expect((await complaintOf(regionalClerk!, sent.id)).by).toEqual(complainant);
    accepted(await onComplaint(regionalHead!, sent, 'decision', decision));
  });
});

describe('who complains', () => {
  let complaint: ComplaintBody;
  beforeAll(async () => {
    complaint = await complain(house, regionalClerk!, '2016-05-06', aboutAct(await servedOn5May(), above));
  });

  it('is whole for those who decide, a name for those who answer, and nobody for the rest', async () => {
    const { type, name } = complainant;
    expect((await complaintOf(regionalHead!, complaint.id)).by).toEqual(complainant);
    expect((await complaintOf(general!, complaint.id)).by).toEqual(complainant);
    expect((await complaintOf(head!, complaint.id)).by).toEqual({ type, name });
    for (const who of ['aktobe.head', 'chief-transport.head', 'akmola.akkol.head', 'gpo.registrar'])
      expect((await house.as(who).get(`/v1/complaints/${complaint.id}`)).status).toBe(404);
    expect((await house.as('960140000369').get(`/v1/complaints/${complaint.id}`)).status).toBe(403);
  });

  it('stands in no answer that is kept, no list, no history, no event and no audit', async () => {
    expect(complaint.by).toEqual({ type: complainant.type });
    const onAct = `/v1/acts/${String(complaint['act'])}`;
    await feedSettled(house.database.workerUrl);
    for (const path of [
      `/v1/complaints?act=${String(complaint['act'])}&count=true`,
      `/v1/complaints/${complaint.id}/history`,
      ...[onAct, `${onAct}/history`, '/v1/events?limit=100', `/v1/audit?act=${String(complaint['act'])}`],
    ]) {
      const told = JSON.stringify(accepted(await regionalHead!.get(path)));
      expect(told.length).toBeGreaterThan(100);
      expect([path, told.includes(complainant.name), told.includes('+7 701')]).toEqual([path, false, false]);
    }
  });
});

describe('a complaint about an order lodged with a court', () => {
  it('is recorded where the order was made, with the ruling; the court may only revoke', async () => {
    const one = await servedOn5May();
    const court = { courtId: await partyId(clerk!, 'court') };
    const filed = await complain(house, clerk!, '2016-05-06', aboutAct(one, court));
    expect(filed).toMatchObject({
      state: 'pending',
      route: 'court',
      ...court,
      atOfficeCode: 'akmola.burabay',
    });
    expect(groundsOf(await onComplaint(clerk!, filed, 'forwarding'))).toEqual(['policy-complaint-course']);
    const amended = { ...decision, outcome: 'satisfied', effect: { amendment: { subject: 'Another' } } };
    expect(groundsOf(await onComplaint(clerk!, filed, 'decision', amended))).toEqual([
      'policy-complaint-effect',
    ]);
    expect(accepted(await onComplaint(clerk!, filed, 'decision', decision))).toMatchObject({
      ...{ state: 'decided', decision: { outcome: 'refused' } },
    });
  });

  it('is not lodged with what is no court', async () => {
    const one = await servedOn5May();
    const body = aboutAct(one, { courtId: await partyId(clerk!, 'state-body') });
    expect(groundsOf(await clerk!.post('/v1/complaints', body))).toEqual(['order-complaint']);
  });
});

describe('nobody who took part in the order', () => {
  it('decides: where the region signed for the district, it goes up to the General office', async () => {
    const one = await issuedAct(house, { ...anOrder, on: '2016-05-04', signatory: 'akmola.head' });
    const filed = await complain(house, regionalClerk!, '2016-05-06', aboutAct(one, above));
    expect(groundsOf(await onComplaint(regionalHead!, filed, 'decision', decision))).toEqual([
      'policy-complaint-not-by-participant',
    ]);
    expect(accepted(await onComplaint(general!, filed, 'decision', decision))).toMatchObject({
      decision: { personId: await personId(general!) },
    });
  });

  it('is asked at all in a draft: that is not complained of', async () => {
    const one = await servedOn5May();
    const draft = accepted(await one.prosecutor.post('/v1/acts', { ...draftBody, kind: 'order' }));
    const refused = await clerk!.post('/v1/complaints', aboutAct(draft, itself));
    expect(groundsOf(refused)).toEqual(['policy-complaint-object']);
  });
});
const draftBody = { officeCode: 'akmola.burabay', subject: 'A draft' };

describe('the commands', () => {
  let one: ActCase;
  beforeAll(async () => {
    one = await servedOn5May();
    afternoonOf(house, '2016-05-06');
  });

  it('rehearsed leave nothing', async () => {
    const tried = await regionalClerk!.post('/v1/complaints?dryRun=true', aboutAct(one, above));
    expect([tried.status, tried.headers['location']]).toEqual([200, undefined]);
    expect(await hangingOf(one)).toEqual([]);
    const { body } = await regionalClerk!.get(`/v1/complaints?act=${one.id}&count=true`);
    expect(body).toMatchObject({ items: [], page: { total: 0 } });
  });

  it('are done once where they come twice, want the version, and refuse a stale one', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const send = (): Promise<Answer> => regionalClerk!.post('/v1/complaints', aboutAct(one, above), key);
    const [first, again] = [await send(), await send()];
    expect([first.status, again.status, again.headers['idempotent-replayed']]).toEqual([201, 201, 'true']);
    expect(again.body).toEqual(first.body);
    expect(first.headers).toMatchObject({
      etag: '"1"',
      location: `/v1/complaints/${(first.body as { id: string }).id}`,
    });
    const path = `/v1/complaints/${(first.body as { id: string }).id}/decision`;
    expect((await regionalHead!.post(path, decision)).status).toBe(428);
    expect((await regionalHead!.post(path, decision, { 'if-match': '"7"' })).status).toBe(412);
    const tried = await regionalHead!.post(`${path}?dryRun=true`, decision, { 'if-match': '"1"' });
    expect([tried.status, (tried.body as ComplaintBody).state]).toEqual([200, 'decided']);
    expect(await complaintOf(regionalHead!, (first.body as { id: string }).id)).toMatchObject({
      state: 'pending',
    });
  });

  it('are told all that is out of form', async () => {
    const body = {
      against: {},
      by: { type: 'court', name: ' ' },
      to: { officeCode: 'akmola', courtId: one.id },
    };
    expectMalformed(
      await regionalClerk!.post('/v1/complaints', { ...body, state: 'decided' }),
      '/against exactly-one',
      '/by/name required',
      '/by/type not-in-list',
      '/state read-only',
      '/text required',
      '/to exactly-one',
    );
  });

  it('know nothing of what is out of sight', async () => {
    const refused = await neighbour!.post('/v1/complaints', aboutAct(one, { officeCode: 'aktobe' }));
    expect(groundsOf(refused)).toEqual(['policy-known-reference']);
    const nowhere = await regionalClerk!.post('/v1/complaints', aboutAct(one, { officeCode: 'nowhere' }));
    expect(nowhere.body).toMatchObject({ grounds: [{ pointer: '/to/officeCode' }] });
  });
});
