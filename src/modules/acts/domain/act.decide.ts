import { assertNever } from '../../../kernel/assert-never';
import type { Act } from './act';
import { type ActCommand, type ForceCommand, isFromAbove, isOfFact, isOfForce } from './act-command';
import { evolve } from './act.evolve';
import { decideCorrection } from './correction.decide';
import { decideRevision } from './draft.decide';
import { decideClosure, decideWithdrawal } from './ending.decide';
import { decideFact } from './fact.decide';
import type { Facts } from './facts';
import { decideIssuance } from './issuance.decide';
import { judge, type ActDecision } from './judgement';
import { decideFromAbove } from './hanging.decide';
import { decideExclusion, decideExclusionLifting, decidePassingOn } from './people.decide';
import { decideReassignment } from './reassignment.decide';
import { decideRedating } from './redating.decide';
import { settle } from './settle';
import { decideStay, decideStayLifting } from './stay.decide';
import { decideAmendment, decideSuperiorEnd } from './superior.decide';
import { decideSuspension } from './suspension.decide';
import { decideReturn, decideSubmission } from './signature.decide';

/** What follows from a command on an act: the events, with all that they settle; or every ground against it. */
export function decide(act: Act, command: ActCommand, facts: Facts): ActDecision {
  const decision = decideCommand(act, command, facts);
  return decision.accepted
    ? { ...decision, events: [...decision.events, ...settled(act, decision, facts)] }
    : decision;
}

function decideCommand(act: Act, command: ActCommand, facts: Facts): ActDecision {
  if (isOfFact(command)) return decideFact(act, command, facts);
  if (isFromAbove(command)) return decideFromAbove(act, command, facts);
  if (isOfForce(command)) return decideForce(act, command, facts);
  switch (command.type) {
    case 'revision':
      return decideRevision(act, command.draft, facts);
    case 'submission':
      return decideSubmission(act, facts);
    case 'return':
      return decideReturn(act, command.reason, facts);
    case 'issuance':
      return decideIssuance(act, command, facts);
    case 'correction':
      return decideCorrection(act, command, facts);
    case 'redating':
      return decideRedating(act, command, facts);
    case 'withdrawal':
      return decideWithdrawal(act, command, facts);
    case 'closure':
      return decideClosure(act, command, facts);
    case 'exclusion':
      return decideExclusion(act, command, facts);
    case 'exclusion-lifting':
      return decideExclusionLifting(act, command.exclusionId, facts);
    case 'reassignment':
      return decideReassignment(act, command, facts);
    case 'passing-on':
      return decidePassingOn(act, command, facts);
    case 'settlement':
      return judge([], () => ({ events: [] }));
    default:
      return assertNever(command);
  }
}

/** What suspends, stays, ends or changes. */
function decideForce(act: Act, command: ForceCommand, facts: Facts): ActDecision {
  switch (command.type) {
    case 'suspension':
      return decideSuspension(act, command, facts);
    case 'stay':
      return decideStay(act, command, facts);
    case 'stay-lifting':
      return decideStayLifting(act, command, facts);
    case 'revocation':
    case 'recall':
      return decideSuperiorEnd(act, command, facts);
    case 'amendment':
      return decideAmendment(act, command, facts);
  }
}

/** Terms and breaches after the events, under the edition that governs the act then. */
function settled(
  act: Act,
  { events }: Extract<ActDecision, { accepted: true }>,
  facts: Facts,
): Extract<ActDecision, { accepted: true }>['events'] {
  const after = events.reduce<Act>(
    (before, { event }) =>
      evolve(before, { actId: act.id, version: act.version + 1, recordedAt: facts.now, event }),
    act,
  );
  const law = facts.editions.byId(after.edition, after.record.issuance?.issuedOn);
  return settle(after, { ...facts, law }).map((event) => ({ event, late: false }));
}
