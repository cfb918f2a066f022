import { computeDeadline, type WorkingCalendar } from '../../../calendar';
import type { Instant } from '../../../kernel/time';
import type { Law } from '../../../statute';
import type { OfficePlace } from '../../offices/domain';

/**
 * From when on a request that begins to wait now has waited too long in that office: the first instant after the
 * control term, `policy-escalation-control-term`, or after the working days that the office has set for itself. Null
 * where the law has no such term.
 */
export function controlTermEnd(
  { zone }: OfficePlace,
  own: number | null | undefined,
  { law, now, calendar }: { readonly law: Law; readonly now: Instant; readonly calendar: WorkingCalendar },
): Instant | null {
  const { value, policies = [] } = law.find('policy-escalation-control-term') ?? {};
  if (!value) return null;
  const term = own ? { ...value, number: own } : value;
  return computeDeadline({ term, policies, start: { at: now }, zone, calendar }).dueAt;
}
