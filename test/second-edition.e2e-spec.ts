import { Editions, kz2709of1995 } from '../src/statute';
import { type Caller, groundsOf, type House, openHouse } from './support/house';
import { editionWithoutProtest, inventedEdition } from './support/invented-edition';
import { pdfPages } from './support/pdf-text';
import {
  accepted,
  actOf,
  afternoonOf,
  deadlinesOf,
  draftedProtest,
  issuedProtest,
  type ProtestCase,
  serve,
} from './support/protest-story';

const old = kz2709of1995.id;
const invented = inventedEdition.id;

/** The law of 1995 for 2016, the invented one for 2017, and nothing from 2018 on. */
const editions = new Editions(
  [kz2709of1995, inventedEdition],
  [
    { id: old, from: '2016-01-01', until: '2016-12-31' },
    { id: invented, from: '2017-01-01', until: '2017-12-31' },
  ],
);

let house: House;
afterEach(() => house.close());

async function partyOf(caller: Caller, bin: string): Promise<string> {
  const { body } = await caller.get('/v1/parties?limit=100');
  const found = (body.items as { id: string; bin: string }[]).find((party) => party.bin === bin);
  return found?.id ?? '';
}

/** A reminder to Burabay Su, a legal person. */
async function draftedReminder(bin = '960140000715', officeCode = 'akmola.burabay'): Promise<ProtestCase> {
  const prosecutor = house.as(`${officeCode}.prosecutor`);
  const drafted = await prosecutor.post('/v1/acts', {
    kind: 'reminder',
    officeCode,
    subject: 'Water meters that were not checked',
    addresseeId: await partyOf(prosecutor, bin),
    content: { duty: 'To have water meters checked every four years' },
  });
  return { id: accepted(drafted).id, prosecutor, head: house.as(`${officeCode}.head`) };
}

async function sent(one: ProtestCase): Promise<ProtestCase> {
  accepted(await one.prosecutor.do(one.id, 'submissions-for-signature'));
  return one;
}

describe('the law in force on the day of issue', () => {
  it('governs the act: ten days under the one, fifteen under the other, whenever it was received', async () => {
    house = await openHouse('2016-12-29T10:00:00+06:00', { editions });
    const before = await issuedProtest(house, { on: '2016-12-30' });
    const after = await issuedProtest(house, { on: '2017-01-09' });
    expect(await serve(house, before, '2017-01-09')).toMatchObject({
      edition: old,
      dueOn: '2017-01-19',
      deadlines: [{ edition: old, cites: '19(3)' }],
    });
    expect(await serve(house, after, '2017-01-09')).toMatchObject({
      edition: invented,
      dueOn: '2017-01-24',
      deadlines: [{ edition: invented, cites: '11(2)' }],
    });
  });

  it('is not that of the day on which it was drafted', async () => {
    house = await openHouse('2016-12-29T10:00:00+06:00', { editions });
    const [early, late] = [await sent(await draftedProtest(house)), await draftedProtest(house)];
    house.clock.set('2017-01-09T10:00:00+06:00');
    accepted(await early.head.do(early.id, 'issuance'));
    expect(await serve(house, early, '2017-01-09')).toMatchObject({ edition: invented, dueOn: '2017-01-24' });
    await sent(late);
    accepted(await late.head.do(late.id, 'issuance', { issuedOn: '2016-12-30', lateReason: 'Mislaid' }));
    expect(await serve(house, late, '2017-01-09')).toMatchObject({ edition: old, dueOn: '2017-01-19' });
  });

  it('is printed on the page', async () => {
    house = await openHouse('2016-12-29T10:00:00+06:00', { editions });
    const one = await issuedProtest(house, { on: '2017-01-09' });
    const { body } = await one.head.get(`/v1/acts/${one.id}/document?lang=ru`);
    const text = pdfPages(body as Buffer)
      .join('')
      .replaceAll('\u00a0', ' ');
    expect(text).toContain('в течение 15 календарных дней');
    expect(text).toContain('Вымышленный закон о прокуратуре');
  });

  it('must be there: on a day without an edition nothing is issued or computed', async () => {
    house = await openHouse('2017-12-29T10:00:00+06:00', { editions });
    const one = await sent(await draftedProtest(house));
    house.clock.set('2018-01-08T10:00:00+06:00');
    const refused = await one.head.do(one.id, 'issuance');
    expect(refused.status).toBe(422);
    expect(refused.body.grounds).toMatchObject([{ rule: 'policy-edition-in-force', pointer: '/issuedOn' }]);
    const asked = { rule: 'protest-consideration-term', startsAt: '2018-01-08T10:00:00+06:00' };
    const computed = await one.head.post('/v1/deadline-calculations', asked);
    expect(groundsOf(computed)).toEqual(['policy-edition-in-force']);
    const dated = await one.head.do(one.id, 'issuance', { issuedOn: '2017-12-29', lateReason: 'Holidays' });
    expect(accepted(dated)).toMatchObject({ edition: invented, issuedOn: '2017-12-29' });
  });

  it('computes what is asked of the day', async () => {
    house = await openHouse('2017-01-09T10:00:00+06:00', { editions });
    const ask = async (startsAt: string): Promise<unknown> => {
      const asked = { rule: 'protest-consideration-term', startsAt };
      return (await house.as('gpo.head').post('/v1/deadline-calculations', asked)).body;
    };
    expect(await ask('2016-06-06T10:00:00+06:00')).toMatchObject({ edition: old, dueOn: '2016-06-16' });
    expect(await ask('2017-06-06T10:00:00+06:00')).toMatchObject({ edition: invented, dueOn: '2017-06-21' });
  });
});

