import {
  type ActCase,
  close,
  draftedAct,
  draftOf,
  filedBy,
  issuedAct,
  receive,
  reply,
  servedAct,
  submit,
} from './support/act-story';
import { feedSettled } from './support/feed-settled';
import { type Caller, groundsOf, type House, openHouse } from './support/house';
import { instructionContent } from './support/orders';
import { accepted, actOf, afternoonOf } from './support/protest-story';

const [ministry, department, akimat] = ['960140000150', '960140000577', '960140000369'] as const;

const requestedMeasures = [{ text: 'Бұрынғы тізілімдер салыстырып тексерілсін', takesProperty: false }];

/** An instruction of the Prosecutor General to both bodies of internal affairs. */
const normative = {
  kind: 'instruction',
  officeCode: 'gpo',
  to: [ministry, department],
  requestedMeasures,
  content: { ground: 'operational-search', normative: true },
};

/** An instruction of the district to the department that investigates the case. */
const single = { kind: 'instruction', to: department, requestedMeasures, content: instructionContent };

const receiptOf = (proof: string) => ({ method: 'electronic', proof });

let house: House;
beforeAll(async () => {
  house = await openHouse('2016-05-10T10:00:00+06:00');
});
afterAll(() => house.close());

const responsesOf = async (one: ActCase): Promise<unknown> => (await actOf(one))['responses'];

