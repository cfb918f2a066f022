import { present } from '../../../kernel/present';
import type { Ground, StepAfterIssue } from '../../../statute';
import type { Act } from './act';
import type { FactCommand } from './act-command';
import { judgeConsideration, judgeNotice, judgeResponse, judgeService } from './addressee-facts';
import { authorityFor } from './authority';
import { areaOf, outOfCourse } from './draft.decide';
import type { Facts } from './facts';
import { type ActDecision, judge, type JudgedFact } from './judgement';
import { kindOf, matterOfAct } from './matter';
import { judgeTerm } from './term.decide';

const stepOf: Readonly<Record<FactCommand['type'], StepAfterIssue>> = {
  service: 'served',
  term: 'term-set',
  'consideration-notice': 'consideration-notified',
  consideration: 'considered',
  response: 'answered',
};

/** The grounds against recording such a fact at all: the act's course, the kind's path, who records. */
export function againstFact(
  act: Act,
  type: FactCommand['type'],
  facts: Facts,
): readonly (Ground | undefined | false)[] {
  const step = stepOf[type];
  const kind = kindOf(act, facts);
  const authority = authorityFor(type, facts, areaOf(act, facts));
  const isOpen = kind.steps(matterOfAct(act, facts)).includes(step);
  return [
    isOpen ? outOfCourse(act, step, facts) : facts.law.ground('policy-act-course'),
    !authority.allowed && authority.ground,
  ];
}

/** Receipt, own term, notice, consideration or answer: recorded if lawful, never refused for lateness. */
export function decideFact(act: Act, command: FactCommand, facts: Facts): ActDecision {
  const standings = againstFact(act, command.type, facts);
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

/** The fact itself, apart from whether the act waits for it: what a correction asks too. */
export function judgeFact(act: Act, command: FactCommand, facts: Facts): JudgedFact {
  switch (command.type) {
    case 'service':
      return judgeService(act, command.input, facts);
    case 'term':
      return judgeTerm(act, command.input, facts);
    case 'consideration-notice':
      return judgeNotice(act, command.input, facts);
    case 'consideration':
      return judgeConsideration(act, command.input, facts);
    case 'response':
      return judgeResponse(act, command.input, facts);
  }
}
