import {
  actIn,
  aDraft,
  after,
  akimat,
  anAct,
  aProtestOf,
  asked,
  type Asked,
  clerk,
  eventsOf,
  facts,
  head,
  prosecutor,
  system,
  type Told,
  wayTo,
} from '../../../../test/support/acts';
import { sourcedDays, workingCalendar } from '../../../calendar';
import type { Act } from './act';

const then = (act: Act, command: Asked[0], told: Told): Act =>
  after(act, eventsOf(asked(act, command, told)), facts(told).now);
const settled = (act: Act, told: Told): Act => then(act, { type: 'settlement' }, { by: system, ...told });
const terms = (act: Act) => act.deadlines.map(({ rule, state, dueOn }) => `${rule} ${state} ${dueOn ?? ''}`);
const receipt = (act: Act): string => act.record.receipt?.id ?? '';
const service = { method: 'courier', proof: 'a signature' };
const answer = { outcome: 'satisfied', takenMeasures: [], text: 'Revoked.' };
const own = (days: number) => ({ type: 'term', input: { term: { days }, reason: 'expertise' } }) as const;

const ofLaw = 'protest-consideration-term';
const ofProsecutor = 'protest-other-term';

describe('the term of a protest', () => {
  it('does not run before the receipt', () => {
    expect(actIn('issued').deadlines).toEqual([]);
  });

  it('runs from the receipt in the zone of the addressee, by the law', () => {
    const [deadline] = actIn('served').deadlines;
    expect(deadline).toMatchObject({
      ...{ rule: ofLaw, edition: 'kz-2709-1995', policies: ['P1', 'P2'], basis: 'law', state: 'running' },
      ...{ dueOn: '2016-05-23', dueAt: '2016-05-23T18:00:00Z', zone: 'Asia/Almaty' },
      startedBy: { fact: 'service', on: '2016-05-11', proof: 'a signature' },
      ...{ calendarVersion: 1, openedAt: '2016-05-11T04:00:00Z' },
    });
  });

  it.each([
    ['2016-05-23', 'running'],
    ['2016-05-24', 'missed'],
  ])('is on %s found %s', (on, state) => {
    expect(terms(settled(actIn('served'), { on }))).toEqual([`${ofLaw} ${state} 2016-05-23`]);
  });

  it('is missed at the very instant at which its last day ends, in the addressee’s zone', () => {
    const inAqtau = { addressees: [{ ...akimat, zone: 'Asia/Aqtau' }] };
    const served = anAct(wayTo.served, aDraft(), inAqtau);
    expect(terms(settled(served, { ...inAqtau, now: '2016-05-23T18:59:59Z' }))).toEqual([
      `${ofLaw} running 2016-05-23`,
    ]);
    expect(settled(served, { ...inAqtau, now: '2016-05-23T19:00:00Z' }).deadlines).toMatchObject([
      { state: 'missed', closedAt: '2016-05-23T19:00:00Z' },
    ]);
  });

  it('is found missed later than it was missed: both instants are kept', () => {
    const events = eventsOf(asked(actIn('served'), { type: 'settlement' }, { by: system, on: '2016-05-30' }));
    expect(events.map(({ event }) => event)).toMatchObject([
      { type: 'deadline-missed', at: '2016-05-23T18:00:00Z', found: '2016-05-30T04:00:00Z' },
      { type: 'breach-found', breach: { kind: 'silence', rule: 'protest-consideration-term' } },
    ]);
  });

  it.each([
    ['2016-05-23', '2016-05-25', 'met'],
    ['2016-05-24', '2016-05-25', 'missed'],
  ])('by a decision of %s, heard of on %s, is %s', (decidedOn, receivedOn, state) => {
    const command = {
      type: 'response',
      input: { ...answer, decidedOn, received: { on: receivedOn } },
    } as const;
    const act = then(actIn('served'), command, { by: clerk, on: '2016-05-25' });
    expect(terms(act)).toEqual([`${ofLaw} ${state} 2016-05-23`]);
  });

  it('missed already is set right by a decision that was in time', () => {
    const late = settled(actIn('served'), { on: '2016-05-30' });
    const command = { type: 'response', input: { ...answer, decidedOn: '2016-05-20' } } as const;
    const events = eventsOf(asked(late, command, { by: clerk, on: '2016-05-30' }));
    expect(events.map(({ event }) => event)).toContainEqual(
      expect.objectContaining({ type: 'deadline-met', wasMissed: true }),
    );
  });
});

