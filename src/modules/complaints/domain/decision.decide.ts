import { present } from '../../../kernel/present';
import type { LocalDate } from '../../../kernel/time';
import type { Ground, PolicyRuleId } from '../../../statute';
import { actIdOf, type Complaint, type ComplaintEffect, type ComplaintOutcome } from './complaint';
import type { ComplaintEvent } from './complaint-event';
import { daysOf } from './forwarding.decide';
import {
  type ComplaintJudgement,
  type Facts,
  headFooting,
  judge,
  judgeDay,
  staffFooting,
  type Standing,
} from './judgement';

export interface DecisionAsked {
  readonly outcome: ComplaintOutcome;
  readonly ground: string;
  readonly decidedOn?: LocalDate | undefined;
  readonly effect?: ComplaintEffect | undefined;
}

/** The facts, with those who took part in what was complained of and the kind of the act, where it is one. */
export interface DecisionFacts extends Facts {
  readonly participantIds: readonly string[];
  readonly kind?: string | undefined;
}

type Decided = ComplaintEvent & { readonly type: 'decided' };

/** Decided by the head of an office above; what a court decided is recorded where the matter is kept. */
export function decideComplaint(
  complaint: Complaint,
  asked: DecisionAsked,
  facts: DecisionFacts,
): ComplaintJudgement<Decided> {
  const { law, actor, newId } = facts;
  const { outcome, ground, decidedOn, effect } = asked;
  const isOfCourt = complaint.courtId !== undefined;
  const { footing, against } = footingToDecide(complaint, facts);
  const { day, late, grounds } = judgeDay(decidedOn, daysOf(complaint), '/decidedOn', facts);
  const barredIds = isOfCourt ? [] : facts.participantIds;
  return judge(
    [
      against,
      complaint.state === 'decided' && law.ground('policy-complaint-course'),
      complaint.state === 'misaddressed' && law.ground('policy-complaint-misaddressed'),
      barredIds.includes(actor.personId) && law.ground('policy-complaint-not-by-participant'),
      againstEffect(complaint, asked, facts),
      ...grounds,
    ],
    footing,
    () => {
      const said = { outcome, ground, decidedOn: day, ...present({ effect }) };
      const decision = { id: newId(), ...said, personId: actor.personId, barredIds };
      return { event: { type: 'decided', decision }, happenedOn: day, late };
    },
  );
}

/** A head decides; what a court decided is recorded by whoever works where the matter is kept. */
export function footingToDecide(
  { courtId }: Pick<Complaint, 'courtId'>,
  facts: Facts & Pick<DecisionFacts, 'kind'>,
): { readonly footing: Standing | undefined; readonly against: Ground | undefined | false } {
  const { law, holder, kind } = facts;
  const footing = courtId === undefined ? headFooting(holder, facts) : staffFooting(holder, facts);
  const decided = law.complaintRules(kind).decided as PolicyRuleId;
  return { footing, against: !footing && law.ground(courtId === undefined ? decided : 'policy-who-records') };
}

/** An act falls or changes where the complaint about it is satisfied; a court takes its force away and no more. */
function againstEffect(
  complaint: Complaint,
  { outcome, effect }: DecisionAsked,
  { law }: Facts,
): Ground | undefined | false {
  const isOutOfPlace =
    actIdOf(complaint) === undefined ||
    outcome === 'refused' ||
    (complaint.courtId !== undefined && effect !== 'revocation');
  return effect !== undefined && isOutOfPlace && law.ground('policy-complaint-effect', '/effect');
}
