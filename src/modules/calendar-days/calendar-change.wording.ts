import type { Texts } from '../../kernel/texts';
import type { CalendarDay } from './calendar-day.repository';
import type { CalendarChangeCause } from './running-deadlines';

/** Why deadlines move, for their history. */
export function causeOf(day: CalendarDay, calendarVersion: number): CalendarChangeCause {
  const { id: dayId, withdrawn } = day;
  return {
    code: withdrawn ? 'calendar-day-withdrawn' : 'calendar-day-entered',
    text: withdrawn ? withdrawnText(day, withdrawn.reason) : enteredText(day),
    dayId,
    calendarVersion,
  };
}

const enteredText = ({ date, name, source }: CalendarDay): Texts => ({
  kk: `күнтізбеге енгізілді: ${date}, ${name.kk} (${source})`,
  ru: `внесено в календарь: ${date}, ${name.ru} (${source})`,
  en: `entered into the calendar: ${date}, ${name.en} (${source})`,
});

const withdrawnText = ({ date, name }: CalendarDay, reason: string): Texts => ({
  kk: `күнтізбеден алынды: ${date}, ${name.kk} (${reason})`,
  ru: `изъято из календаря: ${date}, ${name.ru} (${reason})`,
  en: `withdrawn from the calendar: ${date}, ${name.en} (${reason})`,
});

/** The days that came with a new build of the service. */
export const seeding = (calendarVersion: number): CalendarChangeCause => ({
  code: 'calendar-seeded',
  text: {
    kk: 'күнтізбеге қызметпен бірге келген күндер енгізілді',
    ru: 'в календарь внесены дни, пришедшие со службой',
    en: 'the days that come with the service were entered into the calendar',
  },
  calendarVersion,
});
