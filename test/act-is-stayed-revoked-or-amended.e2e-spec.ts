import { type ActCase, draftOf, servedAct } from './support/act-story';
import { askFor, decide, type EscalationBody } from './support/escalation-story';
import { type Caller, groundsOf, type House, openHouse } from './support/house';
import { anOrder, orderContent } from './support/orders';
import {
  accepted,
  type ActBody,
  afternoonOf,
  answer,
  deadlinesOf,
  historyOf,
  servedProtest,
} from './support/protest-story';

let house: House;
let [head, above, general, otherRegion]: Caller[] = [];
beforeEach(async () => {
  house = await openHouse('2016-05-05T10:00:00+06:00');
  [head, above, general, otherRegion] = ['akmola.burabay.head', 'akmola.head', 'gpo.head', 'aktobe.head'].map(
    (who) => house.as(who),
  );
});
afterEach(() => house.close());

const { norms } = anOrder();
const requestedMeasures = [{ text: 'Revoke the decision' }];
const order = (): Promise<ActCase> =>
  servedAct(house, { kind: 'order', content: orderContent, norms, requestedMeasures, on: '2016-05-05' });
const read = async (one: Pick<ActCase, 'id' | 'prosecutor'>): Promise<ActBody> =>
  accepted(await one.prosecutor.get(`/v1/acts/${one.id}`));

describe('S24: an order due on Wednesday 11 May 2016', () => {
  it('stands still while the superior stays it, and resumes with the day that was left', async () => {
    const one = await order();
    expect((await deadlinesOf(one))[0]).toMatchObject({ dueOn: '2016-05-11', state: 'running' });
    afternoonOf(house, '2016-05-10');
    const stay = { by: 'superior', ground: 'A complaint is to be decided' };
    expect(groundsOf(await head!.do(one.id, 'stays', stay))).toEqual(['order-stay-by-superior-or-court']);
    const stayed = accepted(await above!.do(one.id, 'stays', stay));
    expect(stayed.deadlines).toMatchObject([{ state: 'stayed', dueOn: null, remaining: 'P1D' }]);
    house.clock.set('2016-05-18T10:00:00+06:00');
    await house.sweep();
    expect(await read(one)).toMatchObject({ overdue: false, breaches: [], deadlines: [{ state: 'stayed' }] });
    expect(groundsOf(await one.prosecutor.do(one.id, 'closure'))).toContain('policy-closing-suspended');
    afternoonOf(house, '2016-05-20');
    const { id } = stayed.recorded;
    accepted(await above!.do(one.id, `stays/${id}/lifting`, { reason: 'The complaint is refused' }));
    expect((await deadlinesOf(one)).map(({ state, dueOn }) => [state, dueOn])).toEqual([
      ['superseded', '2016-05-11'],
      ['superseded', null],
      ['running', '2016-05-23'],
    ]);
    house.clock.set('2016-05-24T00:00:00+06:00');
    await house.sweep();
    expect((await read(one)).breaches).toMatchObject([{ kind: 'silence', rule: 'order-execution-term' }]);
  });

  it('is stayed by a court too, which the office itself records', async () => {
    const one = await order();
    const court = await one.prosecutor.get('/v1/parties?limit=100');
    const { id: courtId } = (court.body.items as { id: string; type: string }[]).find(
      ({ type }) => type === 'court',
    )!;
    const stayed = accepted(
      await one.prosecutor.do(one.id, 'stays', { by: 'court', courtId, ground: 'Ruling 2-17' }),
    );
    expect(stayed).toMatchObject({ stays: [{ by: { kind: 'court', courtId } }] });
    expect(groundsOf(await above!.do(one.id, 'stays', { by: 'superior', ground: 'Too' }))).toEqual([
      'policy-act-course',
    ]);
  });
});