describe('a kind that an edition lacks', () => {
  it.each([
    ['2017-01-09', 'warning', 'invented-list-of-kinds', invented],
    ['2016-12-29', 'reminder', 'act-kinds-supervision', old],
    ['2017-01-09', 'letter', 'invented-list-of-kinds', invented],
  ])('on %s, a %s is refused by its closed list', async (day, kind, rule, edition) => {
    house = await openHouse(`${day}T10:00:00+06:00`, { editions });
    const asked = { kind, officeCode: 'akmola.burabay', subject: 'Whatever it be' };
    const refused = await house.as('akmola.burabay.prosecutor').post('/v1/acts', asked);
    expect(refused.status).toBe(422);
    expect(refused.body.grounds).toMatchObject([{ rule, edition, pointer: '/kind' }]);
  });

  it('is not issued on a day of that edition either', async () => {
    house = await openHouse('2017-01-09T10:00:00+06:00', { editions });
    const one = await sent(await draftedReminder());
    const refused = await one.head.do(one.id, 'issuance', { issuedOn: '2016-12-30' });
    expect(refused.body.grounds).toMatchObject([{ rule: 'act-kinds-supervision', pointer: '/issuedOn' }]);
  });

  it('leaves its drafts to be read and taken back; they are issued on a day of the older law only', async () => {
    const spans = [
      { id: old, from: '2016-01-01', until: '2016-12-31' },
      { id: editionWithoutProtest.id, from: '2017-01-01' },
    ];
    house = await openHouse('2016-12-29T10:00:00+06:00', {
      editions: new Editions([kz2709of1995, editionWithoutProtest], spans),
    });
    const [kept, dropped] = [await sent(await draftedProtest(house)), await draftedProtest(house)];
    house.clock.set('2017-01-09T10:00:00+06:00');
    expect(await actOf(kept)).toMatchObject({ state: 'awaiting-signature', edition: old });
    const actions = await kept.head.get(`/v1/acts/${kept.id}/allowed-actions`);
    expect(actions.status).toBe(200);
    expect(groundsOf(await kept.head.do(kept.id, 'issuance'))).toEqual(['invented-list-of-kinds']);
    const dated = await kept.head.do(kept.id, 'issuance', { issuedOn: '2016-12-30', lateReason: 'Mislaid' });
    expect(accepted(dated)).toMatchObject({ state: 'issued', edition: old });
    expect(await serve(house, kept, '2017-01-10')).toMatchObject({ dueOn: '2017-01-20' });
    accepted(await dropped.head.do(dropped.id, 'withdrawal', { reason: 'The law has changed' }));
  });
});

