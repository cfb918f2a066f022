import { computeDeadline, workingCalendar } from '../../../calendar';
import type { LocalDate, ZoneName } from '../../../kernel/time';
import type { Law } from '../../../statute/law';
import type { OfficeLevel, Position } from '../../../statute/vocabulary';
import { termRuleOf } from './appointment.decide';

/** Terms of office never move for days off (P3): no row of the calendar bears on them. */
const anyCalendar = workingCalendar([], 0);

/**
 * The last day in force of an appointment that begins on `from`, by the rule of the position in an office of that level;
 * null where no rule limits it. The next one begins on the day after.
 */
export function termEnds(
  law: Law,
  position: Position,
  level: OfficeLevel,
  from: LocalDate,
  zone: ZoneName,
): LocalDate | null {
  const rule = law.find(termRuleOf(position, level) ?? '');
  if (!rule?.value) return null;
  const { policies = [], value: term } = rule;
  return computeDeadline({ term, policies, start: { on: from }, zone, calendar: anyCalendar }).dueOn;
}
