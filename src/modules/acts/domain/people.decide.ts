import { type Act, isOver } from './act';
import type { ActCommand } from './act-command';
import type { HappenedEvent } from './act-event';
import { authorityFor, type Footing } from './authority';
import { areaOf } from './draft.decide';
import type { Facts } from './facts';
import { judge, type ActDecision } from './judgement';

/** Kept from an act for conflict of interest: recorded, and itself unseen by the one excluded. */
export function decideExclusion(
  act: Act,
  { personId, ground }: ActCommand & { type: 'exclusion' },
  facts: Facts,
): ActDecision {
  const { law, actor } = facts;
  const authority = authorityFor('exclusion', facts, areaOf(act, facts));
  const isExcluded = act.record.exclusions.some(
    (one) => one.personId === personId && one.liftedAt === undefined,
  );
  return judge(
    [
      !authority.allowed && authority.ground,
      // What the draft refers to is no matter of this command.
      facts.unknownReferences.includes('/personId') && law.ground('policy-known-reference', '/personId'),
      isExcluded && law.ground('policy-act-course', '/personId'),
      actor.kind === 'person' &&
        actor.personId === personId &&
        law.ground('policy-self-exclusion', '/personId'),
    ],
    () => {
      const footing = authority.allowed ? authority.footing : undefined;
      const exclusion = { id: facts.newId(), personId, ground };
      const event = { event: { type: 'excluded', exclusion }, late: false } as const;
      return { events: [event, ...passedOn(act, personId, footing, facts)], footing };
    },
  );
}

/** What the one excluded answers for passes to the head who excludes: no open act is without somebody. */
function passedOn(
  act: Act,
  excluded: string,
  footing: Footing | undefined,
  { actor, law }: Facts,
): readonly HappenedEvent[] {
  const isAnswerable = !isOver(act) && act.draft.responsibleId === excluded;
  if (!isAnswerable || actor.kind !== 'person' || !law.find('policy-responsible-excluded')) return [];
  const participates = footing?.insteadOf !== undefined;
  return [{ event: { type: 'passed-on', from: excluded, to: actor.personId, participates }, late: false }];
}

export function decideExclusionLifting(act: Act, exclusionId: string, facts: Facts): ActDecision {
  const authority = authorityFor('exclusion-lifting', facts, areaOf(act, facts));
  const isOpen = act.record.exclusions.some(
    ({ id, liftedAt }) => id === exclusionId && liftedAt === undefined,
  );
  return judge(
    [!authority.allowed && authority.ground, !isOpen && facts.law.ground('policy-act-course')],
    () => ({
      events: [{ event: { type: 'exclusion-lifted', id: exclusionId, liftedAt: facts.now }, late: false }],
      footing: authority.allowed ? authority.footing : undefined,
    }),
  );
}

/** The work of one whose appointment ended passes on, where the edition says so; only the system does this. */
export function decidePassingOn(
  act: Act,
  { to, participates, appointmentId }: ActCommand & { type: 'passing-on' },
  facts: Facts,
): ActDecision {
  const isOpen = !isOver(act) && facts.actor.kind === 'system';
  const from = act.draft.responsibleId;
  const event = { type: 'passed-on', from, to, participates, appointmentId } as const;
  return judge([!isOpen && facts.law.ground('policy-act-course')], () => ({
    events: facts.law.find('policy-passing-on') ? [{ event, late: false }] : [],
  }));
}
