import { ask, protest, report, inspection, row, withRows } from '../../test/support/deadline-questions';
import { hours } from './index';

describe('a calendar that changes under a running term', () => {
  it.each([
    ['inside it', '2016-06-10', '2016-06-16'],
    ['on its last day', '2016-06-16', '2016-06-17'],
    ['after it', '2016-06-17', '2016-06-16'],
  ])('a holiday declared %s', (_, date, due) => {
    expect(protest('2016-06-06', { calendar: withRows(row('public-holiday', date)) }).dueOn).toBe(due);
    expect(protest('2016-06-06').dueOn).toBe('2016-06-16');
  });

  it('a last Sunday before a holiday on Monday', () => {
    expect(protest('2016-06-09', { calendar: withRows(row('public-holiday', '2016-06-20')) }).dueOn).toBe(
      '2016-06-21',
    );
  });

  it('a Saturday declared working', () => {
    expect(protest('2016-05-11', { calendar: withRows(row('moved-working-day', '2016-05-21')) }).dueOn).toBe(
      '2016-05-21',
    );
  });

  it('flags the date that a row not yet entered could move, and names the row', () => {
    const found = protest('2027-06-01').provisional?.missing.map(({ kind, year }) => [kind, year]);
    expect(found).toEqual([['year-confirmed', 2027]]);
    expect(protest('2027-06-01').steps.at(-1)?.why).toBe('provisional');
    const confirmed = withRows(row('year-confirmed', '2027-01-01'));
    expect(protest('2027-06-01', { calendar: confirmed }).provisional).toBeNull();
    expect(protest('2027-05-07', { calendar: confirmed }).provisional?.missing).toMatchObject([
      { kind: 'religious-day-off', year: 2027 },
    ]);
    const entered = withRows(row('year-confirmed', '2027-01-01'), row('religious-day-off', '2027-05-17'));
    expect(protest('2027-05-07', { calendar: entered })).toMatchObject({
      dueOn: '2027-05-18',
      provisional: null,
    });
  });

  it('flags a term of working days by every day of it, and names a year once', () => {
    const confirmed = withRows(row('year-confirmed', '2027-01-01'));
    expect(report('2027-05-14', { calendar: confirmed }).provisional?.missing).toHaveLength(1);
    expect(report('2026-12-29', { calendar: confirmed }).provisional?.missing).toMatchObject([
      { kind: 'year-confirmed', year: 2026 },
    ]);
    expect(report('2027-06-14', { calendar: confirmed }).provisional).toBeNull();
  });

  it('never flags P3, P6 and hours', () => {
    expect(inspection('2027-06-01').provisional).toBeNull();
    expect(
      ask({ term: hours(24), policies: ['P5'], start: { at: '2027-06-01T00:00:00Z' } }).provisional,
    ).toBeNull();
  });
});
