import type { Texts } from '../kernel/texts';
import type { LocalDate, ZoneName } from '../kernel/time';
import { toDayNumber, toLocalDate, type DayNumber } from './day-number';
import { fullDay } from './day-wording';
import type { Step, StepCode } from './deadline';

export const step = (why: StepCode, day: DayNumber | null, text: Texts): Step => ({
  on: day === null ? null : toLocalDate(day),
  why,
  text,
});

/** The same words before or after a day, in each language. */
export function withDay(day: DayNumber, kk: string, ru: string, en: string): Texts {
  const full = fullDay(day);
  return { kk: `${kk} ${full.kk}`, ru: `${ru} ${full.ru}`, en: `${en} ${full.en}` };
}

export const event = (day: DayNumber, zone: ZoneName): Step => {
  const full = fullDay(day);
  return step('event', day, {
    kk: `оқиға күні: ${full.kk} (${zone})`,
    ru: `день события: ${full.ru} (${zone})`,
    en: `event on ${full.en} (${zone})`,
  });
};

const notCounted: Texts = {
  kk: 'оқиға болған күн есепке алынбайды',
  ru: 'день события не считается',
  en: 'the day of the event is not counted',
};

const counted: Texts = {
  kk: 'оқиға болған күн бірінші күн болып есептеледі',
  ru: 'день события считается первым днём',
  en: 'the day of the event is counted as day 1',
};

export const firstDay = (day: DayNumber, isCounted: boolean): Step =>
  isCounted ? step('first-day-counted', day, counted) : step('first-day-not-counted', day, notCounted);

export const lastDay = (number: number, day: DayNumber): Step =>
  step('last-day', day, withDay(day, `${number}-күн =`, `день ${number} =`, `day ${number} =`));

export const workingDayCounted = (number: number, day: DayNumber): Step =>
  step(
    'day-counted',
    day,
    withDay(day, `${number}-жұмыс күні =`, `рабочий день ${number} =`, `working day ${number} =`),
  );

export const lastDayOfMonths = (number: number, unit: 'month' | 'year', day: DayNumber): Step =>
  step(
    'last-day',
    day,
    unit === 'month'
      ? withDay(
          day,
          `${number} ай =`,
          `месяцев: ${number} =`,
          `${number} ${number === 1 ? 'month' : 'months'} =`,
        )
      : withDay(day, `${number} жыл =`, `лет: ${number} =`, `${number} ${number === 1 ? 'year' : 'years'} =`),
  );

export const monthEnd = (day: DayNumber): Step =>
  step('month-end', day, {
    kk: 'ол айда мұндай күн жоқ: айдың соңғы күні алынады',
    ru: 'в том месяце нет такого числа: берётся его последний день',
    en: 'that month has no such day: its last day is taken',
  });

export const beforeEvent = (days: number, day: DayNumber): Step =>
  step(
    'before-event',
    day,
    withDay(
      day,
      `сол күнге дейін ${days} күн =`,
      `за ${days} дн. до этого дня =`,
      `${days} days before that day =`,
    ),
  );

export const dayOfYear = (day: DayNumber): Step =>
  step(
    'day-of-year',
    day,
    withDay(day, 'заңда белгіленген күн:', 'день, названный законом:', 'the day that the law names:'),
  );

/** `clock`: what the clock of `zone` shows at the end. */
export const hoursEnd = (
  number: number,
  clock: { readonly date: LocalDate; readonly time: string },
  zone: ZoneName,
): Step => {
  const day = toDayNumber(clock.date);
  const full = fullDay(day);
  return step('hours', day, {
    kk: `${number} сағат үзіліссіз есептеледі, соңы: ${full.kk}, ${clock.time} (${zone})`,
    ru: `${number} ч. текут без перерыва, конец: ${full.ru}, ${clock.time} (${zone})`,
    en: `${number} hours run without a break and end on ${full.en} at ${clock.time} (${zone})`,
  });
};

export const due = (day: DayNumber): Step => step('due', day, fullDay(day));

export const provisional = (says: Texts): Step => step('provisional', null, says);