describe('another term', () => {
  it('supersedes the term of the law, each by its own version', () => {
    const act = then(actIn('served'), own(20), { by: prosecutor, on: '2016-05-12' });
    expect(terms(act)).toEqual([`${ofLaw} superseded 2016-05-23`, `${ofProsecutor} running 2016-05-31`]);
    const [first, second] = act.deadlines;
    expect(first).toMatchObject({ reason: { code: 'other-term' } });
    expect(second).toMatchObject({ basis: 'prosecutor', supersedes: first?.id });
  });

  it('gives way to a later one', () => {
    const act = then(actIn('served'), own(20), { by: prosecutor, on: '2016-05-12' });
    const again = then(act, own(30), { by: prosecutor, on: '2016-05-13' });
    expect(terms(again).slice(1)).toEqual([
      `${ofProsecutor} superseded 2016-05-31`,
      `${ofProsecutor} running 2016-06-10`,
    ]);
  });

  it('fixed at signing and made too short by a late receipt is held to the least of the law', () => {
    const draft = aDraft({ content: aProtestOf({ ownTerm: { dueOn: '2016-05-20', reason: 'urgent' } }) });
    const late = { by: clerk, on: '2016-05-18' };
    const act = then(anAct(wayTo.issued, draft), { type: 'service', input: service }, late);
    expect(terms(act)).toEqual([`${ofProsecutor} running 2016-05-30`]);
    expect(act.deadlines[0]?.steps.map(({ why }) => why)).toContain('minimum-wins');
  });
});

describe('a fact corrected', () => {
  it('computes the term anew from the receipt as it should have been', () => {
    const act = actIn('served');
    const command = {
      type: 'correction',
      supersedes: receipt(act),
      reason: 'misread',
      fact: { type: 'service', input: { ...service, when: { on: '2016-05-10' } } },
    } as const;
    const corrected = then(act, command, { by: clerk, on: '2016-05-12' });
    expect(terms(corrected)).toEqual([`${ofLaw} superseded 2016-05-23`, `${ofLaw} running 2016-05-20`]);
    expect(corrected.deadlines[0]).toMatchObject({ reason: { code: 'receipt-corrected' } });
  });

  it('turns a term that was met into one that was missed', () => {
    const act = actIn('answered');
    const input = { ...answer, decidedOn: '2016-05-24', received: { on: '2016-05-24' } };
    const supersedes = act.record.response?.id ?? '';
    const command = {
      type: 'correction',
      supersedes,
      reason: 'misread',
      fact: { type: 'response', input },
    } as const;
    const corrected = then(act, command, { by: clerk, on: '2016-05-25' });
    expect(terms(corrected)).toEqual([`${ofLaw} missed 2016-05-23`]);
  });
});

describe('a day entered in the calendar', () => {
  const name = { kk: 'демалыс', ru: 'выходной', en: 'a day off' };
  const monday = { date: '2016-05-23', kind: 'moved-day-off', name, source: 'a resolution' } as const;
  const calendar = workingCalendar([...sourcedDays, monday], 2);

  it('moves the running term that ends on it, and says why', () => {
    const act = settled(actIn('served'), { calendar });
    expect(terms(act)).toEqual([`${ofLaw} superseded 2016-05-23`, `${ofLaw} running 2016-05-24`]);
    expect(act.deadlines[0]).toMatchObject({ reason: { code: 'calendar-changed' } });
    expect(settled(act, { calendar }).deadlines).toEqual(act.deadlines);
  });

  it('sets right what was missed by a day', () => {
    const late = settled(actIn('served'), { on: '2016-05-24' });
    expect(terms(settled(late, { calendar, on: '2016-05-24' })).at(-1)).toBe(`${ofLaw} running 2016-05-24`);
  });
});