describe('a normative instruction to two bodies', () => {
  let one: ActCase;
  let clients: readonly [Caller, Caller];
  beforeEach(async () => {
    one = await issuedAct(house, { ...normative, on: '2016-05-10' });
    clients = [house.as(ministry), house.as(department)];
    afternoonOf(house, '2016-05-11');
  });

  it('is received and answered by each through its own system, which sees its own alone', async () => {
    const [first, second] = clients;
    accepted(await filedBy(first, one, 'services', receiptOf('ministry 1')));
    expect(await actOf(one)).toMatchObject({ state: 'served', waitingFor: 'receipt' });
    accepted(await filedBy(second, one, 'services', receiptOf('department 2')));
    expect(await actOf(one)).toMatchObject({ state: 'served', waitingFor: 'answer' });

    afternoonOf(house, '2016-05-18');
    const [measure] = (await actOf(one))['requestedMeasures'] as { id: string }[];
    const takenMeasures = [{ requestedMeasureId: measure?.id, text: 'Compared' }];
    const done = { outcome: 'executed', takenMeasures, text: 'Done by the ministry' };
    accepted(await filedBy(first, one, 'responses', done));
    expect(await actOf(one)).toMatchObject({ state: 'answered', waitingFor: 'answer' });
    expect(groundsOf(await close(house, one, '2016-05-18'))).toEqual(['policy-result-or-reason']);
    accepted(await filedBy(second, one, 'responses', { outcome: 'rejected', text: 'Not by the department' }));
    const whole = await actOf(one);
    expect(whole).toMatchObject({ state: 'answered', waitingFor: 'closure' });

    const [toFirst, toSecond] = one.addresseeIds;
    expect(whole).toMatchObject({
      services: [{ addresseeId: toFirst }, { addresseeId: toSecond }],
      responses: [
        { addresseeId: toFirst, outcome: 'executed' },
        { addresseeId: toSecond, outcome: 'rejected' },
      ],
    });
    for (const [client, addresseeId, outcome] of [
      [first, toFirst, 'executed'],
      [second, toSecond, 'rejected'],
    ] as const) {
      const seen = accepted(await client.get(`/v1/acts/${one.id}`));
      expect(seen).toMatchObject({ services: [{ addresseeId }], responses: [{ addresseeId, outcome }] });
      expect(seen['services']).toHaveLength(1);
      expect(seen['responses']).toHaveLength(1);
      expect(seen['requestedMeasures']).toMatchObject([{ isAnswered: outcome === 'executed' }]);
    }
    expect(accepted(await close(house, one, '2016-05-18'))).toMatchObject({ state: 'closed' });
  });

  it('tells neither body what the other did: not in the history, by its record, or in the feed', async () => {
    const [first, second] = clients;
    const received = accepted(await filedBy(first, one, 'services', receiptOf('ministry secret 1')));
    accepted(await filedBy(second, one, 'services', receiptOf('department 2')));
    const answered = accepted(
      await filedBy(first, one, 'responses', { outcome: 'executed', text: 'Ministry' }),
    );
    const historyOfSecond = await second.get(`/v1/acts/${one.id}/history`);
    expect(JSON.stringify(historyOfSecond.body)).not.toMatch(/ministry secret 1|Ministry/);
    expect(JSON.stringify(historyOfSecond.body)).toContain('department 2');
    for (const [segment, id] of [
      ['services', received.recorded.id],
      ['responses', answered.recorded.id],
      ['history', received.recorded.id],
    ]) {
      expect((await second.get(`/v1/acts/${one.id}/${segment ?? ''}/${id ?? ''}`)).status).toBe(404);
      expect((await first.get(`/v1/acts/${one.id}/${segment ?? ''}/${id ?? ''}`)).status).toBe(200);
    }
    const correction = { text: 'Ministry again', reason: 'Misread' };
    accepted(await one.prosecutor.do(one.id, `responses/${answered.recorded.id}/corrections`, correction));
    expect(JSON.stringify((await second.get(`/v1/acts/${one.id}/history`)).body)).not.toContain('Ministry');
    await feedSettled(house.database.workerUrl);
    const ofThisAct = async (client: Caller): Promise<readonly string[]> => {
      const { items } = accepted<{ items: { type: string; subject: string }[] }>(
        await client.get('/v1/events?limit=100'),
      );
      return items.filter(({ subject }) => subject === `acts/${one.id}`).map(({ type }) => type);
    };
    const seen = await ofThisAct(second);
    expect(seen.filter((type) => type === 'act.served')).toHaveLength(1);
    expect(seen).not.toContain('act.answered');
    expect(await ofThisAct(first)).toContain('act.answered');
  });

  it('is answered by nobody twice, before receiving it, or in the place of another', async () => {
    const [first, second] = clients;
    accepted(await filedBy(first, one, 'services', receiptOf('ministry 1')));
    expect(groundsOf(await filedBy(first, one, 'services', receiptOf('again')))).toEqual([
      'policy-act-course',
    ]);
    const answer = { outcome: 'executed', text: 'Done' };
    const unreceived = await filedBy(second, one, 'responses', answer);
    expect(unreceived.body.grounds).toMatchObject([{ rule: 'policy-act-course', pointer: '/addresseeId' }]);
    expect(groundsOf(await one.prosecutor.do(one.id, 'responses', answer))).toEqual([
      'policy-addressee-named',
    ]);
    accepted(await filedBy(second, one, 'services', receiptOf('department 2')));
    const another = { ...answer, addresseeId: one.addresseeIds[0] };
    const forAnother = await filedBy(second, one, 'responses', another);
    expect(forAnother.body.grounds).toMatchObject([{ rule: 'policy-who-records', pointer: '/addresseeId' }]);
    accepted(await filedBy(first, one, 'responses', answer));
    expect(groundsOf(await filedBy(first, one, 'responses', answer))).toEqual(['policy-act-course']);
    expect(await responsesOf(one)).toHaveLength(1);
    expect((await house.as(akimat).get(`/v1/acts/${one.id}`)).status).toBe(404);
  });

  it('has one term for both: from the last receipt, met once both have carried it out', async () => {
    const content = { ...normative.content, ownTerm: { days: 10 } };
    const timed = await issuedAct(house, { ...normative, content, on: '2016-05-10' });
    const [first, second] = timed.addresseeIds;
    await receive(house, timed, '2016-05-11', { addresseeId: first });
    expect(await actOf(timed)).toMatchObject({ dueOn: null, withoutTerm: { rule: 'policy-no-term-runs' } });
    expect(await receive(house, timed, '2016-05-13', { addresseeId: second })).toMatchObject({
      dueOn: '2016-05-23',
      deadlines: [{ rule: 'policy-instruction-term', basis: 'prosecutor', startedBy: { on: '2016-05-13' } }],
    });
    const done = { outcome: 'executed', executedOn: '2016-05-17' };
    const half = accepted(await reply(house, timed, '2016-05-18', { ...done, addresseeId: first }));
    expect(half.deadlines).toMatchObject([{ state: 'running' }]);
    const last = { ...done, executedOn: '2016-05-19', addresseeId: second };
    const both = accepted(await reply(house, timed, '2016-05-20', last));
    expect(both.deadlines).toMatchObject([{ state: 'met', done: { on: '2016-05-19' } }]);
  });

  it("is the Prosecutor General's: a region may write one and not send it", async () => {
    house.clock.set('2016-05-10T10:00:00+06:00');
    const draft = await draftedAct(house, { ...normative, officeCode: 'akmola' });
    const refused = await draft.prosecutor.do(draft.id, 'submissions-for-signature');
    expect(refused.body.grounds).toMatchObject([
      { rule: 'instruction-pg-normative', cites: '22(2)', pointer: '/content/normative' },
    ]);
  });

  it('goes to one body where it is not normative', async () => {
    const caller = house.as('gpo.prosecutor');
    const content = { ground: 'operational-search' };
    const refused = await caller.post('/v1/acts', await draftOf(caller, { ...normative, content }));
    expect(groundsOf(refused)).toEqual(['policy-number-of-addressees']);
  });
});

