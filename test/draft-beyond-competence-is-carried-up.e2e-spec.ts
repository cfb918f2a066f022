import { type ActCase, draftedAct } from './support/act-story';
import { askFor, decide, type EscalationBody, escalationOf, routesOf } from './support/escalation-story';
import { type Caller, groundsOf, type House, openHouse } from './support/house';
import { accepted, historyOf } from './support/protest-story';

/** A decision of a court that is in legal force: a district office may not protest it. */
const protestOfRuling = {
  kind: 'protest',
  to: '960140000646',
  subject: 'Decision on the eviction of tenants',
  norms: [{ act: 'Constitution', article: '25(1)' }],
  requestedMeasures: [{ text: 'Revoke the decision', takesProperty: false }],
  content: {
    forum: 'court',
    object: {
      ...{ class: 'court-ruling', title: 'Decision on the eviction of tenants', date: '2016-05-13' },
      ...{ number: '2-1418/16', adoptedBy: 'Burabay District Court' },
      ...{ basis: 'A decision of a court of first instance', inForce: true, fault: 'unlawful' },
    },
    demands: ['revoke'],
  },
};

describe('a draft beyond the competence of a district, 32(2)', () => {
  let house: House;
  let one: ActCase;
  let above: Caller;
  beforeEach(async () => {
    house = await openHouse('2016-05-16T10:00:00+06:00');
    one = await draftedAct(house, protestOfRuling);
    above = house.as('akmola.head');
  });
  afterEach(() => house.close());

  const carriedUp = async (): Promise<EscalationBody> =>
    accepted<EscalationBody>(await askFor(one.prosecutor, one.id, 'internal-submission'));

  it('may go up and nowhere else', async () => {
    const routes = await routesOf(one.prosecutor, one.id);
    expect(routes['internal-submission']).toMatchObject({
      ...{ open: true, rule: 'court-protest-beyond-competence', marks: [] },
    });
    const others = Object.values(routes).filter(({ route }) => route !== 'internal-submission');
    expect(
      others.map(({ route, open, grounds, instead }) => [
        route,
        open,
        grounds.map(({ rule }) => rule),
        instead,
      ]),
    ).toEqual([
      ['court-application', false, ['application-after-rejection'], ['internal-submission']],
      ['suspension-until-court', false, ['court-suspension-by-law'], ['internal-submission']],
      [
        'enforcement-resolution',
        false,
        ['enforcement-resolution', 'compel-orders-resolutions'],
        ['internal-submission'],
      ],
      ['forced-attendance', false, ['forced-attendance-resolution'], ['internal-submission']],
      ['liability', false, ['non-execution-liability-list'], ['internal-submission']],
    ]);
  });

  it('is read above from the moment it is carried up, and by nobody there before', async () => {
    expect((await above.get(`/v1/acts/${one.id}`)).status).toBe(404);
    const request = await carriedUp();
    expect(request).toMatchObject({
      state: 'requested',
      waitsIn: 'akmola',
      decideBy: '2016-05-19T18:00:00Z',
    });
    expect((await above.get(`/v1/acts/${one.id}`)).body).toMatchObject({ state: 'draft' });
    expect((await house.as('aktobe.head').get(`/v1/acts/${one.id}`)).status).toBe(404);
    expect((await house.as('aktobe.head').get(`/v1/escalations/${request.id}`)).status).toBe(404);
  });

  it('is decided above and not by the head of its own office', async () => {
    const request = await carriedUp();
    expect(groundsOf(await decide(one.head, request.id))).toEqual(['policy-who-decides-escalation']);
    expect(accepted(await decide(above, request.id, false))).toMatchObject({ state: 'refused' });
  });

  it('is brought by the office above, in sight of those who asked, and is done with its issue', async () => {
    const request = await carriedUp();
    const { followUpActId = '' } = accepted<EscalationBody>(await decide(above, request.id));
    const follows = { actId: one.id, escalationId: request.id, route: 'internal-submission' };
    const seen = accepted(await one.prosecutor.get(`/v1/acts/${followUpActId}`));
    expect(seen).toMatchObject({
      ...{ kind: 'protest', state: 'draft', officeCode: 'akmola', follows, subject: protestOfRuling.subject },
      norms: protestOfRuling.norms,
      requestedMeasures: [{ text: 'Revoke the decision', takesProperty: false }],
      content: { forum: 'court', object: { inForce: true, number: '2-1418/16' } },
    });
    expect((await house.as('akmola.burabay.clerk').get(`/v1/acts/${followUpActId}`)).status).toBe(404);
    expect(groundsOf(await one.prosecutor.do(followUpActId, 'submissions-for-signature'))).toEqual([
      'policy-who-submits',
    ]);
    accepted(await house.as('akmola.prosecutor').do(followUpActId, 'submissions-for-signature'));
    accepted(await above.do(followUpActId, 'issuance'));
    expect(await escalationOf(one.prosecutor, request.id)).toMatchObject({
      state: 'followed',
      followUpActId,
    });
    expect((await one.prosecutor.get(`/v1/acts/${followUpActId}`)).body).toMatchObject({
      state: 'issued',
      registrationNumber: 'PROTEST/AKMOLA/2016/00001',
    });
    expect((await historyOf(one)).map(({ type }) => type)).toEqual([
      ...['drafted', 'hanging-begun', 'hanging-ended', 'followed-up'],
    ]);
  });
});
