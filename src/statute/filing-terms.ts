import { calendarDays } from '../calendar';
import type { EditionText } from './edition';
import type { PolicyRuleId } from './policies';

/** The terms for filing that other laws set, as an installation gives them, in calendar days. */
export interface FilingDays {
  /** From word of the rejection, or the end of the term, to the application, 23(2). */
  readonly application?: number;
  /** From a court ruling to the protest, 30(2)-32(2). */
  readonly protest?: number;
}

const rules: Readonly<Record<keyof FilingDays, PolicyRuleId>> = {
  application: 'policy-filing-term-application',
  protest: 'policy-filing-term-protest',
};

/** The same edition with those terms in the rules that leave them open; a rule that it lacks stays away. */
export function withFilingTerms(text: EditionText, days: FilingDays): EditionText {
  const given = (['application', 'protest'] as const).flatMap((what) => {
    const [rule, number] = [text.rules[rules[what]], days[what]];
    return rule && number !== undefined ? [[rule.id, { ...rule, value: calendarDays(number) }] as const] : [];
  });
  return { ...text, rules: { ...text.rules, ...Object.fromEntries(given) } };
}
