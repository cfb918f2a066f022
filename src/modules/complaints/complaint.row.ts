import { present } from '../../kernel/present';
import type { Instant, LocalDate } from '../../kernel/time';
import type { Secrecy } from '../../statute';
import type { OfficePlace } from '../offices/domain';
import {
  type Action,
  actIdOf,
  type Complaint,
  type ComplaintDecision,
  type ComplaintState,
  type Forwarding,
} from './domain';

/** The act complained of, as far as a complaint shows it. */
export interface ComplainedAct {
  readonly id: string;
  readonly kind: string;
  readonly officeLft: number;
  readonly secrecy: Secrecy;
}

/** A complaint with the places that it names and the act that it is about. */
export interface KeptComplaint {
  readonly complaint: Complaint;
  readonly about: OfficePlace;
  readonly holder: OfficePlace;
  readonly receivedAt: OfficePlace;
  readonly act: ComplainedAct | null;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
}

export interface ComplaintRow {
  readonly id: string;
  readonly version: number;
  readonly state: ComplaintState;
  readonly action: Action | null;
  readonly courtId: string | null;
  readonly text: string;
  readonly receivedOn: LocalDate;
  readonly forwardings: readonly Forwarding[];
  readonly decision: ComplaintDecision | null;
  readonly about: OfficePlace;
  readonly holder: OfficePlace;
  readonly receivedAt: OfficePlace;
  readonly act: ComplainedAct | null;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
}

export const placeOf = (alias: string): string =>
  `jsonb_build_object(${['id', 'code', 'level', 'zone', 'lft', 'rgt']
    .map((member) => `'${member}', ${alias}.${member}`)
    .join(', ')})`;

export const complaintColumns = `
  c.id, c.version, c.state, c.action, c.court_id AS "courtId", c.text, c.received_on AS "receivedOn", c.forwardings,
  c.decision, ${placeOf('about')} AS about, ${placeOf('holder')} AS holder, ${placeOf('received')} AS "receivedAt",
  CASE WHEN a.id IS NOT NULL THEN jsonb_build_object('id', a.id, 'kind', a.kind, 'officeLft', a.office_lft,
    'secrecy', a.secrecy) END AS act, c.created_at AS "createdAt", c.changed_at AS "changedAt"`;

export const complaintTables = `
  complaint c JOIN office about ON about.id = c.office_id JOIN office holder ON holder.id = c.at_office_id
  JOIN office received ON received.id = c.received_at_office_id LEFT JOIN act a ON a.id = c.act_id`;

/** The complaint that a row keeps. */
export function keptOf({
  action,
  courtId,
  decision,
  about,
  holder,
  receivedAt,
  ...row
}: ComplaintRow): KeptComplaint {
  const { act, createdAt, changedAt, ...rest } = row;
  const against = act ? { actId: act.id } : { action: action ?? nothing() };
  const complaint = {
    ...rest,
    against,
    officeId: about.id,
    receivedAtOfficeId: receivedAt.id,
    atOfficeId: holder.id,
    ...present({ courtId: courtId ?? undefined, decision: decision ?? undefined }),
  };
  return { complaint, about, holder, receivedAt, act, createdAt, changedAt };
}

/** The columns of a row that a change may touch. */
export const changingColumns = (complaint: Complaint, holder: OfficePlace, at: Instant) => ({
  version: complaint.version,
  state: complaint.state,
  at_office_id: holder.id,
  at_lft: holder.lft,
  forwardings: JSON.stringify(complaint.forwardings),
  decision: complaint.decision ? JSON.stringify(complaint.decision) : null,
  decided_by: complaint.decision?.personId ?? null,
  barred_ids: complaint.decision?.barredIds ?? [],
  changed_at: at,
});

/** Every column of a new row. */
export const columnsOf = ({ complaint, about, receivedAt, holder, createdAt }: KeptComplaint) => ({
  id: complaint.id,
  act_id: actIdOf(complaint) ?? null,
  action: 'action' in complaint.against ? JSON.stringify(complaint.against.action) : null,
  office_id: about.id,
  office_lft: about.lft,
  received_at_office_id: receivedAt.id,
  received_at_lft: receivedAt.lft,
  court_id: complaint.courtId ?? null,
  text: complaint.text,
  received_on: complaint.receivedOn,
  created_at: createdAt,
  ...changingColumns(complaint, holder, createdAt),
});

function nothing(): never {
  throw new Error('a complaint is about an act or an action');
}
