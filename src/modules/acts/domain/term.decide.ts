import type { Ground, PolicyRuleId } from '../../../statute';
import type { Act } from './act';
import type { TermInput } from './act-command';
import type { JudgedFact } from './judgement';
import type { Facts } from './facts';
import { kindOf } from './matter';
import { isOverdue } from './standing';
import { dayOf, judgeMoment } from './moments';
import { brokenBounds } from './own-term';

/** The prosecutor's own term: within the law's bounds, with the reason that the law asks for; set until the answer. */
export function judgeTerm(act: Act, input: TermInput, facts: Facts): JudgedFact {
  const { law, now, today } = facts;
  const { term, reason, setOn = today } = input;
  const { issuance } = act.record;
  const { grounds, late } = judgeMoment({ on: setOn }, [issuance?.issuedOn], '/setOn', facts);
  return {
    grounds: [...grounds, ...againstTerm(act, input, facts)],
    late,
    when: { on: setOn },
    event: { type: 'term-set', ownTerm: { id: facts.newId(), term, reason: reason ?? '', setOn } },
    warnings: [
      isOverdue(act, now) && law.ground('policy-own-term-after-missed'),
      isUnbounded(act, facts) && law.ground('policy-own-term-no-maximum'),
    ],
  };
}

/** Counted from the receipt, or before there is one from the issue. */
function againstTerm(act: Act, { term, reason }: TermInput, facts: Facts): readonly (Ground | undefined)[] {
  const { law, today } = facts;
  const { issuance, receipt } = act.record;
  const kind = kindOf(act, facts);
  if (!kind.ownTerm) return [law.ground('policy-act-course')];
  const start = receipt ? dayOf(receipt.when, receipt.zone) : (issuance?.issuedOn ?? today);
  return [
    reason === undefined ? law.ground(kind.ownTerm.rule as PolicyRuleId, '/reason') : undefined,
    ...brokenBounds(kind, term, start, 'days' in term ? '/days' : '/dueOn', facts),
  ];
}

function isUnbounded(act: Act, facts: Facts): boolean {
  const rule = kindOf(act, facts).ownTerm?.rule;
  return rule !== undefined && facts.law.find(rule)?.maximum === undefined;
}
