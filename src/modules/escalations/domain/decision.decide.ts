import { without } from '../../../kernel/present';
import type { Ground, PolicyRuleId } from '../../../statute';
import { type Act, signatureOf } from '../../acts/domain';
import type { Escalation, EscalationAsked, EscalationDecision, EscalationEvent } from './escalation';
import type { EscalationFacts, EscalationJudgement } from './facts';
import { judged } from './judgement';
import { deciderOf, nextOf } from './path';
import { againstRoute, isHanging } from './request.decide';

type Of<Type extends EscalationEvent['type']> = Extract<EscalationEvent, { type: Type }>;
type Against = readonly (Ground | undefined | false)[];

/** It waits for a decision, and what it rests on is still there. */
function outOfCourse(
  one: Escalation,
  waitsIn: readonly string[],
  { act, law }: EscalationFacts,
): Ground | undefined {
  if (one.state === 'lapsed' || (waitsIn.includes(one.state) && !isHanging(act, one)))
    return law.ground('policy-escalation-lapsed');
  return waitsIn.includes(one.state) ? undefined : law.ground('policy-escalation-course');
}

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
): EscalationJudgement<Of<'returned'>> {
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

/** Made again after it was given back, with more of a ground or other measures. */
export function decideResubmission(
  one: Escalation,
  asked: EscalationAsked,
  facts: EscalationFacts,
): EscalationJudgement<Of<'resubmitted'>> {
  const at = facts.path.find(({ id }) => id === one.atOfficeId) ?? facts.path[0];
  return judged([outOfCourse(one, ['returned'], facts), ...againstStranger(one, facts)], () => ({
    ...{ type: 'resubmitted', asked, decideBy: facts.waitsUntil(at) },
  }));
}

/** Taken back while undecided. */
export const decideTakingBack = (
  one: Escalation,
  reason: string | undefined,
  facts: EscalationFacts,
): EscalationJudgement<Of<'withdrawn'>> =>
  judged([outOfCourse(one, ['requested', 'returned'], facts), ...againstStranger(one, facts)], () => ({
    ...{ type: 'withdrawn' as const },
    ...(reason !== undefined && { reason }),
  }));

function againstStranger({ askedBy }: Escalation, { law, actor, act }: EscalationFacts): Against {
  const theirs = [askedBy.personId, askedBy.onBehalfOf?.personId, responsibleOf(act)];
  return [!theirs.includes(actor.personId) && law.ground('policy-who-takes-back-escalation')];
}

const responsibleOf = ({ draft }: Act): string => draft.responsibleId;

/** It waited too long: one step up the path; at the top it stays, and no clock runs any more. */
export function raisedFrom(
  one: Escalation,
  { path, waitsUntil }: Pick<EscalationFacts, 'path' | 'waitsUntil'>,
): Of<'raised'> {
  const next = nextOf(path, one.atOfficeId);
  return next
    ? { type: 'raised', atOfficeId: next.id, decideBy: waitsUntil(next) }
    : { type: 'raised', atOfficeId: one.atOfficeId, decideBy: null };
}
