import { applying, without } from './support/editions';
import { groundsOf, type House, openHouse } from './support/house';
import { aProtest, addresseeIn } from './support/protest';
import {
  accepted,
  actOf,
  draftedProtest,
  historyOf,
  personId,
  type ProtestCase,
} from './support/protest-story';

async function sent(house: House): Promise<ProtestCase> {
  const one = await draftedProtest(house);
  accepted(await one.prosecutor.do(one.id, 'submissions-for-signature'));
  return one;
}

describe('what a lower prosecutor may, a superior head may too (16(1) 3))', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse('2016-05-10T10:00:00+06:00');
  });
  afterAll(() => house.close());

  it('the regional head signs, and it is recorded as such, under the number of the lower office', async () => {
    const one = await sent(house);
    const superior = house.as('akmola.head');
    const issued = accepted(await superior.do(one.id, 'issuance'));
    const signatory = {
      personId: await personId(superior),
      position: 'head',
      officeCode: 'akmola',
      insteadOf: 'akmola.burabay',
    };
    expect(issued).toMatchObject({
      state: 'issued',
      officeCode: 'akmola.burabay',
      registrationNumber: 'PROTEST/AKMOLA.BURABAY/2016/00001',
      signatory,
    });
    const [event] = (await historyOf(one)).filter(({ type }) => type === 'issued');
    expect(event?.actor).toMatchObject(signatory);
  });

  it('so does the Prosecutor General', async () => {
    const one = await sent(house);
    const issued = accepted(await house.as('gpo.head').do(one.id, 'issuance'));
    expect(issued).toMatchObject({ signatory: { officeCode: 'gpo', insteadOf: 'akmola.burabay' } });
  });

  it('so does not a superior deputy or prosecutor', async () => {
    const one = await sent(house);
    for (const who of ['akmola.deputy', 'akmola.prosecutor'])
      expect(groundsOf(await house.as(who).do(one.id, 'issuance'))).toEqual(['policy-who-issues']);
  });

  it('so does not the head of another region, of a neighbour or of an equated office: nothing is there', async () => {
    const one = await sent(house);
    for (const who of ['kostanay.head', 'akmola.akkol.head', 'chief-transport.head'])
      expect((await house.as(who).do(one.id, 'issuance')).status).toBe(404);
    expect(await actOf(one)).toMatchObject({ state: 'awaiting-signature' });
  });

  it('the superior drafts there, sees that draft, and somebody of the office sends it', async () => {
    const superior = house.as('akmola.head');
    const addresseeId = await addresseeIn(superior, 'Asia/Almaty');
    const drafted = accepted(await superior.post('/v1/acts', aProtest({ addresseeId })));
    const responsibleId = await personId(house.as('akmola.burabay.head'));
    expect(drafted).toMatchObject({ state: 'draft', officeCode: 'akmola.burabay', responsibleId });
    expect((await superior.get(`/v1/acts/${drafted.id}`)).status).toBe(200);
    const one = { id: drafted.id, prosecutor: house.as('akmola.burabay.prosecutor'), head: superior };
    accepted(await one.prosecutor.do(one.id, 'submissions-for-signature'));
    accepted(await superior.do(one.id, 'issuance'));
  });
});

describe('under a law that gives a superior no such power', () => {
  it('the regional head is refused, and the head of the office signs', async () => {
    const house = await openHouse('2016-05-10T10:00:00+06:00', {
      editions: applying(without('subordination-substitution')),
    });
    const one = await sent(house);
    expect(groundsOf(await house.as('akmola.head').do(one.id, 'issuance'))).toEqual(['policy-who-issues']);
    accepted(await one.head.do(one.id, 'issuance'));
    await house.close();
  });
});
