import { close, draftedAct, draftOf, issue, issuedAct, receive, reply, submit } from './support/act-story';
import { groundsOf, type House, openHouse } from './support/house';
import { pdfPages } from './support/pdf-text';
import { accepted, actOf, afternoonOf, historyOf } from './support/protest-story';
import { wholeResolutions, without } from './support/resolutions';

let house: House;
beforeAll(async () => {
  house = await openHouse('2016-05-10T10:00:00+06:00');
});
afterAll(() => house.close());

const { content } = wholeResolutions['disciplinary-proceedings'];
const withoutTerm = without(content, 'ownTerm');
const ofLaw = { ...withoutTerm, termOfLaw: { days: 30, provision: 'Еңбек кодексінің 66-бабы' } };
const kind = 'resolution';

describe('a resolution to institute disciplinary proceedings', () => {
  it('goes from its draft to its closure', async () => {
    const one = await draftedAct(house, { kind, content: withoutTerm });
    expect(groundsOf(await one.prosecutor.do(one.id, 'submissions-for-signature'))).toEqual([
      'resolution-execution-term-fallback',
    ]);
    accepted(await one.prosecutor.revise(one.id, { content: { ownTerm: { days: 10 } } }));
    await submit(one);
    expect(await issue(one)).toMatchObject({
      state: 'issued',
      registrationNumber: 'RESOLUTION/AKMOLA.BURABAY/2016/00001',
      deadlines: [],
    });
    const served = await receive(house, one, '2016-05-11');
    expect(served).toMatchObject({ state: 'served', dueOn: '2016-05-23', waitingFor: 'answer' });
    expect(served.deadlines).toMatchObject([
      { rule: 'resolution-execution-term-fallback', basis: 'prosecutor', state: 'running' },
    ]);
    expect(groundsOf(await close(house, one, '2016-05-12'))).toEqual(['resolution-result-immediate']);
    const answered = accepted(
      await reply(house, one, '2016-05-20', { outcome: 'executed', executedOn: '2016-05-19' }),
    );
    expect(answered.deadlines).toMatchObject([
      { rule: 'resolution-execution-term-fallback', state: 'met', dueOn: '2016-05-23' },
      { rule: 'resolution-result-immediate', state: 'met', dueOn: null },
    ]);
    expect(accepted(await close(house, one, '2016-05-20'))).toMatchObject({ state: 'closed' });
    expect((await historyOf(one)).map(({ type }) => type)).toEqual([
      'drafted',
      'revised',
      'submitted',
      'issued',
      'term-set',
      'served',
      'deadline-opened',
      'answered',
      'deadline-met',
      'deadline-opened',
      'deadline-met',
      'closed',
    ]);
  });

  it('bears its purpose in its title on the page', async () => {
    const one = await issuedAct(house, { kind, content, on: '2016-05-10' });
    for (const [language, title] of [
      ['kk', 'ТӘРТІПТІК ІС ЖҮРГІЗУДІ ҚОЗҒАУ ТУРАЛЫ ҚАУЛЫ'],
      ['ru', 'ПОСТАНОВЛЕНИЕ О ВОЗБУЖДЕНИИ ДИСЦИПЛИНАРНОГО ПРОИЗВОДСТВА'],
    ] as const) {
      const { body } = await one.prosecutor.get(`/v1/acts/${one.id}/document?lang=${language}`);
      const words = pdfPages(body as Buffer)
        .join(' ')
        .replaceAll(/\s+/g, ' ');
      expect(words).toContain(title);
    }
  });

  it('shows the time between the execution and the report of it', async () => {
    const one = await issuedAct(house, { kind, content, on: '2016-05-10' });
    await receive(house, one, '2016-05-11');
    const answered = accepted(
      await reply(house, one, '2016-05-20', {
        outcome: 'executed',
        executedAt: '2016-05-19T09:15:00+06:00',
        receivedAt: '2016-05-19T11:40:00+06:00',
      }),
    );
    expect(answered.deadlines[1]).toMatchObject({
      rule: 'resolution-result-immediate',
      startedBy: { fact: 'response', at: '2016-05-19T03:15:00Z' },
      state: 'met',
    });
  });

  it.each(['not-executed', 'rejected', 'partially-executed'])('is not met by %s', async (outcome) => {
    const one = await issuedAct(house, { kind, content, on: '2016-05-10' });
    await receive(house, one, '2016-05-11');
    accepted(await reply(house, one, '2016-05-23', { outcome }));
    afternoonOf(house, '2016-05-24');
    await house.sweep();
    expect((await actOf(one)).deadlines).toMatchObject([{ dueOn: '2016-05-23', state: 'missed' }]);
  });
});

describe('a term set by law wins over the prosecutor (S40)', () => {
  it('is counted from the receipt', async () => {
    const one = await issuedAct(house, { kind, content: ofLaw, on: '2016-05-10' });
    const served = await receive(house, one, '2016-05-11');
    expect(served.deadlines).toMatchObject([
      { rule: 'resolution-execution-term', basis: 'law', dueOn: '2016-06-10', cites: '20(3)' },
    ]);
    const answered = accepted(
      await reply(house, one, '2016-06-10', {
        outcome: 'executed',
        executedAt: '2016-06-10T12:00:00+06:00',
        receivedAt: '2016-06-10T15:30:00+06:00',
      }),
    );
    expect(answered.deadlines).toMatchObject([
      { rule: 'resolution-execution-term', state: 'met' },
      { rule: 'resolution-result-immediate', state: 'met', startedBy: { at: '2016-06-10T06:00:00Z' } },
    ]);
  });

  it('may be a day that the law gives', async () => {
    const termOfLaw = { dueOn: '2016-05-31', provision: 'Еңбек кодексінің 66-бабы' };
    const one = await issuedAct(house, { kind, content: { ...withoutTerm, termOfLaw }, on: '2016-05-10' });
    const served = await receive(house, one, '2016-05-11');
    expect(served.deadlines).toMatchObject([{ rule: 'resolution-execution-term', dueOn: '2016-05-31' }]);
  });

  it("leaves no place for the prosecutor's in the draft", async () => {
    const prosecutor = house.as('akmola.burabay.prosecutor');
    const body = await draftOf(prosecutor, { kind, content: { ...ofLaw, ownTerm: { days: 10 } } });
    const refused = await prosecutor.post('/v1/acts', body);
    expect([refused.status, groundsOf(refused)]).toEqual([422, ['resolution-execution-term']]);
  });

  it('nor after the issue', async () => {
    const one = await issuedAct(house, { kind, content: ofLaw, on: '2016-05-10' });
    const refused = await one.prosecutor.do(one.id, 'term', { days: 5 });
    expect([refused.status, groundsOf(refused)]).toEqual([422, ['resolution-execution-term']]);
  });

  it("without it the prosecutor's stands, and may be set anew", async () => {
    const one = await issuedAct(house, { kind, content, on: '2016-05-10' });
    await receive(house, one, '2016-05-11');
    const changed = accepted(await one.prosecutor.do(one.id, 'term', { dueOn: '2016-05-27' }));
    expect(changed.deadlines).toMatchObject([
      { rule: 'resolution-execution-term-fallback', basis: 'prosecutor', dueOn: '2016-05-27' },
    ]);
  });
});
