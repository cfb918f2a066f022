import { Edition, type Ground, kz2709of1995, type Law, type PolicyRuleId } from '../../src/statute';

/** The law by which the specs of decisions judge. */
export const lawOfTests: Law<PolicyRuleId> = new Edition<PolicyRuleId>(kz2709of1995);

/** The same law in which that one rule is switched off. */
export function lawWithout(id: string): Law<PolicyRuleId> {
  const rules = Object.fromEntries(Object.entries(kz2709of1995.rules).filter(([each]) => each !== id));
  return new Edition<PolicyRuleId>({ ...kz2709of1995, rules });
}

/** The ids of the rules that refuse. */
const rulesOf = (grounds: readonly Ground[]): readonly string[] => grounds.map(({ rule }) => rule.id);

/** Holds where exactly that rule refuses the case, and nothing does once it alone is switched off. */
export function expectRefusedBy(id: string, decide: (law: Law<PolicyRuleId>) => readonly Ground[]): void {
  expect(rulesOf(decide(lawOfTests))).toEqual([id]);
  expect(rulesOf(decide(lawWithout(id)))).toEqual([]);
}
