import { applying, without } from './support/editions';
import { type Caller, groundsOf, type House, openHouse } from './support/house';
import { aProtest, addresseeIn } from './support/protest';
import { accepted } from './support/protest-story';

async function draftOf(author: Caller, officeCode = 'akmola.burabay'): Promise<string> {
  const addresseeId = await addresseeIn(author, 'Asia/Almaty');
  return accepted(await author.post('/v1/acts', aProtest({ addresseeId, officeCode }))).id;
}

describe("a head's own draft", () => {
  let house: House;
  let head: Caller;
  beforeAll(async () => {
    house = await openHouse('2016-05-10T10:00:00+06:00');
    head = house.as('akmola.burabay.head');
  });
  afterAll(() => house.close());

  it('sent by the head alone is not issued by the head', async () => {
    const id = await draftOf(head);
    accepted(await head.do(id, 'submissions-for-signature'));
    expect(groundsOf(await head.do(id, 'issuance'))).toEqual(['policy-second-person']);
    const actions = await head.get(`/v1/acts/${id}/allowed-actions`);
    const issuance = (actions.body.items as { action: string }[]).find(({ action }) => action === 'issuance');
    expect(issuance).toMatchObject({ allowed: false, grounds: [{ rule: 'policy-second-person' }] });
  });

  it('is issued by the head after another person sent it', async () => {
    const id = await draftOf(head);
    accepted(await house.as('akmola.burabay.prosecutor').do(id, 'submissions-for-signature'));
    accepted(await head.do(id, 'issuance'));
  });

  it('sent by the head alone is issued by the head above', async () => {
    const id = await draftOf(head);
    accepted(await head.do(id, 'submissions-for-signature'));
    accepted(await house.as('akmola.head').do(id, 'issuance'));
  });

  it('is never issued from a draft: it is sent first', async () => {
    const id = await draftOf(house.as('akmola.burabay.prosecutor'));
    expect(groundsOf(await head.do(id, 'issuance'))).toEqual(['policy-act-course']);
  });

  it('of the Prosecutor General needs nobody else', async () => {
    const general = house.as('gpo.head');
    const id = await draftOf(general, 'gpo');
    accepted(await general.do(id, 'submissions-for-signature'));
    expect(accepted(await general.do(id, 'issuance'))).toMatchObject({ state: 'issued' });
  });
});

describe('where an edition does not ask for a second person', () => {
  it("a head issues the head's own draft alone", async () => {
    const house = await openHouse('2016-05-10T10:00:00+06:00', {
      editions: applying(without('policy-second-person')),
    });
    const head = house.as('akmola.burabay.head');
    const id = await draftOf(head);
    accepted(await head.do(id, 'submissions-for-signature'));
    accepted(await head.do(id, 'issuance'));
    await house.close();
  });
});
