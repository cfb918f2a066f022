import {
  actIn,
  asked,
  clerk,
  eventsOf,
  facts,
  prosecutor,
  system,
  type Told,
  anAct,
  wayTo,
  after,
} from '../../../../test/support/acts';
import { anOrder, orderContent } from '../../../../test/support/orders';
import { aSubmission, servedSubmission } from '../../../../test/support/submission';
import { sourcedDays, workingCalendar } from '../../../calendar';
import type { Act } from './act';
import type { ActCommand } from './act-command';
import type { ActDecision } from './judgement';

const grounds = (decision: ActDecision): readonly string[] =>
  decision.accepted ? [] : decision.grounds.map(({ rule, pointer }) => `${rule.id} ${pointer ?? ''}`.trim());
const warnings = (decision: ActDecision): readonly string[] =>
  decision.accepted ? decision.warnings.map(({ rule }) => rule.id) : ['refused'];
const then = (act: Act, command: ActCommand, told: Told): Act =>
  after(act, eventsOf(asked(act, command, told)), facts(told).now);
const term = (own: object, more: object = { reason: 'expertise' }): ActCommand => ({
  type: 'term',
  input: { term: own as { days: number }, ...more },
});
const by = (on: string): Told => ({ by: prosecutor, on });
const noMaximum = 'policy-own-term-no-maximum';
const afterMissed = 'policy-own-term-after-missed';

describe('a term that the prosecutor sets', () => {
  it.each([
    ['2016-05-23', [noMaximum]],
    ['2016-05-24', [afterMissed, noMaximum]],
  ])('on %s is warned of where what was owed had passed: %j', (on, expected) => {
    expect(warnings(asked(actIn('served'), term({ days: 30 }), by(on)))).toEqual(expected);
  });

  it('is judged by the day on which it was set, and by what is owed alone', () => {
    const setInTime = term({ days: 30 }, { reason: 'expertise', setOn: '2016-05-20' });
    expect(warnings(asked(actIn('served'), setInTime, by('2016-05-30')))).toEqual([
      'policy-late-fact',
      noMaximum,
    ]);
    const longer = then(actIn('served'), term({ days: 30 }), by('2016-05-12'));
    // The term of the law passed on the 23rd, but was superseded.
    expect(warnings(asked(longer, term({ days: 40 }), by('2016-05-25')))).toEqual([noMaximum]);
    expect(warnings(asked(actIn('issued'), term({ days: 30 }), by('2016-06-25')))).toEqual([noMaximum]);
  });

  it('has no such warning where the law bounds it', () => {
    expect(warnings(asked(servedSubmission(), term({ days: 20 }), by('2016-05-12')))).toEqual([]);
  });

  it.each([
    [{ dueOn: '2016-05-20' }, []],
    [{ dueOn: '2016-05-19' }, ['protest-other-term-minimum /dueOn']],
  ])('before the receipt is counted from the issue: %j', (own, expected) => {
    expect(grounds(asked(actIn('issued'), term(own), by('2016-05-18')))).toEqual(expected);
  });

  it('that is a day is held to the most once the receipt is known', () => {
    const issued = anAct(wayTo.issued, aSubmission(), {}, 'submission');
    expect(grounds(asked(issued, term({ dueOn: '2016-08-01' }), by('2016-05-12')))).toEqual([]);
    expect(grounds(asked(servedSubmission(), term({ dueOn: '2016-08-01' }), by('2016-05-12')))).toEqual([
      'submission-term-max /dueOn',
    ]);
    expect(grounds(asked(issued, term({ days: 31 }), by('2016-05-12')))).toEqual([
      'submission-term-max /days',
    ]);
  });

  it('keeps its day and its reason, which some kinds do not ask for', () => {
    expect(eventsOf(asked(actIn('served'), term({ days: 20 }), by('2016-05-12')))[0]).toMatchObject({
      event: { type: 'term-set', ownTerm: { term: { days: 20 }, reason: 'expertise', setOn: '2016-05-12' } },
      happenedOn: '2016-05-12',
      late: false,
    });
    const order = anAct(wayTo.served, anOrder(), {}, 'order');
    expect(eventsOf(asked(order, term({ days: 6 }, {}), by('2016-05-12')))[0]).toMatchObject({
      event: { ownTerm: { reason: '' } },
    });
  });
});

describe('a term of execution', () => {
  const order = anAct(wayTo.served, anOrder(), {}, 'order');
  const executed = (outcome: string, more: object = {}): ActCommand & { type: 'response' } => ({
    type: 'response',
    input: {
      ...{ outcome, text: 'Done.', decidedOn: '2016-05-12' },
      takenMeasures: [{ requestedMeasureId: 'proposal', text: 'Done.' }],
      ...more,
    },
  });
  const recorded: Told = { by: clerk, on: '2016-05-13' };
  const ofExecution = (act: Act) =>
    act.deadlines.filter(({ rule }) => rule === 'order-execution-term').map(({ state }) => state);
  const correcting = (act: Act, outcome: string): Act =>
    then(
      act,
      {
        ...{ type: 'correction', supersedes: act.record.response?.id ?? '', reason: 'misread' },
        fact: executed(outcome),
      },
      recorded,
    );

  it('runs again where the answer that met it is set right, and is met by another', () => {
    const met = then(order, executed('executed'), recorded);
    expect([ofExecution(order), ofExecution(met)]).toEqual([['running'], ['met']]);
    const again = correcting(met, 'not-executed');
    expect(ofExecution(again)).toEqual(['running']);
    const [deadline] = again.deadlines;
    expect(deadline).toMatchObject({ reason: { code: 'fact-corrected' } });
    for (const gone of ['closedAt', 'done']) expect(deadline).not.toHaveProperty(gone);
    expect(ofExecution(correcting(again, 'executed'))).toEqual(['met']);
  });

  it('is of so many days as the order says', () => {
    expect(orderContent.ownTerm).toEqual({ days: 5 });
    expect(order.deadlines[0]).toMatchObject({ dueOn: '2016-05-16', basis: 'prosecutor' });
  });
});

describe('a version of a term', () => {
  it('gives way for the reason that is told of the calendar, where one is told', () => {
    const name = { kk: 'демалыс', ru: 'выходной', en: 'a day off' };
    const rows = [{ date: '2016-05-23', kind: 'moved-day-off', name, source: 'a resolution' }] as const;
    const calendar = workingCalendar([...sourcedDays, ...rows], 2);
    const calendarChange = { code: 'calendar-changed', text: { kk: 'к', ru: 'р', en: 'A resolution' } };
    const settled = (told: Told) =>
      then(actIn('served'), { type: 'settlement' }, { by: system, calendar, ...told });
    expect(settled({}).deadlines.map(({ state, dueOn }) => [state, dueOn])).toEqual([
      ['superseded', '2016-05-23'],
      ['running', '2016-05-24'],
    ]);
    expect(settled({ calendarChange }).deadlines[0]).toMatchObject({ reason: calendarChange });
    expect(settled({}).deadlines[0]?.reason).not.toEqual(calendarChange);
    const own = then(
      actIn('served'),
      { type: 'term', input: { term: { days: 30 }, reason: 'expertise' } },
      { ...by('2016-05-12'), calendarChange },
    );
    expect(own.deadlines[0]).toMatchObject({ reason: { code: 'other-term' } });
  });
});
