import type { CountedTerm } from './count-term';
import { toDayNumber, toLocalDate, type DayNumber } from './day-number';
import { endOfDayExclusive } from './days';
import type { ComputedDeadline, DeadlineQuestion, Step } from './deadline';
import { dayOff, lastWorkingDay, notMoved } from './move-wording';
import { due, provisional } from './step-wording';
import type { MissingRow } from './missing-row';
import type { WorkingCalendar } from './working-calendar';

/** The answer that ends on a day: its end in the zone of the one who must act (P9), and the closing step. */
export function onDay(
  question: DeadlineQuestion,
  day: DayNumber,
  steps: readonly Step[],
  more?: Pick<ComputedDeadline, 'lastWorkingDayOn'> | Pick<ComputedDeadline, 'provisional'>,
): ComputedDeadline {
  const dueOn = toLocalDate(day);
  return {
    dueOn,
    dueAt: endOfDayExclusive(dueOn, question.zone),
    stayed: false,
    provisional: null,
    ...more,
    steps: [...steps, due(day)],
  };
}

/** P3, P7: the day stands; the last working day on or before it is what one is warned of. */
export function fixed(question: DeadlineQuestion, day: DayNumber, steps: readonly Step[]): ComputedDeadline {
  const lastWorkingDayOn = question.calendar.previousWorkingDay(toLocalDate(day), true);
  const warned = lastWorkingDay(toDayNumber(lastWorkingDayOn));
  return onDay(question, day, [...steps, notMoved(day), warned], { lastWorkingDayOn });
}

/** Every row not yet entered that could move one of these days, once. */
function missingAmong(
  stretches: readonly (readonly [DayNumber, DayNumber])[],
  calendar: WorkingCalendar,
): readonly MissingRow[] {
  const missing = new Map<string, MissingRow>();
  for (const [first, last] of stretches) {
    for (let day = first; day <= last; day += 1) {
      for (const row of calendar.missingThatCouldMove(toLocalDate(day)))
        missing.set(`${row.kind} ${row.year}`, row);
    }
  }
  return [...missing.values()];
}

/** The same, flagged where a row not yet entered could move one of the days that led there. */
export function flagged(
  question: DeadlineQuestion,
  day: DayNumber,
  steps: readonly Step[],
  stretches: CountedTerm['stretches'],
): ComputedDeadline {
  const missing = missingAmong(stretches, question.calendar);
  if (missing.length === 0) return onDay(question, day, steps);
  const deadline = onDay(question, day, steps, { provisional: { missing } });
  return { ...deadline, steps: [...deadline.steps, ...missing.map(({ says }) => provisional(says))] };
}

/** P2: on to the next working day; with the rows that could still move the answer. */
export function rolled(question: DeadlineQuestion, term: CountedTerm): ComputedDeadline {
  const steps = [...term.steps];
  let day = term.lastDay;
  for (let off = dayOff(day, question.calendar); off; off = dayOff(day, question.calendar)) {
    steps.push(off);
    day += 1;
  }
  return flagged(question, day, steps, [...term.stretches, [term.lastDay, day]]);
}
