import { sourcedDays, workingCalendar } from '../../../calendar';
import { policies } from '../../../statute';
import { lastDayReminded, reminderDay, remindsOn, usualRungs } from './reminders';

const calendar = workingCalendar(sourcedDays, 1);

describe('the day of a reminder', () => {
  it.each([
    ['on the day itself', '2016-05-23', 0, '2016-05-23'],
    ['the working day before a Monday is a Friday', '2016-05-23', 1, '2016-05-20'],
    ['five working days before a Monday is the Monday before', '2016-05-23', 5, '2016-05-16'],
    ['days off for Victory Day are no working days', '2016-05-11', 1, '2016-05-06'],
    ['nor the weekend before a last day on a Sunday', '2016-05-22', 1, '2016-05-20'],
  ])('%s', (_says, lastDay, rung, day) => {
    expect(reminderDay(lastDay, rung, calendar)).toBe(day);
  });

  it('and the last day reminded of by a day are one question asked both ways', () => {
    for (let day = 1; day <= 31; day++)
      for (const rung of [0, 1, 2, 5, 9]) {
        const today = `2016-05-${String(day).padStart(2, '0')}`;
        const lastDay = lastDayReminded(today, rung, calendar);
        expect(reminderDay(lastDay, rung, calendar) <= today).toBe(true);
        expect(reminderDay(calendar.nextWorkingDay(lastDay, false), rung, calendar) > today).toBe(true);
      }
  });
});

describe('the reminders of a term', () => {
  const term = {
    lastDay: '2016-05-23',
    dueAt: '2016-05-23T18:00:00Z',
    zone: 'Asia/Almaty',
    openedAt: '2016-05-19T05:00:00Z',
  };

  it('are five and one working days before, and on the day, unless the office says otherwise', () => {
    expect(usualRungs(policies['policy-reminder-days'])).toEqual([5, 1, 0]);
  });

  it.each([
    ['leave out a day before the term was opened', 5, undefined],
    ['take in the day on which it was opened', 2, '2016-05-19'],
    ['and what comes after', 1, '2016-05-20'],
  ])('%s', (_says, rung, day) => {
    expect(remindsOn(term, rung, calendar)).toBe(day);
  });

  it('are none of a term that had passed when it was opened', () => {
    const late = { ...term, openedAt: '2016-05-23T18:00:00Z' };
    expect(remindsOn(late, 0, calendar)).toBeUndefined();
  });
});
