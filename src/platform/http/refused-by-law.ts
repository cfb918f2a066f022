import { present } from '../../kernel/present';
import type { Language } from '../../kernel/texts';
import type { Ground } from '../../statute/ground';
import type { Rule } from '../../statute/rule';
import { Problem } from './problem';

/** The one exception of a shell's refusal: thrown so that the transaction rolls back. */
export class RefusedByLaw extends Problem {
  /** `instead`: codes of what is open in place of what was asked. */
  constructor(
    readonly grounds: readonly Ground[],
    readonly instead?: readonly string[],
  ) {
    super('refused-by-law');
    this.message = `refused: ${grounds.map(({ rule }) => rule.id).join(', ')}`;
  }

  override members(language: Language): Readonly<Record<string, unknown>> {
    const grounds = this.grounds.map((ground) => groundView(ground, language));
    return { grounds, ...present({ instead: this.instead }) };
  }
}

/** A rule with its words, where neither its article nor its edition is told. */
export interface RuleSaid {
  readonly rule: string;
  readonly says: string;
}

/** The rule by its id and in the language asked for. */
export const ruleSaid = ({ id, says }: Pick<Rule, 'id' | 'says'>, language: Language): RuleSaid => ({
  rule: id,
  says: says[language],
});

/** A ground as the API shows it. */
export interface GroundView extends RuleSaid {
  readonly cites: string;
  readonly edition: string;
  readonly allowedWhen?: string;
  /** JSON pointer to the member that breaks the rule. */
  readonly pointer?: string;
  /** The policy under which an edition is applied beyond its law's repeal. */
  readonly appliedUnder?: RuleSaid;
}

/** A ground in the language asked for; also what `allowed-actions` and `missing` show. */
export const groundView = (
  { rule, edition, pointer, appliedUnder }: Ground,
  language: Language,
): GroundView => ({
  ...ruleSaid(rule, language),
  cites: rule.cites,
  edition,
  ...(rule.allowedWhen && { allowedWhen: rule.allowedWhen[language] }),
  ...present({ pointer }),
  ...(appliedUnder && { appliedUnder: ruleSaid(appliedUnder, language) }),
});
