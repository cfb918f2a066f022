import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourcedDays, toInstant, workingCalendar } from '../../../calendar';
import { Editions, kz2709of1995 } from '../../../statute';
import { calculate, type Calculation } from './deadline-calculation';
import type { CalendarChange } from './tried-calendar';

const editions = new Editions([kz2709of1995], [{ id: 'kz-2709-1995', from: '2016-01-01' }]);
const calendar = workingCalendar(sourcedDays, 1);
const name = { kk: 'мереке', ru: 'праздник', en: 'holiday' };

function ask(rule: string, startsAt: string, more: Partial<Calculation> = {}, held = editions) {
  const asked = { rule, startsAt: toInstant(startsAt), zone: 'Asia/Almaty', calendarChanges: [], ...more };
  const answer = calculate(asked, held, calendar);
  if ('misfits' in answer) return answer.misfits.map(({ pointer, code }) => `${code} ${pointer}`);
  if ('grounds' in answer)
    return answer.grounds.map(({ rule: { id }, pointer }) => `${id} ${pointer ?? ''}`.trim());
  const { dueOn, dueAt, basis } = answer.deadline;
  return { dueOn, dueAt, basis };
}

const dueOn = (rule: string, startsAt: string, more: Partial<Calculation> = {}) => {
  const answer = ask(rule, startsAt, more);
  return Array.isArray(answer) ? answer : answer.dueOn;
};

const cases = readFileSync(join(__dirname, '../../../../test/vectors/terms.csv'), 'utf8')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split(',') as [string, string, string, string, string]);

