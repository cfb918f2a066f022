import type { Language } from '../../kernel/texts';
import type { Ground } from '../../statute/ground';
import { Problem } from './problem';

/** The one exception of a shell's refusal: thrown so that the transaction rolls back. */
export class RefusedByLaw extends Problem {
  constructor(readonly grounds: readonly Ground[]) {
    super('refused-by-law');
    this.message = `refused: ${grounds.map(({ rule }) => rule.id).join(', ')}`;
  }

  override members(language: Language): Readonly<Record<string, unknown>> {
    return { grounds: this.grounds.map((ground) => groundView(ground, language)) };
  }
}

/** A ground as the API shows it. */
export interface GroundView {
  readonly rule: string;
  readonly cites: string;
  readonly edition: string;
  readonly says: string;
  readonly allowedWhen?: string;
  /** JSON pointer to the member that breaks the rule. */
  readonly pointer?: string;
  /** The policy under which an edition is applied beyond its law's repeal. */
  readonly appliedUnder?: { readonly rule: string; readonly says: string };
}

/** A ground in the language asked for; also what `allowed-actions` and `missing` show. */
export const groundView = (
  { rule, edition, pointer, appliedUnder }: Ground,
  language: Language,
): GroundView => ({
  rule: rule.id,
  cites: rule.cites,
  edition,
  says: rule.says[language],
  ...(rule.allowedWhen && { allowedWhen: rule.allowedWhen[language] }),
  ...(pointer !== undefined && { pointer }),
  ...(appliedUnder && { appliedUnder: { rule: appliedUnder.id, says: appliedUnder.says[language] } }),
});
