import { present } from '../../../kernel/present';
import { type Act, isStayed } from './act';
import type { ActCommand } from './act-command';
import { authorityFor } from './authority';
import { areaOf, outOfCourse } from './draft.decide';
import { daysOfFacts, receivedHere } from './days-of-facts';
import type { Facts } from './facts';
import { judge, type ActDecision } from './judgement';
import { kindOf, matterOfAct } from './matter';
import { judgeMoment } from './moments';

/** Taken back before an answer, by the head of its office. */
export function decideWithdrawal(
  act: Act,
  { withdrawnOn, reason, lateReason }: ActCommand & { type: 'withdrawal' },
  facts: Facts,
): ActDecision {
  const on = withdrawnOn ?? facts.today;
  const authority = authorityFor('withdrawal', facts, areaOf(act, facts));
  const follows = [act.record.issuance?.issuedOn, receivedHere(act, facts)];
  const { grounds, late } = judgeMoment({ on }, follows, '/withdrawnOn', facts);
  return judge(
    [outOfCourse(act, 'withdrawn', facts), !authority.allowed && authority.ground, ...grounds],
    () => ({
      events: [
        {
          event: { type: 'withdrawn', id: facts.newId(), withdrawnOn: on, reason },
          happenedOn: on,
          late,
          ...present({ lateReason }),
        },
      ],
      footing: authority.allowed ? authority.footing : undefined,
    }),
  );
}

/** Closed once nothing is owed: every open duty is named. */
export function decideClosure(
  act: Act,
  { closedOn, reason, lateReason }: ActCommand & { type: 'closure' },
  facts: Facts,
): ActDecision {
  const on = closedOn ?? facts.today;
  const course = outOfCourse(act, 'closed', facts);
  const authority = authorityFor('closure', facts, areaOf(act, facts));
  const { grounds, late } = judgeMoment({ on }, daysOfFacts(act, facts), '/closedOn', facts);
  const duties = course
    ? []
    : [
        ...kindOf(act, facts).closingDuties(matterOfAct(act, facts), facts.law, present({ reason })),
        (act.record.hanging ?? []).length > 0 && facts.law.ground('policy-closing-undecided'),
        isHeldUp(act) && facts.law.ground('policy-closing-suspended'),
      ];
  return judge([course, !authority.allowed && authority.ground, ...grounds, ...duties], () => ({
    events: [
      {
        event: { type: 'closed', id: facts.newId(), closedOn: on, ...present({ reason }) },
        happenedOn: on,
        late,
        ...present({ lateReason }),
      },
    ],
    footing: authority.allowed ? authority.footing : undefined,
  }));
}

/** Whether something suspended by the act, or the act itself, still stands still. */
const isHeldUp = (act: Act): boolean =>
  isStayed(act) || (act.record.suspensions ?? []).some(({ endedOn }) => endedOn === undefined);
