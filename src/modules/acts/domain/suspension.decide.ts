import { present } from '../../../kernel/present';
import type { Ground, PolicyRuleId, Suspension } from '../../../statute';
import { type Act, isOver } from './act';
import type { ActCommand } from './act-command';
import { authorityFor } from './authority';
import { areaOf } from './draft.decide';
import type { Facts } from './facts';
import { type ActDecision, judge } from './judgement';
import { kindOf, matterOfAct } from './matter';
import { judgeMoment } from './moments';

/** The prosecutor suspends the protested act until the decision on the protest, 19(5); it needs no end. */
export function decideSuspension(
  act: Act,
  { object, ground, suspendedOn, lateReason }: ActCommand & { type: 'suspension' },
  facts: Facts,
): ActDecision {
  const on = suspendedOn ?? facts.today;
  const authority = authorityFor('suspension', facts, areaOf(act, facts));
  const { grounds, late } = judgeMoment({ on }, [act.record.issuance?.issuedOn], '/suspendedOn', facts);
  return judge([...againstSuspending(act, facts), !authority.allowed && authority.ground, ...grounds], () => {
    const named = object ?? titleOf(act);
    const suspension: Suspension = {
      id: facts.newId(),
      basis: 'protest',
      object: named,
      ground,
      suspendedOn: on,
    };
    return {
      events: [
        { event: { type: 'suspended', suspension }, happenedOn: on, late, ...present({ lateReason }) },
      ],
      footing: authority.allowed ? authority.footing : undefined,
    };
  });
}

/** Only what is protested is suspended, never a law, and until the decision on the protest alone. */
export function againstSuspending(act: Act, facts: Facts): readonly (Ground | undefined | false)[] {
  const { law } = facts;
  const kind = kindOf(act, facts);
  if (!kind.againstSuspension) return [law.ground('protest-suspend-until-decision' as PolicyRuleId)];
  const isRunning = (act.record.suspensions ?? []).some(({ endedOn }) => endedOn === undefined);
  const isOpen = act.record.issuance !== undefined && !isOver(act) && !act.record.response && !isRunning;
  return [
    ...kind.againstSuspension(matterOfAct(act, facts), law),
    !isOpen && law.ground('policy-act-course'),
  ];
}

const titleOf = ({ draft }: Act): string => {
  const { object } = draft.content as { readonly object?: { readonly title?: string } };
  return object?.title ?? draft.subject;
};
