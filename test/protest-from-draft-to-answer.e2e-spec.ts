import { type Caller, groundsOf, type House, openHouse } from './support/house';
import { aProtest, addresseeIn } from './support/protest';

let house: House;
let prosecutor: Caller;
let head: Caller;

beforeAll(async () => {
  house = await openHouse('2016-05-10T10:00:00+06:00');
  prosecutor = house.as('akmola.burabay.prosecutor');
  head = house.as('akmola.burabay.head');
});

afterAll(() => house.close());

describe('a protest of the district office', () => {
  it('goes from draft to answer, each date as the law gives it (S01)', async () => {
    const addresseeId = await addresseeIn(prosecutor, 'Asia/Almaty');
    const drafted = await prosecutor.post('/v1/acts', aProtest({ addresseeId }));
    expect(drafted.body).toMatchObject({ state: 'draft', missing: [], waitingFor: 'completion' });
    expect(drafted.status).toBe(201);
    const { id } = drafted.body as { id: string };
    expect((await prosecutor.do(id, 'submissions-for-signature')).status).toBe(201);
    const issued = await head.do(id, 'issuance');
    expect(issued.body).toMatchObject({
      state: 'issued',
      registrationNumber: 'PROTEST/AKMOLA.BURABAY/2016/00001',
      issuedOn: '2016-05-10',
    });
    house.clock.set('2016-05-11T16:00:00+06:00');
    const served = await prosecutor.do(id, 'services', {
      receivedOn: '2016-05-11',
      method: 'courier',
      proof: 'stamp',
    });
    expect(served.body).toMatchObject({ state: 'served', dueOn: '2016-05-23', waitingFor: 'answer' });
    house.clock.set('2016-05-20T16:00:00+06:00');
    const answered = await prosecutor.do(id, 'responses', {
      outcome: 'satisfied',
      decidedOn: '2016-05-20',
      text: 'The decision was revoked',
    });
    expect(answered.body).toMatchObject({ state: 'answered', waitingFor: 'closure' });
    expect(answered.body.deadlines).toMatchObject([{ state: 'met', dueOn: '2016-05-23' }]);
    const closed = await prosecutor.do(id, 'closure');
    expect(closed.body).toMatchObject({ state: 'closed', waitingFor: null });
    const history = await prosecutor.get(`/v1/acts/${id}/history`);
    const { items } = history.body as { items: { type: string }[] };
    expect(items.map(({ type }) => type)).toEqual([
      'drafted',
      'submitted',
      'issued',
      'served',
      'deadline-opened',
      'answered',
      'deadline-met',
      'breach-found',
      'closed',
    ]);
  });

  it('is refused by every rule at once', async () => {
    const refused = await prosecutor.post('/v1/acts', {
      ...aProtest({}),
      content: { forum: 'body', object: { class: 'law' }, suspend: true, ownTerm: { days: 7, reason: 'x' } },
    });
    expect(groundsOf(refused).sort()).toEqual(['protest-law-no-suspension', 'protest-other-term-minimum']);
  });
});
