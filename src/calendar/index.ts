export { calendarRowKinds, type CalendarRow, type CalendarRowKind } from './calendar-row';
export { computeDeadline } from './compute-deadline';
export { dayInWords } from './day-wording';
export {
  addDays,
  elapsedBetween,
  isInstant,
  isLocalDate,
  isWeekendDay,
  isZone,
  localDateOf,
  startOfDay,
  toInstant,
} from './days';
export type { ComputedDeadline, DeadlineQuestion, OwnTerm, Start, Stay, Step } from './deadline';
export type { MissingRow } from './missing-row';
export { mayBeKurbanAit } from './kurban-ait';
export { sourcedDays } from './sourced-days';
export {
  byDayOfYear,
  calendarDays,
  hours,
  immediate,
  months,
  policyIds,
  setByLaw,
  setByProsecutor,
  termUnits,
  workingDays,
  years,
  type PolicyId,
  type Term,
  type TermUnit,
} from './term';
export { workingCalendar, type WorkingCalendar } from './working-calendar';
