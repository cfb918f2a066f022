import type { Ground } from './ground';
import type { Rule } from './rule';

/** An edition as a decision asks it: by rule. A rule that it lacks refuses nothing. */
export interface Law<Id extends string = string> {
  readonly id: string;
  /** The policy under which this edition is applied beyond its law's repeal; absent before that day. */
  readonly appliedUnder?: Rule | undefined;
  find(id: string): Rule | undefined;
  /** The rule, which the caller knows to be of this edition. */
  rule(id: Id): Rule;
  /** A refusal by this rule, or undefined where the edition has no such bar. */
  ground(id: Id, pointer?: string): Ground | undefined;
}
