import { editionsOf } from '../src/bootstrap';
import { readEnv } from '../src/platform/config/env';
import { type ActCase, close, draftedAct, draftOf, issuedAct, partyId, submit } from './support/act-story';
import { challengeContent, claimContent } from './support/court-acts';
import { groundsOf, type House, openHouse } from './support/house';
import {
  accepted,
  type ActBody,
  actOf,
  afternoonOf,
  answer,
  deadlinesOf,
  historyOf,
  servedProtest,
} from './support/protest-story';

const kind = 'court-application';
const to = 'court';

const inCourt = async (
  house: House,
  { id, prosecutor }: ActCase,
  step: string,
  takenOn: string,
): Promise<ActBody> => {
  afternoonOf(house, takenOn);
  return accepted(await prosecutor.do(id, 'court-steps', { step, takenOn, text: 'Case 2-1418/16' }));
};

describe('S15: a protest rejected on Friday 20 May 2016', () => {
  it('is followed by an application due on Monday 30 May, where the installation gives ten days', async () => {
    const editions = editionsOf(readEnv({ NODE_ENV: 'test', COURT_APPLICATION_DAYS: '10' }));
    const house = await openHouse('2016-05-10T10:00:00+06:00', { editions });
    const rejected = await servedProtest(house, { on: '2016-05-11' });
    afternoonOf(house, '2016-05-20');
    await answer(rejected, '2016-05-20', { outcome: 'rejected', text: 'The decision is lawful' });
    const one = await issuedAct(house, { kind, to, content: challengeContent(), on: '2016-05-20' });
    expect(await actOf(one)).toMatchObject({
      ...{ state: 'issued', waitingFor: 'court', dueOn: '2016-05-30', overdue: false },
      deadlines: [
        {
          rule: 'policy-filing-term-application',
          basis: 'control',
          state: 'running',
          policies: ['P1', 'P2'],
        },
      ],
    });
    expect(await inCourt(house, one, 'filed', '2016-05-30')).toMatchObject({
      ...{ state: 'filed', withoutTerm: { rule: 'application-court-procedure', cites: '23(3)' } },
      deadlines: [{ state: 'met' }],
    });
    await house.close();
  });

  it('is followed by an application filed too late on Tuesday 31 May, unless that was recorded wrongly', async () => {
    const editions = editionsOf(readEnv({ NODE_ENV: 'test', COURT_APPLICATION_DAYS: '10' }));
    const house = await openHouse('2016-05-23T10:00:00+06:00', { editions });
    const one = await issuedAct(house, { kind, to, content: challengeContent(), on: '2016-05-23' });
    const filed = await inCourt(house, one, 'filed', '2016-05-31');
    expect(await deadlinesOf(one)).toMatchObject([{ dueOn: '2016-05-30', state: 'missed' }]);
    const right = { step: 'filed', takenOn: '2016-05-30', reason: 'The stamp of the court is of the 30th' };
    accepted(await one.prosecutor.do(one.id, `court-steps/${filed.recorded.id}/corrections`, right));
    expect(await deadlinesOf(one)).toMatchObject([{ dueOn: '2016-05-30', state: 'met' }]);
    await house.close();
  });
});

