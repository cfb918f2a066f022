import type { Breach } from '../../../statute';
import type { Act } from './act';
import type { ActEvent } from './act-event';
import type { Facts } from './facts';
import { kindOf, matterOfAct } from './matter';
import { settleDeadlines } from './settle-deadlines';

/**
 * What follows from the facts by themselves: terms opened, superseded, met, missed and set right, breaches found and
 * lapsed. Deadlines are a function of the facts, the calendar and the moment: the same facts settle to nothing.
 */
export function settle(act: Act, facts: Facts): readonly ActEvent[] {
  return [...settleDeadlines(act, facts), ...settleBreaches(act, facts)];
}

function settleBreaches(act: Act, facts: Facts): readonly ActEvent[] {
  const found = kindOf(act, facts)
    .breaches(matterOfAct(act, facts), facts.law)
    .filter(({ rule }) => facts.law.find(rule));
  const known = act.record.breaches;
  const has = (list: readonly Breach[], one: Breach): boolean =>
    list.some(({ rule, foundIn }) => rule === one.rule && foundIn === one.foundIn);
  return [
    ...known.filter((one) => !has(found, one)).map((breach) => ({ type: 'breach-lapsed' as const, breach })),
    ...found.filter((one) => !has(known, one)).map((breach) => ({ type: 'breach-found' as const, breach })),
  ];
}
