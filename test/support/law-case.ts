import { type EditionText, type Force, kz2709of1995, type Rule } from '../../src/statute';

/** A proof that a rule of the edition is data: the outcome changes with that rule alone. */
export interface LawCase {
  readonly rule: string;
  /** What the case shows, to stand in the list of what proves the law. */
  readonly name: string;
  readonly proves: Force;
  /** What comes out under that text of the law: rules that refuse, a date, a result. */
  readonly outcome: (text: EditionText) => unknown;
  readonly is: unknown;
  /** The members of the rule that are put in place of its own; without them the rule is taken out. */
  readonly instead?: Partial<Rule>;
  readonly otherwise: unknown;
}

/** Refused by exactly this rule, and accepted once it alone is taken out of the edition. */
export const refusal = (
  rule: string,
  name: string,
  outcome: (text: EditionText) => readonly string[],
): LawCase => ({ rule, name, proves: 'forbids', outcome, is: [rule], otherwise: [] });

/** What a case of a term or an effect comes to: with the rule as it is, and with another value or without the rule. */
export type Turning = Pick<LawCase, 'is' | 'otherwise' | 'instead'>;

export const term = (
  rule: string,
  name: string,
  outcome: (text: EditionText) => unknown,
  turning: Required<Turning>,
): LawCase => ({ rule, name, proves: 'sets-a-term', outcome, ...turning });

export const effect = (
  rule: string,
  name: string,
  outcome: (text: EditionText) => unknown,
  turning: Turning,
): LawCase => ({ rule, name, proves: 'has-effect', outcome, ...turning });

/** The edition, differing in that one rule as the case says. */
export function changedText({ rule: id, instead }: LawCase): EditionText {
  const { [id]: rule, ...others } = kz2709of1995.rules;
  if (!rule) throw new Error(`the edition has no rule ${id}`);
  return { ...kz2709of1995, rules: instead ? { ...others, [id]: { ...rule, ...instead } } : others };
}
