import { applying, without } from './support/editions';
import { type Caller, groundsOf, type House, openHouse } from './support/house';
import { accepted, type ActBody, personId } from './support/protest-story';

/** S18: a normative resolution of the Supreme Court, protested to its plenary session. */
async function draftIn(
  office: string,
  { drafter, forum = 'court' }: { drafter: Caller; forum?: string },
): Promise<string> {
  const { body } = await drafter.get('/v1/parties?limit=100');
  const { items } = body as { items: { id: string; bin: string }[] };
  const court = items.find(({ bin }) => bin === '960140000081');
  const drafted = await drafter.post('/v1/acts', {
    kind: 'protest',
    officeCode: office,
    subject: 'Normative resolution of the Supreme Court on court costs',
    addresseeId: court?.id,
    norms: [{ act: 'Constitution', article: '81' }, 'Constitutional law on the judicial system, art. 17'],
    content: {
      forum,
      object: {
        class: 'supreme-court-normative-resolution',
        title: 'On court costs',
        date: '2016-04-20',
        number: '3',
        adoptedBy: 'Plenary session of the Supreme Court',
        basis: 'It is named so by the Court itself',
      },
      demands: ['bring-into-line'],
    },
  });
  return accepted(drafted).id;
}

describe('S18: a normative resolution of the Supreme Court', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse('2016-06-01T10:00:00+06:00');
  });
  afterAll(() => house.close());

  it('is not protested by karaganda: the draft is kept, its submission refused', async () => {
    const drafter = house.as('karaganda.prosecutor');
    const id = await draftIn('karaganda', { drafter });
    const refused = await drafter.do(id, 'submissions-for-signature');
    expect(refused.body.grounds).toMatchObject([
      { rule: 'plenary-protest-pg-only', cites: '33', pointer: '/content/object/class' },
    ]);
    expect(accepted(await drafter.get(`/v1/acts/${id}`))).toMatchObject({ state: 'draft' });
  });

  it('is not signed by a Deputy Prosecutor General, whatever the delegation', async () => {
    const [head, deputy, drafter] = ['head', 'deputy', 'prosecutor'].map((who) => house.as(`gpo.${who}`)) as [
      Caller,
      Caller,
      Caller,
    ];
    const delegation = { areas: ['courts'], from: '2016-06-01', until: '2016-06-30', orderNumber: '71' };
    const deputyPersonId = await personId(deputy);
    accepted(await head.post('/v1/offices/gpo/delegations', { ...delegation, deputyPersonId }));
    const id = await draftIn('gpo', { drafter });
    accepted(await drafter.do(id, 'submissions-for-signature'));
    expect(groundsOf(await deputy.do(id, 'issuance'))).toEqual(['plenary-protest-pg-only']);
    expect(accepted(await head.do(id, 'issuance'))).toMatchObject({
      state: 'issued',
      registrationNumber: 'PROTEST/GPO/2016/00001',
      waitingFor: 'court',
      withoutTerm: { rule: 'protest-court-term', cites: '19(3)' },
      deadlines: [],
    });
  });

  it('goes to the plenary session, not to the body that adopted it', async () => {
    const drafter = house.as('gpo.prosecutor');
    await expect(draftIn('gpo', { drafter, forum: 'body' })).rejects.toThrow('plenary-protest-pg-only');
  });

  it('is protested on the ground of the Constitution and laws: without norms it is not complete', async () => {
    const drafter = house.as('gpo.prosecutor');
    const id = await draftIn('gpo', { drafter });
    const revised: ActBody = accepted(await drafter.revise(id, { norms: [] }));
    expect(revised).toMatchObject({ missing: [{ rule: 'protest-object', pointer: '/norms' }] });
  });
});

describe('S18 under a law that lets every office protest it', () => {
  it('karaganda submits and issues', async () => {
    const house = await openHouse('2016-06-01T10:00:00+06:00', {
      editions: applying(without('plenary-protest-pg-only')),
    });
    const drafter = house.as('karaganda.prosecutor');
    const id = await draftIn('karaganda', { drafter });
    accepted(await drafter.do(id, 'submissions-for-signature'));
    const issued = accepted(await house.as('karaganda.head').do(id, 'issuance'));
    expect(issued).toMatchObject({ state: 'issued', registrationNumber: 'PROTEST/KARAGANDA/2016/00001' });
    await house.close();
  });
});
