/** The units in which the law's table states terms. */
export const termUnits = [
  'calendar-day',
  'working-day',
  'month',
  'year',
  'hour',
  'immediate',
  'set-by-prosecutor',
  'set-by-law',
] as const;

export type TermUnit = (typeof termUnits)[number];

/** A term of law. `number` where the unit counts something; `monthDay` (`MM-DD`) for the fixed days of 12(6). */
export interface Term {
  readonly unit: TermUnit;
  readonly number?: number;
  readonly monthDay?: string;
}

const counted =
  (unit: TermUnit) =>
  (number: number): Term => ({ unit, number });

export const calendarDays = counted('calendar-day');
export const workingDays = counted('working-day');
export const months = counted('month');
export const years = counted('year');
export const hours = counted('hour');

export const immediate: Term = { unit: 'immediate' };
export const setByProsecutor: Term = { unit: 'set-by-prosecutor' };
/** Another law sets it; without a number there is no day. */
export const setByLaw: Term = { unit: 'set-by-law' };
/** A fixed day of every year, `MM-DD`. */
export const byDayOfYear = (monthDay: string): Term => ({ unit: 'set-by-law', monthDay });

/** The named policies by which a term is counted: which of them apply is data of each rule. */
export const policyIds = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'P9', 'P10'] as const;

export type PolicyId = (typeof policyIds)[number];
