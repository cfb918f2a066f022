import fc from 'fast-check';
import { toDayNumber, toLocalDate, weekdayOf } from './day-number';
import {
  addDays,
  compareDates,
  endOfDayExclusive,
  isInstant,
  isLocalDate,
  isZone,
  localClock,
  localDateOf,
  startOfDay,
  toInstant,
} from './days';

const anyDay = fc.integer({ min: toDayNumber('1900-01-01'), max: toDayNumber('2200-12-31') });
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
  ])('%j is none', (value) => {
    expect(isLocalDate(value)).toBe(false);
  });

  it('are added to and compared', () => {
    expect(addDays('2016-02-28', 2)).toBe('2016-03-01');
    expect(addDays('2017-01-01', -1)).toBe('2016-12-31');
    expect(compareDates('2016-02-28', '2016-03-01')).toBeLessThan(0);
    expect(compareDates('2016-03-01', '2016-03-01')).toBe(0);
    expect(compareDates('2017-01-01', '2016-12-31')).toBeGreaterThan(0);
    expect(() => addDays('2016-02-30', 1)).toThrow(Error);
  });
});

describe('moments', () => {
  it.each(['2016-05-06T15:40:00Z', '2016-05-06T15:40:00+06:00', '2016-05-06T23:59:59.999999Z'])(
    '%s is one',
    (text) => {
      expect(isInstant(text)).toBe(true);
    },
  );

  it.each([
    '2016-05-06',
    '2016-05-06T15:40:00',
    '2016-05-06 15:40:00Z',
    '2016-02-30T15:40:00Z',
    '2016-05-06T24:00:00Z',
    '2016-05-06T23:59:60Z',
    '2016-05-06T15:40:00+26:00',
    '2016-05-06t15:40:00z',
    '9999-05-06T15:40:00Z',
    5,
    undefined,
  ])('%j is none', (value) => {
    expect(isInstant(value)).toBe(false);
  });

  it('are written in UTC', () => {
    expect(toInstant('2016-05-06T00:10:00.123456+06:00')).toBe('2016-05-05T18:10:00.123456Z');
    expect(() => toInstant('yesterday')).toThrow(Error);
  });
});

describe('zones', () => {
  it.each([...zones])('%s is one', (zone) => {
    expect(isZone(zone)).toBe(true);
  });

  it.each(['Asia/Nowhere', 'asia/almaty', '+05:00', 'UTC+5', '', 'Almaty', '../etc/passwd', 5])(
    '%j is none',
    (value) => {
      expect(isZone(value)).toBe(false);
    },
  );

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
