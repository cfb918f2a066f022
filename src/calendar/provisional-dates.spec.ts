import { ask, inspection, protest, report, row, withRows } from '../../test/support/deadline-questions';
import { calendarDays, type CalendarRow, hours } from '.';

const named = (answer: ReturnType<typeof protest>): readonly string[] =>
  (answer.provisional?.missing ?? []).map(({ kind, year }) => `${kind} ${year}`);

const confirmed = (year: number) => row('year-confirmed', `${String(year)}-01-01`);

describe('a date is provisional only where a missing row could move that very date', () => {
  it.each([
    ['2016-05-11', '2016-05-23', []],
    ['2018-06-01', '2018-06-11', []],
    ['2018-12-21', '2019-01-03', ['year-confirmed 2019']],
    ['2019-04-29', '2019-05-10', ['year-confirmed 2019']],
    ['2022-02-25', '2022-03-09', ['year-confirmed 2022']],
    ['2023-06-19', '2023-06-29', ['year-confirmed 2023', 'religious-day-off 2023']],
    ['2024-06-07', '2024-06-17', ['year-confirmed 2024', 'religious-day-off 2024']],
    ['2024-06-20', '2024-07-01', ['year-confirmed 2024']],
    ['2025-05-27', '2025-06-09', ['year-confirmed 2025']],
    ['2026-05-15', '2026-05-25', ['year-confirmed 2026']],
  ])('a protest received on %s is due on %s and waits for %j', (on, dueOn, missing) => {
    const answer = protest(on);
    expect([answer.dueOn, named(answer)]).toEqual([dueOn, missing]);
  });

  it('is settled row by row', () => {
    const inJune = (...rows: readonly CalendarRow[]) =>
      protest('2024-06-07', { calendar: withRows(...rows) });
    expect(named(inJune(confirmed(2024)))).toEqual(['religious-day-off 2024']);
    const feast = row('religious-day-off', '2024-06-16');
    expect(named(inJune(feast))).toEqual(['year-confirmed 2024']);
    expect(inJune(confirmed(2024), feast)).toMatchObject({ dueOn: '2024-06-17', provisional: null });
    expect(inJune(confirmed(2024), row('religious-day-off', '2024-06-17')).dueOn).toBe('2024-06-18');
  });

  it('counts every working day of three, not the last alone', () => {
    const calendar = withRows(confirmed(2024));
    expect(named(report('2024-06-14', { calendar }))).toEqual(['religious-day-off 2024']);
    expect(named(report('2024-06-20', { calendar }))).toEqual([]);
  });

  it('never of hours, of P3 and of P6', () => {
    expect(inspection('2023-05-29').provisional).toBeNull();
    const at = { at: '2024-06-16T04:00:00Z' } as const;
    expect(ask({ term: hours(24), policies: ['P5'], start: at }).provisional).toBeNull();
    const before = ask({ term: calendarDays(3), policies: ['P6'], start: { on: '2024-06-20' } });
    expect(before).toMatchObject({ dueOn: '2024-06-17', provisional: null });
  });
});

describe('the local day of an instant begins and ends to the second', () => {
  it.each([
    ['2016-06-06T17:59:59Z', 'Asia/Almaty', '2016-06-16', '2016-06-16T18:00:00Z'],
    ['2016-06-06T18:00:00Z', 'Asia/Almaty', '2016-06-17', '2016-06-17T18:00:00Z'],
    ['2016-06-06T18:59:59Z', 'Asia/Aqtobe', '2016-06-16', '2016-06-16T19:00:00Z'],
    ['2016-06-06T19:00:00Z', 'Asia/Aqtobe', '2016-06-17', '2016-06-17T19:00:00Z'],
    // The last of February 2024 lasts twenty-five hours in Almaty: 23:00 to 24:00 comes twice.
    ['2024-02-29T17:59:59Z', 'Asia/Almaty', '2024-03-11', '2024-03-11T19:00:00Z'],
    ['2024-02-29T18:30:00Z', 'Asia/Almaty', '2024-03-11', '2024-03-11T19:00:00Z'],
    ['2024-02-29T18:59:59Z', 'Asia/Qostanay', '2024-03-11', '2024-03-11T19:00:00Z'],
    ['2024-02-28T18:00:00Z', 'Asia/Almaty', '2024-03-11', '2024-03-11T19:00:00Z'],
    ['2024-02-18T17:59:59Z', 'Asia/Almaty', '2024-02-28', '2024-02-28T18:00:00Z'],
    ['2024-02-18T18:00:00Z', 'Asia/Almaty', '2024-02-29', '2024-02-29T19:00:00Z'],
    ['2024-02-18T19:00:00Z', 'Asia/Aqtobe', '2024-02-29', '2024-02-29T19:00:00Z'],
  ])('%s in %s is due on %s, missed at %s', (at, zone, dueOn, dueAt) => {
    expect(protest('', { start: { at }, zone })).toMatchObject({ dueOn, dueAt });
  });
});
