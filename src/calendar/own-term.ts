import { countTerm, type CountedTerm } from './count-term';
import { toDayNumber, type DayNumber } from './day-number';
import type { DeadlineQuestion, OwnTerm } from './deadline';
import { maximumWins, minimumWins, ownDay, ownDays } from './own-term-wording';
import { calendarDays, type Term } from './term';

/**
 * The prosecutor's own term from the same start as the statutory one, kept within the law's least and most: where a day
 * fixed at signing lies outside them once the receipt is known, the law's bound wins and a step says so.
 */
export function boundOwnTerm(
  question: DeadlineQuestion,
  own: OwnTerm,
  start: DayNumber,
  base: DayNumber,
): CountedTerm {
  const counted = countOwnTerm(question, own, start, base);
  const bound = (term: Term | undefined, without: number): DayNumber =>
    term ? countTerm(term, start, base, question.calendar).lastDay : without;
  const least = bound(question.minimum, Number.NEGATIVE_INFINITY);
  const most = bound(question.maximum, Number.POSITIVE_INFINITY);
  if (counted.lastDay < least) {
    return { ...counted, lastDay: least, steps: [...counted.steps, minimumWins(least)] };
  }
  if (counted.lastDay > most) {
    return { ...counted, lastDay: most, steps: [...counted.steps, maximumWins(most)] };
  }
  return counted;
}

function countOwnTerm(
  question: DeadlineQuestion,
  own: OwnTerm,
  start: DayNumber,
  base: DayNumber,
): CountedTerm {
  if ('dueOn' in own) {
    const day = toDayNumber(own.dueOn);
    return { lastDay: day, inWorkingDays: false, stretches: [], steps: [ownDay(day)] };
  }
  const counted = countTerm(calendarDays(own.days), start, base, question.calendar);
  return { ...counted, steps: [ownDays(own.days), ...counted.steps] };
}
