import fc from 'fast-check';
import { toDayNumber, toLocalDate, weekdayOf } from './day-number';
import {
  addDays,
  elapsedBetween,
  endOfDayExclusive,
  isInstant,
  isLocalDate,
  isWeekendDay,
  isZone,
  localClock,
  localDateOf,
  startOfDay,
  toInstant,
} from './days';

/** 1900-01-01 to 2200-12-31. */
const anyDay = fc.integer({ min: -25_567, max: 84_370 });
const zones = [
  'Asia/Almaty',
  'Asia/Qostanay',
  'Asia/Qyzylorda',
  'Asia/Aqtobe',
  'Asia/Atyrau',
  'Asia/Aqtau',
  'Asia/Oral',
  'UTC',
] as const;

describe('days', () => {
  it('are counted as the Gregorian calendar counts them', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = toLocalDate(day);
        expect(toDayNumber(date)).toBe(day);
        expect(date).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
        expect(weekdayOf(day)).toBe((new Date(day * 86_400_000).getUTCDay() + 6) % 7);
      }),
    );
  });

  it.each([
    '0001-01-01',
    '0400-02-29',
    '1600-03-01',
    '1904-03-01',
    '1999-03-02',
    '2199-03-01',
    '2399-03-05',
    '2000-02-29',
    '2000-03-01',
    '2400-02-29',
    '9999-12-31',
  ])('%s too, of other eras', (date) => {
    expect(toDayNumber(date)).toBe(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
    expect(toLocalDate(toDayNumber(date))).toBe(date);
  });

  it('end with the years that four digits write', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow('outside the calendar');
    expect(() => addDays('0001-01-01', -1)).toThrow('outside the calendar');
  });

  it('of the weekly rest are Saturdays and Sundays', () => {
    const week = ['05-09', '05-10', '05-11', '05-12', '05-13', '05-14', '05-15'];
    expect(week.filter((day) => isWeekendDay(`2016-${day}`))).toEqual(['05-14', '05-15']);
    expect(isWeekendDay('1901-01-06')).toBe(true);
  });

  it.each(['2016-02-29', '1900-01-01', '2200-12-31', '2000-02-29'])('%s is a day', (text) => {
    expect(isLocalDate(text)).toBe(true);
  });

  it.each([
    '2016-02-30',
    '2017-02-29',
    '1900-02-29',
    '1899-12-31',
    '2201-01-01',
    '2016-13-01',
    '2016-00-10',
    '2016-01-00',
    '2016-1-1',
    '2016-01-01\n',
    ' 2016-01-01',
    '2016-01-01T00:00:00Z',
    '',
    null,
    20160101,
    ['2016-01-01'],
  ])('%j is none', (value) => {
    expect(isLocalDate(value)).toBe(false);
  });

  it('are added to', () => {
    expect(addDays('2016-02-28', 2)).toBe('2016-03-01');
    expect(addDays('2017-01-01', -1)).toBe('2016-12-31');
    expect(() => addDays('2016-02-30', 1)).toThrow('not a day: 2016-02-30');
  });
});

describe('moments', () => {
  it.each([
    '2016-05-06T15:40:00Z',
    '2016-05-06T09:05:07Z',
    '2016-05-06T15:40:00+06:00',
    '2016-05-06T15:40:00-09:30',
    '2016-05-06T15:40:00+14:00',
    '2016-05-06T23:59:59.9Z',
    '2016-05-06T23:59:59.999999999Z',
  ])('%s is one', (text) => {
    expect(isInstant(text)).toBe(true);
  });

  it.each([
    '2016-05-06',
    '2016-05-06T15:40:00',
    '2016-05-06 15:40:00Z',
    '2016-02-30T15:40:00Z',
    '2016-05-06T24:00:00Z',
    '2016-05-06T23:59:60Z',
    '2016-05-06T30:00:00Z',
    '2016-05-06T23:60:00Z',
    '2016-05-06T15:40:00+26:00',
    '2016-05-06T15:40:00+15:00',
    '2016-05-06T15:40:00+06:60',
    '2016-05-06T15:40:00.Z',
    '2016-05-06T15:40:00.1234567890Z',
    ' 2016-05-06T15:40:00Z',
    '2016-05-06T15:40:00Z ',
    '2016-05-06t15:40:00z',
    '9999-05-06T15:40:00Z',
    5,
    undefined,
    ['2016-05-06T15:40:00Z'],
  ])('%j is none', (value) => {
    expect(isInstant(value)).toBe(false);
  });

  it('are written in UTC', () => {
    expect(toInstant('2016-05-06T00:10:00.123456+06:00')).toBe('2016-05-05T18:10:00.123456Z');
    expect(() => toInstant('yesterday')).toThrow('not a moment: yesterday');
    expect(() => localDateOf('2016-05-06', 'Asia/Almaty')).toThrow('not a moment: 2016-05-06');
  });

  it.each([
    ['2016-05-10T06:00:00Z', '2016-05-10T06:00:00Z', 'PT0S'],
    ['2016-05-10T06:00:00Z', '2016-05-10T06:45:00Z', 'PT45M'],
    ['2016-05-10T06:00:00Z', '2016-05-12T08:30:20Z', 'P2DT2H30M'],
    ['2024-02-29T18:00:00Z', '2024-03-31T18:00:00Z', 'P31D'],
  ])('from %s to %s: %s', (from, to, elapsed) => {
    expect(elapsedBetween(from, to)).toBe(elapsed);
  });
});

