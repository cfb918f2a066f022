import type { Ground } from '../../../statute';
import { type Act, isOver } from './act';
import { type ActCommand, factOf } from './act-command';
import type { ActEvent, CorrectedFact } from './act-event';
import { authorityToCorrect } from './authority';
import { areaOf } from './draft.decide';
import { judgeFact } from './fact.decide';
import { factInForce, factsInForce } from './facts-in-force';
import type { Facts } from './facts';
import { judge, type ActDecision } from './judgement';
import { dayOf } from './moments';

/** A recorded fact superseded by what it should have said; what hangs on it is computed anew. */
export function decideCorrection(
  act: Act,
  { supersedes, reason, fact: command }: ActCommand & { type: 'correction' },
  facts: Facts,
): ActDecision {
  const { law } = facts;
  const member = factOf[command.type];
  const isInForce = factInForce(act.record, member, supersedes) !== undefined;
  const authority = authorityToCorrect(command.type, facts, areaOf(act, facts));
  const standings = [
    isOver(act) && law.ground('policy-act-course'),
    !isInForce && law.ground('policy-correction'),
    !authority.allowed && authority.ground,
  ];
  if (standings.some(Boolean)) return judge(standings, () => ({ events: [] }));
  const judged = judgeFact(act, command, facts, supersedes);
  return judge([...judged.grounds, againstFollowers(act, judged.event, facts)], () => ({
    events: [
      {
        event: { type: 'corrected', supersedes, correction: correctionOf(judged.event), reason },
        ...('on' in judged.when ? { happenedOn: judged.when.on } : { happenedAt: judged.when.at }),
        late: judged.late,
      },
    ],
    warnings: judged.warnings ?? [],
    footing: authority.allowed ? authority.footing : undefined,
  }));
}

/** A receipt is not moved behind what followed it. */
function againstFollowers({ record }: Act, event: ActEvent, { law }: Facts): Ground | undefined {
  if (event.type !== 'served') return undefined;
  const { when, zone, addresseeId } = event.receipt;
  const { notice, consideration } = record;
  const answers = factsInForce(record, 'response').filter((one) => one.addresseeId === addresseeId);
  const followers = [
    notice?.notifiedOn,
    consideration?.consideredOn,
    ...answers.map(({ decidedOn }) => decidedOn),
  ];
  const isBehind = followers.some((day) => day !== undefined && day < dayOf(when, zone));
  const pointer = 'on' in when ? '/receivedOn' : '/receivedAt';
  return isBehind ? law.ground('policy-order-of-facts', pointer) : undefined;
}

function correctionOf(event: ActEvent): CorrectedFact {
  switch (event.type) {
    case 'served':
      return { fact: 'receipt', value: event.receipt };
    case 'term-set':
      return { fact: 'ownTerm', value: event.ownTerm };
    case 'consideration-notified':
      return { fact: 'notice', value: event.notice };
    case 'considered':
      return { fact: 'consideration', value: event.consideration };
    case 'answered':
      return { fact: 'response', value: event.response };
    case 'filed':
    case 'accepted':
    case 'heard':
    case 'decided':
      return { fact: 'courtStep', value: event.courtStep };
    case 'disseminated':
    case 'published':
      return { fact: 'publication', value: event.publication };
    case 'noted':
      return { fact: 'note', value: event.note };
    default:
      throw new Error(`${event.type} is not a fact that can be corrected`);
  }
}
