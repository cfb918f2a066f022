import {
  actIn,
  aDraft,
  after,
  akimat,
  anAct,
  asked,
  clerk,
  eventsOf,
  facts,
  prosecutor,
  refusing,
  system,
  type Told,
  wayTo,
} from '../../../../test/support/acts';
import { places } from '../../../../test/support/people';
import { sourcedDays, workingCalendar } from '../../../calendar';
import type { Act } from './act';
import type { ActCommand, FactCommand } from './act-command';

const then = (act: Act, command: ActCommand, told: Told): Act =>
  after(act, eventsOf(asked(act, command, told)), facts(told).now);
const terms = (act: Act) => act.deadlines.map(({ state, dueOn }) => `${state} ${dueOn ?? ''}`);
const breaches = (act: Act) => act.record.breaches.map(({ rule }) => rule);
const own = (days: number): FactCommand => ({ type: 'term', input: { term: { days }, reason: 'expertise' } });
const notice = (notifiedOn: string): FactCommand => ({
  type: 'consideration-notice',
  input: { considerationOn: '2016-05-19', notifiedOn },
});
const answer = (more: object = {}): FactCommand => ({
  type: 'response',
  input: { outcome: 'satisfied', takenMeasures: [], text: 'Revoked.', ...more },
});
const on25May: Told = { by: clerk, on: '2016-05-25' };

describe('notices of the day of consideration', () => {
  const decided = (act: Act) => then(act, answer({ decidedOn: '2016-05-19' }), on25May);

  it.each([
    ['none', [], ['protest-notify-day']],
    ['one in time', ['2016-05-16'], []],
    ['one on the very day', ['2016-05-19'], []],
    ['one too late', ['2016-05-20'], ['protest-notify-day']],
    ['two in time', ['2016-05-13', '2016-05-16'], []],
    ['one in time, and another after the decision', ['2016-05-16', '2016-05-24'], []],
    ['two too late', ['2016-05-20', '2016-05-24'], ['protest-notify-day']],
  ])('%s, recorded before the answer or after it', (_, days, expected) => {
    const told = (act: Act) => days.reduce((one, day) => then(one, notice(day), on25May), act);
    expect(breaches(decided(told(actIn('served'))))).toEqual(expected);
    expect(breaches(told(decided(actIn('served'))))).toEqual(expected);
  });

  it('corrected, are judged as they should have read', () => {
    const act = decided(then(actIn('served'), notice('2016-05-16'), on25May));
    const corrected = (one: Act, notifiedOn: string): Act =>
      then(
        one,
        {
          type: 'correction',
          supersedes: one.record.notice?.id ?? '',
          reason: 'misread',
          fact: notice(notifiedOn),
        },
        on25May,
      );
    expect(breaches(corrected(act, '2016-05-20'))).toEqual(['protest-notify-day']);
    expect(breaches(corrected(corrected(act, '2016-05-20'), '2016-05-17'))).toEqual([]);
  });
});

describe('a consideration in time without a decision', () => {
  const considered = actIn('considered');

  it('does not meet the term: the decision does', () => {
    expect(terms(considered)).toEqual(['running 2016-05-23']);
    const late = then(considered, { type: 'settlement' }, { by: system, on: '2016-05-24' });
    expect(terms(late)).toEqual(['missed 2016-05-23']);
    expect(terms(then(late, answer({ decidedOn: '2016-05-23' }), on25May))).toEqual(['met 2016-05-23']);
    expect(terms(then(late, answer({ decidedOn: '2016-05-24' }), on25May))).toEqual(['missed 2016-05-23']);
  });
});

describe('what the addressee did', () => {
  const inAqtobe: Told = { addressees: [{ ...akimat, zone: 'Asia/Aqtobe' }] };
  const served = anAct(wayTo.served, aDraft(), inAqtobe);
  /** 00:30 of 24 May in Almaty, where the office is; 23:30 of the last day in Aktobe. */
  const lastHour: Told = { ...inAqtobe, by: clerk, on: '2016-05-24', now: '2016-05-23T18:30:00Z' };

  it('in the last hour there, which is tomorrow at the office, is in time', () => {
    expect(terms(then(served, answer(), lastHour))).toEqual(['met 2016-05-23']);
    expect(then(served, answer(), lastHour).record.response).toMatchObject({
      ...{ decidedOn: '2016-05-23', receivedOn: '2016-05-24' },
    });
    const considered = then(served, { type: 'consideration', input: { attended: true } }, lastHour);
    expect(considered.record.consideration).toMatchObject({ consideredOn: '2016-05-23' });
  });

  it('is not of a day that has not begun there', () => {
    expect(refusing(asked(served, answer({ decidedOn: '2016-05-24' }), lastHour))).toEqual([
      'policy-not-in-the-future',
    ]);
  });

  it('on a day that has begun there, and not yet at the office, is not ahead', () => {
    const office = { ...places.district, zone: 'Asia/Aqtobe' };
    const told: Told = { by: clerk, office, on: '2016-05-19', now: '2016-05-19T18:30:00Z' };
    const act = then(actIn('served'), answer({ decidedOn: '2016-05-20' }), told);
    expect(act.record.response).toMatchObject({ decidedOn: '2016-05-20', receivedOn: '2016-05-19' });
  });
});

describe('a version of a term gives way', () => {
  const name = { kk: 'демалыс', ru: 'выходной', en: 'a day off' };
  const with31May = workingCalendar(
    [...sourcedDays, { date: '2016-05-31', kind: 'moved-day-off', name, source: 'a resolution' }],
    2,
  );

  it('to the calendar where the calendar moved it, an own term too', () => {
    const act = then(actIn('served'), own(20), { by: prosecutor, on: '2016-05-12' });
    const moved = then(act, { type: 'settlement' }, { by: system, calendar: with31May });
    expect(terms(moved).slice(1)).toEqual(['superseded 2016-05-31', 'running 2016-06-01']);
    expect(moved.deadlines[1]).toMatchObject({ reason: { code: 'calendar-changed' } });
  });

  it('to another own term, though both end on one day', () => {
    const eleven = then(actIn('served'), own(11), { by: prosecutor, on: '2016-05-12' });
    const twelve = then(eleven, own(12), { by: prosecutor, on: '2016-05-13' });
    expect(terms(twelve).slice(1)).toEqual(['superseded 2016-05-23', 'running 2016-05-23']);
    expect(twelve.deadlines[1]).toMatchObject({ reason: { code: 'own-term-changed' } });
    expect(twelve.deadlines[2]?.steps.map(({ text }) => text.en)).toContain('day 12 = Mon 23 May 2016');
  });

  it('where one of two missing rows is entered: it names the other alone', () => {
    const receipt = { when: { on: '2024-06-07' }, method: 'courier', proof: 'a signature' };
    const act = then(actIn('issued'), { type: 'service', input: receipt }, { by: clerk, on: '2024-06-07' });
    const named = (one: Act) => one.deadlines.at(-1)?.provisional?.missing.map(({ kind }) => kind);
    expect(named(act)).toEqual(['year-confirmed', 'religious-day-off']);
    const confirmed = { date: '2024-01-01', kind: 'year-confirmed', name, source: 'a list' } as const;
    const calendar = workingCalendar([...sourcedDays, confirmed], 2);
    const settled = then(act, { type: 'settlement' }, { by: system, on: '2024-06-08', calendar });
    expect(terms(settled)).toEqual(['superseded 2024-06-17', 'running 2024-06-17']);
    expect(named(settled)).toEqual(['religious-day-off']);
  });
});
