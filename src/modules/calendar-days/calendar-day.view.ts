import type { ComputedDeadline } from '../../calendar';
import { present } from '../../kernel/present';
import type { Language, Texts } from '../../kernel/texts';
import type { CalendarDayView, NewCalendarDay } from './calendar-days.contract';
import type { CalendarDay } from './calendar-day.repository';
import type { EnteredDay } from './domain';
import type { MovedDeadlineView, ProvisionalView } from './moved-deadline.contract';
import type { DueDay, MovedDeadline } from './running-deadlines';

/** A day changes once: by being withdrawn. */
export const versionOf = ({ withdrawn }: CalendarDay): number => (withdrawn ? 2 : 1);

/** The day as the API shows it. */
export function viewOfDay(day: CalendarDay, language: Language): CalendarDayView {
  const { id, date, kind, name, source, linkedDate, recordedAt, recordedBy, withdrawn } = day;
  return {
    id,
    date,
    kind,
    name: name[language],
    source,
    ...present({ linkedDate }),
    recordedAt,
    recordedBy,
    withdrawn,
    version: versionOf(day),
  };
}

/** What could still move a date, in the language asked for. */
export const viewOfProvisional = (
  provisional: ComputedDeadline['provisional'],
  language: Language,
): ProvisionalView =>
  provisional && {
    missing: provisional.missing.map(({ kind, year, says }) => ({ kind, year, says: says[language] })),
  };

/** A moved deadline as the API shows it, before and after. */
export const viewOfMoved = (
  { before, after, ...moved }: MovedDeadline,
  language: Language,
): MovedDeadlineView => ({
  ...moved,
  before: viewOfDue(before, language),
  after: viewOfDue(after, language),
});

const viewOfDue = ({ dueOn, dueAt, provisional }: DueDay, language: Language) => ({
  dueOn,
  dueAt,
  provisional: viewOfProvisional(provisional, language),
});

/** One text stands for all three languages where only one was given. */
export const namesOf = (name: NewCalendarDay['name']): Texts =>
  typeof name === 'string' ? { kk: name, ru: name, en: name } : name;

/** The day as the pure code takes it. */
export const dayEntered = ({ date, kind, name, source, linkedDate }: NewCalendarDay): EnteredDay => ({
  date,
  kind,
  name: namesOf(name),
  source,
  ...present({ linkedDate }),
});
