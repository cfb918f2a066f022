import { isWeekendDay, mayBeKurbanAit, type CalendarRow, type WorkingCalendar } from '../../../calendar';
import { type Ground, type Law, type PolicyRuleId, standing } from '../../../statute';
import { groundsAgainstKeeping, type PersonActor } from '../../prosecutors/domain';

/** A day as the registrar enters it. */
export type EnteredDay = Omit<CalendarRow, 'id'>;

export interface CalendarFacts {
  readonly law: Law<PolicyRuleId>;
  readonly actor: PersonActor;
  /** As it stands before the day is entered. */
  readonly calendar: WorkingCalendar;
}

/** Every ground against entering the day: who enters it, and what such a day may be. */
export function groundsAgainstEntering(day: EnteredDay, { law, actor, calendar }: CalendarFacts): Ground[] {
  return standing([
    ...groundsAgainstKeeping(actor, law),
    !suits(day, calendar) && law.ground('policy-calendar-day', '/date'),
    !isLinked(day) && law.ground('policy-calendar-day', '/linkedDate'),
  ]);
}

/** A move changes what a day is; a religious day off is the first day of Kurban Ait, 7 January standing by rule. */
function suits({ date, kind }: EnteredDay, calendar: WorkingCalendar): boolean {
  switch (kind) {
    case 'moved-working-day':
      return isWeekendDay(date);
    case 'moved-day-off':
      return !isWeekendDay(date) && calendar.isWorkingDay(date);
    case 'religious-day-off':
      return mayBeKurbanAit(date);
    case 'public-holiday':
    case 'year-confirmed':
      return true;
  }
}

/** The other day of a move is a weekday where this one is of the weekend, and the other way round. */
function isLinked({ date, kind, linkedDate }: EnteredDay): boolean {
  if (linkedDate === undefined) return true;
  if (kind !== 'moved-working-day' && kind !== 'moved-day-off') return false;
  return isWeekendDay(linkedDate) !== isWeekendDay(date);
}

/** Whether the row says the same as the day: its date and kind, or that the same year is confirmed. */
export function isSameFact(row: EnteredDay, day: EnteredDay): boolean {
  if (row.kind !== day.kind) return false;
  if (day.kind === 'year-confirmed') return row.date.slice(0, 4) === day.date.slice(0, 4);
  return row.date === day.date;
}
