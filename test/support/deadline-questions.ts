import {
  calendarDays,
  computeDeadline,
  months,
  setByProsecutor,
  sourcedDays,
  workingCalendar,
  workingDays,
  type CalendarRow,
  type CalendarRowKind,
  type DeadlineQuestion,
  type PolicyId,
  type Stay,
} from '../../src/calendar';

export const calendar = workingCalendar(sourcedDays, 1);
export const addressee: readonly PolicyId[] = ['P1', 'P2', 'P9', 'P10'];
export const prosecutor: readonly PolicyId[] = ['P3', 'P4', 'P9', 'P10'];

export const ask = (
  question: Pick<DeadlineQuestion, 'term' | 'policies' | 'start'> & Partial<DeadlineQuestion>,
) => computeDeadline({ zone: 'Asia/Almaty', calendar, ...question });

export const protest = (on: string, more: Partial<DeadlineQuestion> = {}) =>
  ask({ term: calendarDays(10), policies: addressee, start: { on }, ...more });
export const submission = (on: string, more: Partial<DeadlineQuestion> = {}) =>
  ask({ term: calendarDays(30), policies: addressee, start: { on }, ...more });
export const report = (on: string, more: Partial<DeadlineQuestion> = {}) =>
  ask({ term: workingDays(3), policies: addressee, start: { on }, ...more });
export const inspection = (on: string) => ask({ term: months(1), policies: prosecutor, start: { on } });
export const order = (on: string, days: number, stays: readonly Stay[] = []) =>
  ask({ term: setByProsecutor, policies: addressee, start: { on }, own: { days }, stays });

export const row = (kind: CalendarRowKind, date: string): CalendarRow => ({
  kind,
  date,
  name: { kk: 'жаңа мереке', ru: 'новый праздник', en: 'a new holiday' },
  source: 'a test',
});
export const withRows = (...rows: readonly CalendarRow[]) => workingCalendar([...sourcedDays, ...rows], 2);
