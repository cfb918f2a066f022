import type { Ground } from '../../../statute';
import { outOfCourse } from './course';
import type { Escalation, EscalationAsked, EscalationEvent } from './escalation';
import type { EscalationFacts, EscalationJudgement } from './facts';
import { judged } from './judgement';

type Of<Type extends EscalationEvent['type']> = Extract<EscalationEvent, { type: Type }>;

/** Made again after it was given back, with more of a ground or other measures. */
export function decideResubmission(
  one: Escalation,
  asked: EscalationAsked,
  facts: EscalationFacts,
): EscalationJudgement<Of<'resubmitted'>> {
  const at = facts.path.find(({ id }) => id === one.atOfficeId) ?? facts.path[0];
  return judged([outOfCourse(one, ['returned'], facts), againstStranger(one, facts)], () => ({
    ...{ type: 'resubmitted', asked, decideBy: facts.waitsUntil(at) },
  }));
}

/** Taken back while undecided. */
export const decideTakingBack = (
  one: Escalation,
  reason: string | undefined,
  facts: EscalationFacts,
): EscalationJudgement<Of<'withdrawn'>> =>
  judged([outOfCourse(one, ['requested', 'returned'], facts), againstStranger(one, facts)], () => ({
    ...{ type: 'withdrawn' as const },
    ...(reason !== undefined && { reason }),
  }));

function againstStranger(
  { askedBy }: Escalation,
  { law, actor, act }: EscalationFacts,
): Ground | undefined | false {
  const theirs = [askedBy.personId, askedBy.onBehalfOf?.personId, act.draft.responsibleId];
  return !theirs.includes(actor.personId) && law.ground('policy-who-takes-back-escalation');
}
