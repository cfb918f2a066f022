import { elapsedBetween, startOfDay } from '../../calendar';
import type { Language } from '../../kernel/texts';
import { type Instant, isBefore, type LocalDate, type ZoneName } from '../../kernel/time';
import { ruleSaid, type RuleSaid } from '../../platform/http';
import type { Law } from '../../statute';
import { type ProvisionalView, viewOfProvisional } from '../calendar-days';
import type { Deadline } from './domain';

export interface StepView {
  readonly on: LocalDate | null;
  readonly why: string;
  readonly text: string;
}

/** A version of a deadline as it is shown: with the article, every step, and how much of it is left. */
export interface DeadlineView extends Omit<Deadline, 'steps' | 'provisional' | 'reason' | 'remainingDays'> {
  readonly cites: string | null;
  readonly says: string | null;
  /** The policy under which the edition is applied beyond its law's repeal. */
  readonly appliedUnder?: RuleSaid;
  /** ISO 8601 duration to `dueAt` of a term that runs; while it stands still, its days that are still to run. */
  readonly remaining?: string;
  /** ISO 8601 duration of a term without a date: from its start to what was due, or to now. */
  readonly elapsed?: string;
  readonly provisional: ProvisionalView;
  readonly steps: readonly StepView[];
  readonly reason?: { readonly code: string; readonly says: string };
}

export interface DeadlineViewAsked {
  readonly language: Language;
  readonly now: Instant;
  readonly law: Law;
}

/** The version in the language asked for, with what is left of it at `now`; `law`: the edition by which it was opened. */
export function deadlineView(deadline: Deadline, { language, now, law }: DeadlineViewAsked): DeadlineView {
  const { steps, provisional, reason, remainingDays, ...rest } = deadline;
  const rule = law.find(deadline.rule);
  const { appliedUnder } = law;
  return {
    ...rest,
    cites: rule?.cites ?? null,
    says: rule?.says[language] ?? null,
    ...(appliedUnder && { appliedUnder: ruleSaid(appliedUnder, language) }),
    ...spans(deadline, now),
    ...(remainingDays !== undefined && { remaining: `P${String(remainingDays)}D` }),
    provisional: viewOfProvisional(provisional, language),
    steps: steps.map(({ on, why, text }) => ({ on, why, text: text[language] })),
    ...(reason && { reason: { code: reason.code, says: reason.text[language] } }),
  };
}

function spans(
  { state, dueAt, startedBy, done, zone }: Deadline,
  now: Instant,
): Pick<DeadlineView, 'remaining' | 'elapsed'> {
  if (dueAt !== null)
    return state === 'running' && isBefore(now, dueAt) ? { remaining: elapsedBetween(now, dueAt) } : {};
  const from = instantOf(startedBy, zone);
  if (from === undefined || state === 'superseded' || state === 'ended') return {};
  return { elapsed: elapsedBetween(from, (done && instantOf(done, zone)) ?? now) };
}

/** Of a day known without its hour the first moment: of two such days the days between are told, not hours. */
function instantOf(
  { at, on }: { readonly at?: Instant; readonly on?: LocalDate },
  zone: ZoneName,
): Instant | undefined {
  return at ?? (on === undefined ? undefined : startOfDay(on, zone));
}
