import { type Instant, isBefore } from '../../../kernel/time';
import type { Ground, PolicyRuleId, Waiting } from '../../../statute';
import { type Deadline, isOwed } from '../../deadlines/domain';
import { type Act, isOver } from './act';
import { someoneLacks } from './addressee-named';
import type { Facts } from './facts';
import { factsInForce } from './facts-in-force';
import { kindOf, matterOfAct } from './matter';

/** What an open act waits for; null where it is over. */
export function waitingFor(act: Act, facts: Facts): Waiting | null {
  switch (act.state) {
    case 'draft':
      return 'completion';
    case 'awaiting-signature':
      return 'signature';
    case 'decided':
      return waitsToBeClosed(act, facts);
    case 'answered':
      // Of several addressees the others may still owe their receipt or answer.
      return someoneLacks(act, factsInForce(act.record, 'response'), facts)
        ? kindOf(act, facts).waitsFor(matterOfAct(act, facts))
        : waitsToBeClosed(act, facts);
    case 'closed':
    case 'withdrawn':
    case 'revoked':
    case 'recalled':
      return null;
    default:
      return kindOf(act, facts).waitsFor(matterOfAct(act, facts));
  }
}

const waitsToBeClosed = (act: Act, facts: Facts): Waiting =>
  kindOf(act, facts).owesPublication?.(matterOfAct(act, facts)) ? 'publication' : 'closure';

/** The first instant from which the act is overdue while what is due has not come; null where nothing is owed. */
export function owedBy(act: Act): Instant | null {
  if (isOver(act)) return null;
  const instants = act.deadlines.filter(isOwed).flatMap(({ dueAt }) => (dueAt === null ? [] : [dueAt]));
  return instants.reduce<Instant | null>(
    (first, one) => (first === null || isBefore(one, first) ? one : first),
    null,
  );
}

/** The term that a line shows: the nearest that is owed, else the nearest that was. */
export function shownTerm(act: Act): Pick<Deadline, 'dueOn' | 'dueAt'> | null {
  const shown = act.deadlines.filter(({ state }) => state !== 'superseded' && state !== 'ended');
  const dated = shown.filter(({ dueAt }) => dueAt !== null);
  const owed = dated.filter(isOwed);
  return nearest(owed.length > 0 ? owed : dated);
}

const nearest = (terms: readonly Deadline[]): Deadline | null =>
  terms.reduce<Deadline | null>(
    (first, one) => (first?.dueAt && one.dueAt && !isBefore(one.dueAt, first.dueAt) ? first : one),
    null,
  );

/** Whether a term has passed while nothing answers it, swept or not. */
export function isOverdue(act: Act, now: Instant): boolean {
  const owed = owedBy(act);
  return owed !== null && !isBefore(now, owed);
}

/** Why no term runs although the act is open: the rule that says so where the law does, else a policy. */
export function withoutTerm(act: Act, facts: Facts): Ground | undefined {
  if (isOver(act) || act.deadlines.some(isOwed)) return undefined;
  const said = act.record.issuance && kindOf(act, facts).withoutTerm(matterOfAct(act, facts), facts.law);
  return facts.law.ground((said ?? 'policy-no-term-runs') as PolicyRuleId);
}
