import { without } from '../../../kernel/present';
import type { PolicyRuleId } from '../../../statute';
import { signatureOf } from '../../acts/domain';
import { outOfCourse } from './course';
import type { Escalation, EscalationDecision, EscalationEvent } from './escalation';
import type { EscalationFacts, EscalationJudgement } from './facts';
import { judged } from './judgement';
import { deciderOf } from './path';
import { againstRoute } from './request.decide';

type Returned = Extract<EscalationEvent, { type: 'returned' }>;

const refusedDecider: Readonly<Record<'position' | 'four-eyes', PolicyRuleId>> = {
  position: 'policy-who-decides-escalation',
  'four-eyes': 'policy-four-eyes',
};

/** Approved or refused by a superior of the one who asked; the Prosecutor General alone decides an own request. */
export function decideDecision(
  one: Escalation,
  said: { readonly approve: boolean; readonly reason: string },
  facts: EscalationFacts,
): EscalationJudgement<EscalationDecision> {
  const { law, actor, now, routes } = facts;
  const decider = deciderIn(one, facts);
  const course = outOfCourse(one, ['requested'], facts);
  const route = routes.find(({ route: code }) => code === one.asked.route);
  const isBarredAlone = typeof decider === 'object' && decider.alone && !law.find('policy-decides-alone');
  return judged(
    [
      course,
      typeof decider === 'string' && law.ground(refusedDecider[decider]),
      isBarredAlone && law.ground('policy-four-eyes'),
      ...(course || !said.approve ? [] : againstRoute(route).map((ground) => without(ground, 'pointer'))),
    ],
    () => ({
      ...said,
      alone: typeof decider === 'object' && decider.alone,
      decidedBy: signatureOf(actor, typeof decider === 'object' ? decider : undefined),
      decidedAt: now,
    }),
    route?.open ? route.marks : [],
  );
}

/** Given back for more, by one who may decide. */
export function decideGivingBack(
  one: Escalation,
  reason: string,
  facts: EscalationFacts,
): EscalationJudgement<Returned> {
  const { law, actor } = facts;
  const decider = deciderIn(one, facts);
  return judged(
    [
      outOfCourse(one, ['requested'], facts),
      typeof decider === 'string' && law.ground(refusedDecider[decider]),
    ],
    () => ({
      ...{ type: 'returned', reason },
      returnedBy: signatureOf(actor, typeof decider === 'object' ? decider : undefined),
    }),
  );
}

const deciderIn = (one: Escalation, { actor, path }: EscalationFacts) => {
  const at = path.find(({ id }) => id === one.atOfficeId) ?? path[0];
  return deciderOf(actor, at, one.askedBy);
};
