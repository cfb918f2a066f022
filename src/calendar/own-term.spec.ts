import { ask, protest, submission, order } from '../../test/support/deadline-questions';
import { calendarDays, hours } from './index';

describe('the prosecutor’s own term', () => {
  it('gives way to the least that the law allows where service came late', () => {
    const late = protest('2016-05-11', { own: { dueOn: '2016-05-16' }, minimum: calendarDays(10) });
    expect(late.dueOn).toBe('2016-05-23');
    expect(late.steps.map(({ why }) => why)).toContain('minimum-wins');
    const inTime = protest('2016-05-11', { own: { dueOn: '2016-05-30' }, minimum: calendarDays(10) });
    expect(inTime.dueOn).toBe('2016-05-30');
    expect(inTime.steps.map(({ why }) => why)).not.toContain('minimum-wins');
  });

  it('gives way to the most that the law allows', () => {
    const capped = submission('2016-06-03', { own: { dueOn: '2016-08-01' }, maximum: calendarDays(30) });
    expect(capped.dueOn).toBe('2016-07-04');
    expect(capped.steps.map(({ why }) => why)).toContain('maximum-wins');
  });

  it.each([
    [{ dueOn: '2016-05-21' }, { minimum: calendarDays(10) }],
    [{ dueOn: '2016-05-21' }, { maximum: calendarDays(10) }],
    [{ days: 10 }, { minimum: calendarDays(10), maximum: calendarDays(10) }],
    [{ days: 10 }, {}],
  ])('stands where it is just what the law allows: %j within %j', (own, bounds) => {
    const { dueOn, steps } = protest('2016-05-11', { own, ...bounds });
    expect(dueOn).toBe('2016-05-23');
    expect(steps.map(({ why }) => why).filter((why) => /own|wins|last-day/.test(why))).toEqual(
      'days' in own ? ['own-term', 'last-day'] : ['own-term'],
    );
  });

  it('that is a day is told as one, and stands still in calendar days', () => {
    const { steps, remainingDays } = protest('2016-05-11', {
      own: { dueOn: '2016-05-30' },
      stays: [{ from: '2016-05-27' }],
    });
    expect(remainingDays).toBe(4);
    expect(steps.map(({ on, why, text }) => [on, why, text.en])).toEqual([
      ['2016-05-11', 'event', 'event on Wed 11 May 2016 (Asia/Almaty)'],
      ['2016-05-11', 'first-day-not-counted', 'the day of the event is not counted'],
      ['2016-05-30', 'own-term', 'day set by the prosecutor: Mon 30 May 2016'],
      ['2016-05-27', 'stayed', 'the term stands still from Fri 27 May 2016; days left: 4'],
    ]);
  });

  it('changes nothing where the term is no date of days', () => {
    const deadline = ask({
      term: hours(24),
      policies: ['P5'],
      start: { at: '2016-05-06T10:00:00Z' },
      own: { days: 5 },
    });
    expect(deadline.dueAt).toBe('2016-05-07T10:00:00Z');
    expect(deadline.steps.map(({ why }) => why)).toContain('own-term-has-no-place');
  });

  it.each([-1, 1.5, Number.NaN])('of %p days is a mistake', (days) => {
    expect(() => order('2016-05-05', days)).toThrow(Error);
  });
});
