import { present } from '../../../kernel/present';
import type { Ground, PolicyRuleId } from '../../../statute';
import { type Act, isOver, isStayed, type StayOfAct } from './act';
import type { ActCommand } from './act-command';
import { authorityFor, superiorFooting } from './authority';
import { areaOf } from './draft.decide';
import type { Facts } from './facts';
import { type ActDecision, judge } from './judgement';
import { kindOf } from './matter';
import { judgeMoment } from './moments';

type Staying = ActCommand & { type: 'stay' };
type Lifting = ActCommand & { type: 'stay-lifting' };

/** The superior prosecutor stays the act, or a court did and that is recorded, 8(2), 24(5): all its terms stand still. */
export function decideStay(act: Act, command: Staying, facts: Facts): ActDecision {
  const { courtId, ground, stayedOn, complaintId, lateReason } = command;
  const on = stayedOn ?? facts.today;
  const { grounds, late } = judgeMoment({ on }, [act.record.issuance?.issuedOn], '/stayedOn', facts);
  const who = whoStays(act, courtId, facts);
  return judge([...againstStaying(act, facts), who.ground, ...grounds], () => {
    const by: StayOfAct['by'] = courtId
      ? { kind: 'court', courtId }
      : { kind: 'superior', officeCode: who.footing?.capacity.office.code ?? '' };
    const stay: StayOfAct = { id: facts.newId(), by, ground, stayedOn: on, ...present({ complaintId }) };
    return {
      events: [{ event: { type: 'stayed', stay }, happenedOn: on, late, ...present({ lateReason }) }],
      footing: who.footing,
    };
  });
}

/** An issued act that is not over and not stayed already. */
export const againstStaying = (act: Act, { law }: Facts): readonly (Ground | undefined | false)[] => [
  (!act.record.issuance || isOver(act) || isStayed(act)) && law.ground('policy-act-course'),
];

/** What a court ruled the office's staff records; a superior's own word only the superior gives. */
export function whoStays(act: Act, courtId: string | undefined, facts: Facts) {
  if (courtId !== undefined) {
    const authority = authorityFor('court-ruling', facts, areaOf(act, facts));
    return { footing: authority.footing, ground: authority.allowed ? undefined : authority.ground };
  }
  const footing = superiorFooting(facts);
  const rule = (kindOf(act, facts).stayedUnder ?? 'complaint-discretionary-stay') as PolicyRuleId;
  const isSystem = facts.actor.kind === 'system';
  return { footing, ground: footing || isSystem ? undefined : facts.law.ground(rule) };
}

/** Lifted: what is left of the terms runs on from the next day. */
export function decideStayLifting(act: Act, command: Lifting, facts: Facts): ActDecision {
  const { stayId, liftedOn, reason, lateReason } = command;
  const on = liftedOn ?? facts.today;
  const stay = (act.record.stays ?? []).find(({ id, lifting }) => id === stayId && lifting === undefined);
  const courtId = stay?.by.kind === 'court' ? stay.by.courtId : undefined;
  const { grounds, late } = judgeMoment({ on }, [stay?.stayedOn], '/liftedOn', facts);
  const who = whoStays(act, courtId, facts);
  return judge(
    [(!stay || isOver(act)) && facts.law.ground('policy-act-course'), who.ground, ...grounds],
    () => ({
      events: [
        {
          event: { type: 'stay-lifted', stayId, lifting: { id: facts.newId(), liftedOn: on, reason } },
          happenedOn: on,
          late,
          ...present({ lateReason }),
        },
      ],
      footing: who.footing,
    }),
  );
}
