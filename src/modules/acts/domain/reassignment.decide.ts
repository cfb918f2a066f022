import { secrecyRank } from '../../../statute';
import { type Act, excludedFrom, isOver } from './act';
import type { ActCommand } from './act-command';
import { authorityFor } from './authority';
import { areaOf } from './draft.decide';
import type { Facts } from './facts';
import { type ActDecision, judge } from './judgement';

/**
 * An open act passes from the one who answers for it to another, by a head. The facts are asked for with the other as
 * the responsible person: a prosecutor of the office who is cleared for the act and not excluded from it.
 */
export function decideReassignment(
  act: Act,
  { from, to, participates, reassignmentId }: ActCommand & { type: 'reassignment' },
  facts: Facts,
): ActDecision {
  const { law, responsiblePositions, responsibleClearance = 'public' } = facts;
  const authority = authorityFor('reassignment', facts, areaOf(act, facts));
  const isTheirs = !isOver(act) && act.draft.responsibleId === from && from !== to;
  const isFit = responsiblePositions.some((position) => position !== 'clerk' && position !== 'registrar');
  const isCleared = secrecyRank(act.draft.secrecy) <= secrecyRank(responsibleClearance);
  return judge(
    [
      !authority.allowed && authority.ground,
      !isTheirs && law.ground('policy-reassigned-work'),
      !isFit && law.ground('policy-responsible-person', '/to'),
      isFit && !isCleared && law.ground('policy-clearance', '/to'),
      excludedFrom(act).includes(to) && law.ground('policy-reassigned-to-excluded', '/to'),
    ],
    () => ({
      events: [{ event: { type: 'passed-on', from, to, participates, reassignmentId }, late: false }],
      footing: authority.allowed ? authority.footing : undefined,
    }),
  );
}