describe('S43: a superior', () => {
  it('revokes an order: the text, the number and what was done stay, its terms end', async () => {
    const one = await order();
    afternoonOf(house, '2016-05-09');
    accepted(
      await one.prosecutor.do(one.id, 'responses', {
        ...{ outcome: 'partially-executed', text: 'In part' },
        takenMeasures: [{ text: 'The fence was taken down' }],
      }),
    );
    for (const who of [head!, otherRegion!]) {
      const refused = await who.do(one.id, 'revocation', { reason: 'Groundless' });
      expect([refused.status, groundsOf(refused)]).toEqual(
        who === head ? [422, ['superior-revoke-recall']] : [404, []],
      );
    }
    const revoked = accepted(
      await above!.do(one.id, 'revocation', { reason: 'Groundless', revokedOn: '2016-05-09' }),
    );
    expect(revoked).toMatchObject({
      ...{ state: 'revoked', waitingFor: null, registrationNumber: 'ORDER/AKMOLA.BURABAY/2016/00001' },
      revocation: { revokedOn: '2016-05-09', measuresNotUndone: ['The fence was taken down'] },
      content: orderContent,
      warnings: [{ rule: 'policy-measures-not-undone' }],
      deadlines: [{ state: 'ended', reason: { code: 'act-revoked' } }],
    });
    expect(groundsOf(await general!.do(one.id, 'recall', { reason: 'Again' }))).toEqual([
      'policy-act-course',
    ]);
    expect((await historyOf(one)).some(({ type }) => type === 'revoked')).toBe(true);
  });

  it('recalls or revokes a closed one too, years later', async () => {
    const one = await order();
    afternoonOf(house, '2016-05-09');
    const executed = { outcome: 'executed', executedOn: '2016-05-09', takenMeasures: [], text: 'Done' };
    accepted(await one.prosecutor.do(one.id, 'responses', executed));
    accepted(await one.prosecutor.do(one.id, 'closure'));
    house.clock.set('2018-10-01T10:00:00+06:00');
    expect(accepted(await general!.do(one.id, 'recall', { reason: 'Taken back' }))).toMatchObject({
      state: 'recalled',
    });
  });

  it('amends it: both texts are kept, the new one is judged whole', async () => {
    const one = await order();
    const nothing = await above!.do(one.id, 'amendments', { reason: 'Too wide', changes: { norms: [] } });
    expect(groundsOf(nothing)).toEqual(['order-content-norms']);
    const own = await head!.do(one.id, 'amendments', { reason: 'Too wide', changes: { subject: 'Less' } });
    expect(groundsOf(own)).toEqual(['subordination-revoke-recall-amend']);
    const amended = accepted(
      await above!.do(one.id, 'amendments', {
        reason: 'Too wide',
        changes: { content: { nature: 'A narrower breach' } },
      }),
    );
    expect(amended).toMatchObject({
      ...{ state: 'served', content: { nature: 'A narrower breach' } },
      amendments: [{ reason: 'Too wide', before: { content: { nature: orderContent.nature } } }],
    });
    expect((await deadlinesOf(one)).filter(({ state }) => state === 'running')).toHaveLength(1);
  });

  it('and another superior at once: one wins, nothing is doubled', async () => {
    const one = await order();
    const headers = { 'if-match': await above!.tagOf(one.id) };
    const two = await Promise.all([
      above!.post(`/v1/acts/${one.id}/revocation`, { reason: 'Groundless' }, headers),
      general!.post(`/v1/acts/${one.id}/recall`, { reason: 'Taken back' }, headers),
    ]);
    expect(two.map(({ status }) => status).sort()).toEqual([201, 412]);
  });
});

