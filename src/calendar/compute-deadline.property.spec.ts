import fc from 'fast-check';
import type { CalendarRow } from './calendar-row';
import { computeDeadline } from './compute-deadline';
import { toDayNumber } from './day-number';
import { addDays } from './days';
import { sourcedDays } from './sourced-days';
import { calendarDays, workingDays, type Term } from './term';
import { workingCalendar, type WorkingCalendar } from './working-calendar';

const calendar = workingCalendar(sourcedDays, 1);
const anyDate = fc.integer({ min: 0, max: 365 * 20 }).map((days) => addDays('2012-01-01', days));
const anyTerm = fc
  .tuple(fc.boolean(), fc.integer({ min: 1, max: 40 }))
  .map(([inWorkingDays, number]) => (inWorkingDays ? workingDays(number) : calendarDays(number)));

const due = (term: Term, on: string, more: Partial<Parameters<typeof computeDeadline>[0]> = {}): string => {
  const deadline = computeDeadline({
    term,
    policies: ['P1', 'P2'],
    start: { on },
    zone: 'Asia/Almaty',
    calendar,
    ...more,
  });
  expect(deadline.dueOn).not.toBeNull();
  return deadline.dueOn ?? '';
};

const daysFrom = (earlier: string, later: string): number => toDayNumber(later) - toDayNumber(earlier);

const withHoliday = (date: string): WorkingCalendar => {
  const row: CalendarRow = {
    date,
    kind: 'public-holiday',
    name: { kk: 'к', ru: 'р', en: 'e' },
    source: 'a test',
  };
  return workingCalendar([...sourcedDays, row], 2);
};

describe('whatever the term and the day', () => {
  it('the last day under P2 is a working day after the start', () => {
    fc.assert(
      fc.property(anyTerm, anyDate, (term, on) => {
        const dueOn = due(term, on);
        expect(calendar.isWorkingDay(dueOn)).toBe(true);
        expect(daysFrom(on, dueOn)).toBeGreaterThan(0);
      }),
    );
  });

  it('a later start never gives an earlier day', () => {
    fc.assert(
      fc.property(anyTerm, anyDate, (term, on) => {
        expect(daysFrom(due(term, on), due(term, addDays(on, 1)))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('another holiday never makes it earlier', () => {
    fc.assert(
      fc.property(anyTerm, anyDate, fc.integer({ min: -5, max: 60 }), (term, on, after) => {
        const more = { calendar: withHoliday(addDays(on, after)) };
        expect(daysFrom(due(term, on), due(term, on, more))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('a stay never makes it earlier, and one that ended before the start changes nothing', () => {
    fc.assert(
      fc.property(anyTerm, anyDate, fc.nat(60), fc.nat(30), (term, on, begins, lasts) => {
        const from = addDays(on, begins);
        const stays = [{ from, liftedOn: addDays(from, lasts) }];
        expect(daysFrom(due(term, on), due(term, on, { stays }))).toBeGreaterThanOrEqual(0);
        const before = [{ from: addDays(on, -lasts - 1), liftedOn: addDays(on, -1) }];
        expect(due(term, on, { stays: before })).toBe(due(term, on));
      }),
    );
  });

  it('calendar days that stood still are all given back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        anyDate,
        fc.nat(60),
        fc.nat(30),
        (number, on, begins, lasts) => {
          fc.pre(begins >= 1 && begins <= number);
          const from = addDays(on, begins);
          const stays = [{ from, liftedOn: addDays(from, lasts) }];
          expect(due(calendarDays(number), on, { stays })).toBe(
            calendar.nextWorkingDay(addDays(on, number + lasts + 1), true),
          );
        },
      ),
    );
  });

  it('the zone moves the missed moment and never the day', () => {
    fc.assert(
      fc.property(anyTerm, anyDate, (term, on) => {
        expect(due(term, on, { zone: 'Asia/Oral' })).toBe(due(term, on));
      }),
    );
  });
});