describe('an act that is over', () => {
  it('owes nothing more: what ran has ended, what was met or missed stays so', () => {
    const command = { type: 'withdrawal', reason: 'An error' } as const;
    const early = then(actIn('served'), command, { by: head, on: '2016-05-12' });
    expect(terms(early)).toEqual([`${ofLaw} ended 2016-05-23`]);
    expect(early.deadlines[0]).toMatchObject({ reason: { code: 'act-withdrawn' } });
    const late = then(settled(actIn('served'), { on: '2016-05-24' }), command, {
      by: head,
      on: '2016-05-24',
    });
    expect(terms(late)).toEqual([`${ofLaw} missed 2016-05-23`]);
    expect(terms(actIn('closed'))).toEqual([`${ofLaw} met 2016-05-23`]);
  });
});

describe('a term found missed although its act was over before it ended', () => {
  const missed = settled(actIn('served'), { on: '2016-05-24' });
  const withdrawn = (withdrawnOn: string): Act =>
    then(
      missed,
      { type: 'withdrawal', reason: 'An error', withdrawnOn },
      { by: head, on: '2016-05-25', capacitiesOnIssue: head.capacities },
    );
  const moved = (act: Act, on: string): Act =>
    then(
      act,
      {
        type: 'redating',
        of: 'withdrawal',
        on,
        supersedes: act.record.withdrawal?.id ?? '',
        reason: 'misread',
      },
      { by: head, on: '2016-05-25' },
    );

  it.each([
    ['2016-05-22', 'ended'],
    ['2016-05-23', 'ended'],
    ['2016-05-24', 'missed'],
  ])('by a withdrawal of %s, recorded later, is %s', (on, state) => {
    expect(terms(withdrawn(on))).toEqual([`${ofLaw} ${state} 2016-05-23`]);
    expect(terms(moved(withdrawn('2016-05-25'), on))).toEqual([`${ofLaw} ${state} 2016-05-23`]);
  });

  it.each([
    ['2016-05-22', 'ended'],
    ['2016-05-23', 'ended'],
    ['2016-05-24', 'missed'],
  ])('by a withdrawal that is set right to %s, after one before the end of the term, is %s', (on, state) => {
    const before = withdrawn('2016-05-20');
    expect(terms(before)).toEqual([`${ofLaw} ended 2016-05-23`]);
    const after = moved(before, on);
    expect(terms(after)).toEqual([`${ofLaw} ${state} 2016-05-23`]);
    expect(after.deadlines[0]?.reason?.code).toBe(state === 'ended' ? 'act-withdrawn' : undefined);
    expect(terms(moved(after, '2016-05-20'))).toEqual([`${ofLaw} ended 2016-05-23`]);
  });

  it('is missed where nobody had found it yet when the act was withdrawn', () => {
    const command = { type: 'withdrawal', reason: 'An error' } as const;
    const told = { by: head, on: '2016-05-24' };
    expect(terms(then(actIn('served'), command, told))).toEqual([`${ofLaw} missed 2016-05-23`]);
  });

  it('stays missed where what was due came too late', () => {
    const command = { type: 'response', input: { ...answer, decidedOn: '2016-05-24' } } as const;
    const late = then(actIn('served'), command, { by: clerk, on: '2016-05-24' });
    const closed = then(late, { type: 'closure' }, { by: prosecutor, on: '2016-05-24' });
    expect([closed.state, ...terms(closed)]).toEqual(['closed', `${ofLaw} missed 2016-05-23`]);
  });
});

describe('a decision of whose day nobody was told', () => {
  const notice = { type: 'consideration-notice', input: { considerationOn: '2016-05-17' } } as const;
  const breaches = (act: Act) => act.record.breaches.map(({ rule }) => rule);

  it('is a breach of 19(3), which a notice beforehand prevents', () => {
    expect(breaches(actIn('considered'))).toEqual(['protest-notify-day']);
    const told = then(actIn('served'), notice, { by: clerk, on: '2016-05-13' });
    const considered = { type: 'consideration', input: { attended: true } } as const;
    expect(breaches(then(told, considered, { by: clerk, on: '2016-05-17' }))).toEqual([]);
  });

  it('is none once a notice that came in time is recorded late', () => {
    const late = { ...notice, input: { ...notice.input, notifiedOn: '2016-05-13' } };
    expect(breaches(then(actIn('considered'), late, { by: clerk, on: '2016-05-19' }))).toEqual([]);
  });
});
