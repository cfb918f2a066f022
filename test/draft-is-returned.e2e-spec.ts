import { groundsOf, type House, openHouse } from './support/house';
import { accepted, actOf, draftedProtest, historyOf, type ProtestCase } from './support/protest-story';

let house: House;
let one: ProtestCase;

beforeAll(async () => {
  house = await openHouse('2016-05-10T10:00:00+06:00');
});
afterAll(() => house.close());
beforeEach(async () => {
  one = await draftedProtest(house);
});

const submit = () => one.prosecutor.do(one.id, 'submissions-for-signature');

describe('a draft sent for signature', () => {
  it('comes back with the reason, is mended, sent again and issued', async () => {
    accepted(await submit());
    const reason = 'Name the number of the decision';
    const returned = accepted(await one.head.do(one.id, 'returns', { reason }));
    expect(returned).toMatchObject({ state: 'draft', waitingFor: 'completion', registrationNumber: null });
    accepted(await one.prosecutor.revise(one.id, { content: { object: { number: 'A-4/118' } } }));
    accepted(await submit());
    const issued = accepted(await one.head.do(one.id, 'issuance'));
    expect(issued).toMatchObject({ state: 'issued', content: { object: { number: 'A-4/118' } } });
    const history = await historyOf(one);
    expect(history.map(({ type }) => type)).toEqual([
      'drafted',
      'submitted',
      'returned',
      'revised',
      'submitted',
      'issued',
    ]);
    expect(history[2]?.detail).toMatchObject({ reason });
  });

  it('is not changed while it waits for signature', async () => {
    accepted(await submit());
    const revised = await one.prosecutor.revise(one.id, { subject: 'Another matter' });
    expect(groundsOf(revised)).toEqual(['policy-act-course']);
    expect(groundsOf(await submit())).toEqual(['policy-act-course']);
  });

  it.each(['prosecutor', 'clerk', 'deputy'])(
    'is not returned by a %s without the right to sign',
    async (who) => {
      accepted(await submit());
      const returned = await house.as(`akmola.burabay.${who}`).do(one.id, 'returns', { reason: 'No' });
      expect(groundsOf(returned)).toEqual(['policy-who-returns']);
    },
  );

  it('is not sent by a clerk, who is no prosecutor', async () => {
    const { body } = await house.as('akmola.burabay.clerk').do(one.id, 'submissions-for-signature');
    expect(body.grounds).toMatchObject([{ rule: 'prosecutor-positions-list', cites: '48(1)' }]);
  });

  it('is seen above only from the day it was sent, and after a return still', async () => {
    const superior = house.as('akmola.head');
    expect((await superior.get(`/v1/acts/${one.id}`)).status).toBe(404);
    accepted(await submit());
    expect((await superior.get(`/v1/acts/${one.id}`)).status).toBe(200);
    accepted(await one.head.do(one.id, 'returns', { reason: 'Mend it' }));
    expect((await superior.get(`/v1/acts/${one.id}`)).status).toBe(200);
  });
});

describe('a half-finished draft', () => {
  it('is kept, tells what the law still wants, and is not sent', async () => {
    const drafted = accepted(
      await one.prosecutor.post('/v1/acts', {
        kind: 'protest',
        officeCode: 'akmola.burabay',
        subject: 'A decision of the akimat, to be looked into',
        content: { object: { class: 'decision', title: 'On fees' } },
      }),
    );
    const wanted = [
      ['protest-addressee', '/addresseeId'],
      ['protest-addressee', '/content/forum'],
      ['protest-demand-content', '/content/demands'],
      ['protest-object', '/content/object/adoptedBy'],
      ['protest-object', '/content/object/basis'],
      ['protest-object', '/content/object/date'],
      ['protest-object', '/content/object/number'],
      ['protest-object', '/norms'],
    ];
    const told = (items: { rule: string; pointer: string }[]) =>
      items.map(({ rule, pointer }) => [rule, pointer]).sort();
    expect(told(drafted['missing'] as { rule: string; pointer: string }[])).toEqual(wanted);
    const sent = await one.prosecutor.do(drafted.id, 'submissions-for-signature');
    expect(sent.status).toBe(422);
    expect(told(sent.body.grounds)).toEqual(wanted);
    expect(await actOf({ ...one, id: drafted.id })).toMatchObject({ state: 'draft', version: 1 });
  });

  it('of a ruling beyond competence is kept, and its submission names the way up', async () => {
    const { body } = await one.prosecutor.get('/v1/parties?limit=100');
    const court = (body.items as { id: string; bin: string }[]).find(({ bin }) => bin === '960140000646');
    const object = { class: 'court-ruling', inForce: true, fault: 'unlawful' };
    accepted(
      await one.prosecutor.revise(one.id, {
        addresseeId: court?.id ?? null,
        content: { forum: 'court', object, demands: ['revoke'] },
      }),
    );
    const sent = await submit();
    expect(sent.body.grounds).toMatchObject([
      { rule: 'court-protest-beyond-competence', cites: '32(2)', pointer: '/content/object/inForce' },
    ]);
  });
});
