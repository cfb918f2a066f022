import {
  type ActTold,
  close,
  draftedAct,
  draftOf,
  issue,
  issuedAct,
  receive,
  registeredParty,
  reply,
  servedAct,
  submit,
} from './support/act-story';
import { groundsOf, type House, openHouse } from './support/house';
import { accepted, actOf } from './support/protest-story';

const silent = {
  ground: 'information-on-preparation',
  circumstances: 'An unauthorised meeting is being prepared for 21 May',
};
const told: ActTold = {
  kind: 'warning',
  to: 'legal-person',
  content: {
    ...silent,
    liability: { text: 'A fine', norm: { act: 'Code on Administrative Offences', article: '488' } },
  },
};

describe('S44(c): a warning', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse('2016-05-10T10:00:00+06:00');
  });
  afterAll(() => house.close());
  beforeEach(() => {
    house.clock.set('2016-05-10T10:00:00+06:00');
  });

  it('goes from draft to closure with its service, with no term and no answer', async () => {
    const one = await draftedAct(house, told);
    expect(await actOf(one)).toMatchObject({ state: 'draft', missing: [] });
    await submit(one);
    expect(await issue(one)).toMatchObject({
      state: 'issued',
      registrationNumber: 'WARNING/AKMOLA.BURABAY/2016/00001',
      waitingFor: 'receipt',
      deadlines: [],
    });
    const unserved = await close(house, one, '2016-05-10');
    expect(unserved.body.grounds).toMatchObject([{ rule: 'policy-service-recorded' }]);
    expect(await receive(house, one, '2016-05-11')).toMatchObject({
      state: 'served',
      waitingFor: 'closure',
      dueOn: null,
      overdue: false,
      deadlines: [],
      withoutTerm: { rule: 'policy-no-term-runs' },
    });
    expect(groundsOf(await reply(house, one, '2016-05-12', { outcome: 'satisfied' }))).toEqual([
      'policy-no-response',
    ]);
    expect(groundsOf(await one.prosecutor.do(one.id, 'term', { days: 10 }))).toEqual(['policy-act-course']);
    const publication = { medium: 'website', place: 'prokuror.kz' };
    expect(accepted(await one.prosecutor.do(one.id, 'publications', publication))).toMatchObject({
      state: 'served',
    });
    expect(accepted(await close(house, one, '2016-05-13'))).toMatchObject({
      state: 'closed',
      waitingFor: null,
    });
  });

  it('to a natural person is lawful; to a state body or an official as such it is refused when written', async () => {
    const prosecutor = house.as('akmola.burabay.prosecutor');
    const person = await registeredParty(prosecutor, 'natural-person', 'A. Bekov');
    const { served } = await servedAct(house, { ...told, addresseeId: person, on: '2016-05-11' });
    expect(served).toMatchObject({ state: 'served' });
    const official = await registeredParty(prosecutor, 'official', 'Akim of the district');
    for (const addressee of [{ addresseeId: official }, { to: 'state-body' }, { to: 'court' }]) {
      const refused = await prosecutor.post('/v1/acts', await draftOf(prosecutor, { ...told, ...addressee }));
      expect(refused.body.grounds).toMatchObject([
        { rule: 'policy-warning-addressee', pointer: '/addresseeId' },
      ]);
    }
  });

  it('must warn of the liability and name its norm', async () => {
    const one = await draftedAct(house, { ...told, content: silent });
    const refused = await one.prosecutor.do(one.id, 'submissions-for-signature');
    expect(refused.body.grounds).toMatchObject([
      { rule: 'warning-liability-notice', cites: '25-1', pointer: '/content/liability' },
    ]);
    accepted(await one.prosecutor.revise(one.id, { content: { liability: { text: 'A fine' } } }));
    expect(await actOf(one)).toMatchObject({
      missing: [{ rule: 'warning-liability-notice', pointer: '/content/liability/norm' }],
    });
    accepted(await one.prosecutor.revise(one.id, { content: { liability: { norm: 'Code, art. 488' } } }));
    expect(await submit(one)).toMatchObject({ state: 'awaiting-signature' });
  });

  it('is taken back before it is served', async () => {
    const one = await issuedAct(house, { ...told, on: '2016-05-11' });
    const reason = 'The meeting was called off';
    expect(accepted(await one.head.do(one.id, 'withdrawal', { reason }))).toMatchObject({
      state: 'withdrawn',
    });
  });
});
