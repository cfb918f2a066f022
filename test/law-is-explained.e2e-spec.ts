import type { PartyType } from '../src/statute';
import { close, draftOf, issuedAct, partyId, receive, registeredParty } from './support/act-story';
import { groundsOf, type House, openHouse } from './support/house';
import { accepted, actOf, afternoonOf } from './support/protest-story';
import { breachContent, draftActContent } from './support/public-acts';

const kind = 'law-explanation';
const unlimited = { ...breachContent, circle: 'unlimited' };

let house: House;
beforeAll(async () => {
  house = await openHouse('2016-05-10T10:00:00+06:00');
});
afterAll(() => house.close());

const ofDraft = (on: string) => issuedAct(house, { kind, content: draftActContent, to: '960140000369', on });

describe('S44 (e): a legislative act is explained', () => {
  it('to the body that is to adopt a draft: served, its reply noted, closed', async () => {
    const one = await ofDraft('2016-05-10');
    expect(await actOf(one)).toMatchObject({ waitingFor: 'receipt', deadlines: [] });
    expect(await receive(house, one, '2016-05-11')).toMatchObject({ state: 'served', waitingFor: 'closure' });
    const answer = { outcome: 'satisfied', text: 'The draft is withdrawn' };
    expect(groundsOf(await one.prosecutor.do(one.id, 'responses', answer))).toEqual(['policy-no-response']);
    const note = { receivedOn: '2016-05-11', text: 'The akimat will redraft it' };
    const noted = accepted(await one.prosecutor.do(one.id, 'notes', note));
    expect(noted).toMatchObject({ state: 'served', notes: [note] });
    expect(accepted(await close(house, one, '2016-05-12'))).toMatchObject({ state: 'closed' });
  });

  it('to persons named: each has its own receipt, and nobody is to reply', async () => {
    const caller = house.as('akmola.burabay.prosecutor');
    const addresseeIds = [
      await partyId(caller, 'legal-person'),
      await registeredParty(caller, 'natural-person', 'A landlord'),
    ];
    const one = await issuedAct(house, { kind, content: breachContent, addresseeIds, on: '2016-05-12' });
    const [company, landlord] = addresseeIds;
    await receive(house, one, '2016-05-12', { addresseeId: company });
    expect(await receive(house, one, '2016-05-13', { addresseeId: landlord })).toMatchObject({
      state: 'served',
    });
    expect(groundsOf(await one.prosecutor.do(one.id, 'notes', { text: 'Thanks' }))).toEqual([
      'policy-act-course',
    ]);
    accepted(await close(house, one, '2016-05-13'));
  });

  it('to everybody: not served, made public, closed', async () => {
    const one = await issuedAct(house, { kind, content: unlimited, to: [], on: '2016-05-16' });
    expect(await actOf(one)).toMatchObject({ waitingFor: 'publication', addresseeId: null });
    const service = { method: 'courier', proof: 'stamp' };
    expect(groundsOf(await one.prosecutor.do(one.id, 'services', service))).toEqual(['policy-act-course']);
    const refused = await close(house, one, '2016-05-17');
    expect(refused.body.grounds).toMatchObject([{ rule: 'policy-explanation-made-known' }]);
    const website = { publishedOn: '2016-05-17', medium: 'website', place: 'prokuror.gov.kz' };
    expect(accepted(await one.prosecutor.do(one.id, 'publications', website))).toMatchObject({
      ...{ state: 'disseminated', waitingFor: 'closure' },
    });
    accepted(await close(house, one, '2016-05-18'));
  });

  it('to persons named, made public first and served after', async () => {
    const one = await issuedAct(house, {
      kind,
      content: breachContent,
      to: ['legal-person'],
      on: '2016-05-18',
    });
    afternoonOf(house, '2016-05-18');
    accepted(
      await one.prosecutor.do(one.id, 'publications', { medium: 'mass-media', place: 'Бурабай, № 20' }),
    );
    expect(await receive(house, one, '2016-05-19')).toMatchObject({ state: 'disseminated' });
    accepted(await close(house, one, '2016-05-19'));
  });
});

const ofParliament = (content: { readonly basis: string }, to: PartyType) =>
  ['parliament-resolution', 'chamber-resolution'].map(
    (explained) =>
      [
        `a ${explained} is explained, for a ${content.basis}`,
        { ...content, legislativeAct: { class: explained, title: 'On the work of committees' } },
        to,
        'explanation-excludes-parliament /content/legislativeAct/class',
      ] as const,
  );

describe('S44 (e): refused when it is written', () => {
  it.each<readonly [string, Readonly<Record<string, unknown>>, PartyType, string]>([
    ...ofParliament(breachContent, 'legal-person'),
    ...ofParliament(draftActContent, 'state-body'),
    ['an unlimited circle with an addressee', unlimited, 'legal-person', 'explanation-grounds /addresseeIds'],
    ['a draft explained to a company', draftActContent, 'legal-person', 'explanation-draft-act /addresseeId'],
    ['an expected breach told to a body', breachContent, 'state-body', 'explanation-grounds /addresseeIds/0'],
    [
      'a draft explained to everybody',
      { ...draftActContent, circle: 'unlimited' },
      'state-body',
      'explanation-draft-act /content/circle',
    ],
  ])('%s', async (_, content, to, wanted) => {
    const caller = house.as('akmola.burabay.prosecutor');
    const { status, body } = await caller.post('/v1/acts', await draftOf(caller, { kind, content, to }));
    expect(status).toBe(422);
    const grounds = body.grounds as { rule: string; pointer: string }[];
    expect(grounds.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual([wanted]);
  });
});
