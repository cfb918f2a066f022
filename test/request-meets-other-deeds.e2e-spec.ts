import { filedBy } from './support/act-story';
import { askFor, decide, type EscalationBody, escalationOf, stepOn } from './support/escalation-story';
import { type Answer, type Caller, groundsOf, type House, openHouse } from './support/house';
import { accepted, actOf, historyOf, type ProtestCase, servedProtest } from './support/protest-story';

let house: House;
let one: ProtestCase;
let above: Caller;

/** A protest received on 11 May 2016 that nobody has answered by the 24th. */
beforeEach(async () => {
  house = await openHouse('2016-05-10T10:00:00+06:00');
  one = await servedProtest(house, { on: '2016-05-11' });
  above = house.as('akmola.head');
  house.clock.set('2016-05-24T10:00:00+06:00');
  await house.sweep();
});
afterEach(() => house.close());

const asked = async (route = 'court-application'): Promise<EscalationBody> =>
  accepted<EscalationBody>(await askFor(one.prosecutor, one.id, route));
const satisfied = { outcome: 'satisfied', decidedOn: '2016-05-20', text: 'Revoked' };
const rejected = { outcome: 'rejected', decidedOn: '2016-05-20', text: 'It is lawful' };
const statusesOf = (answers: readonly Answer[]): number[] => answers.map(({ status }) => status);
const followUps = async (): Promise<readonly unknown[]> =>
  ((await actOf(one))['followUps'] ?? []) as readonly unknown[];
/** A decision upon the request as it was first made. */
const decideFirst = (caller: Caller, id: string, approve: boolean): Promise<Answer> =>
  caller.post(`/v1/escalations/${id}/decision`, { approve, reason: 'Weighed' }, { 'if-match': '"1"' });
const hangingIn = async (): Promise<string[]> =>
  (await historyOf(one)).map(({ type }) => type).filter((type) => /^(hanging|followed)/.test(type));

/** The system of the akimat to which the protest went. */
async function akimat(): Promise<Caller> {
  const { addresseeId } = (await actOf(one)) as unknown as { addresseeId: string };
  const { body } = await one.prosecutor.get(`/v1/parties/${addresseeId}`);
  return house.as((body as { bin: string }).bin);
}

