import { close, issuedAct, receive, reply } from './support/act-story';
import { groundsOf, type House, openHouse } from './support/house';
import { accepted } from './support/protest-story';
import { wholeResolutions } from './support/resolutions';

let house: House;
beforeAll(async () => {
  house = await openHouse('2016-06-06T10:00:00+06:00');
});
afterAll(() => house.close());

/** The Maslikhat of Burabay District. */
const maslikhat = '960140000438';
const { content } = wholeResolutions.suspension;

describe('a normative act suspended by a resolution', () => {
  it('is closed once the suspension was published, 18(1-1)', async () => {
    const one = await issuedAct(house, { kind: 'resolution', to: maslikhat, content, on: '2016-06-07' });
    const served = await receive(house, one, '2016-06-07');
    expect(served).toMatchObject({ state: 'served', deadlines: [] });
    expect(served['withoutTerm']).toMatchObject({ rule: 'policy-no-term-runs' });
    accepted(await reply(house, one, '2016-06-09', { outcome: 'executed', executedOn: '2016-06-08' }));
    const refused = await close(house, one, '2016-06-10');
    expect([refused.status, groundsOf(refused)]).toEqual([422, ['suspending-acts-published']]);
    const publication = { publishedOn: '2016-06-10', medium: 'state-mass-media', place: 'Egemen Qazaqstan' };
    accepted(await one.prosecutor.do(one.id, 'publications', publication));
    expect(accepted(await close(house, one, '2016-06-10'))).toMatchObject({ state: 'closed' });
  });

  it('is closed without publication where the act is of one case', async () => {
    const act = { ...content.act, class: 'individual-legal-act' };
    const one = await issuedAct(house, {
      ...{ kind: 'resolution', to: maslikhat, on: '2016-06-07' },
      content: { ...content, act },
    });
    await receive(house, one, '2016-06-07');
    accepted(await reply(house, one, '2016-06-09', { outcome: 'executed' }));
    expect(accepted(await close(house, one, '2016-06-10'))).toMatchObject({ state: 'closed' });
  });

  it('until the court decides has no term, by 23(2)', async () => {
    const { content: untilCourt } = wholeResolutions['suspension, courts'];
    const one = await issuedAct(house, {
      ...{ kind: 'resolution', to: maslikhat, on: '2016-06-07' },
      content: untilCourt,
    });
    const served = await receive(house, one, '2016-06-07');
    expect(served['withoutTerm']).toMatchObject({ rule: 'application-suspension-by-resolution' });
  });
});
