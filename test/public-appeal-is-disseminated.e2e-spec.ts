import { close, draftedAct, draftOf, issuedAct, partyId, registeredParty, submit } from './support/act-story';
import { groundsOf, type House, openHouse } from './support/house';
import { accepted, actOf, afternoonOf, historyOf } from './support/protest-story';
import { appealContent } from './support/public-acts';

const appeal = {
  kind: 'public-appeal',
  content: appealContent,
  subject: 'On safety during the spring floods',
};
const newspaper = { publishedOn: '2016-05-12', medium: 'state-mass-media', place: 'Бурабай, № 19, 3-бет' };

let house: House;
beforeAll(async () => {
  house = await openHouse('2016-05-10T10:00:00+06:00');
});
afterAll(() => house.close());

describe('S44 (d): a public appeal', () => {
  it('goes to several of every sort, is disseminated, published again and closed', async () => {
    const caller = house.as('akmola.burabay.prosecutor');
    const addresseeIds = [
      await partyId(caller, 'state-body'),
      await partyId(caller, 'legal-person'),
      await registeredParty(caller, 'natural-person', 'A citizen'),
      await registeredParty(caller, 'official', 'The akim of the district'),
    ];
    const one = await issuedAct(house, { ...appeal, addresseeIds, on: '2016-05-10' });
    expect(await actOf(one)).toMatchObject({
      ...{ state: 'issued', waitingFor: 'publication', deadlines: [], addresseeIds },
      withoutTerm: { rule: 'policy-no-term-runs' },
    });
    afternoonOf(house, '2016-05-12');
    const disseminated = accepted(await one.prosecutor.do(one.id, 'publications', newspaper));
    expect(disseminated).toMatchObject({ state: 'disseminated', waitingFor: 'closure' });
    const website = { medium: 'website', place: 'prokuror.gov.kz' };
    expect(accepted(await one.prosecutor.do(one.id, 'publications', website))).toMatchObject({
      state: 'disseminated',
    });
    expect(accepted(await close(house, one, '2016-05-13'))).toMatchObject({
      state: 'closed',
      waitingFor: null,
    });
    const types = (await historyOf(one)).map(({ type }) => type);
    expect(types).toEqual(['drafted', 'submitted', 'issued', 'disseminated', 'published', 'closed']);
  });

  it('is not closed without a record of its dissemination, by 25-2 alone', async () => {
    const one = await issuedAct(house, { ...appeal, to: ['state-body'], on: '2016-05-16' });
    const refused = await close(house, one, '2016-05-17');
    expect(refused.status).toBe(422);
    expect(refused.body.grounds).toMatchObject([{ rule: 'appeal-dissemination', cites: '25-2' }]);
    accepted(
      await one.prosecutor.do(one.id, 'publications', {
        medium: 'other',
        place: 'A gathering in Shchuchinsk',
      }),
    );
    accepted(await close(house, one, '2016-05-17'));
  });

  it('is not served, answered or brought to a court', async () => {
    const one = await issuedAct(house, { ...appeal, to: ['state-body'], on: '2016-05-18' });
    const service = { method: 'courier', proof: 'stamp' };
    expect(groundsOf(await one.prosecutor.do(one.id, 'services', service))).toEqual(['policy-act-course']);
    const response = { outcome: 'satisfied', text: 'We heard it' };
    expect(groundsOf(await one.prosecutor.do(one.id, 'responses', response))).toEqual(['policy-no-response']);
    expect(groundsOf(await one.prosecutor.do(one.id, 'court-steps', { step: 'filed' }))).toEqual([
      'policy-act-course',
    ]);
    expect(groundsOf(await one.prosecutor.do(one.id, 'notes', { text: 'Thanks' }))).toEqual([
      'policy-act-course',
    ]);
  });

  it('that is not public is refused when it is written, for it could never be disseminated', async () => {
    const caller = house.as('akmola.burabay.prosecutor');
    const written = await draftOf(caller, { ...appeal, to: ['state-body'], secrecy: 'restricted' });
    const refused = await caller.post('/v1/acts', written);
    expect(refused.body.grounds).toMatchObject([
      { rule: 'po-publicity-limits', cites: '3(5)', pointer: '/secrecy' },
    ]);
  });

  it('lacks its purpose, its text and the means planned, all told at once', async () => {
    const one = await draftedAct(house, { ...appeal, to: [], content: { plannedMedia: [] } });
    expect(await actOf(one)).toMatchObject({
      missing: [
        { rule: 'appeal-addressees', pointer: '/addresseeIds' },
        { rule: 'appeal-purposes', pointer: '/content/purpose' },
        { rule: 'appeal-purposes', pointer: '/content/text' },
        { rule: 'policy-appeal-media-planned', pointer: '/content/plannedMedia' },
      ],
    });
    await expect(submit(one)).rejects.toThrow('policy-appeal-media-planned');
  });

  it('is not dated as published before its issue, nor ahead of today', async () => {
    const one = await issuedAct(house, { ...appeal, to: ['state-body'], on: '2016-05-19' });
    const on = async (publishedOn: string) =>
      groundsOf(await one.prosecutor.do(one.id, 'publications', { ...newspaper, publishedOn }));
    expect(await on('2016-05-18')).toEqual(['policy-order-of-facts']);
    expect(await on('2016-05-20')).toEqual(['policy-not-in-the-future']);
  });
});
