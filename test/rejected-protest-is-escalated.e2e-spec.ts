import {
  askFor,
  decide,
  type EscalationBody,
  escalationOf,
  routesOf,
  stepOn,
} from './support/escalation-story';
import { partyId } from './support/act-story';
import { type Caller, groundsOf, type House, openHouse } from './support/house';
import {
  accepted,
  type ActBody,
  afternoonOf,
  answer,
  historyOf,
  personId,
  type ProtestCase,
  servedProtest,
} from './support/protest-story';

let house: House;
let one: ProtestCase;
let [clerk, head, above, general]: Caller[] = [];

beforeEach(async () => {
  house = await openHouse('2016-05-10T10:00:00+06:00');
  one = await servedProtest(house, { on: '2016-05-11' });
  [clerk, head, above, general] = [
    'akmola.burabay.clerk',
    'akmola.burabay.head',
    'akmola.head',
    'gpo.head',
  ].map((who) => house.as(who));
});
afterEach(() => house.close());

const rejected = async (): Promise<ActBody> => {
  afternoonOf(house, '2016-05-20');
  return answer(one, '2016-05-20', { outcome: 'rejected', text: 'The decision is lawful' });
};
const asked = async (route = 'court-application', by = one.prosecutor): Promise<EscalationBody> =>
  accepted<EscalationBody>(await askFor(by, one.id, route));

