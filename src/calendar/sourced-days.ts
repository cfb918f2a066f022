import type { Texts } from '../kernel/texts';
import type { LocalDate } from '../kernel/time';
import type { CalendarRow } from './calendar-row';

const kurbanAit: Texts = {
  kk: 'Құрбан айттың бірінші күні',
  ru: 'Первый день Курбан айта',
  en: 'Kurban Ait, first day',
};

const feast = (date: LocalDate, source: string): CalendarRow => ({
  date,
  kind: 'religious-day-off',
  name: kurbanAit,
  source,
});

/** One exchange of days is two rows: the weekend day that was worked and the weekday that was off instead. */
const moved = (worked: LocalDate, off: LocalDate, source: string): readonly CalendarRow[] => [
  {
    date: worked,
    kind: 'moved-working-day',
    name: { kk: 'ауыстырылған жұмыс күні', ru: 'перенесённый рабочий день', en: 'working day by a move' },
    source,
    linkedDate: off,
  },
  {
    date: off,
    kind: 'moved-day-off',
    name: { kk: 'ауыстырылған демалыс күні', ru: 'перенесённый день отдыха', en: 'day off by a move' },
    source,
    linkedDate: worked,
  },
];

const confirmed = (year: number, source: string): CalendarRow => ({
  date: `${year}-01-01`,
  kind: 'year-confirmed',
  name: {
    kk: `${year} жылғы күндердің ауыстырылуы расталды`,
    ru: `переносы дней ${year} года подтверждены`,
    en: `moved days of ${year} confirmed`,
  },
  source,
});

const of2016 = 'Government resolution on moving a day off, as reported by Nasha Gazeta on 15.02.2016';
const of2017 = 'Government resolution on moving days off in 2017, text as published by zakon.kz';
const of2018 = 'Government resolution on moving days off in 2018, list as published by the Prime Minister';
const of2022 = 'Government resolution No. 713 of 06.10.2021 on moving days off in 2022';

/** The days that no rule yields and whose source was read. 2024 has no Kurban Ait row: the reports differ by a day. */
export const sourcedDays: readonly CalendarRow[] = [
  feast('2014-10-04', 'report of YK News'),
  feast('2015-09-24', 'report of TVK-6'),
  feast('2016-09-12', 'reports of Nasha Gazeta and iBirzha'),
  feast('2017-09-01', 'reports of Inbusiness and Kazakhstanskaya Pravda of 17.08.2017'),
  feast('2018-08-21', 'report of Moy Gorod of 27.07.2018'),
  feast('2019-08-11', 'Ministry of Labour, answer on days off of 2019'),
  feast('2020-07-31', 'report of Kursiv; the date is taken, its weekday there is wrong'),
  feast('2021-07-20', 'report of Kazakhstan Today'),
  feast('2022-07-09', 'report of Elorda Info'),
  feast('2025-06-06', 'report of Moy Gorod: Ministry of Labour with the Muslim board'),
  feast('2026-05-27', 'preliminary list of Lugasoft'),
  ...moved('2016-03-05', '2016-03-07', of2016),
  ...moved('2017-03-18', '2017-03-20', of2017),
  ...moved('2017-07-01', '2017-07-07', of2017),
  ...moved('2018-03-03', '2018-03-09', of2018),
  ...moved('2018-04-28', '2018-04-30', of2018),
  ...moved('2018-05-05', '2018-05-08', of2018),
  ...moved('2018-08-25', '2018-08-31', of2018),
  ...moved('2018-12-29', '2018-12-31', of2018),
  ...moved('2022-03-05', '2022-03-07', of2022),
  ...moved('2022-08-27', '2022-08-29', of2022),
  confirmed(2016, `${of2016}; that no other move followed is not verified`),
  confirmed(2017, `${of2017}; that no other move followed is not verified`),
  confirmed(2018, `${of2018}, read whole`),
];