describe('a kind that is new', () => {
  beforeEach(async () => {
    house = await openHouse('2017-05-31T10:00:00+06:00', { editions });
  });

  it('goes the same way by its own rules: numbered, served, due in five working days, answered', async () => {
    const one = await sent(await draftedReminder());
    const issued = accepted(await one.head.do(one.id, 'issuance'));
    expect(issued).toMatchObject({
      kind: 'reminder',
      edition: invented,
      registrationNumber: 'REMINDER/AKMOLA.BURABAY/2017/00001',
      waitingFor: 'receipt',
    });
    expect(await serve(house, one, '2017-06-01')).toMatchObject({ dueOn: '2017-06-08' });
    expect(await deadlinesOf(one)).toMatchObject([
      { rule: 'reminder-answer-term', cites: '12(3)', basis: 'law', state: 'running' },
    ]);
    const term = await one.prosecutor.do(one.id, 'term', { days: 20, reason: 'More time' });
    expect(groundsOf(term)).toEqual(['policy-act-course']);
    afternoonOf(house, '2017-06-08');
    const answered = { outcome: 'satisfied', text: 'The meters were checked' };
    expect(groundsOf(await one.prosecutor.do(one.id, 'responses', answered))).toEqual(['policy-outcome']);
    const heeded = await one.prosecutor.do(one.id, 'responses', { ...answered, outcome: 'heeded' });
    expect(accepted(heeded)).toMatchObject({ state: 'answered', deadlines: [{ state: 'met' }] });
  });

  it('is missed by the sweep, listed by its code and printed under its title', async () => {
    const one = await sent(await draftedReminder());
    accepted(await one.head.do(one.id, 'issuance'));
    await serve(house, one, '2017-06-01');
    afternoonOf(house, '2017-06-09');
    await house.sweep();
    expect(await actOf(one)).toMatchObject({ overdue: true, deadlines: [{ state: 'missed' }] });
    const { body } = await one.head.get('/v1/acts?kind=reminder&overdue=true');
    expect(body.items).toMatchObject([{ id: one.id, dueOn: '2017-06-08' }]);
    const printed = await one.head.get(`/v1/acts/${one.id}/document?lang=kk`);
    expect(pdfPages(printed.body as Buffer).join('')).toContain('ЕСКЕ САЛУ');
  });

  it('is refused by its own rules', async () => {
    await expect(draftedReminder('960140000369')).rejects.toThrow('reminder-addressee');
    const one = await draftedReminder();
    accepted(await one.prosecutor.revise(one.id, { content: { duty: null } }));
    expect(await actOf(one)).toMatchObject({
      missing: [{ rule: 'reminder-content', pointer: '/content/duty' }],
    });
    const regional = await draftedReminder('960140000715', 'akmola');
    const submitted = await regional.prosecutor.do(regional.id, 'submissions-for-signature');
    expect(submitted.body.grounds).toMatchObject([{ rule: 'reminder-district-only', cites: '12(4)' }]);
  });

  it('is served as data with the rest of its edition', async () => {
    const caller = house.as('akmola.burabay.clerk');
    const { body } = await caller.get('/v1/statute/editions');
    expect(body.items).toMatchObject([{ id: old }, { id: invented }]);
    const document = await caller.get('/v1/openapi.json');
    const drafting = document.body.paths['/v1/acts'].post.responses['422'].description as string;
    expect(drafting).toContain('reminder-addressee');
    const rule = await caller.get(`/v1/statute/rules/reminder-answer-term?edition=${invented}`);
    expect(rule.body).toMatchObject({ cites: '12(3)', value: { unit: 'working-day', number: 5 } });
  });
});