describe('an instruction to one body', () => {
  it('on an investigation is carried out with no term of law, and closed with its result', async () => {
    const one = await servedAct(house, { ...single, on: '2016-05-11' });
    expect(one.served).toMatchObject({
      state: 'served',
      waitingFor: 'answer',
      dueOn: null,
      withoutTerm: { rule: 'policy-no-term-runs' },
    });
    const answered = accepted(await reply(house, one, '2016-05-18', { outcome: 'partially-executed' }));
    expect(answered).toMatchObject({ state: 'answered', waitingFor: 'closure', deadlines: [] });
    expect(accepted(await close(house, one, '2016-05-19'))).toMatchObject({ state: 'closed' });
  });

  it('is closed without a result where the reason is told', async () => {
    const one = await servedAct(house, { ...single, on: '2016-05-11' });
    const refused = await close(house, one, '2016-05-19');
    expect(refused.body.grounds).toMatchObject([{ rule: 'policy-result-or-reason' }]);
    const closed = accepted(await close(house, one, '2016-05-19', 'The case was passed to another body'));
    expect(closed).toMatchObject({
      state: 'closed',
      closure: { reason: 'The case was passed to another body' },
    });
  });

  it('in an administrative case names the case and the check already made, and never goes to a court', async () => {
    house.clock.set('2016-05-11T10:00:00+06:00');
    const caller = house.as('akmola.burabay.prosecutor');
    const inCase = { ...single, to: akimat, content: { ground: 'administrative-case' } };
    const toCourt = await caller.post('/v1/acts', await draftOf(caller, { ...inCase, to: 'court' }));
    expect(toCourt.body.grounds).toMatchObject([
      { rule: 'admin-act-written-instruction', cites: '42 2)', pointer: '/addresseeId' },
    ]);
    const draft = await draftedAct(house, inCase);
    const refused = await caller.do(draft.id, 'submissions-for-signature');
    expect(refused.body.grounds).toMatchObject([
      { rule: 'admin-act-written-instruction', pointer: '/content/administrativeCase' },
    ]);
    const halfway = { administrativeCase: { case: '№ 16550' } };
    expect(accepted(await caller.revise(draft.id, { content: halfway }))['missing']).toMatchObject([
      { rule: 'admin-act-written-instruction', pointer: '/content/administrativeCase/check' },
    ]);
    const check = { administrativeCase: { check: 'The case was studied on 10 May 2016' } };
    expect(accepted(await caller.revise(draft.id, { content: check }))).toMatchObject({ missing: [] });
    expect(await submit(draft)).toMatchObject({ state: 'awaiting-signature' });
  });
});
