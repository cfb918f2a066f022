import { without } from '../../kernel/present';
import type { Language } from '../../kernel/texts';
import { ruleSaid } from '../../platform/http';
import type { Edition, PolicyRuleId } from '../../statute';
import type { OfficePlace } from '../offices/domain';
import type { KeptEvent } from './complaint-event.repository';
import type { KeptComplaint } from './complaint.row';
import type { ComplaintLine, ComplaintView } from './complaint.shape';
import { type Complainant, decidingOffices } from './domain';

export interface ComplaintViewAsked {
  readonly language: Language;
  readonly law: Edition<PolicyRuleId>;
  /** The office complained of and those above it. */
  readonly line: readonly OfficePlace[];
  /** As much of who complains as the reader may know. */
  readonly by: Partial<Complainant>;
}

/** The complaint as a line of a list: nothing in it tells who complains, or of what. */
export const complaintLineView = ({
  complaint,
  about,
  holder,
  act,
  createdAt,
  changedAt,
}: KeptComplaint): ComplaintLine => ({
  id: complaint.id,
  version: complaint.version,
  state: complaint.state,
  route: complaint.courtId === undefined ? 'superior' : 'court',
  act: act?.id ?? null,
  officeCode: about.code,
  atOfficeCode: holder.code,
  courtId: complaint.courtId ?? null,
  receivedOn: complaint.receivedOn,
  outcome: complaint.decision?.outcome ?? null,
  createdAt,
  changedAt,
});

/** The whole complaint, with the rule by which the act stands meanwhile. */
export function complaintView(
  kept: KeptComplaint,
  { language, law, line, by }: ComplaintViewAsked,
): ComplaintView {
  const { complaint, about, receivedAt, act } = kept;
  const { state, decision, forwardings, text, against } = complaint;
  const rule =
    act && state !== 'decided' ? law.find(law.complaintRules(act.kind).standsMeanwhile) : undefined;
  return {
    ...complaintLineView(kept),
    ...('action' in against && { action: against.action }),
    receivedAtOfficeCode: receivedAt.code,
    text,
    by,
    ...(state === 'misaddressed' && { forwardTo: decidingOffices(about, line).map(({ code }) => code) }),
    ...(rule && { meanwhile: { ...ruleSaid(rule, language), cites: rule.cites } }),
    forwardings: forwardings.map((one) => without(one, 'toOfficeId')),
    ...(decision && { decision: without(decision, 'barredIds') }),
  };
}

/** An event as the reader of the complaint is shown it. */
export function complaintEventView({ event, ...kept }: KeptEvent): Readonly<Record<string, unknown>> {
  const detail =
    event.type === 'forwarded'
      ? without(event.forwarding, 'toOfficeId')
      : event.type === 'decided'
        ? without(event.decision, 'barredIds')
        : { against: event.complaint.against, receivedOn: event.complaint.receivedOn };
  return { ...without(kept, 'complaintId'), detail };
}
