import { type House, openHouse } from './support/house';
import {
  accepted,
  actOf,
  answer,
  draftedProtest,
  issuedProtest,
  servedProtest,
} from './support/protest-story';

let house: House;

beforeEach(async () => {
  house = await openHouse('2016-05-10T10:00:00+06:00');
});
afterEach(() => house.close());

const receipt = { method: 'electronic', proof: 'message id 17' };

describe('a term ends where its addressee is', () => {
  it.each([
    ['akmola.burabay', 'Asia/Almaty', '2016-05-23T18:00:00Z'],
    ['kostanay.kostanay', 'Asia/Qostanay', '2016-05-23T18:00:00Z'],
    ['aktobe.khromtau', 'Asia/Aqtobe', '2016-05-23T19:00:00Z'],
    ['akmola.burabay', 'Asia/Aqtobe', '2016-05-23T19:00:00Z'],
    ['aktobe.khromtau', 'Asia/Almaty', '2016-05-23T18:00:00Z'],
  ])('of %s to a body in %s at %s', async (officeCode, zone, dueAt) => {
    const { served } = await servedProtest(house, { on: '2016-05-11', officeCode, zone });
    expect(served.deadlines).toMatchObject([{ dueOn: '2016-05-23', dueAt, zone }]);
  });

  it('an hour after midnight in Almaty a term in Aktobe still runs for a second', async () => {
    const one = await servedProtest(house, {
      on: '2016-05-11',
      officeCode: 'aktobe.khromtau',
      zone: 'Asia/Aqtobe',
    });
    house.clock.set('2016-05-24T00:59:59+06:00');
    await house.sweep();
    expect(await actOf(one)).toMatchObject({ overdue: false, deadlines: [{ state: 'running' }] });
    house.clock.set('2016-05-24T01:00:00+06:00');
    await house.sweep();
    expect(await actOf(one)).toMatchObject({ overdue: true, deadlines: [{ state: 'missed' }] });
  });

  it('in Almaty of 2024, six hours ahead of UTC until the last of February and five from then on', async () => {
    const { served } = await servedProtest(house, { on: '2024-02-19' });
    expect(served.deadlines).toMatchObject([{ dueOn: '2024-02-29', dueAt: '2024-02-29T19:00:00Z' }]);
    const later = await servedProtest(house, { on: '2024-02-20' });
    expect(later.served.deadlines).toMatchObject([{ dueOn: '2024-03-01', dueAt: '2024-03-01T19:00:00Z' }]);
  });
});

describe('an instant of receipt', () => {
  it('is a day of the zone of the addressee', async () => {
    const one = await issuedProtest(house, {
      on: '2016-05-10',
      officeCode: 'akmola.burabay',
      zone: 'Asia/Aqtobe',
    });
    house.clock.set('2016-05-12T09:00:00+06:00');
    const told = { ...receipt, receivedAt: '2016-05-12T00:30:00+06:00' };
    const served = accepted(await one.prosecutor.do(one.id, 'services', told));
    expect(served).toMatchObject({
      service: { receivedAt: '2016-05-11T18:30:00Z', zone: 'Asia/Aqtobe' },
      dueOn: '2016-05-23',
    });
  });

  it('an hour into the day there is not of tomorrow, though the office still has yesterday', async () => {
    const one = await issuedProtest(house, {
      on: '2016-05-10',
      officeCode: 'aktobe.khromtau',
      zone: 'Asia/Almaty',
    });
    house.clock.set('2016-05-12T00:30:00+06:00');
    const served = accepted(
      await one.prosecutor.do(one.id, 'services', { ...receipt, receivedOn: '2016-05-12' }),
    );
    expect(served).toMatchObject({ service: { receivedOn: '2016-05-12' }, dueOn: '2016-05-23' });
  });

  it('may be of the day before the issue, where the day there has not ended yet', async () => {
    const one = await draftedProtest(house, { officeCode: 'akmola.burabay', zone: 'Asia/Aqtobe' });
    accepted(await one.prosecutor.do(one.id, 'submissions-for-signature'));
    house.clock.set('2016-05-12T00:20:00+06:00');
    expect(accepted(await one.head.do(one.id, 'issuance'))).toMatchObject({ issuedOn: '2016-05-12' });
    house.clock.set('2016-05-12T00:30:00+06:00');
    const served = accepted(await one.prosecutor.do(one.id, 'services', receipt));
    expect(served).toMatchObject({ service: { receivedOn: '2016-05-11' }, dueOn: '2016-05-23' });
  });
});

describe('the turn of the year', () => {
  it('comes to the numbers of Aktobe an hour later than to those of Akmola', async () => {
    const cases = [
      await draftedProtest(house, { officeCode: 'akmola.burabay' }),
      await draftedProtest(house, { officeCode: 'kostanay.kostanay', zone: 'Asia/Qostanay' }),
      await draftedProtest(house, { officeCode: 'aktobe.khromtau', zone: 'Asia/Aqtobe' }),
    ];
    const numbers: unknown[] = [];
    for (const { id, prosecutor } of cases) accepted(await prosecutor.do(id, 'submissions-for-signature'));
    house.clock.set('2016-12-31T18:30:00Z');
    for (const { id, head } of cases)
      numbers.push(accepted(await head.do(id, 'issuance'))['registrationNumber']);
    expect(numbers).toEqual([
      'PROTEST/AKMOLA.BURABAY/2017/00001',
      'PROTEST/KOSTANAY.KOSTANAY/2017/00001',
      'PROTEST/AKTOBE.KHROMTAU/2016/00001',
    ]);
  });
});

describe('a day left out', () => {
  it("is today where the office is: a decision of today's evening is taken", async () => {
    const one = await servedProtest(house, {
      on: '2016-05-11',
      officeCode: 'aktobe.khromtau',
      zone: 'Asia/Aqtobe',
    });
    house.clock.set('2016-05-20T23:30:00+05:00');
    const answered = await answer(one, '2016-05-20');
    expect(answered).toMatchObject({ response: { receivedOn: '2016-05-20' } });
  });
});