describe('a deadline calculated', () => {
  it.each(cases)('by %s from %s in %s is due on %s', (rule, start, zone, day, dueAt) => {
    expect(ask(rule, start, { zone })).toMatchObject({ dueOn: day === '' ? null : day, dueAt });
  });

  it('tells on what it rests: the law, the prosecutor, the practice of the house', () => {
    expect(ask('protest-consideration-term', '2016-05-11T10:00:00+06:00')).toEqual({
      dueOn: '2016-05-23',
      dueAt: '2016-05-23T18:00:00Z',
      basis: 'law',
    });
    const own = { setByProsecutor: { days: 20 } };
    expect(ask('protest-other-term', '2016-12-02T10:00:00+06:00', own)).toMatchObject({
      dueOn: '2016-12-22',
      basis: 'prosecutor',
    });
    expect(ask('policy-appointment-notice', '2019-01-01T00:00:00+06:00')).toMatchObject({
      dueOn: '2018-12-02',
      basis: 'control',
    });
  });

  it.each(['resolution-result-immediate', 'protest-court-term', 'application-consider'])(
    'has no date by %s',
    (rule) => {
      expect(ask(rule, '2016-05-11T10:00:00+06:00')).toMatchObject({ dueOn: null, dueAt: null });
    },
  );

  it('is answered by every rule of the statute that has a term', () => {
    for (const { id, value } of editions.nearest('2016-01-01').rules.filter((rule) => rule.value)) {
      const own = value?.unit === 'set-by-prosecutor' ? { setByProsecutor: { days: 12 } } : {};
      expect(ask(id, '2016-05-11T10:00:00+06:00', own)).toHaveProperty('dueOn');
    }
  });

  it('is refused by the law: without an edition, without its own term, beyond its bounds', () => {
    expect(dueOn('protest-consideration-term', '2015-12-31T23:59:59+06:00')).toEqual([
      'policy-edition-in-force /startsAt',
    ]);
    expect(dueOn('protest-consideration-term', '2015-12-31T20:00:00+00:00')).toBe('2016-01-11');
    expect(dueOn('protest-other-term', '2016-05-11T10:00:00+06:00')).toEqual([
      'protest-other-term /setByProsecutor',
    ]);
    const short = { setByProsecutor: { days: 7 } };
    expect(dueOn('protest-other-term', '2016-05-11T10:00:00+06:00', short)).toEqual([
      'protest-other-term-minimum /setByProsecutor',
    ]);
    const long = { setByProsecutor: { days: 45 } };
    expect(dueOn('submission-term-by-prosecutor', '2016-06-03T10:00:00+06:00', long)).toEqual([
      'submission-term-max /setByProsecutor',
    ]);
    const before = { setByProsecutor: { dueOn: '2016-05-01' } };
    expect(dueOn('protest-other-term', '2016-05-11T10:00:00+06:00', before)).toEqual([
      'protest-other-term-minimum /setByProsecutor',
    ]);
  });

  it('does not fit where the statute has no such term, or the day comes before the start', () => {
    const start = '2016-05-11T10:00:00+06:00';
    expect(dueOn('no-such-rule', start)).toEqual(['not-in-list /rule']);
    expect(dueOn('toString', start)).toEqual(['not-in-list /rule']);
    expect(dueOn('protest-object', start)).toEqual(['not-in-list /rule']);
    expect(dueOn('order-execution-term', start, { setByProsecutor: { dueOn: '2016-05-10' } })).toEqual([
      'range /setByProsecutor/dueOn',
    ]);
    expect(dueOn('protest-consideration-term', start, { setByProsecutor: { days: 20 } })).toEqual([
      'invalid /setByProsecutor',
    ]);
  });

  it.each<[string, CalendarChange[], string]>([
    ['a holiday on its last day', [{ date: '2016-05-23', kind: 'public-holiday', name }], '2016-05-24'],
    ['a holiday inside it', [{ date: '2016-05-17', kind: 'public-holiday', name }], '2016-05-23'],
    ['a holiday after it', [{ date: '2016-05-24', kind: 'public-holiday', name }], '2016-05-23'],
    ['a Saturday declared working', [{ date: '2016-05-21', kind: 'moved-working-day', name }], '2016-05-21'],
    [
      'a day off moved to its last day and given up again',
      [
        { date: '2016-05-23', kind: 'moved-day-off', name, linkedDate: '2016-05-21' },
        { withdraw: { date: '2016-05-23', kind: 'moved-day-off' } },
      ],
      '2016-05-23',
    ],
  ])('looks at the calendar as it would be with %s', (_, calendarChanges, expected) => {
    expect(dueOn('protest-consideration-term', '2016-05-11T10:00:00+06:00', { calendarChanges })).toBe(
      expected,
    );
  });

  it('counts the report of a submission without a withdrawn working Saturday', () => {
    const without: CalendarChange[] = [
      { withdraw: { date: '2016-03-05', kind: 'moved-working-day' } },
      { withdraw: { date: '2016-03-07', kind: 'moved-day-off' } },
    ];
    const start = '2016-03-03T12:00:00+06:00';
    expect(dueOn('submission-report-term', start)).toBe('2016-03-09');
    expect(dueOn('submission-report-term', start, { calendarChanges: without })).toBe('2016-03-09');
    expect(dueOn('submission-report-term', start, { calendarChanges: without.slice(0, 1) })).toBe(
      '2016-03-10',
    );
  });

  it('does not fit where a day is withdrawn that is not entered', () => {
    const calendarChanges: CalendarChange[] = [
      { date: '2016-05-23', kind: 'public-holiday', name },
      { withdraw: { date: '2016-05-24', kind: 'public-holiday' } },
    ];
    expect(dueOn('protest-consideration-term', '2016-05-11T10:00:00+06:00', { calendarChanges })).toEqual([
      'not-in-list /calendarChanges/1/withdraw',
    ]);
  });

  it('follows the edition of the day on which the term starts', () => {
    const other = {
      ...kz2709of1995,
      id: 'kz-other',
      rules: {
        ...kz2709of1995.rules,
        'protest-consideration-term': {
          ...kz2709of1995.rules['protest-consideration-term']!,
          value: { unit: 'calendar-day', number: 15 } as const,
        },
      },
    };
    const both = new Editions(
      [kz2709of1995, other],
      [
        { id: 'kz-2709-1995', from: '2016-01-01', until: '2016-12-31' },
        { id: 'kz-other', from: '2017-01-01' },
      ],
    );
    const of = (start: string) => ask('protest-consideration-term', start, {}, both);
    expect(of('2016-12-31T23:59:59+06:00')).toMatchObject({ dueOn: '2017-01-10' });
    expect(of('2017-01-01T00:00:00+06:00')).toMatchObject({ dueOn: '2017-01-16' });
  });
});
