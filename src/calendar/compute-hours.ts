import type { Instant, ZoneName } from '../kernel/time';
import { placeStays, type PlacedStay } from './apply-stays';
import { quantity } from './count-term';
import { toLocalDate } from './day-number';
import {
  addHours,
  endOfDayExclusive,
  fromMilliseconds,
  localClock,
  startOfDay,
  toInstant,
  toMilliseconds,
} from './days';
import type { ComputedDeadline, DeadlineQuestion, Step } from './deadline';
import { stayed, stayLifted } from './stay-wording';
import { hoursEnd } from './step-wording';

/** Hours on their way: when they end, and since when they run. */
interface Running {
  readonly dueAt: Instant;
  readonly runsFrom: number;
}

/** The hours after one stay: 'stopped' while it is open, unchanged where it did not meet them. */
function afterStay(running: Running, { from, lifted }: PlacedStay, zone: ZoneName): Running | 'stopped' {
  const stops = Math.max(toMilliseconds(startOfDay(toLocalDate(from), zone)), running.runsFrom);
  const left = toMilliseconds(running.dueAt) - stops;
  if (left <= 0) return running;
  if (lifted === undefined) return 'stopped';
  const resumes = toMilliseconds(endOfDayExclusive(toLocalDate(lifted), zone));
  return resumes <= running.runsFrom
    ? running
    : { dueAt: fromMilliseconds(resumes + left), runsFrom: resumes };
}

/**
 * P5: hours from the recorded moment, through nights, days off and clock changes; never moved. A stay holds the hours
 * from the start of its local day to the end of the day of lifting; hours that had run out before it stay run out.
 */
export function computeHours(question: DeadlineQuestion, opening: readonly Step[]): ComputedDeadline {
  const { start, term, zone, stays = [] } = question;
  if (!('at' in start)) throw new Error('hours run from a moment, not from a day');
  const number = quantity(term);
  const steps = [...opening];
  let running: Running = { dueAt: addHours(toInstant(start.at), number), runsFrom: toMilliseconds(start.at) };
  for (const stay of placeStays(stays)) {
    const next = afterStay(running, stay, zone);
    if (next === running) continue;
    steps.push(stayed(stay.from, undefined));
    if (next === 'stopped') return { dueOn: null, dueAt: null, stayed: true, provisional: null, steps };
    if (stay.lifted !== undefined) steps.push(stayLifted(stay.lifted));
    running = next;
  }
  steps.push(hoursEnd(number, localClock(running.dueAt, zone), zone));
  return { dueOn: null, dueAt: running.dueAt, stayed: false, provisional: null, steps };
}
