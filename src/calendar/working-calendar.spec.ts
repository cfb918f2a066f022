import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CalendarRow, CalendarRowKind } from './calendar-row';
import { addDays } from './days';
import { mayBeKurbanAit, tabularKurbanAit } from './kurban-ait';
import { toLocalDate } from './day-number';
import { sourcedDays } from './sourced-days';
import { workingCalendar } from './working-calendar';

const calendar = workingCalendar(sourcedDays, 1);

const row = (kind: CalendarRowKind, date: string, linkedDate?: string): CalendarRow => ({
  kind,
  date,
  name: { kk: 'күн', ru: 'день', en: 'day' },
  source: 'a test',
  ...(linkedDate === undefined ? {} : { linkedDate }),
});

const vectors = readFileSync(join(__dirname, '../../test/vectors/nonworking-days.csv'), 'utf8')
  .trim()
  .split(/\r?\n/)
  .slice(1);

describe('the working calendar', () => {
  it('has the days off and the worked Saturdays of 2016-2018, each for its reason', () => {
    const found: string[] = [];
    for (let date = '2016-01-01'; date <= '2018-12-31'; date = addDays(date, 1)) {
      const { kind, linkedDate = '' } = calendar.describe(date);
      if (kind !== 'working' && kind !== 'weekend') found.push(`${date},${kind},${linkedDate}`);
    }
    expect(found).toEqual(vectors);
  });

  it.each([
    ['2011-12-19', 'carried-over'],
    ['2013-03-25', 'carried-over'],
    ['2014-05-02', 'working'],
    ['2016-08-29', 'working'],
    ['2017-01-03', 'carried-over'],
    ['2021-12-01', 'public-holiday'],
    ['2021-12-17', 'public-holiday'],
    ['2022-10-25', 'public-holiday'],
    ['2022-12-01', 'working'],
    ['2024-12-17', 'working'],
    ['2022-03-05', 'moved-working-day'],
    ['2025-08-30', 'public-holiday'],
    ['2025-09-01', 'carried-over'],
    ['2026-08-30', 'weekend'],
    ['2026-08-31', 'working'],
    ['2026-03-16', 'working'],
    ['2027-03-15', 'public-holiday'],
    ['2028-01-07', 'religious-day-off'],
    ['2014-10-06', 'working'],
    ['2019-08-12', 'working'],
  ])('%s is %s', (date, kind) => {
    expect(calendar.describe(date).kind).toBe(kind);
    expect(calendar.isWorkingDay(date)).toBe(kind === 'working' || kind === 'moved-working-day');
  });

  it('says what a day is in three languages', () => {
    expect(calendar.describe('2016-12-16').name).toEqual({
      kk: 'Тәуелсіздік күні',
      ru: 'День Независимости',
      en: 'Independence Day',
    });
    expect(calendar.describe('2016-05-10')).toEqual({
      kind: 'carried-over',
      linkedDate: '2016-05-07',
      name: {
        kk: '7 мамырдан ауысқан демалыс',
        ru: 'выходной, перенесённый с 7 мая',
        en: 'carried over from 7 May',
      },
    });
    expect(calendar.describe('2016-05-14').name.ru).toBe('суббота');
  });

  it('goes to the next and the previous working day', () => {
    expect(calendar.nextWorkingDay('2016-05-07', true)).toBe('2016-05-11');
    expect(calendar.nextWorkingDay('2016-05-11', true)).toBe('2016-05-11');
    expect(calendar.nextWorkingDay('2016-05-11', false)).toBe('2016-05-12');
    expect(calendar.previousWorkingDay('2017-01-03', true)).toBe('2016-12-30');
    expect(calendar.previousWorkingDay('2016-12-30', false)).toBe('2016-12-29');
  });

  it('carries a posted holiday over, and never a religious day', () => {
    const more = workingCalendar(
      [...sourcedDays, row('public-holiday', '2016-06-11'), row('religious-day-off', '2016-06-18')],
      2,
    );
    expect(more.describe('2016-06-13')).toMatchObject({ kind: 'carried-over', linkedDate: '2016-06-11' });
    expect(more.isWorkingDay('2016-06-20')).toBe(true);
  });

  it('carries a holiday of late December into January', () => {
    const more = workingCalendar([row('public-holiday', '2016-12-31')], 2);
    expect(more.describe('2017-01-03')).toMatchObject({ kind: 'carried-over', linkedDate: '2016-12-31' });
    expect(more.describe('2017-01-04')).toMatchObject({ kind: 'carried-over', linkedDate: '2017-01-01' });
  });

  it('gives the carried day to a working day: a religious or moved day off is passed over', () => {
    const more = workingCalendar(
      [
        row('public-holiday', '2016-06-11'),
        row('religious-day-off', '2016-06-13'),
        row('moved-day-off', '2016-06-14'),
      ],
      2,
    );
    expect(more.describe('2016-06-13').kind).toBe('religious-day-off');
    expect(more.describe('2016-06-14').kind).toBe('moved-day-off');
    expect(more.describe('2016-06-15')).toMatchObject({ kind: 'carried-over', linkedDate: '2016-06-11' });
  });

  it('carries holidays over in the order of their dates, posted or not', () => {
    const more = workingCalendar([row('public-holiday', '2016-05-08')], 2);
    expect(more.describe('2016-05-10')).toMatchObject({ kind: 'carried-over', linkedDate: '2016-05-07' });
    expect(more.describe('2016-05-11')).toMatchObject({ kind: 'carried-over', linkedDate: '2016-05-08' });
  });

  it.each([
    ['moved-day-off', '2016-06-11', 'weekend'],
    ['moved-working-day', '2016-06-15', 'working'],
    ['year-confirmed', '2016-06-11', 'weekend'],
    ['year-confirmed', '2016-06-15', 'working'],
  ] as const)('leaves a day as it is that a row says nothing new of: %s on %s', (kind, date, stays) => {
    expect(workingCalendar([row(kind, date)], 2).describe(date).kind).toBe(stays);
  });

  it('names the other day of a move where the row tells it', () => {
    expect(calendar.describe('2016-03-05')).toMatchObject({ linkedDate: '2016-03-07' });
    expect(calendar.describe('2016-03-07')).toMatchObject({
      kind: 'moved-day-off',
      linkedDate: '2016-03-05',
    });
    const untold = workingCalendar([row('moved-day-off', '2016-03-07')], 2);
    expect(untold.describe('2016-03-07')).toStrictEqual({
      kind: 'moved-day-off',
      name: { kk: 'күн', ru: 'день', en: 'day' },
    });
  });

  it('bears its version and its rows', () => {
    const rows = [row('public-holiday', '2016-06-11')];
    expect(workingCalendar(rows, 7)).toMatchObject({ version: 7, rows });
  });

  it('does not make a holiday work because its Saturday was moved', () => {
    const more = workingCalendar([row('moved-working-day', '2016-05-07', '2016-05-12')], 2);
    expect(more.isWorkingDay('2016-05-07')).toBe(false);
    expect(more.isWorkingDay('2016-05-12')).toBe(true);
  });
});

