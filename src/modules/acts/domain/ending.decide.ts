import { present } from '../../../kernel/present';
import type { LocalDate } from '../../../kernel/time';
import type { Act } from './act';
import type { ActCommand } from './act-command';
import { authorityFor } from './authority';
import { areaOf, outOfCourse } from './draft.decide';
import type { Facts } from './facts';
import { factsInForce } from './facts-in-force';
import { judge, type ActDecision } from './judgement';
import { kindOf, matterOfAct } from './matter';
import { dayBegunIn, dayOf, judgeMoment } from './moments';

/** Taken back before an answer, by the head of its office. */
export function decideWithdrawal(
  act: Act,
  { withdrawnOn, reason, lateReason }: ActCommand & { type: 'withdrawal' },
  facts: Facts,
): ActDecision {
  const on = withdrawnOn ?? facts.today;
  const authority = authorityFor('withdrawal', facts, areaOf(act, facts));
  const { receipt } = act.record;
  const received = receipt && dayOf(receipt.when, receipt.zone);
  const { grounds, late } = judgeMoment(
    { on },
    [act.record.issuance?.issuedOn, received && dayBegunIn(received, receipt.zone, facts.office.zone)],
    '/withdrawnOn',
    facts,
  );
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
  const { grounds, late } = judgeMoment({ on }, lastFacts(act, facts), '/closedOn', facts);
  const duties = course
    ? []
    : kindOf(act, facts).closingDuties(matterOfAct(act, facts), facts.law, present({ reason }));
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

/** The days that a closure follows: of issue, receipts, answers, the court's steps, publications and notes. */
function lastFacts({ record }: Act, { office }: Facts): readonly LocalDate[] {
  return [
    ...(record.issuance ? [record.issuance.issuedOn] : []),
    ...factsInForce(record, 'receipt').map(({ when, zone }) =>
      dayBegunIn(dayOf(when, zone), zone, office.zone),
    ),
    ...factsInForce(record, 'response').map(({ receivedOn }) => receivedOn),
    ...factsInForce(record, 'courtStep').map(({ takenOn }) => takenOn),
    ...factsInForce(record, 'publication').map(({ publishedOn }) => publishedOn),
    ...factsInForce(record, 'note').map(({ receivedOn }) => receivedOn),
  ];
}
