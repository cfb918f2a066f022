import { applyStays } from './apply-stays';
import { computeHours } from './compute-hours';
import { countTerm, type CountedTerm } from './count-term';
import { partsOf, toDayNumber, type DayNumber } from './day-number';
import { localDateOf } from './days';
import type { ComputedDeadline, DeadlineQuestion, Step } from './deadline';
import { fixed, flagged, onDay, rolled } from './last-day';
import { notMoved } from './move-wording';
import { atOnce, ownTermMissing, setByOtherLaw } from './no-date-wording';
import { boundOwnTerm } from './own-term';
import { ownTermHasNoPlace } from './own-term-wording';
import * as say from './step-wording';

const withoutDate = (steps: readonly Step[]): ComputedDeadline => ({
  dueOn: null,
  dueAt: null,
  stayed: false,
  provisional: null,
  steps,
});

/** P6: so many calendar days before the event, not moved. */
function beforeEvent(
  question: DeadlineQuestion,
  eventDay: DayNumber,
  steps: readonly Step[],
): ComputedDeadline {
  const { number, unit } = question.term;
  if (number === undefined || unit !== 'calendar-day')
    throw new Error('P6 counts calendar days before an event');
  const day = eventDay - number;
  return onDay(question, day, [...steps, say.beforeEvent(number, day), notMoved(day)]);
}

/** P7: the day that the law names, of the start's year, or of the next one where the start lies after it. */
function onDayOfYear(question: DeadlineQuestion, start: DayNumber, steps: readonly Step[]): ComputedDeadline {
  const { year } = partsOf(start);
  const inYear = (of: number): DayNumber => toDayNumber(`${of}-${question.term.monthDay ?? ''}`);
  const day = start <= inYear(year) ? inYear(year) : inYear(year + 1);
  return fixed(question, day, [...steps, say.dayOfYear(day)]);
}

/** Moved by P2, standing by P3, or neither. */
function closed(question: DeadlineQuestion, term: CountedTerm): ComputedDeadline {
  if (question.policies.includes('P2')) return rolled(question, term);
  if (question.policies.includes('P3')) return fixed(question, term.lastDay, term.steps);
  return flagged(question, term.lastDay, term.steps, term.stretches);
}

/** A term of days, months or years: counted, bounded, stayed, then moved or not by its policies. */
function inDays(question: DeadlineQuestion, start: DayNumber, steps: readonly Step[]): ComputedDeadline {
  const { calendar, own, policies, stays = [], term } = question;
  const inMonths = !own && (term.unit === 'month' || term.unit === 'year');
  const isFirstDayCounted = !inMonths && !policies.includes('P1');
  const base = isFirstDayCounted ? start - 1 : start;
  const opening = inMonths ? steps : [...steps, say.firstDay(start, isFirstDayCounted)];
  const counted = own ? boundOwnTerm(question, own, start, base) : countTerm(term, start, base, calendar);
  const after = applyStays({ ...counted, steps: [...opening, ...counted.steps] }, base, stays, calendar);
  if (after.stayed) return { ...withoutDate(after.steps), stayed: true, remainingDays: after.remainingDays };
  return closed(question, after.term);
}

type Way = (question: DeadlineQuestion, start: DayNumber, steps: readonly Step[]) => ComputedDeadline;

/** The ways on which an own term has no place. */
const lawsOwnWays = {
  immediate: (_question, _start, steps) => withoutDate([...steps, atOnce]),
  hours: (question, _start, steps) => computeHours(question, steps),
  beforeEvent,
  dayOfYear: onDayOfYear,
} satisfies Readonly<Record<string, Way>>;

function lawsOwnWay({ term, policies }: DeadlineQuestion): Way | undefined {
  if (policies.includes('P8') || term.unit === 'immediate') return lawsOwnWays.immediate;
  if (term.unit === 'hour') return lawsOwnWays.hours;
  if (policies.includes('P6')) return lawsOwnWays.beforeEvent;
  return term.monthDay === undefined ? undefined : lawsOwnWays.dayOfYear;
}

/** Why a term has no day although it is one of days. */
function stillWithoutValue({ term, own }: DeadlineQuestion): Step | undefined {
  if (own) return undefined;
  if (term.unit === 'set-by-prosecutor') return ownTermMissing;
  return term.unit === 'set-by-law' && term.number === undefined ? setByOtherLaw : undefined;
}

/**
 * The last day of a term, the first moment at which it is missed, and every step that led there. Which of P1-P10 apply
 * is data of the rule; zones and calendar come with the question, the time of asking plays no part. Throws for
 * questions that no rule can put: hours from a day without its hour, a unit without its number, days that do not exist.
 */
export function computeDeadline(question: DeadlineQuestion): ComputedDeadline {
  const { start, zone, own } = question;
  const startsOn = toDayNumber('on' in start ? start.on : localDateOf(start.at, zone));
  const event = say.event(startsOn, zone);
  const lawsOwn = lawsOwnWay(question);
  if (lawsOwn) return lawsOwn(question, startsOn, own ? [event, ownTermHasNoPlace] : [event]);
  const why = stillWithoutValue(question);
  return why ? withoutDate([event, why]) : inDays(question, startsOn, [event]);
}
