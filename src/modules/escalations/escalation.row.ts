import type { Instant } from '../../kernel/time';
import type { Breach, Secrecy } from '../../statute';
import type { Signature } from '../acts/domain';
import type { Escalation, EscalationAsked, EscalationDecision } from './domain';

/** The row of a request, its columns named as members. */
export interface EscalationRow {
  readonly id: string;
  readonly actId: string;
  readonly version: number;
  readonly state: Escalation['state'];
  readonly asked: EscalationAsked;
  readonly breach: Breach | null;
  readonly askedAs: Signature;
  readonly askedAt: Instant;
  readonly atOfficeId: string;
  readonly decideBy: Instant | null;
  readonly decision: EscalationDecision | null;
  readonly followUpActId: string | null;
}

/** A request with what is shown beside it. */
export interface KeptEscalation {
  readonly escalation: Escalation;
  readonly atOfficeCode: string;
  /** Where the act stands and how secret it is now: a look at what is secret leaves its entry. */
  readonly act: ActLookedAt;
}

export interface ActLookedAt {
  readonly id: string;
  readonly officeLft: number;
  readonly secrecy: Secrecy;
}

/** The row with what stands beside it. */
export type KeptRow = EscalationRow & Pick<KeptEscalation, 'atOfficeCode' | 'act'>;

/**
 * What an addressee's system files may end the ground of a request that it does not see: the act's record has it at
 * once, the row after the next round of the system's jobs. Until then the record decides.
 */
const state = `
  CASE WHEN e.state IN ('requested', 'returned')
      AND NOT COALESCE(a.record->'hanging', '[]') @> jsonb_build_array(jsonb_build_object('id', e.id))
    THEN 'lapsed' ELSE e.state END`;

/** The columns of `escalation e JOIN act a JOIN office o`. */
export const escalationColumns = `
  e.id, e.act_id AS "actId", e.version, ${state} AS state, e.asked, e.breach, e.asked_as AS "askedAs",
  e.asked_at AS "askedAt", e.at_office_id AS "atOfficeId", e.decide_by AS "decideBy", e.decision,
  e.follow_up_act_id AS "followUpActId", o.code AS "atOfficeCode",
  jsonb_build_object('id', a.id, 'officeLft', a.office_lft, 'secrecy', a.secrecy) AS act`;
export const escalationTables = `escalation e JOIN act a ON a.id = e.act_id JOIN office o ON o.id = e.at_office_id`;
export const currentState = state;

export function keptOf({
  atOfficeCode,
  act,
  askedAs,
  breach,
  decision,
  followUpActId,
  ...row
}: KeptRow): KeptEscalation {
  return {
    atOfficeCode,
    act,
    escalation: {
      ...row,
      askedBy: askedAs,
      ...(breach && { breach }),
      ...(decision && { decision }),
      ...(followUpActId !== null && { followUpActId }),
    },
  };
}

/** What changes of a row after it was added. */
export function changingColumns(one: Escalation): Readonly<Record<string, unknown>> {
  const { decision } = one;
  return {
    version: one.version,
    state: one.state,
    asked: JSON.stringify(one.asked),
    at_office_id: one.atOfficeId,
    decide_by: one.decideBy,
    decided_by: decision?.decidedBy.personId ?? null,
    decided_for: decision?.decidedBy.onBehalfOf?.personId ?? null,
    decided_alone: decision?.alone ?? false,
    decision: decision ? JSON.stringify(decision) : null,
    follow_up_act_id: one.followUpActId ?? null,
  };
}