describe('a decision on a request', () => {
  it('and the answer that takes its ground at the same moment: whichever comes first, nothing is doubled', async () => {
    const { id } = await asked();
    const [decided, answered] = await Promise.all([
      decide(one.head, id),
      one.prosecutor.do(one.id, 'responses', satisfied),
    ]);
    const { state } = await escalationOf(one.prosecutor, id);
    if (decided.status === 201) {
      expect(state).toBe('approved');
      expect(await followUps()).toHaveLength(1);
      expect(await hangingIn()).toEqual(['hanging-begun', 'hanging-ended', 'followed-up']);
      expect([201, 412]).toContain(answered.status);
    } else {
      expect(state).toBe('lapsed');
      expect([decided.status, groundsOf(decided)]).toEqual(
        decided.status === 412 ? [412, []] : [422, ['policy-escalation-lapsed']],
      );
      expect(await followUps()).toEqual([]);
      expect(await hangingIn()).toEqual(['hanging-begun', 'hanging-ended']);
    }
  });

  it('comes too late where the answer was recorded before, and is told why', async () => {
    const { id } = await asked();
    accepted(await one.prosecutor.do(one.id, 'responses', satisfied));
    const late = await decide(one.head, id);
    expect(late.body.grounds).toMatchObject([
      { rule: 'policy-escalation-lapsed', cites: 'policies.md, escalation' },
    ]);
    expect(groundsOf(await stepOn(one.head, id, 'returns', { reason: 'More' }))).toEqual([
      'policy-escalation-lapsed',
    ]);
    expect(groundsOf(await stepOn(one.prosecutor, id, 'withdrawal'))).toEqual(['policy-escalation-lapsed']);
  });

  it('comes too late where the protest was withdrawn', async () => {
    const { id } = await asked();
    accepted(await one.head.do(one.id, 'withdrawal', { reason: 'The decision was revoked by the akim' }));
    expect(groundsOf(await decide(above, id))).toEqual(['policy-escalation-lapsed']);
    expect(await escalationOf(one.prosecutor, id)).toMatchObject({ state: 'lapsed', decideBy: null });
    expect(groundsOf(await askFor(one.prosecutor, one.id, 'court-application'))).toEqual([
      'policy-act-course',
    ]);
  });

  it('by two superiors at once: one decides, the other reads that the version is gone', async () => {
    const { id } = await asked();
    const two = await Promise.all([decideFirst(one.head, id, false), decideFirst(above, id, true)]);
    expect(statusesOf(two).sort()).toEqual([201, 412]);
    const [won] = two.filter(({ status }) => status === 201);
    const { state, version } = await escalationOf(one.prosecutor, id);
    expect({ state, version }).toEqual({ state: (won?.body as EscalationBody).state, version: 2 });
    expect(await followUps()).toHaveLength(state === 'approved' ? 1 : 0);
  });

  it('repeated under its key is answered as before, and drafts nothing twice', async () => {
    const { id } = await asked();
    const headers = { 'if-match': '"1"', 'idempotency-key': 'the-decision-of-24-may' };
    const said = { approve: true, reason: 'Well grounded' };
    const path = `/v1/escalations/${id}/decision`;
    const first = await one.head.post(path, said, headers);
    const again = await one.head.post(path, said, headers);
    expect(statusesOf([first, again])).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    expect(await followUps()).toHaveLength(1);
    expect((await one.head.post(path, { ...said, approve: false }, headers)).status).toBe(422);
  });

  it('rehearsed leaves nothing, and without a version or a reason is not taken', async () => {
    const { id } = await asked();
    const path = `/v1/escalations/${id}/decision`;
    const said = { approve: true, reason: 'Well grounded' };
    const rehearsed = await one.head.post(`${path}?dryRun=true`, said, { 'if-match': '"1"' });
    expect(rehearsed.body).toMatchObject({ state: 'approved' });
    expect(rehearsed.status).toBe(200);
    expect(await escalationOf(one.prosecutor, id)).toMatchObject({ state: 'requested', version: 1 });
    expect(await followUps()).toEqual([]);
    expect((await one.head.post(path, said)).status).toBe(428);
    expect((await one.head.post(path, said, { 'if-match': '"7"' })).status).toBe(412);
    expect((await one.head.post(path, { approve: true }, { 'if-match': '"1"' })).status).toBe(400);
  });
});

describe('a request after another', () => {
  it('at the same moment for the same route: one is taken, the other refused', async () => {
    const two = await Promise.all([
      askFor(one.prosecutor, one.id, 'court-application'),
      askFor(one.head, one.id, 'court-application'),
    ]);
    expect(statusesOf(two).sort()).toEqual([201, 422]);
    expect(two.flatMap(groundsOf)).toEqual(['policy-escalation-once']);
    expect((await actOf(one))['hanging']).toHaveLength(1);
  });

  it('for another route waits beside it', async () => {
    await asked();
    expect(await asked('suspension-until-court')).toMatchObject({ state: 'requested' });
    expect(await actOf(one)).toMatchObject({
      hanging: [{ route: 'court-application' }, { route: 'suspension-until-court' }],
    });
  });

  it('that the body’s own answer has ended is taken at once, before any round of the system', async () => {
    const first = await asked();
    const filed = accepted(await filedBy(await akimat(), one, 'responses', satisfied));
    expect(await escalationOf(one.prosecutor, first.id)).toMatchObject({ state: 'lapsed', version: 1 });
    const corrected = { ...rejected, reason: 'The letter says the contrary' };
    accepted(await one.prosecutor.do(one.id, `responses/${filed.recorded.id}/corrections`, corrected));
    const second = await asked();
    expect(second).toMatchObject({ state: 'requested', breach: { kind: 'rejection' } });
    expect(await escalationOf(one.prosecutor, first.id)).toMatchObject({ state: 'lapsed', version: 2 });
  });
});
