import type { Instant } from '../../../kernel/time';
import type { Breach, ProceedingsKind, RouteCode } from '../../../statute';
import type { Signature } from '../../acts/domain';

export const escalationStates = [
  'requested',
  'returned',
  'approved',
  'refused',
  'withdrawn',
  'lapsed',
  'followed',
] as const;
export type EscalationState = (typeof escalationStates)[number];

/** What is asked for: the route, why, and what the follow-up shall ask. */
export interface EscalationAsked {
  readonly route: RouteCode;
  readonly ground: string;
  /** In place of the measures of the act. */
  readonly requestedMeasures?: readonly string[];
  /** Of the route `liability`. */
  readonly proceedings?: ProceedingsKind;
}

/** How a request was decided; `alone`: by the Prosecutor General, over whom nobody stands. */
export interface EscalationDecision {
  readonly approve: boolean;
  readonly reason: string;
  readonly alone: boolean;
  readonly decidedBy: Signature;
  readonly decidedAt: Instant;
}

/** A request for what the law opens upon an act, as its events made it. */
export interface Escalation {
  readonly id: string;
  readonly version: number;
  readonly actId: string;
  readonly asked: EscalationAsked;
  readonly breach?: Breach;
  readonly state: EscalationState;
  readonly askedBy: Signature;
  readonly askedAt: Instant;
  /** The office in which it waits: its head decides. */
  readonly atOfficeId: string;
  /** From when on it has waited too long there; null at the top of the path, and while it waits for nobody. */
  readonly decideBy: Instant | null;
  readonly decision?: EscalationDecision;
  readonly followUpActId?: string;
}

/** What happened to a request. */
export type EscalationEvent =
  | {
      readonly type: 'requested';
      readonly actId: string;
      readonly asked: EscalationAsked;
      readonly breach?: Breach;
      readonly askedBy: Signature;
      readonly atOfficeId: string;
      readonly decideBy: Instant | null;
    }
  | { readonly type: 'returned'; readonly reason: string; readonly returnedBy: Signature }
  | {
      readonly type: 'resubmitted';
      readonly asked: EscalationAsked;
      readonly decideBy: Instant | null;
    }
  | { readonly type: 'withdrawn'; readonly reason?: string }
  /** It waited too long and went one step up; at the top it stays where it is. */
  | { readonly type: 'raised'; readonly atOfficeId: string; readonly decideBy: Instant | null }
  | { readonly type: 'decided'; readonly decision: EscalationDecision; readonly followUpActId?: string }
  | { readonly type: 'lapsed' }
  | { readonly type: 'followed' };
