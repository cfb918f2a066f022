import type { Rule } from './rule';

/** Why something is refused: the rule, in the edition that governs, and the member that breaks it. */
export interface Ground {
  readonly rule: Rule;
  readonly edition: string;
  /** JSON pointer into the request or the act. */
  readonly pointer?: string;
  /** The policy under which the edition is applied beyond its law's repeal, where the matter's day lies there. */
  readonly appliedUnder?: Rule;
}
