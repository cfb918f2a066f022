import { groundsOf, type House, openHouse } from './support/house';
import { addresseeIn, aProtest } from './support/protest';

describe('a draft', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse('2016-05-10T10:00:00+06:00');
  });
  afterAll(() => house.close());

  it('is not begun in an office that has ended, nor in one that there never was', async () => {
    const founded = await house.as('gpo.registrar').post('/v1/offices', {
      ...{ code: 'astana.baikonyr', type: 'territorial', level: 'district', parentCode: 'astana' },
      names: { kk: 'Байқоңыр ауданы', ru: 'Район Байконыр', en: 'Baikonyr district' },
      ...{ zone: 'Asia/Almaty', validFrom: '2016-06-01', orderNumber: '7', orderedOn: '2016-05-10' },
      ...{ predecessorCode: 'astana.saryarka', predecessorEnds: true },
    });
    expect(founded.status).toBe(201);
    const head = house.as('gpo.head');
    const draftedIn = async (officeCode: string) => head.post('/v1/acts', aProtest({ officeCode }));
    expect((await draftedIn('astana.saryarka')).status).toBe(201);
    house.clock.set('2016-05-31T23:59:59+06:00');
    expect((await draftedIn('astana.saryarka')).status).toBe(201);
    house.clock.set('2016-06-01T00:00:00+06:00');
    const refused = await draftedIn('astana.saryarka');
    expect(refused.body.grounds).toMatchObject([{ rule: 'policy-office-in-force', pointer: '/officeCode' }]);
    expect(groundsOf(await draftedIn('astana.nowhere'))).toEqual(['policy-known-reference']);
  });

  it('of a protest has one addressee', async () => {
    const prosecutor = house.as('akmola.burabay.prosecutor');
    const addresseeIds = [
      await addresseeIn(prosecutor, 'Asia/Almaty'),
      await addresseeIn(prosecutor, 'Asia/Aqtobe'),
    ];
    const refused = await prosecutor.post('/v1/acts', aProtest({ addresseeIds }));
    expect(groundsOf(refused)).toEqual(['policy-number-of-addressees']);
  });
});
