import type { Breach, KindDefinition, TermPlan } from '../../../statute';
import { type Act, isStayed } from './act';
import type { ActEvent } from './act-event';
import { evolve } from './act.evolve';
import type { Facts } from './facts';
import { factsInForce } from './facts-in-force';
import { kindOf, matterOfAct } from './matter';
import { openRoutes } from './routes';
import { settleDeadlines } from './settle-deadlines';
import { settleSuspensions } from './settle-suspensions';

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
  const breaches = settleBreaches(after, facts);
  const broken = breaches.reduce<Act>(
    (before, event) => evolve(before, { actId: act.id, version: act.version, recordedAt: facts.now, event }),
    after,
  );
  return [...turned, ...breaches, ...settleHanging(broken, facts), ...settleSuspensions(broken)];
}

function settleBreaches(act: Act, facts: Facts): readonly ActEvent[] {
  const kind = kindOf(act, facts);
  const matter = matterOfAct(act, facts);
  const missed = missedBreaches(act, kind.terms(matter, facts.law));
  const known = act.record.breaches;
  const others = [...answerBreaches(act, kind), ...kind.breaches(matter, facts.law)];
  // An act without force is broken by nothing new but a term that had passed before.
  const standingOthers = isWithoutForce(act) ? others.filter((one) => has(known, one)) : others;
  const found = [...standingOthers, ...missed].filter(({ rule }) => facts.law.find(rule));
  // While the act is stayed nothing is a breach, and none of those known is judged anew.
  if (isStayed(act) && facts.law.find('policy-stay')) return [];
  return [
    ...known.filter((one) => !has(found, one)).map((breach) => ({ type: 'breach-lapsed' as const, breach })),
    ...found.filter((one) => !has(known, one)).map((breach) => ({ type: 'breach-found' as const, breach })),
  ];
}

const has = (list: readonly Breach[], one: Breach): boolean =>
  list.some(({ kind, rule, foundIn }) => kind === one.kind && rule === one.rule && foundIn === one.foundIn);

const isWithoutForce = ({ state }: Act): boolean => state === 'revoked' || state === 'recalled';

/** Answers that are breaches by themselves, each found in the answer. */
const answerBreaches = (act: Act, { outcomes }: KindDefinition): readonly Breach[] =>
  factsInForce(act.record, 'response').flatMap(({ id, outcome }) => {
    const breach = outcomes.find(({ code }) => code === outcome)?.breach;
    return breach ? [{ ...breach, foundIn: id }] : [];
  });

/** Terms that are breaches of their own once missed, each found in the fact that started it. */
const missedBreaches = ({ deadlines }: Act, plans: readonly TermPlan[]): readonly Breach[] =>
  deadlines.flatMap(({ rule, state, startedBy }) => {
    const kind = plans.find((plan) => plan.rule === rule)?.breach;
    return state === 'missed' && kind ? [{ kind, rule, foundIn: startedBy.id }] : [];
  });

/** An escalation lapses once its route is no longer open: the act is over, or what it rested on was done after all. */
function settleHanging(act: Act, facts: Facts): readonly ActEvent[] {
  const escalations = (act.record.hanging ?? []).filter(({ what }) => what === 'escalation');
  if (escalations.length === 0) return [];
  const open = openRoutes(act, facts);
  return escalations
    .filter(({ route }) => route && !open.includes(route))
    .map(({ id, what }) => ({ type: 'hanging-ended', id, what, how: 'lapsed' }));
}
