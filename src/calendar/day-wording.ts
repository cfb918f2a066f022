import type { Texts } from '../kernel/texts';
import type { LocalDate } from '../kernel/time';
import { partsOf, toDayNumber, weekdayOf, type DayNumber } from './day-number';

const weekdays: readonly Texts[] = [
  { kk: 'дүйсенбі', ru: 'понедельник', en: 'Mon' },
  { kk: 'сейсенбі', ru: 'вторник', en: 'Tue' },
  { kk: 'сәрсенбі', ru: 'среда', en: 'Wed' },
  { kk: 'бейсенбі', ru: 'четверг', en: 'Thu' },
  { kk: 'жұма', ru: 'пятница', en: 'Fri' },
  { kk: 'сенбі', ru: 'суббота', en: 'Sat' },
  { kk: 'жексенбі', ru: 'воскресенье', en: 'Sun' },
];

const months: readonly Texts[] = [
  { kk: 'қаңтар', ru: 'января', en: 'Jan' },
  { kk: 'ақпан', ru: 'февраля', en: 'Feb' },
  { kk: 'наурыз', ru: 'марта', en: 'Mar' },
  { kk: 'сәуір', ru: 'апреля', en: 'Apr' },
  { kk: 'мамыр', ru: 'мая', en: 'May' },
  { kk: 'маусым', ru: 'июня', en: 'Jun' },
  { kk: 'шілде', ru: 'июля', en: 'Jul' },
  { kk: 'тамыз', ru: 'августа', en: 'Aug' },
  { kk: 'қыркүйек', ru: 'сентября', en: 'Sep' },
  { kk: 'қазан', ru: 'октября', en: 'Oct' },
  { kk: 'қараша', ru: 'ноября', en: 'Nov' },
  { kk: 'желтоқсан', ru: 'декабря', en: 'Dec' },
];

/** The Kazakh month in the ablative: from that day. */
const fromMonth = [
  'қаңтардан',
  'ақпаннан',
  'наурыздан',
  'сәуірден',
  'мамырдан',
  'маусымнан',
  'шілдеден',
  'тамыздан',
  'қыркүйектен',
  'қазаннан',
  'қарашадан',
  'желтоқсаннан',
] as const;

function pick<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new Error(`no such name: ${index}`);
  return found;
}

/** The name of the day's weekday: `Sat`, суббота, сенбі. */
export const weekdayName = (number: DayNumber): Texts => pick(weekdays, weekdayOf(number));

/** `16 Dec 2016`, 16 декабря 2016 года, 2016 жылғы 16 желтоқсан. */
export const dayInWords = (date: LocalDate): Texts => dated(toDayNumber(date));

function dated(number: DayNumber): Texts {
  const { year, month, day } = partsOf(number);
  const named = pick(months, month - 1);
  return {
    kk: `${year} жылғы ${day} ${named.kk}`,
    ru: `${day} ${named.ru} ${year} года`,
    en: `${day} ${named.en} ${year}`,
  };
}

/** `Fri 16 Dec 2016` in each language. */
export function fullDay(number: DayNumber): Texts {
  const [weekday, day] = [weekdayName(number), dated(number)];
  return {
    kk: `${day.kk}, ${weekday.kk}`,
    ru: `${weekday.ru}, ${day.ru}`,
    en: `${weekday.en} ${day.en}`,
  };
}

/** `carried over from 17 Dec`: a holiday fell on a weekly day off. */
export function carriedOverFrom(number: DayNumber): Texts {
  const { month, day } = partsOf(number);
  const named = pick(months, month - 1);
  return {
    kk: `${day} ${pick(fromMonth, month - 1)} ауысқан демалыс`,
    ru: `выходной, перенесённый с ${day} ${named.ru}`,
    en: `carried over from ${day} ${named.en}`,
  };
}

/** `day off moved from 5 Mar`: the government exchanged two days. */
export function dayOffMovedFrom(number: DayNumber): Texts {
  const { month, day } = partsOf(number);
  const named = pick(months, month - 1);
  return {
    kk: `${day} ${pick(fromMonth, month - 1)} көшірілген демалыс күні`,
    ru: `день отдыха, перенесённый с ${day} ${named.ru}`,
    en: `day off moved from ${day} ${named.en}`,
  };
}
