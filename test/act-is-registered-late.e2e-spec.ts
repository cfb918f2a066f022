import { groundsOf, type House, openHouse } from './support/house';
import { accepted, actOf, draftedProtest, historyOf, type ProtestCase } from './support/protest-story';

let house: House;

beforeEach(async () => {
  house = await openHouse('2017-01-05T10:00:00+06:00');
});
afterEach(() => house.close());

async function sent(): Promise<ProtestCase> {
  const one = await draftedProtest(house);
  accepted(await one.prosecutor.do(one.id, 'submissions-for-signature'));
  return one;
}

const issuedOn = (one: ProtestCase, day: string) =>
  one.head.do(one.id, 'issuance', { issuedOn: day, lateReason: 'Signed on paper, the network was down' });

describe('an act signed on an earlier day', () => {
  it('is marked so with its reason, and numbered in the year of its day', async () => {
    const one = await sent();
    const issued = accepted(await issuedOn(one, '2016-12-30'));
    expect(issued).toMatchObject({
      state: 'issued',
      issuedOn: '2016-12-30',
      registeredLate: true,
      registrationNumber: 'PROTEST/AKMOLA.BURABAY/2016/00001',
      warnings: [{ rule: 'policy-late-registration' }],
    });
    const [event] = (await historyOf(one)).filter(({ type }) => type === 'issued');
    expect(event).toMatchObject({
      happenedOn: '2016-12-30',
      recordedAt: '2017-01-05T04:00:00Z',
      late: true,
      lateReason: 'Signed on paper, the network was down',
    });
    const now = await sent();
    accepted(await now.head.do(now.id, 'issuance'));
    expect(await actOf(now)).toMatchObject({
      registeredLate: false,
      registrationNumber: 'PROTEST/AKMOLA.BURABAY/2017/00001',
    });
  });

  it('may have been received before it was registered: the term runs from there', async () => {
    const one = await sent();
    accepted(await issuedOn(one, '2016-12-20'));
    const receipt = { receivedOn: '2016-12-23', method: 'courier', proof: 'stamp' };
    const served = accepted(await one.prosecutor.do(one.id, 'services', receipt));
    expect(served).toMatchObject({ dueOn: '2017-01-04', overdue: true, deadlines: [{ state: 'missed' }] });
  });

  it('is not dated tomorrow', async () => {
    expect(groundsOf(await issuedOn(await sent(), '2017-01-06'))).toEqual(['policy-not-in-the-future']);
  });

  it('is not dated to a day without an edition in force', async () => {
    const { body, status } = await issuedOn(await sent(), '2015-12-31');
    expect(status).toBe(422);
    expect(body.grounds).toMatchObject([{ rule: 'policy-edition-in-force', pointer: '/issuedOn' }]);
  });

  it('refused, takes no number', async () => {
    const one = await sent();
    await issuedOn(one, '2017-01-06');
    const tried = await one.head.post(`/v1/acts/${one.id}/issuance?dryRun=true`, {}, { 'if-match': '"2"' });
    expect(tried.status).toBe(200);
    accepted(await one.head.do(one.id, 'issuance'));
    expect(await actOf(one)).toMatchObject({ registrationNumber: 'PROTEST/AKMOLA.BURABAY/2017/00001' });
  });
});
