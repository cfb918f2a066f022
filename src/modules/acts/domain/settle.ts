import type { Breach, TermPlan } from '../../../statute';
import type { Act } from './act';
import type { ActEvent } from './act-event';
import { evolve } from './act.evolve';
import type { Facts } from './facts';
import { kindOf, matterOfAct } from './matter';
import { settleDeadlines } from './settle-deadlines';

/**
 * What follows from the facts by themselves: terms opened, superseded, met, missed and set right, breaches found and
 * lapsed. Deadlines are a function of the facts, the calendar and the moment: the same facts settle to nothing.
 */
export function settle(act: Act, facts: Facts): readonly ActEvent[] {
  const turned = settleDeadlines(act, facts);
  const after = turned.reduce<Act>(
    (before, event) => evolve(before, { actId: act.id, version: act.version, recordedAt: facts.now, event }),
    act,
  );
  return [...turned, ...settleBreaches(after, facts)];
}

function settleBreaches(act: Act, facts: Facts): readonly ActEvent[] {
  const kind = kindOf(act, facts);
  const matter = matterOfAct(act, facts);
  const found = [
    ...kind.breaches(matter, facts.law),
    ...missedBreaches(act, kind.terms(matter, facts.law)),
  ].filter(({ rule }) => facts.law.find(rule));
  const known = act.record.breaches;
  const has = (list: readonly Breach[], one: Breach): boolean =>
    list.some(({ rule, foundIn }) => rule === one.rule && foundIn === one.foundIn);
  return [
    ...known.filter((one) => !has(found, one)).map((breach) => ({ type: 'breach-lapsed' as const, breach })),
    ...found.filter((one) => !has(known, one)).map((breach) => ({ type: 'breach-found' as const, breach })),
  ];
}

/** Terms that are breaches of their own once missed, each found in the fact that started it. */
const missedBreaches = ({ deadlines }: Act, plans: readonly TermPlan[]): readonly Breach[] =>
  deadlines
    .filter(
      ({ rule, state }) => state === 'missed' && plans.some((plan) => plan.rule === rule && plan.isBreach),
    )
    .map(({ rule, startedBy }) => ({ rule, foundIn: startedBy.id }));