describe('an application to court', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse('2016-05-23T10:00:00+06:00');
  });
  afterAll(() => house.close());

  it('after a rejection goes its path to the end, without a date of this law', async () => {
    const one = await issuedAct(house, { kind, to, content: challengeContent(), on: '2016-05-23' });
    expect(await actOf(one)).toMatchObject({
      ...{ deadlines: [], dueOn: null },
      withoutTerm: { rule: 'policy-filing-term-application' },
    });
    const early = await close(house, one, '2016-05-23');
    expect(early.body.grounds).toMatchObject([{ rule: 'policy-court-final-step' }]);
    for (const [step, on, state] of [
      ['filed', '2016-05-24', 'filed'],
      ['accepted', '2016-05-26', 'accepted'],
      ['heard', '2016-06-14', 'heard'],
    ] as const)
      expect(await inCourt(house, one, step, on)).toMatchObject({ state, waitingFor: 'court' });
    expect(groundsOf(await close(house, one, '2016-06-14'))).toEqual(['policy-court-final-step']);
    expect(await inCourt(house, one, 'partially-granted', '2016-06-15')).toMatchObject({
      ...{ state: 'decided', waitingFor: 'closure' },
      courtSteps: [{ step: 'filed' }, { step: 'accepted' }, { step: 'heard' }, { step: 'partially-granted' }],
    });
    const response = { outcome: 'satisfied', text: 'We agree' };
    expect(groundsOf(await one.prosecutor.do(one.id, 'responses', response))).toEqual(['policy-no-response']);
    accepted(await close(house, one, '2016-06-16'));
    const types = (await historyOf(one)).map(({ type }) => type);
    expect(types.slice(3)).toEqual(['filed', 'accepted', 'heard', 'decided', 'closed']);
  });

  it('of a claim is returned unheard, and closed upon that', async () => {
    const one = await issuedAct(house, { kind, to, content: claimContent, on: '2016-05-23' });
    await inCourt(house, one, 'filed', '2016-05-24');
    const granted = await one.prosecutor.do(one.id, 'court-steps', { step: 'granted' });
    expect(groundsOf(granted)).toEqual(['policy-act-course']);
    expect(await inCourt(house, one, 'returned', '2016-05-27')).toMatchObject({ state: 'decided' });
    expect(groundsOf(await one.prosecutor.do(one.id, 'court-steps', { step: 'accepted' }))).toEqual([
      'policy-act-course',
    ]);
    accepted(await close(house, one, '2016-05-27'));
  });

  it.each([
    ['accepted before it is filed', 'accepted', ''],
    ['returned before it is filed', 'returned', ''],
    ['decided before it is filed', 'dismissed', ''],
    ['heard before it is accepted', 'heard', 'filed'],
    ['filed twice', 'filed', 'filed'],
  ])('is not %s', async (_, step, before) => {
    const one = await issuedAct(house, { kind, to, content: claimContent, on: '2016-05-27' });
    if (before !== '') await inCourt(house, one, before, '2016-05-27');
    expect(groundsOf(await one.prosecutor.do(one.id, 'court-steps', { step }))).toEqual([
      'policy-act-course',
    ]);
  });

  it('after a term that the prosecutor set is taken, and marked until the legal ground is stated', async () => {
    house.clock.set('2016-06-20T10:00:00+06:00');
    const content = challengeContent({ ground: 'prosecutor-term-missed', since: '2016-06-07' });
    const one = await draftedAct(house, { kind, to, content });
    const mark = [{ rule: 'policy-legal-ground-to-be-stated' }];
    expect((await submit(one)).warnings).toMatchObject(mark);
    const issued = accepted(await one.head.do(one.id, 'issuance'));
    expect(issued).toMatchObject({ state: 'issued', warnings: mark });
    const stated = challengeContent({ ...(content['challenge'] as object), legalGround: 'CPC, art. 54' });
    expect((await submit(await draftedAct(house, { kind, to, content: stated }))).warnings).toBeUndefined();
  });

  it('about a rejection that is still to come is not sent', async () => {
    house.clock.set('2016-06-20T10:00:00+06:00');
    const one = await draftedAct(house, { kind, to, content: challengeContent({ since: '2016-06-21' }) });
    const refused = await one.prosecutor.do(one.id, 'submissions-for-signature');
    expect(refused.body.grounds).toMatchObject([
      { rule: 'policy-order-of-facts', pointer: '/content/challenge/since' },
    ]);
  });

  it.each([
    ['a fee', { ...claimContent, stateFee: 850 }, to, 'application-no-fee /content/stateFee'],
    ['a claim to a body', claimContent, 'state-body', 'application-claim-to-court /addresseeId'],
    ['a challenge to a body', challengeContent(), 'state-body', 'application-after-rejection /addresseeId'],
    [
      'a challenge over a public appeal',
      challengeContent({ act: { kind: 'public-appeal', number: '4' } }),
      to,
      'application-after-rejection /content/challenge/act/kind',
    ],
  ])('is refused when written with %s', async (_, content, addressee, wanted) => {
    const caller = house.as('akmola.burabay.prosecutor');
    const { body } = await caller.post('/v1/acts', await draftOf(caller, { kind, to: addressee, content }));
    const grounds = body.grounds as { rule: string; pointer: string }[];
    expect(grounds.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual([wanted]);
  });

  it('with no fee said to be none is taken', async () => {
    const one = await draftedAct(house, { kind, to, content: { ...claimContent, stateFee: 0 } });
    const court = await partyId(one.prosecutor, 'court');
    expect(await actOf(one)).toMatchObject({ missing: [], addresseeId: court });
  });
});
