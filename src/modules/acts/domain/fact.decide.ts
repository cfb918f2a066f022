import { present } from '../../../kernel/present';
import type { CourtStepCode, Ground, StepAfterIssue } from '../../../statute';
import { type Act, isOver } from './act';
import type { FactCommand } from './act-command';
import { judgeConsideration, judgeNotice, judgeService } from './addressee-facts';
import { addresseesOf, someoneLacks } from './addressee-named';
import { authorityFor } from './authority';
import { areaOf, outOfCourse } from './draft.decide';
import type { Facts } from './facts';
import { factsInForce } from './facts-in-force';
import { type ActDecision, judge, type JudgedFact } from './judgement';
import { kindOf, matterOfAct } from './matter';
import { judgeCourtStep, judgeNote, judgePublication, lifeStepOf, publicationStepOf } from './public-facts';
import { judgeResponse } from './response.decide';
import { judgeTerm } from './term.decide';

/** What is asked to be recorded: the command, of which only a court's step says more than its type. */
type Asked =
  | { readonly type: Exclude<FactCommand['type'], 'court-step'> }
  | Extract<FactCommand, { type: 'court-step' }>;

function stepOf(act: Act, asked: Asked, facts: Facts): StepAfterIssue {
  switch (asked.type) {
    case 'service':
      return 'served';
    case 'term':
      return 'term-set';
    case 'consideration-notice':
      return 'consideration-notified';
    case 'consideration':
      return 'considered';
    case 'response':
      return 'answered';
    case 'court-step':
      return lifeStepOf(asked.input.step);
    case 'publication':
      return publicationStepOf(act, facts);
    case 'note':
      return 'noted';
  }
}

/** The grounds against recording such a fact at all: the act's course, the kind's path, who records. */
export function againstFact(act: Act, asked: Asked, facts: Facts): readonly (Ground | undefined | false)[] {
  const authority = authorityFor(asked.type, facts, areaOf(act, facts));
  return [
    againstCourse(act, asked, facts) ?? againstFiler(act, asked, facts),
    !authority.allowed && authority.ground,
  ];
}

function againstCourse(act: Act, asked: Asked, facts: Facts): Ground | undefined {
  const { law } = facts;
  const kind = kindOf(act, facts);
  const isIssued = act.record.issuance !== undefined && !isOver(act);
  if (asked.type === 'response' && isIssued && kind.outcomes.length === 0)
    return law.ground('policy-no-response');
  const inCourt = asked.type === 'court-step' && againstCourtStep(act, asked.input.step, facts);
  if (inCourt) return inCourt;
  const step = stepOf(act, asked, facts);
  const isOpen = kind.steps(matterOfAct(act, facts)).includes(step) && !isComplete(act, asked, facts);
  return isOpen ? outOfCourse(act, step, facts) : law.ground('policy-act-course');
}

/** A step that the kind's path lacks, or is not at: one of its ends may be open while another is not. */
function againstCourtStep(act: Act, step: CourtStepCode, facts: Facts): Ground | undefined {
  const kind = kindOf(act, facts);
  if (kind.courtSteps?.includes(step) === false) return facts.law.ground('policy-outcome', '/step');
  const isNext = kind.openCourtSteps?.(matterOfAct(act, facts)).includes(step) ?? true;
  return isNext ? undefined : facts.law.ground('policy-act-course');
}

/** A receipt and an answer are recorded once for each addressee, a consideration once: then it is corrected. */
function isComplete(act: Act, { type }: Asked, facts: Facts): boolean {
  if (type === 'consideration') return act.record.consideration !== undefined;
  if (type !== 'service' && type !== 'response') return false;
  const fact = type === 'service' ? 'receipt' : 'response';
  return !someoneLacks(act, factsInForce(act.record, fact), facts);
}

/** The system of one of several bodies files for it alone: its receipt once, then its answer once. */
function againstFiler(act: Act, { type }: Asked, facts: Facts): Ground | undefined {
  const { actor, law } = facts;
  if (actor.kind !== 'client' || (type !== 'service' && type !== 'response')) return undefined;
  const addressees = addresseesOf(act, facts);
  if (addressees.length <= 1 || addressees.every(({ id }) => id !== actor.bodyId)) return undefined;
  const hasFiled = (fact: 'receipt' | 'response'): boolean =>
    factsInForce(act.record, fact).some(({ addresseeId }) => addresseeId === actor.bodyId);
  const isOpen = type === 'service' ? !hasFiled('receipt') : hasFiled('receipt') && !hasFiled('response');
  return isOpen ? undefined : law.ground('policy-act-course', '/addresseeId');
}

/** A fact recorded if lawful, never refused for lateness. */
export function decideFact(act: Act, command: FactCommand, facts: Facts): ActDecision {
  const standings = againstFact(act, command, facts);
  const authority = authorityFor(command.type, facts, areaOf(act, facts));
  if (standings.some(Boolean)) return judge(standings, () => ({ events: [] }));
  const fact = judgeFact(act, command, facts);
  const { lateReason } = command.input;
  return judge(fact.grounds, () => ({
    events: [
      {
        event: fact.event,
        ...('on' in fact.when ? { happenedOn: fact.when.on } : { happenedAt: fact.when.at }),
        late: fact.late,
        ...present({ lateReason }),
      },
    ],
    warnings: [fact.late && facts.law.ground('policy-late-fact'), ...(fact.warnings ?? [])],
    footing: authority.allowed ? authority.footing : undefined,
  }));
}

/** The fact itself, apart from whether the act waits for it: what a correction asks too, of the fact it supersedes. */
export function judgeFact(act: Act, command: FactCommand, facts: Facts, supersedes?: string): JudgedFact {
  switch (command.type) {
    case 'service':
      return judgeService(act, command.input, facts, supersedes);
    case 'term':
      return judgeTerm(act, command.input, facts);
    case 'consideration-notice':
      return judgeNotice(act, command.input, facts);
    case 'consideration':
      return judgeConsideration(act, command.input, facts);
    case 'response':
      return judgeResponse(act, command.input, facts, supersedes);
    case 'court-step':
      return judgeCourtStep(act, command.input, facts, supersedes);
    case 'publication':
      return judgePublication(act, command.input, facts);
    case 'note':
      return judgeNote(act, command.input, facts);
  }
}
