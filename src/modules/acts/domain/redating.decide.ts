import type { LocalDate } from '../../../kernel/time';
import type { Ground } from '../../../statute';
import type { Act } from './act';
import type { Redating } from './act-command';
import type { CorrectedFact } from './act-event';
import { authorityFor, footingFor } from './authority';
import { daysOfFacts, daysSinceIssue, receivedHere } from './days-of-facts';
import { areaOf } from './draft.decide';
import type { Facts } from './facts';
import { judge, type ActDecision } from './judgement';
import { issuanceNeed } from './issuance.decide';
import { judgeMoment } from './moments';

type Deed = Redating['of'];

const members = { issuance: 'issuedOn', withdrawal: 'withdrawnOn', closure: 'closedOn' } as const;

/**
 * The day of issue, withdrawal or closure set right. The day of issue decided edition, number and year: one under
 * another edition, or of another year, is refused, because a number is never given twice and never changed.
 */
export function decideRedating(
  act: Act,
  { of, supersedes, on, reason }: Redating,
  facts: Facts,
): ActDecision {
  const { law } = facts;
  const authority = authorityFor(of, facts, areaOf(act, facts));
  const standings = [
    act.record[of]?.id !== supersedes && law.ground('policy-correction'),
    !authority.allowed && authority.ground,
  ];
  if (standings.some(Boolean)) return judge(standings, () => ({ events: [] }));
  const { grounds, late } = judgeMoment({ on }, followed(act, of, facts), `/${members[of]}`, facts);
  return judge([...grounds, ...(of === 'issuance' ? againstDayOfIssue(act, on, facts) : [])], () => ({
    events: [
      {
        event: { type: 'corrected', supersedes, correction: redated(act, of, on, facts), reason },
        happenedOn: on,
        late,
      },
    ],
    footing: authority.allowed ? authority.footing : undefined,
  }));
}

/** What the deed follows: a closure every fact, a withdrawal the issue and the receipt, an issue nothing. */
function followed(act: Act, of: Deed, facts: Facts): readonly (LocalDate | undefined)[] {
  if (of === 'closure') return daysOfFacts(act, facts);
  return of === 'withdrawal' ? [act.record.issuance?.issuedOn, receivedHere(act, facts)] : [];
}

function againstDayOfIssue(act: Act, on: LocalDate, facts: Facts): readonly (Ground | undefined | false)[] {
  const { law, editions } = facts;
  const { issuance, withdrawal, closure } = act.record;
  const pointer = '/issuedOn';
  const days = [...daysSinceIssue(act, facts), withdrawal?.withdrawnOn, closure?.closedOn];
  const isBehind = days.some((day) => day !== undefined && day < on);
  const isOther = editions.on(on)?.id !== act.edition || yearOf(issuance?.issuedOn) !== yearOf(on);
  return [
    isBehind && law.ground('policy-order-of-facts', pointer),
    isOther && law.ground('policy-day-of-issue', pointer),
    !mightSign(act, facts) && law.ground('policy-who-issues', pointer),
  ];
}

const yearOf = (day: LocalDate | undefined): string | undefined => day?.slice(0, 4);

/** Whether the one who signed could have signed on that day too; of an imported act that is not known. */
function mightSign(act: Act, facts: Facts): boolean {
  if (act.record.issuance?.imported) return true;
  const { law, office, capacitiesOnIssue: capacities = [] } = facts;
  const area = areaOf(act, facts);
  return footingFor({ capacities }, office, issuanceNeed(act, facts), area, law.superiorMayAct) !== undefined;
}

function redated({ record }: Act, of: Deed, on: LocalDate, { newId, today }: Facts): CorrectedFact {
  const id = newId();
  const { issuance, withdrawal, closure } = record;
  if (of === 'issuance' && issuance)
    return { fact: of, value: { ...issuance, id, issuedOn: on, registeredLate: on < today } };
  if (of === 'withdrawal' && withdrawal) return { fact: of, value: { ...withdrawal, id, withdrawnOn: on } };
  if (of === 'closure' && closure) return { fact: of, value: { ...closure, id, closedOn: on } };
  throw new Error(`no ${of} to set right`);
}
