import { type Caller, groundsOf, type House, openHouse } from './support/house';
import { accepted, draftedProtest, historyOf, personId, type ProtestCase } from './support/protest-story';

let house: House;
let head: Caller;
let deputy: Caller;

beforeEach(async () => {
  house = await openHouse('2016-05-10T10:00:00+06:00');
  head = house.as('akmola.burabay.head');
  deputy = house.as('akmola.burabay.deputy');
  const order = { from: '2016-05-12', until: '2016-05-20', orderNumber: '44' };
  const [absentPersonId, substitutePersonId] = [await personId(head), await personId(deputy)];
  const body = { ...order, absentPersonId, substitutePersonId };
  accepted(await head.post('/v1/offices/akmola.burabay/substitutions', body));
});
afterEach(() => house.close());

async function sent(): Promise<ProtestCase> {
  const one = await draftedProtest(house);
  accepted(await one.prosecutor.do(one.id, 'submissions-for-signature'));
  return one;
}

describe('whoever acts for the head', () => {
  it('signs as the head, and the act and its history say for whom and by which order', async () => {
    house.clock.set('2016-05-12T10:00:00+06:00');
    const one = await sent();
    const issued = accepted(await deputy.do(one.id, 'issuance'));
    const onBehalfOf = { personId: await personId(head), orderNumber: '44' };
    expect(issued).toMatchObject({
      signatory: { personId: await personId(deputy), position: 'head', onBehalfOf },
    });
    const [event] = (await historyOf(one)).filter(({ type }) => type === 'issued');
    expect(event).toMatchObject({ actor: { personId: await personId(deputy) }, onBehalfOf });
  });

  it('withdraws as the head does', async () => {
    house.clock.set('2016-05-12T10:00:00+06:00');
    const one = await sent();
    accepted(await deputy.do(one.id, 'issuance'));
    accepted(await deputy.do(one.id, 'withdrawal', { reason: 'Settled' }));
  });

  it('does neither before the order begins nor after it has ended', async () => {
    const one = await sent();
    expect(groundsOf(await deputy.do(one.id, 'issuance'))).toEqual(['policy-who-issues']);
    house.clock.set('2016-05-20T23:59:00+06:00');
    accepted(await deputy.do((await sent()).id, 'issuance'));
    house.clock.set('2016-05-21T00:00:00+06:00');
    expect(groundsOf(await deputy.do(one.id, 'issuance'))).toEqual(['policy-who-issues']);
  });

  it('does not date an act to a day on which another was the head', async () => {
    const one = await sent();
    house.clock.set('2016-05-12T10:00:00+06:00');
    const { body } = await deputy.do(one.id, 'issuance', { issuedOn: '2016-05-11', lateReason: 'Mislaid' });
    expect(body.grounds).toMatchObject([{ rule: 'policy-who-issues', pointer: '/issuedOn' }]);
    accepted(await deputy.do(one.id, 'issuance', { issuedOn: '2016-05-12' }));
  });
});
