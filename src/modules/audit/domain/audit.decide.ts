import { standing } from '../../../statute/edition';
import type { Ground } from '../../../statute/ground';
import type { Law } from '../../../statute/law';
import type { PolicyRuleId } from '../../../statute/policies';
import { asHeadOf, asSuperiorHeadOf, type OfficePlace, type PersonActor } from '../../prosecutors/domain';

/** Every ground against reading the audit of an act of that office; none: the person may. */
export function groundsAgainstReadingAudit(
  actor: PersonActor,
  office: OfficePlace,
  law: Law<PolicyRuleId>,
): Ground[] {
  const head = asHeadOf(actor, office) ?? asSuperiorHeadOf(actor, office);
  return standing([!head && law.ground('policy-who-reads-audit')]);
}
