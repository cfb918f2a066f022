import { type Instant, isBefore } from '../../../kernel/time';
import type { Ground, PolicyRuleId, Waiting } from '../../../statute';
import { isOwed } from '../../deadlines/domain';
import type { Act } from './act';
import type { Facts } from './facts';
import { kindOf, matterOfAct } from './matter';

/** What an open act waits for; null where it is over. */
export function waitingFor(act: Act, facts: Facts): Waiting | null {
  switch (act.state) {
    case 'draft':
      return 'completion';
    case 'awaiting-signature':
      return 'signature';
    case 'issued':
    case 'served':
    case 'considered':
      return kindOf(act, facts).waitsFor(matterOfAct(act, facts));
    case 'answered':
      return 'closure';
    case 'closed':
    case 'withdrawn':
      return null;
  }
}

const answerable: ReadonlySet<Act['state']> = new Set(['issued', 'served', 'considered']);

/** The first instant from which the act is overdue while nothing answers it; null where nothing is owed. */
export function owedBy(act: Act): Instant | null {
  if (!answerable.has(act.state)) return null;
  const instants = act.deadlines.filter(isOwed).flatMap(({ dueAt }) => (dueAt === null ? [] : [dueAt]));
  return instants.reduce<Instant | null>(
    (first, one) => (first === null || isBefore(one, first) ? one : first),
    null,
  );
}

/** Whether a term has passed while nothing answers it, swept or not. */
export function isOverdue(act: Act, now: Instant): boolean {
  const owed = owedBy(act);
  return owed !== null && !isBefore(now, owed);
}

/** Why no term runs although the act is open: the rule that says so where the law does, else what it waits for. */
export function withoutTerm(act: Act, facts: Facts): Ground | undefined {
  if (!answerable.has(act.state) || act.deadlines.some(isOwed)) return undefined;
  const rule = kindOf(act, facts).withoutTerm(matterOfAct(act, facts), facts.law);
  return rule === undefined ? undefined : facts.law.ground(rule as PolicyRuleId);
}
