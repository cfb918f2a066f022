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
