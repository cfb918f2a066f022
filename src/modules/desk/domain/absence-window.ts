import { addDays } from '../../../calendar';
import type { LocalDate } from '../../../kernel/time';
import type { Law, PolicyRuleId } from '../../../statute';

/** The days over which the desk tells who of those who decide is absent, `policy-absence-window`; the last included. */
export const absenceWindow = (
  today: LocalDate,
  law: Law<PolicyRuleId>,
): { readonly from: LocalDate; readonly until: LocalDate } => ({
  from: today,
  until: addDays(today, law.find('policy-absence-window')?.value?.number ?? 0),
});
