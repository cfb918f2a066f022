import { type House, openHouse } from './support/house';
import { aProtest, addresseeIn } from './support/protest';
import { issuedProtest, serve } from './support/protest-story';

let house: House;

beforeAll(async () => {
  house = await openHouse('2017-07-10T10:00:00+06:00');
});

afterAll(() => house.close());

describe('an act after the repeal of its law', () => {
  it('keeps its term, and every citation says under which policy the edition is applied (S44 (j))', async () => {
    const prosecutor = house.as('akmola.burabay.prosecutor');
    const addresseeId = await addresseeIn(prosecutor, 'Asia/Almaty');
    const { id } = (await prosecutor.post('/v1/acts', aProtest({ addresseeId }))).body as { id: string };
    await prosecutor.do(id, 'submissions-for-signature');
    await house.as('akmola.burabay.head').do(id, 'issuance');
    const served = await prosecutor.do(id, 'services', { method: 'courier', proof: 'stamp' });
    expect(served.body).toMatchObject({ dueOn: '2017-07-20', edition: 'kz-2709-1995' });
    expect(served.body).toMatchObject({
      deadlines: [{ appliedUnder: { rule: 'policy-edition-after-repeal' } }],
    });
    const refused = await prosecutor.do(id, 'term', { days: 7, reason: 'urgent' });
    expect(refused.body).toMatchObject({
      grounds: [
        { rule: 'protest-other-term-minimum', appliedUnder: { rule: 'policy-edition-after-repeal' } },
      ],
    });
  });

  it('issued before the repeal and received after it keeps the edition of its day of issue (S44 (j))', async () => {
    const one = await issuedProtest(house, { on: '2017-06-28' });
    const served = await serve(house, one, '2017-07-10');
    expect(served).toMatchObject({
      ...{ issuedOn: '2017-06-28', dueOn: '2017-07-20', edition: 'kz-2709-1995' },
      deadlines: [{ rule: 'protest-consideration-term', edition: 'kz-2709-1995', dueOn: '2017-07-20' }],
    });
    expect(served.deadlines[0]).not.toHaveProperty('appliedUnder');
  });

  it('was nothing to say before it', async () => {
    house.clock.set('2017-06-29T10:00:00+06:00');
    const answer = await house.as('akmola.burabay.prosecutor').post('/v1/acts', {
      kind: 'protest',
      officeCode: 'akmola.burabay',
      subject: 'A law',
      content: { object: { class: 'law' }, suspend: true },
    });
    const { grounds } = answer.body as { grounds: object[] };
    expect(grounds).toMatchObject([{ rule: 'protest-law-no-suspension' }]);
    expect(grounds[0]).not.toHaveProperty('appliedUnder');
  });
});