describe('what may still change', () => {
  const bare = workingCalendar([], 1);
  const kinds = (found: readonly { kind: string; year: number }[]) =>
    found.map(({ kind, year }) => `${kind} ${year}`);

  it('is nothing in a year that is confirmed and has its feast', () => {
    for (let date = '2016-01-01'; date <= '2018-12-31'; date = addDays(date, 1)) {
      expect(calendar.missingThatCouldMove(date)).toEqual([]);
    }
  });

  it('is a move, on any weekday or plain weekend day of an unconfirmed year', () => {
    expect(kinds(bare.missingThatCouldMove('2027-06-10'))).toEqual(['year-confirmed 2027']);
    expect(kinds(bare.missingThatCouldMove('2027-06-12'))).toEqual(['year-confirmed 2027']);
    expect(bare.missingThatCouldMove('2027-05-07')).toEqual([]);
  });

  it('is Kurban Ait near its tabular day, until it is entered', () => {
    expect(tabularKurbanAit(2027).map(toLocalDate)).toEqual(['2027-05-17']);
    const confirmed = workingCalendar([row('year-confirmed', '2027-02-03')], 1);
    expect(kinds(confirmed.missingThatCouldMove('2027-05-17'))).toEqual(['religious-day-off 2027']);
    expect(kinds(confirmed.missingThatCouldMove('2027-05-19'))).toEqual(['religious-day-off 2027']);
    expect(confirmed.missingThatCouldMove('2027-05-20')).toEqual([]);
    expect(confirmed.missingThatCouldMove('2027-05-16')).toEqual([]);
    const entered = workingCalendar(
      [row('year-confirmed', '2027-01-01'), row('religious-day-off', '2027-05-16')],
      2,
    );
    expect(entered.missingThatCouldMove('2027-05-17')).toEqual([]);
  });

  it('is Kurban Ait still, where a row so far from its day, or the Christmas beside it, was entered', () => {
    const settledBy = (year: number, entered: string, day: string) =>
      workingCalendar(
        [row('year-confirmed', `${String(year)}-01-01`), row('religious-day-off', entered)],
        2,
      ).missingThatCouldMove(day).length === 0;
    expect(settledBy(2027, '2027-06-01', '2027-05-17')).toBe(true);
    expect(settledBy(2027, '2027-06-02', '2027-05-17')).toBe(false);
    expect(settledBy(2027, '2027-01-07', '2027-05-17')).toBe(false);
    expect(settledBy(2039, '2039-01-05', '2039-01-06')).toBe(true);
    expect(settledBy(2039, '2039-01-07', '2039-01-06')).toBe(false);
  });

  it('is the feast of another year, announced across the turn of the year', () => {
    expect(tabularKurbanAit(2072).map(toLocalDate)).toContain('2072-01-01');
    const confirmed = workingCalendar([row('year-confirmed', '2071-01-01')], 1);
    expect(kinds(confirmed.missingThatCouldMove('2071-12-29'))).toEqual([]);
    expect(kinds(confirmed.missingThatCouldMove('2071-12-30'))).toEqual(['religious-day-off 2071']);
  });

  it.each([
    ['2027-05-17', '2027-05-02', '2027-06-01'],
    ['2072-01-01', '2071-12-17', '2072-01-16'],
    ['2006-12-31', '2006-12-16', '2007-01-15'],
  ])('is announced within fifteen days of its tabular day %s: from %s to %s', (_, first, last) => {
    const days = [addDays(first, -1), first, last, addDays(last, 1)];
    expect(days.map(mayBeKurbanAit)).toEqual([false, true, true, false]);
  });

  it('is the second feast of a year that has two', () => {
    const [first, second] = tabularKurbanAit(2039).map(toLocalDate);
    expect([first, second]).toEqual(['2039-01-06', '2039-12-26']);
    const one = workingCalendar(
      [row('year-confirmed', '2039-01-01'), row('religious-day-off', '2039-01-06')],
      1,
    );
    expect(one.missingThatCouldMove('2039-01-05')).toEqual([]);
    expect(kinds(one.missingThatCouldMove('2039-12-26'))).toEqual(['religious-day-off 2039']);
  });

  it.each([
    [2014, '2014-10-04'],
    [2015, '2015-09-24'],
    [2016, '2016-09-12'],
    [2017, '2017-09-01'],
    [2018, '2018-08-21'],
    [2019, '2019-08-11'],
    [2020, '2020-07-31'],
    [2021, '2021-07-20'],
    [2022, '2022-07-09'],
    [2025, '2025-06-06'],
    [2026, '2026-05-27'],
  ])('knew of %i that the feast could be %s', (year, date) => {
    const near = tabularKurbanAit(year).some((day) => Math.abs(Date.parse(date) / 86_400_000 - day) <= 2);
    expect(near).toBe(true);
  });
});
