import { present } from '../../../kernel/present';
import { addDays, computeDeadline, type ComputedDeadline, startOfDay, type Stay } from '../../../calendar';
import { type Instant, isBefore } from '../../../kernel/time';
import type { PolicyRuleId, TermPlan, When } from '../../../statute';
import { isRefused, termQuestion } from '../../../statute';
import type { Deadline } from '../../deadlines/domain';
import { type Act, isOver } from './act';
import type { ActEvent } from './act-event';
import type { Facts } from './facts';
import { kindOf, matterOfAct } from './matter';
import { reasons } from './reasons';

/** The terms that should run by the facts, held against the versions at hand: what differs is what happens. */
export function settleDeadlines(act: Act, facts: Facts): readonly ActEvent[] {
  if (isOver(act)) return act.deadlines.flatMap((one) => settleOver(one, act, facts));
  const live = act.deadlines.filter(({ state }) => state !== 'superseded' && state !== 'ended');
  const plans = kindOf(act, facts).terms(matterOfAct(act, facts), facts.law);
  const dropped = live.filter((one) => !plans.some((plan) => plan.rule === one.rule));
  // The term that a plan replaces is superseded by it; one that no plan replaces has ended.
  const successor = plans.find((plan) => !live.some((one) => one.rule === plan.rule));
  return [
    ...dropped.map((one) =>
      successor ? superseded(one, facts, 'other-term') : ended(one, facts, 'start-changed'),
    ),
    ...plans.flatMap((plan) => settlePlan({ plan, stays: staysOf(act, facts) }, live, dropped[0]?.id, facts)),
  ];
}

/** The end of the act ends a term that had not ended before it; what was owed before is missed, however late it is found. */
function settleOver(one: Deadline, act: Act, facts: Facts): readonly ActEvent[] {
  const over = overBy(act);
  const isEnded = one.state === 'ended' && one.reason?.code === over;
  if (one.state !== 'stayed' && wasOwed(one, act, facts))
    return one.state === 'running' || isEnded ? [missed(one, facts)] : [];
  return isOpen(one) ? [ended(one, facts, over)] : [];
}

/** By which end of the act its terms end. */
function overBy({ state }: Act): keyof typeof reasons {
  if (state === 'revoked') return 'act-revoked';
  if (state === 'recalled') return 'act-recalled';
  return state === 'withdrawn' ? 'act-withdrawn' : 'act-closed';
}

/** What it is due for has not come. */
const isOpen = ({ state, done }: Deadline): boolean =>
  state === 'running' || state === 'stayed' || (state === 'missed' && !done);

/** Whether the term had ended on the day on which the act was over. */
function wasOwed({ dueAt }: Deadline, { record }: Act, { office, now }: Facts): boolean {
  const { withdrawal, closure, revocation, recall } = record;
  const overOn = withdrawal?.withdrawnOn ?? (revocation ?? recall)?.on ?? closure?.closedOn;
  if (dueAt === null || overOn === undefined || isBefore(now, dueAt)) return false;
  return isBefore(dueAt, startOfDay(addDays(overOn, 1), office.zone));
}

/** What the act's terms stand still for, `policy-stay`. */
const staysOf = ({ record: { stays = [] } }: Act, { law }: Facts): readonly Stay[] =>
  law.find('policy-stay')
    ? stays.map(({ stayedOn, lifting }) => ({ from: stayedOn, ...present({ liftedOn: lifting?.liftedOn }) }))
    : [];

interface Planned {
  readonly plan: TermPlan;
  readonly stays: readonly Stay[];
}

function settlePlan(
  { plan, stays }: Planned,
  live: readonly Deadline[],
  replaces: string | undefined,
  facts: Facts,
): readonly ActEvent[] {
  const present = live.find(({ rule }) => rule === plan.rule);
  const computed = compute(plan, stays, facts);
  if (!present) return opened(plan, computed, replaces, facts);
  if (isSame(present, plan, computed)) return turned(present, plan, facts);
  return [
    superseded(present, facts, causeOf(present, plan, computed)),
    ...opened(plan, computed, present.id, facts),
  ];
}

function compute(plan: TermPlan, stays: readonly Stay[], facts: Facts): ComputedDeadline {
  const question = termQuestion(facts.law, plan.rule, {
    start: plan.start,
    zone: plan.zone,
    calendar: facts.calendar,
    ...(plan.own && { own: plan.own }),
    ...(stays.length > 0 && { stays }),
    // Set in time, made too short by a late receipt: the law's least wins, and the steps say so.
    beyondBounds: 'held',
  });
  if (isRefused(question)) throw new Error(`kind plans ${plan.rule} without the term that it needs`);
  return computeDeadline(question);
}

function isSame(present: Deadline, plan: TermPlan, computed: ComputedDeadline): boolean {
  return (
    present.dueOn === computed.dueOn &&
    present.dueAt === computed.dueAt &&
    present.remainingDays === computed.remainingDays &&
    isStanding(present) === computed.stayed &&
    present.startedBy.id === plan.startedBy.id &&
    missingOf(present) === missingOf(computed) &&
    isSameOwnTerm(present, computed)
  );
}