describe('S15: a protest rejected on Friday 20 May 2016', () => {
  it('opens the court and the suspension at once, and no enforcement and no liability', async () => {
    expect((await rejected()).breaches).toMatchObject([
      { kind: 'rejection', rule: 'application-after-rejection' },
      { kind: 'notice', rule: 'protest-notify-day' },
    ]);
    const routes = await routesOf(one.prosecutor, one.id);
    expect(routes['court-application']).toMatchObject({
      open: true,
      rule: 'application-after-rejection',
      marks: [],
    });
    expect(routes['suspension-until-court']).toMatchObject({
      open: true,
      rule: 'application-suspension-by-resolution',
    });
    const refused = ['enforcement-resolution', 'forced-attendance', 'internal-submission', 'liability'];
    expect(refused.map((route) => routes[route]?.grounds.map(({ rule }) => rule))).toEqual([
      ['enforcement-resolution', 'compel-orders-resolutions'],
      ['forced-attendance-resolution'],
      ['court-protest-beyond-competence'],
      ['non-execution-liability-list'],
    ]);
    expect(routes['liability']?.instead).toEqual(['court-application', 'suspension-until-court']);
  });

  it('is asked to court by the prosecutor, approved by the head, and goes there by the act that this drafts', async () => {
    await rejected();
    const request = await asked();
    expect(request).toMatchObject({
      ...{ state: 'requested', waitsIn: 'akmola.burabay', decideBy: '2016-05-25T18:00:00Z' },
      breach: { kind: 'rejection' },
    });
    const approved = accepted<EscalationBody>(await decide(head!, request.id));
    expect(approved).toMatchObject({ state: 'approved', decision: { approve: true, alone: false } });
    const follows = approved.followUpActId ?? '';
    const draft = accepted(await one.prosecutor.get(`/v1/acts/${follows}`));
    expect(draft).toMatchObject({
      ...{ kind: 'court-application', state: 'draft', officeCode: 'akmola.burabay' },
      follows: { actId: one.id, escalationId: request.id, route: 'court-application' },
      norms: [{ act: 'Constitution', article: '61(4)' }],
      content: {
        type: 'challenge',
        challenge: {
          act: { kind: 'protest', number: 'PROTEST/AKMOLA.BURABAY/2016/00001', date: '2016-05-11' },
          ...{ ground: 'rejected', since: '2016-05-20' },
        },
        stateFee: 0,
      },
    });
    expect(await originOf()).toMatchObject({ followUps: [{ actId: follows, kind: 'court-application' }] });
    const content = draft['content'] as { challenge: object };
    accepted(
      await one.prosecutor.revise(follows, {
        addresseeId: await partyId(one.prosecutor, 'court'),
        content: {
          ...content,
          kind: undefined,
          challenge: { ...content.challenge, demands: ['invalidate-act'] },
        },
      }),
    );
    accepted(await one.prosecutor.do(follows, 'submissions-for-signature'));
    accepted(await head!.do(follows, 'issuance'));
    expect(await escalationOf(one.prosecutor, request.id)).toMatchObject({ state: 'followed' });
    for (const [step, on] of [
      ['filed', '2016-05-24'],
      ['accepted', '2016-05-26'],
      ['heard', '2016-06-14'],
      ['granted', '2016-06-15'],
    ]) {
      afternoonOf(house, on!);
      accepted(await one.prosecutor.do(follows, 'court-steps', { step, takenOn: on }));
    }
    accepted(await one.prosecutor.do(follows, 'closure'));
    expect(accepted(await one.prosecutor.do(one.id, 'closure'))).toMatchObject({ state: 'closed' });
    const told = (await historyOf(one)).map(({ type }) => type);
    expect(told.filter((type) => ['hanging-begun', 'hanging-ended', 'followed-up'].includes(type))).toEqual([
      'hanging-begun',
      'hanging-ended',
      'followed-up',
    ]);
  });

  it('is not closed while the request is undecided', async () => {
    await rejected();
    const request = await asked();
    expect(groundsOf(await one.prosecutor.do(one.id, 'closure'))).toEqual(['policy-closing-undecided']);
    accepted(await decide(head!, request.id, false));
    expect(await escalationOf(one.prosecutor, request.id)).toMatchObject({ state: 'refused' });
    accepted(await one.prosecutor.do(one.id, 'closure'));
  });

  it('asked for by the head is decided by the head above, and by nobody who asked', async () => {
    await rejected();
    const request = await asked('court-application', head);
    expect(request.waitsIn).toBe('akmola');
    expect(groundsOf(await decide(head!, request.id))).toEqual(['policy-who-decides-escalation']);
    expect(groundsOf(await decide(one.prosecutor, request.id))).toEqual(['policy-who-decides-escalation']);
    const approved = accepted<EscalationBody>(await decide(above!, request.id));
    const draft = await one.prosecutor.get(`/v1/acts/${approved.followUpActId ?? ''}`);
    expect(draft.body).toMatchObject({ officeCode: 'akmola.burabay', state: 'draft' });
  });

  it('asked for by one who is head now is not decided by them', async () => {
    await rejected();
    const request = await asked();
    const substitution = {
      absentPersonId: await personId(head!),
      substitutePersonId: await personId(one.prosecutor),
      ...{ from: '2016-05-20', until: '2016-05-31', orderNumber: '44-ж' },
    };
    accepted(await head!.post('/v1/offices/akmola.burabay/substitutions', substitution));
    expect(groundsOf(await decide(one.prosecutor, request.id))).toEqual(['policy-four-eyes']);
    accepted(await decide(above!, request.id));
  });

  it('is asked for by nobody but a prosecutor, once, and where the law opens it', async () => {
    await rejected();
    expect(groundsOf(await askFor(clerk!, one.id, 'court-application'))).toEqual(['policy-who-escalates']);
    await asked();
    expect(groundsOf(await askFor(head!, one.id, 'court-application'))).toEqual(['policy-escalation-once']);
    const enforced = await askFor(one.prosecutor, one.id, 'enforcement-resolution');
    expect(enforced.body.instead).toEqual(['court-application', 'suspension-until-court']);
    expect(enforced.body.grounds).toMatchObject([
      { rule: 'enforcement-resolution', cites: '26-1(1)', pointer: '/route' },
      { rule: 'compel-orders-resolutions', cites: '6(7)', pointer: '/route' },
    ]);
  });

  it('is given back for more, asked anew, and taken back', async () => {
    await rejected();
    const { id } = await asked();
    accepted(await stepOn(head!, id, 'returns', { reason: 'Which right is violated?' }));
    expect(groundsOf(await decide(head!, id))).toEqual(['policy-escalation-course']);
    expect(groundsOf(await stepOn(clerk!, id, 'resubmission'))).toEqual(['policy-who-takes-back-escalation']);
    const again = accepted(
      await stepOn(one.prosecutor, id, 'resubmission', { ground: 'The right of grazing' }),
    );
    expect(again).toMatchObject({ state: 'requested', ground: 'The right of grazing' });
    accepted(await stepOn(one.prosecutor, id, 'withdrawal', {}));
    expect(groundsOf(await decide(head!, id))).toEqual(['policy-escalation-course']);
    accepted(await askFor(one.prosecutor, one.id, 'court-application'));
  });
});

