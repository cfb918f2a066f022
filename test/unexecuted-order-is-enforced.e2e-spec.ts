import { close, draftOf, issuedAct, receive, reply } from './support/act-story';
import { groundsOf, type House, openHouse } from './support/house';
import { accepted } from './support/protest-story';
import { wholeResolutions } from './support/resolutions';

let house: House;
beforeAll(async () => {
  house = await openHouse('2016-05-30T10:00:00+06:00');
});
afterAll(() => house.close());

/** The Department of Internal Affairs of Akmola Region. */
const police = '960140000577';
const { content } = wholeResolutions.enforcement;
const told = { kind: 'resolution', to: police, content };

describe('the enforcement of an order not carried out (S25)', () => {
  it('begins at once upon receipt and is closed with its result', async () => {
    const one = await issuedAct(house, { ...told, on: '2016-06-01' });
    const served = await receive(house, one, '2016-06-01', { receivedAt: '2016-06-01T10:20:00+06:00' });
    expect(served.deadlines).toMatchObject([
      {
        rule: 'enforcement-immediate-measures',
        dueOn: null,
        dueAt: null,
        state: 'running',
        startedBy: { fact: 'service', at: '2016-06-01T04:20:00Z' },
      },
    ]);
    expect(groundsOf(await close(house, one, '2016-06-02'))).toEqual(['resolution-result-immediate']);
    const takenMeasures = [
      { text: 'The fence was taken down', takenOn: '2016-06-03' },
      { text: 'The site was closed', takenOn: '2016-06-02' },
    ];
    const answered = accepted(
      await reply(house, one, '2016-06-06', { outcome: 'executed', executedOn: '2016-06-03', takenMeasures }),
    );
    expect(answered.deadlines).toMatchObject([
      { rule: 'enforcement-immediate-measures', state: 'met', done: { on: '2016-06-02' } },
      { rule: 'resolution-result-immediate', state: 'met' },
    ]);
    expect(accepted(await close(house, one, '2016-06-06'))).toMatchObject({ state: 'closed' });
  });

  it.each([
    [{ kind: 'submission' }, 'enforcement-resolution'],
    [{ kind: 'protest' }, 'enforcement-resolution'],
    [{ takesProperty: true }, 'enforcement-property-exception'],
    [{ kind: 'resolution', purpose: 'enforcement' }, 'policy-enforcement-of-enforcement'],
  ])('is refused of %j (S27)', async (more, rule) => {
    const prosecutor = house.as('akmola.burabay.prosecutor');
    const unexecuted = { ...content.unexecuted, ...more };
    const body = await draftOf(prosecutor, { ...told, content: { ...content, unexecuted } });
    const refused = await prosecutor.post('/v1/acts', body);
    expect([refused.status, groundsOf(refused)]).toEqual([422, [rule]]);
  });
});
