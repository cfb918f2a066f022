import { type Caller, groundsOf, type House, openHouse } from './support/house';
import { aProtest } from './support/protest';
import { accepted, draftedProtest, personId } from './support/protest-story';

let house: House;
let head: Caller;
let deputy: Caller;

beforeEach(async () => {
  house = await openHouse('2016-05-10T10:00:00+06:00');
  head = house.as('akmola.burabay.head');
  deputy = house.as('akmola.burabay.deputy');
});
afterEach(() => house.close());

async function delegate(members: { areas: string[]; from?: string; until?: string }): Promise<string> {
  const order = { from: '2016-05-10', until: '2016-05-20', orderNumber: '31', ...members };
  const body = { ...order, deputyPersonId: await personId(deputy) };
  return accepted(await head.post('/v1/offices/akmola.burabay/delegations', body)).id;
}

async function sent(): Promise<string> {
  const { id, prosecutor } = await draftedProtest(house);
  accepted(await prosecutor.do(id, 'submissions-for-signature'));
  return id;
}

describe('a deputy', () => {
  it('without a delegation does not issue', async () => {
    expect(groundsOf(await deputy.do(await sent(), 'issuance'))).toEqual(['policy-who-issues']);
  });

  it('issues and returns within the area and the days that the head named', async () => {
    await delegate({ areas: ['legality'] });
    const issued = accepted(await deputy.do(await sent(), 'issuance'));
    expect(issued).toMatchObject({
      state: 'issued',
      signatory: { personId: await personId(deputy), position: 'deputy', officeCode: 'akmola.burabay' },
    });
    accepted(await deputy.do(await sent(), 'returns', { reason: 'Mend it' }));
  });

  it('does not issue in an area that the head did not name', async () => {
    await delegate({ areas: ['courts', 'administrative'] });
    expect(groundsOf(await deputy.do(await sent(), 'issuance'))).toEqual(['policy-who-issues']);
  });

  it('issues from the first day to the last, and on neither side of them', async () => {
    await delegate({ areas: ['legality'], from: '2016-05-12', until: '2016-05-13' });
    const issueAt = async (instant: string) => {
      house.clock.set(instant);
      return groundsOf(await deputy.do(await sent(), 'issuance'));
    };
    expect(await issueAt('2016-05-11T23:59:59+06:00')).toEqual(['policy-who-issues']);
    expect(await issueAt('2016-05-12T00:00:00+06:00')).toEqual([]);
    expect(await issueAt('2016-05-13T23:59:59+06:00')).toEqual([]);
    expect(await issueAt('2016-05-14T00:00:00+06:00')).toEqual(['policy-who-issues']);
  });

  it('does not withdraw what the delegation lets the deputy issue', async () => {
    await delegate({ areas: ['legality'] });
    const id = await sent();
    accepted(await deputy.do(id, 'issuance'));
    expect(groundsOf(await deputy.do(id, 'withdrawal', { reason: 'No' }))).toEqual(['policy-withdrawal']);
  });

  it('who drafted and sent alone needs a second person too', async () => {
    await delegate({ areas: ['legality'] });
    const drafted = await draftedProtest(house);
    const responsibleId = await personId(deputy);
    const { body } = await drafted.prosecutor.get(`/v1/acts/${drafted.id}`);
    const { addresseeId } = body as { addresseeId: string };
    const own = accepted(await deputy.post('/v1/acts', aProtest({ addresseeId, responsibleId })));
    accepted(await deputy.do(own.id, 'submissions-for-signature'));
    expect(groundsOf(await deputy.do(own.id, 'issuance'))).toEqual(['policy-second-person']);
  });
});