describe('a suspension by the prosecutor', () => {
  it('S10: ends by itself with the decision on the protest', async () => {
    house.clock.set('2016-05-11T10:00:00+06:00');
    const one = await servedProtest(house, { on: '2016-05-11' });
    afternoonOf(house, '2016-05-12');
    const refused = await one.prosecutor.do(one.id, 'suspensions', { ground: 'Harm is done daily' });
    expect(groundsOf(refused)).toEqual(['policy-who-suspends']);
    accepted(await one.head.do(one.id, 'suspensions', { ground: 'Harm is done daily' }));
    expect(await read(one)).toMatchObject({ suspensions: [{ basis: 'protest', suspendedOn: '2016-05-12' }] });
    afternoonOf(house, '2016-05-20');
    const answered = await answer(one, '2016-05-20');
    expect(answered).toMatchObject({ suspensions: [{ endedOn: '2016-05-20' }] });
    accepted(await one.prosecutor.do(one.id, 'closure'));
  });

  it('S11: of a law is refused, with the protest and after it', async () => {
    const object = {
      class: 'law',
      title: 'On land',
      date: '2015-12-22',
      number: '7',
      adoptedBy: 'Parliament',
      basis: 'A law',
    };
    const content = { forum: 'body', object, demands: ['revoke'] };
    const told = { kind: 'protest', officeCode: 'gpo', norms: [{ act: 'Constitution' }] };
    const caller = house.as('gpo.prosecutor');
    const withIt = await caller.post(
      '/v1/acts',
      await draftOf(caller, { ...told, content: { ...content, suspend: true } }),
    );
    expect(groundsOf(withIt)).toContain('protest-law-no-suspension');
    const one = await servedAct(house, { ...told, content, on: '2016-05-11' });
    expect(groundsOf(await general!.do(one.id, 'suspensions', { ground: 'Harm' }))).toEqual([
      'protest-law-no-suspension',
      'response-suspend-non-law',
    ]);
  });

  it('S12: of a normative act is valid and running, and owes a publication before the act is closed', async () => {
    const object = {
      class: 'normative-legal-act',
      title: 'On fees',
      date: '2016-05-22',
      number: '7',
      adoptedBy: 'Maslikhat',
      basis: 'Of all',
    };
    const one = await servedProtest(house, {
      ...{ officeCode: 'kostanay', on: '2016-06-06' },
      content: { object, suspend: false },
    });
    afternoonOf(house, '2016-06-07');
    accepted(await one.head.do(one.id, 'suspensions', { ground: 'It levies a fee without a law' }));
    afternoonOf(house, '2016-06-10');
    expect(await read(one)).toMatchObject({ publicationDue: { since: '2016-06-07', elapsed: 'P3DT16H' } });
    await answer(one, '2016-06-10');
    expect(groundsOf(await one.prosecutor.do(one.id, 'closure'))).toEqual(['suspending-acts-published']);
    accepted(
      await one.prosecutor.do(one.id, 'publications', { medium: 'state-mass-media', place: 'Egemen' }),
    );
    accepted(await one.prosecutor.do(one.id, 'closure'));
  });

  it('is of protested acts alone', async () => {
    const one = await order();
    expect(groundsOf(await head!.do(one.id, 'suspensions', { ground: 'Harm' }))).toContain(
      'protest-suspend-until-decision',
    );
  });

  it('until the court decides is by a resolution of its own, and ends with the court’s decision', async () => {
    house.clock.set('2016-05-11T10:00:00+06:00');
    const one = await servedProtest(house, { on: '2016-05-11' });
    afternoonOf(house, '2016-05-20');
    await answer(one, '2016-05-20', { outcome: 'rejected', text: 'It is lawful' });
    const { id } = accepted<EscalationBody>(await askFor(one.prosecutor, one.id, 'suspension-until-court'));
    const { followUpActId = '' } = accepted<EscalationBody>(await decide(head!, id));
    const draft = accepted(await one.prosecutor.get(`/v1/acts/${followUpActId}`));
    expect(draft).toMatchObject({
      ...{ kind: 'resolution', follows: { actId: one.id } },
      content: { purpose: 'suspension', area: 'courts', protest: { date: '2016-05-11' } },
    });
  });
});
