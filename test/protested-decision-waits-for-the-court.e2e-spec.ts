import { partyId } from './support/act-story';
import { askFor, decide, type EscalationBody, escalationOf } from './support/escalation-story';
import { groundsOf, type House, openHouse } from './support/house';
import {
  accepted,
  actOf,
  afternoonOf,
  answer,
  type ProtestCase,
  servedProtest,
} from './support/protest-story';

let house: House;
let one: ProtestCase;
beforeAll(async () => {
  house = await openHouse('2016-05-10T10:00:00+06:00');
});
afterAll(() => house.close());

/** The id of the request and of the draft that its approval made. */
async function approved(route: string): Promise<{ readonly id: string; readonly draftId: string }> {
  const { id } = accepted<EscalationBody>(await askFor(one.prosecutor, one.id, route));
  const { followUpActId = '' } = accepted<EscalationBody>(await decide(one.head, id));
  return { id, draftId: followUpActId };
}

async function issued(id: string, revision: Readonly<Record<string, unknown>>): Promise<void> {
  accepted(await one.prosecutor.revise(id, revision));
  accepted(await one.prosecutor.do(id, 'submissions-for-signature'));
  accepted(await one.head.do(id, 'issuance'));
}

describe('S15: the decision of a rejected protest', () => {
  it('is suspended by a resolution of the prosecutor, and no longer once the court has decided', async () => {
    one = await servedProtest(house, { on: '2016-05-11' });
    afternoonOf(house, '2016-05-20');
    await answer(one, '2016-05-20', { outcome: 'rejected', text: 'The decision is lawful' });
    const court = await approved('court-application');
    const resolution = await approved('suspension-until-court');
    expect((await actOf(one))['suspensions'] ?? []).toEqual([]);
    await issued(court.draftId, {
      addresseeId: await partyId(one.prosecutor, 'court'),
      content: { challenge: { demands: ['invalidate-act'] } },
    });
    const application = { court: 'Burabay District Court', date: '2016-05-20' };
    await issued(resolution.draftId, { content: { application } });
    expect(await escalationOf(one.prosecutor, resolution.id)).toMatchObject({ state: 'followed' });
    expect(await actOf(one)).toMatchObject({
      suspensions: [{ basis: 'until-court', suspendedOn: '2016-05-20', byActId: resolution.draftId }],
    });
    expect(groundsOf(await one.prosecutor.do(one.id, 'closure'))).toContain('policy-closing-suspended');
    for (const [step, takenOn] of [
      ['filed', '2016-05-24'],
      ['accepted', '2016-05-26'],
      ['heard', '2016-06-14'],
      ['dismissed', '2016-06-15'],
    ] as const) {
      afternoonOf(house, takenOn);
      accepted(await one.prosecutor.do(court.draftId, 'court-steps', { step, takenOn }));
    }
    expect(await actOf(one)).toMatchObject({
      suspensions: [{ basis: 'until-court', suspendedOn: '2016-05-20', endedOn: '2016-06-15' }],
    });
    expect(accepted(await one.prosecutor.do(one.id, 'closure'))).toMatchObject({ state: 'closed' });
  });
});
