import { addWorkingDays, type CountedTerm } from './count-term';
import { toDayNumber, toLocalDate, type DayNumber } from './day-number';
import type { Stay, Step } from './deadline';
import { remainingEnds, stayAfterLastDay, stayed, stayLifted } from './stay-wording';
import type { WorkingCalendar } from './working-calendar';

/** A stay in day numbers; `lifted` undefined while it is open. */
export interface PlacedStay {
  readonly from: DayNumber;
  readonly lifted: DayNumber | undefined;
}

export type AfterStays =
  | { readonly stayed: false; readonly term: CountedTerm }
  | { readonly stayed: true; readonly remainingDays: number; readonly steps: readonly Step[] };

/** The stays in the order of their first days; throws where one was lifted before it began. */
export function placeStays(stays: readonly Stay[]): readonly PlacedStay[] {
  return stays
    .map(({ from, liftedOn }) => {
      if (liftedOn !== undefined && liftedOn < from) {
        throw new Error(`a stay from ${from} cannot be lifted on ${liftedOn}`);
      }
      return { from: toDayNumber(from), lifted: liftedOn === undefined ? undefined : toDayNumber(liftedOn) };
    })
    .sort((a, b) => a.from - b.from);
}

function daysBetween(base: DayNumber, last: DayNumber, term: CountedTerm, calendar: WorkingCalendar): number {
  if (!term.inWorkingDays) return last - base;
  let count = 0;
  for (let day = base + 1; day <= last; day += 1) if (calendar.isWorkingDay(toLocalDate(day))) count += 1;
  return count;
}

/** What is left when the term stops on `from`; undefined where its last day had passed. */
function remaining(
  term: CountedTerm,
  base: DayNumber,
  from: DayNumber,
  calendar: WorkingCalendar,
): number | undefined {
  if (term.lastDay < from) return undefined;
  return daysBetween(Math.max(from - 1, base), term.lastDay, term, calendar);
}

function resume(
  term: CountedTerm,
  { from, lifted }: { readonly from: DayNumber; readonly lifted: DayNumber },
  left: number | undefined,
  calendar: WorkingCalendar,
): CountedTerm {
  const steps = [...term.steps, stayed(from, left ?? 0), stayLifted(lifted)];
  const before = term.stretches.map(([first, last]) => [first, Math.min(last, from - 1)] as const);
  if (left === undefined) {
    const day = toDayNumber(calendar.nextWorkingDay(toLocalDate(lifted), false));
    return {
      ...term,
      lastDay: day,
      stretches: [[lifted + 1, day] as const],
      steps: [...steps, stayAfterLastDay(day)],
    };
  }
  const day = term.inWorkingDays ? addWorkingDays(lifted, left, calendar) : lifted + left;
  const stretches = term.inWorkingDays ? [...before, [lifted + 1, day] as const] : [];
  return { ...term, lastDay: day, stretches, steps: [...steps, remainingEnds(left, day)] };
}

/**
 * The term after its stays (policy; the law is silent): what is left is the term less the full days before the local
 * day of the stay; neither that day nor the day of lifting counts; the new last day is the day of lifting plus what is
 * left, or the first working day after it where the last day had already passed. `base` is the day before day 1.
 */
export function applyStays(
  counted: CountedTerm,
  base: DayNumber,
  stays: readonly Stay[],
  calendar: WorkingCalendar,
): AfterStays {
  let [term, runsAfter] = [counted, base];
  for (const stay of placeStays(stays)) {
    if (stay.lifted !== undefined && stay.lifted <= runsAfter) continue;
    const left = remaining(term, runsAfter, stay.from, calendar);
    if (stay.lifted === undefined) {
      return { stayed: true, remainingDays: left ?? 0, steps: [...term.steps, stayed(stay.from, left ?? 0)] };
    }
    term = resume(term, { from: stay.from, lifted: stay.lifted }, left, calendar);
    runsAfter = stay.lifted;
  }
  return { stayed: false, term };
}
