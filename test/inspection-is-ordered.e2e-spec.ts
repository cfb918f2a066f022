import { close, draftOf, issuedAct, receive, reply } from './support/act-story';
import { groundsOf, type House, openHouse } from './support/house';
import { accepted, actOf } from './support/protest-story';
import { wholeResolutions } from './support/resolutions';

let house: House;
beforeAll(async () => {
  house = await openHouse('2016-01-20T10:00:00+06:00');
});
afterAll(() => house.close());

const told = { kind: 'resolution', content: wholeResolutions.inspection.content };

describe('an inspection ordered by a resolution', () => {
  it.each([
    ['2016-01-29', '2016-02-29', '2016-02-29'],
    ['2016-04-08', '2016-05-08', '2016-05-06'],
    ['2016-08-31', '2016-09-30', '2016-09-30'],
    ['2016-12-02', '2017-01-02', '2016-12-30'],
    ['2017-01-30', '2017-02-28', '2017-02-28'],
  ])(
    'on %s lasts until %s, which binds the prosecutor and does not move (S35)',
    async (on, dueOn, useful) => {
      const one = await issuedAct(house, { ...told, on });
      const [deadline] = (await actOf(one)).deadlines;
      expect(deadline).toMatchObject({
        rule: 'inspection-term',
        basis: 'law',
        dueOn,
        policies: ['P3', 'P4'],
        startedBy: { fact: 'issuance', on },
      });
      expect(deadline?.['lastWorkingDayOn']).toBe(useful);
    },
  );

  it('is over with what was found, and owes no report of an addressee', async () => {
    const one = await issuedAct(house, { ...told, on: '2017-02-01' });
    await receive(house, one, '2017-02-01');
    const answered = accepted(
      await reply(house, one, '2017-02-27', { outcome: 'executed', executedOn: '2017-02-24' }),
    );
    expect(answered.deadlines).toMatchObject([
      { rule: 'inspection-term', state: 'met', dueOn: '2017-03-01' },
    ]);
    expect(accepted(await close(house, one, '2017-02-27'))).toMatchObject({ state: 'closed' });
  });

  it('is not ordered upon an unsigned letter (S34)', async () => {
    const prosecutor = house.as('akmola.burabay.prosecutor');
    const ground = { kind: 'application', application: 'A letter', signed: false };
    const content = { purpose: 'inspection', inspection: { subject: 'Land', ground } };
    const refused = await prosecutor.post('/v1/acts', await draftOf(prosecutor, { ...told, content }));
    expect([refused.status, groundsOf(refused)]).toEqual([422, ['application-unsigned-not-checked']]);
  });
});