/** Whether it stood still when it was computed: one that was met meanwhile did too. */
const isStanding = ({ steps }: Pick<Deadline, 'steps'>): boolean => {
  const last = steps.findLast(({ why }) => why === 'stayed' || why === 'stay-lifted');
  return last?.why === 'stayed';
};

/** The rows still missing, as the calendar names them. */
const missingOf = ({ provisional }: Pick<Deadline, 'provisional'>): string =>
  (provisional?.missing ?? []).map(({ kind, year }) => `${kind} ${year}`).join();

/** Whether both versions state the same own term, or none: two of them may end on one day. */
const isSameOwnTerm = (present: Pick<Deadline, 'steps'>, computed: Pick<Deadline, 'steps'>): boolean =>
  ownTermIn(present) === ownTermIn(computed);

const ownTermIn = ({ steps }: Pick<Deadline, 'steps'>): string | undefined =>
  steps.find(({ why }) => why === 'own-term')?.text.en;

function causeOf(present: Deadline, plan: TermPlan, computed: ComputedDeadline): keyof typeof reasons {
  if (isStanding(present) !== computed.stayed) return computed.stayed ? 'act-stayed' : 'stay-lifted';
  if (present.startedBy.id !== plan.startedBy.id)
    return plan.startedBy.fact === 'service' ? 'receipt-corrected' : 'start-changed';
  return isSameOwnTerm(present, computed) ? 'calendar-changed' : 'own-term-changed';
}

function opened(
  plan: TermPlan,
  computed: ComputedDeadline,
  supersedes: string | undefined,
  facts: Facts,
): readonly ActEvent[] {
  const rule = facts.law.rule(plan.rule as PolicyRuleId);
  const deadline: Deadline = {
    id: facts.newId(),
    rule: rule.id,
    edition: facts.law.id,
    policies: rule.policies ?? [],
    basis: plan.basis,
    state: computed.stayed ? 'stayed' : 'running',
    dueOn: computed.dueOn,
    dueAt: computed.dueAt,
    zone: plan.zone,
    ...(computed.lastWorkingDayOn !== undefined && { lastWorkingDayOn: computed.lastWorkingDayOn }),
    ...present({ remainingDays: computed.remainingDays }),
    provisional: computed.provisional,
    startedBy: { ...plan.startedBy, ...plan.start },
    steps: computed.steps,
    calendarVersion: facts.calendar.version,
    ...present({ supersedes }),
    openedAt: facts.now,
  };
  return [{ type: 'deadline-opened', deadline }, ...turned(deadline, plan, facts)];
}

/** Met, missed or running, by the fact that meets the term and the moment; an event only where that changes. */
function turned(deadline: Deadline, plan: TermPlan, facts: Facts): readonly ActEvent[] {
  const { id, state } = deadline;
  const should = stateOf(deadline, plan, facts.now);
  const done = present({ done: plan.metBy });
  if (should === state)
    return isSameMoment(deadline.done, plan.metBy)
      ? []
      : [{ type: 'deadline-done', id, at: facts.now, ...done }];
  if (should === 'stayed' && state === 'running') return [];
  if (should === 'met')
    return [{ type: 'deadline-met', id, at: facts.now, wasMissed: state === 'missed', ...done }];
  if (should === 'missed') return [{ ...missed(deadline, facts), ...done }];
  return [
    { type: 'deadline-reopened', id, reason: { code: 'fact-corrected', text: reasons['fact-corrected'] } },
  ];
}

const isSameMoment = (one: When | undefined, other: When | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

function stateOf(
  { dueOn, dueAt, steps }: Deadline,
  { metBy }: TermPlan,
  now: Instant,
): 'met' | 'missed' | 'running' | 'stayed' {
  if (metBy) {
    const inTime =
      'on' in metBy ? dueOn === null || metBy.on <= dueOn : dueAt === null || isBefore(metBy.at, dueAt);
    return inTime ? 'met' : 'missed';
  }
  if (isStanding({ steps })) return 'stayed';
  return dueAt !== null && !isBefore(now, dueAt) ? 'missed' : 'running';
}

const missed = ({ id, dueAt }: Deadline, { now }: Facts) =>
  ({ type: 'deadline-missed', id, at: dueAt ?? now, found: now }) as const;

function superseded(one: Deadline, facts: Facts, code: keyof typeof reasons): ActEvent {
  const { calendarChange, now } = facts;
  const known = code === 'calendar-changed' ? calendarChange : undefined;
  return { type: 'deadline-superseded', id: one.id, at: now, reason: known ?? { code, text: reasons[code] } };
}

function ended(one: Deadline, facts: Facts, code: keyof typeof reasons): ActEvent {
  return { type: 'deadline-ended', id: one.id, at: facts.now, reason: { code, text: reasons[code] } };
}
