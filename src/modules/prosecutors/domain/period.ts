import type { LocalDate } from '../../../kernel/time';

/** From one local day to another, both included; null: without end. */
export interface Period {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

/** The days that two periods share; undefined where they share none. */
export function shared(one: Period, other: Period): Period | undefined {
  const from = one.from > other.from ? one.from : other.from;
  const until = earlier(one.until, other.until);
  return until === null || from <= until ? { from, until } : undefined;
}

/** The earlier of two ends. */
function earlier(one: LocalDate | null, other: LocalDate | null): LocalDate | null {
  if (one === null) return other;
  return other === null || one < other ? one : other;
}

/** Whether every day of `inner` is a day of `outer`. */
export const lasts = (outer: Period, inner: Period): boolean =>
  outer.from <= inner.from && (outer.until === null || (inner.until !== null && inner.until <= outer.until));

/** Whether the period ends on a day within its time, having no earlier end. */
export const mayEndOn = (period: Period & { readonly endedOn: LocalDate | null }, day: LocalDate): boolean =>
  period.endedOn === null && period.from <= day && (period.until === null || day <= period.until);