describe('zones', () => {
  it.each([...zones, 'America/Argentina/Buenos_Aires', 'America/Port-au-Prince', 'Etc/GMT+5'])(
    '%s is one',
    (zone) => {
      expect(isZone(zone)).toBe(true);
    },
  );

  it.each([
    'Asia/Nowhere',
    'asia/almaty',
    'Asia/ALMATY',
    'Asia/Almaty ',
    ' Asia/Almaty',
    '+05:00',
    'UTC+5',
    '',
    'Almaty',
    'EST5EDT',
    '../etc/passwd',
    '$Asia/Almaty',
    5,
    ['Asia/Almaty'],
  ])('%j is none', (value) => {
    expect(isZone(value)).toBe(false);
  });

  it('put 23:59:59 and 00:00:00 into different days', () => {
    expect(localDateOf('2016-05-23T17:59:59Z', 'Asia/Almaty')).toBe('2016-05-23');
    expect(localDateOf('2016-05-23T18:00:00Z', 'Asia/Almaty')).toBe('2016-05-24');
    expect(localDateOf('2016-05-23T18:00:00Z', 'Asia/Aqtobe')).toBe('2016-05-23');
    expect(localDateOf('2016-05-23T23:59:59.999+06:00', 'Asia/Almaty')).toBe('2016-05-23');
  });

  it('know the day of 25 hours', () => {
    expect(startOfDay('2024-02-29', 'Asia/Almaty')).toBe('2024-02-28T18:00:00Z');
    expect(endOfDayExclusive('2024-02-29', 'Asia/Almaty')).toBe('2024-02-29T19:00:00Z');
    expect(localDateOf('2024-02-29T18:30:00Z', 'Asia/Almaty')).toBe('2024-02-29');
    expect(endOfDayExclusive('2024-02-29', 'Asia/Qyzylorda')).toBe('2024-02-29T19:00:00Z');
    expect(startOfDay('2018-12-21', 'Asia/Qyzylorda')).toBe('2018-12-20T19:00:00Z');
    expect(localClock('2024-02-29T18:30:00Z', 'Asia/Almaty')).toEqual({
      date: '2024-02-29',
      time: '23:30:00',
    });
  });

  it('begin a day with its first moment, where the clock jumps over midnight or over the day', () => {
    expect(startOfDay('2018-11-04', 'America/Sao_Paulo')).toBe('2018-11-04T03:00:00Z');
    expect(startOfDay('2018-11-05', 'America/Sao_Paulo')).toBe('2018-11-05T02:00:00Z');
    // Asuncion sets its clock back at the midnight after the 24th: that day lasts an hour longer.
    expect(startOfDay('2018-03-25', 'America/Asuncion')).toBe('2018-03-25T04:00:00Z');
    expect(endOfDayExclusive('2011-12-29', 'Pacific/Apia')).toBe('2011-12-30T10:00:00Z');
    expect(startOfDay('2011-12-31', 'Pacific/Apia')).toBe('2011-12-30T10:00:00Z');
  });

  it('give a day whose first moment lies in it, and whose end does not', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...zones), (number, zone) => {
        const date = toLocalDate(number);
        const [start, end] = [startOfDay(date, zone), endOfDayExclusive(date, zone)];
        expect(localDateOf(start, zone)).toBe(date);
        expect(localDateOf(new Date(Date.parse(start) - 1).toISOString(), zone)).not.toBe(date);
        expect(localDateOf(end, zone)).toBe(addDays(date, 1));
        expect(localDateOf(new Date(Date.parse(end) - 1).toISOString(), zone)).toBe(date);
      }),
    );
  });
});
