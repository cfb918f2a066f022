import { present } from '../../kernel/present';
import type { Language } from '../../kernel/texts';
import type { HeldEdition, Rule } from '../../statute';
import type { EditionView, RuleView } from './statute.contract';

/** A rule as the API shows it. */
export function viewOfRule(rule: Rule, edition: string, language: Language): RuleView {
  const { id, cites, ruleKind, treatment, force, says, value, policies, levels, validFrom } = rule;
  const { minimum, maximum, allowedWhen, awaits } = rule;
  return {
    id,
    edition,
    cites,
    ruleKind,
    treatment,
    ...(force && { force }),
    says: says[language],
    ...(value && { value: { ...value } }),
    ...(policies && { policies: [...policies] }),
    ...present({ minimum, maximum, validFrom }),
    ...(levels && { levels: [...levels] }),
    ...(allowedWhen && { allowedWhen: allowedWhen[language] }),
    ...(awaits && { awaits: awaits[language] }),
  };
}

/** An edition with the days on which this installation applies it. */
export function viewOfEdition({ edition, from, until }: HeldEdition, language: Language): EditionView {
  return {
    id: edition.id,
    title: edition.title[language],
    from,
    until: until ?? null,
    repealedOn: edition.text.repealedOn ?? null,
    kinds: edition.text.kinds.map(({ code, title }) => ({ code, title: title[language] })),
    rules: edition.rules.length,
  };
}
