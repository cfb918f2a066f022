import type { PolicyId, Term } from '../calendar';
import type { Texts } from '../kernel/texts';
import type { LocalDate } from '../kernel/time';

export const ruleKinds = [
  'term',
  'form',
  'content',
  'effect',
  'notification',
  'publication',
  'escalation',
  'composition',
  'record',
  'competence',
  'policy',
] as const;
export type RuleKind = (typeof ruleKinds)[number];

/**
 * `enforced`: the system refuses, dates or concludes by it; `recorded`: it keeps the fact; `waiting`: it will, once what
 * `awaits` names is there; `catalogue`: it is shown.
 */
export const treatments = ['enforced', 'recorded', 'waiting', 'catalogue'] as const;
export type Treatment = (typeof treatments)[number];

/** What an enforced rule does: its proof is of the same sort. */
export type Force = 'forbids' | 'sets-a-term' | 'has-effect';

/** One requirement of the law, or a policy of ours where the law is silent: declared once, named everywhere else. */
export interface Rule {
  readonly id: string;
  /** Article, paragraph, item as the law numbers them: `19(3)`, `25-1`, `11 2)`; of a policy: its page. */
  readonly cites: string;
  readonly ruleKind: RuleKind;
  readonly treatment: Treatment;
  readonly force?: Force;
  readonly says: Texts;
  readonly value?: Term;
  readonly policies?: readonly PolicyId[];
  /** Of a term that the prosecutor sets: the rule whose term is the least that it may come to. */
  readonly minimum?: string;
  /** Of a term that the prosecutor sets: the rule whose term is the most that it may come to. */
  readonly maximum?: string;
  /** Other values that a policy or rule turns on: levels, bounds, lists. */
  readonly levels?: readonly string[];
  readonly validFrom?: LocalDate;
  /** What would make the refused step admissible. */
  readonly allowedWhen?: Texts;
  /** Of a waiting rule what it waits for; of a term that is calculated before its matter is registered, what that waits for. */
  readonly awaits?: Texts;
}

/** A rule as its file declares it: the key is its id. */
export type DeclaredRule = Omit<Rule, 'id'>;

/** Gives each declared rule its id from its key, and keeps the keys as a type. */
export function rulesOf<const Id extends string>(declared: Record<Id, DeclaredRule>): Record<Id, Rule> {
  const entries = Object.entries<DeclaredRule>(declared).map(([id, rule]) => [id, { id, ...rule }] as const);
  return Object.fromEntries(entries) as Record<Id, Rule>;
}
