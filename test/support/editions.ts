import { Editions, type EditionText, kz2709of1995, type Rule } from '../../src/statute';

/** The same edition with one rule changed: what a story is told under to show that it hangs on that rule. */
export function amended(text: EditionText, ruleId: string, change: Partial<Rule>): EditionText {
  const rule = text.rules[ruleId];
  if (!rule) throw new Error(`${text.id} has no rule ${ruleId}`);
  return { ...text, rules: { ...text.rules, [ruleId]: { ...rule, ...change } } };
}

/** The same edition with that one rule switched off. */
export function without(ruleId: string, text: EditionText = kz2709of1995): EditionText {
  const { [ruleId]: off, ...rules } = text.rules;
  if (!off) throw new Error(`${text.id} has no rule ${ruleId}`);
  return { ...text, rules };
}

/** An installation that applies that edition alone, from 2016 without end. */
export const applying = (text: EditionText): Editions =>
  new Editions([text], [{ id: text.id, from: '2016-01-01' }]);