const originOf = async (): Promise<ActBody> => accepted(await one.prosecutor.get(`/v1/acts/${one.id}`));

describe('a request that nobody decides', () => {
  it('goes up the path, a step for each control term, approved by nobody', async () => {
    await rejected();
    const { id } = await asked();
    const walk = [];
    for (const on of ['2016-05-25', '2016-05-26', '2016-06-01', '2016-06-06', '2016-06-30']) {
      house.clock.set(`${on}T16:00:00+06:00`);
      await house.sweep();
      const { state, waitsIn, decideBy } = await escalationOf(one.prosecutor, id);
      walk.push([on, state, waitsIn, decideBy]);
    }
    expect(walk).toEqual([
      ['2016-05-25', 'requested', 'akmola.burabay', '2016-05-25T18:00:00Z'],
      ['2016-05-26', 'requested', 'akmola', '2016-05-31T18:00:00Z'],
      ['2016-06-01', 'requested', 'gpo', '2016-06-06T18:00:00Z'],
      ['2016-06-06', 'requested', 'gpo', '2016-06-06T18:00:00Z'],
      ['2016-06-30', 'requested', 'gpo', null],
    ]);
    const { items } = accepted<{ items: { type: string }[] }>(
      await head!.get(`/v1/escalations/${id}/history`),
    );
    expect(items.map(({ type }) => type)).toEqual(['requested', 'raised', 'raised', 'raised']);
    expect(groundsOf(await decide(above!, id))).toEqual(['policy-who-decides-escalation']);
    expect(accepted(await decide(general!, id))).toMatchObject({ state: 'approved' });
  });
});

describe('a request whose ground is gone', () => {
  it('lapses with the very answer that was late to be told of', async () => {
    house.clock.set('2016-05-24T10:00:00+06:00');
    await house.sweep();
    const request = await asked();
    expect(request).toMatchObject({ breach: { kind: 'silence', rule: 'protest-consideration-term' } });
    accepted(
      await one.prosecutor.do(one.id, 'responses', {
        outcome: 'satisfied',
        decidedOn: '2016-05-20',
        text: 'Revoked',
      }),
    );
    expect(await escalationOf(one.prosecutor, request.id)).toMatchObject({ state: 'lapsed', decideBy: null });
    expect(groundsOf(await decide(head!, request.id))).toEqual(['policy-escalation-lapsed']);
    accepted(await one.prosecutor.do(one.id, 'closure'));
  });

  it('lapses where the addressee’s own system tells of it, and is written so by the next round', async () => {
    house.clock.set('2016-05-24T10:00:00+06:00');
    await house.sweep();
    const { id } = await asked();
    const act = await originOf();
    const party = await one.prosecutor.get(`/v1/parties/${act['addresseeId'] as string}`);
    const client = house.as((party.body as { bin: string }).bin);
    const headers = { 'if-match': await client.tagOf(one.id), 'idempotency-key': 'one' };
    const filed = { outcome: 'satisfied', decidedOn: '2016-05-20', text: 'Revoked' };
    accepted(await client.post(`/v1/acts/${one.id}/responses`, filed, headers));
    expect(await escalationOf(one.prosecutor, id)).toMatchObject({ state: 'lapsed', version: 1 });
    await house.sweep();
    expect(await escalationOf(one.prosecutor, id)).toMatchObject({ state: 'lapsed', version: 2 });
    expect((await client.get(`/v1/escalations/${id}`)).status).toBe(403);
  });
});
