import type { Texts } from '../kernel/texts';
import { dayNumber, type DayNumber } from './day-number';

interface FixedHoliday {
  readonly month: number;
  readonly day: number;
  readonly name: Texts;
  readonly firstYear?: number;
  readonly lastYear?: number;
}

const newYear: Texts = { kk: 'Жаңа жыл', ru: 'Новый год', en: 'New Year' };
const womensDay: Texts = {
  kk: 'Халықаралық әйелдер күні',
  ru: 'Международный женский день',
  en: "International Women's Day",
};
const nauryz: Texts = { kk: 'Наурыз мейрамы', ru: 'Наурыз', en: 'Nauryz' };
const unity: Texts = {
  kk: 'Қазақстан халқының бірлігі мерекесі',
  ru: 'Праздник единства народа Казахстана',
  en: 'Unity Day',
};
const defenders: Texts = {
  kk: 'Отан қорғаушы күні',
  ru: 'День защитника Отечества',
  en: 'Defender of the Fatherland Day',
};
const victory: Texts = { kk: 'Жеңіс күні', ru: 'День Победы', en: 'Victory Day' };
const capital: Texts = { kk: 'Астана күні', ru: 'День столицы', en: 'Capital Day' };
const constitution: Texts = { kk: 'Конституция күні', ru: 'День Конституции', en: 'Constitution Day' };
const republic: Texts = { kk: 'Республика күні', ru: 'День Республики', en: 'Republic Day' };
const firstPresident: Texts = {
  kk: 'Тұңғыш Президент күні',
  ru: 'День Первого Президента',
  en: 'First President Day',
};
const independence: Texts = { kk: 'Тәуелсіздік күні', ru: 'День Независимости', en: 'Independence Day' };

/** Law No. 267 of 13.12.2001 as changed in September 2022 and in 2026; days of years before 2012 are not claimed. */
const fixedHolidays: readonly FixedHoliday[] = [
  { month: 1, day: 1, name: newYear },
  { month: 1, day: 2, name: newYear },
  { month: 3, day: 8, name: womensDay },
  { month: 3, day: 15, name: constitution, firstYear: 2027 },
  { month: 3, day: 21, name: nauryz },
  { month: 3, day: 22, name: nauryz },
  { month: 3, day: 23, name: nauryz },
  { month: 5, day: 1, name: unity },
  { month: 5, day: 7, name: defenders },
  { month: 5, day: 9, name: victory },
  { month: 7, day: 6, name: capital },
  { month: 8, day: 30, name: constitution, lastYear: 2025 },
  { month: 10, day: 25, name: republic, firstYear: 2022 },
  { month: 12, day: 1, name: firstPresident, firstYear: 2012, lastYear: 2021 },
  { month: 12, day: 16, name: independence },
  { month: 12, day: 17, name: independence, lastYear: 2021 },
];

/** The public holidays that the law fixes for a year, in the order of their days. */
export function publicHolidays(year: number): readonly (readonly [DayNumber, Texts])[] {
  return fixedHolidays
    .filter(({ firstYear = year, lastYear = year }) => firstYear <= year && year <= lastYear)
    .map(({ month, day, name }) => [dayNumber(year, month, day), name] as const);
}

/** 7 January, a religious day off by the Labour Code, article 84(5): never carried over. */
export const christmas = (year: number): readonly [DayNumber, Texts] => [
  dayNumber(year, 1, 7),
  { kk: 'Православиелік Рождество', ru: 'Православное Рождество', en: 'Orthodox Christmas' },
];
