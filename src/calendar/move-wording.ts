import { toDayNumber, toLocalDate, type DayNumber } from './day-number';
import { dayOffMovedFrom, weekdayName } from './day-wording';
import type { Step } from './deadline';
import { step, withDay } from './step-wording';
import type { WorkingCalendar } from './working-calendar';

/** A day on which nobody works, or undefined where the day is a working one. A weekly day off explains itself. */
export function dayOff(day: DayNumber, calendar: WorkingCalendar): Step | undefined {
  const date = toLocalDate(day);
  if (calendar.isWorkingDay(date)) return undefined;
  const { kind, name, linkedDate } = calendar.describe(date);
  const weekday = weekdayName(day);
  if (weekday.en === 'Sat' || weekday.en === 'Sun') return { on: date, why: 'weekend', text: weekday };
  const isMove = kind === 'moved-day-off' && linkedDate !== undefined;
  const why = kind === 'working' || kind === 'moved-working-day' ? 'weekend' : kind;
  return { on: date, why, text: isMove ? dayOffMovedFrom(toDayNumber(linkedDate)) : name };
}

export const notMoved = (day: DayNumber): Step =>
  step('not-moved', day, {
    kk: 'соңғы күн ауыстырылмайды',
    ru: 'последний день не переносится',
    en: 'the last day does not move',
  });

export const lastWorkingDay = (day: DayNumber): Step =>
  step(
    'last-working-day',
    day,
    withDay(
      day,
      'одан кешікпейтін соңғы жұмыс күні:',
      'последний рабочий день не позднее него:',
      'last working day on or before it:',
    ),
  );
