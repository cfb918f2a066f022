import type { LocalDate } from '../../../kernel/time';
import type { Ground, PolicyRuleId } from '../../../statute';
import { isOwed } from '../../deadlines/domain';
import type { Act } from './act';
import type { TermInput } from './fact-inputs';
import type { JudgedFact } from './judgement';
import type { Facts } from './facts';
import { kindOf, matterOfAct } from './matter';
import { dayOf, judgeMoment } from './moments';
import { brokenBounds } from './own-term';

/** The prosecutor's own term: within the law's bounds, with the reason that the law asks for; set until the answer. */
export function judgeTerm(act: Act, input: TermInput, facts: Facts): JudgedFact {
  const { law, today } = facts;
  const { term, reason, setOn = today } = input;
  const { issuance } = act.record;
  const { grounds, late } = judgeMoment({ on: setOn }, [issuance?.issuedOn], '/setOn', facts);
  return {
    grounds: [...grounds, ...againstTerm(act, input, facts)],
    late,
    when: { on: setOn },
    event: { type: 'term-set', ownTerm: { id: facts.newId(), term, reason: reason ?? '', setOn } },
    warnings: [
      isPassedBy(act, setOn) && law.ground('policy-own-term-after-missed'),
      isUnbounded(act, facts) && law.ground('policy-own-term-no-maximum'),
    ],
  };
}

/** The last day of what was owed lies before the day on which the term was set, whenever that is recorded. */
const isPassedBy = (act: Act, setOn: LocalDate): boolean =>
  act.deadlines.some((one) => isOwed(one) && one.dueOn !== null && one.dueOn < setOn);

/** Counted from the receipt, or before there is one from the issue. */
function againstTerm(act: Act, { term, reason }: TermInput, facts: Facts): readonly (Ground | undefined)[] {
  const { law, today } = facts;
  const { issuance, receipt } = act.record;
  const kind = kindOf(act, facts);
  if (!kind.ownTerm) return [law.ground('policy-act-course')];
  const pointer = 'days' in term ? '/days' : '/dueOn';
  const barred = kind.againstOwnTerm?.(matterOfAct(act, facts), law, pointer);
  if (barred) return [barred];
  const start = receipt ? dayOf(receipt.when, receipt.zone) : (issuance?.issuedOn ?? today);
  return [
    kind.ownTerm.needsReason && reason === undefined
      ? law.ground(kind.ownTerm.rule as PolicyRuleId, '/reason')
      : undefined,
    ...brokenBounds(kind, term, start, pointer, facts, receipt !== undefined),
  ];
}

function isUnbounded(act: Act, facts: Facts): boolean {
  const rule = kindOf(act, facts).ownTerm?.rule;
  return rule !== undefined && facts.law.find(rule)?.maximum === undefined;
}
