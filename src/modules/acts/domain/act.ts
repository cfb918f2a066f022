import type { Instant, LocalDate } from '../../../kernel/time';
import type {
  Breach,
  Consideration,
  ConsiderationNotice,
  CourtStep,
  Norm,
  Note,
  OwnTermSet,
  Publication,
  Receipt,
  RequestedMeasure,
  Response,
  RouteCode,
  Secrecy,
  Suspension,
} from '../../../statute';
import type { Deadline } from '../../deadlines/domain';

export const actStates = [
  'draft',
  'awaiting-signature',
  'issued',
  'served',
  'considered',
  'answered',
  'filed',
  'accepted',
  'heard',
  'decided',
  'disseminated',
  'closed',
  'withdrawn',
  'revoked',
  'recalled',
] as const;
export type ActState = (typeof actStates)[number];

/** What a draft says; after issue it stands as it was signed. */
export interface Draft {
  readonly subject: string;
  readonly secrecy: Secrecy;
  readonly responsibleId: string;
  readonly addresseeIds: readonly string[];
  readonly copies: readonly string[];
  readonly norms: readonly Norm[];
  readonly requestedMeasures: readonly RequestedMeasure[];
  /** Fits the kind's draft schema; without the member `kind`. */
  readonly content: Readonly<Record<string, unknown>>;
}

export interface Issuance {
  readonly id: string;
  readonly issuedOn: LocalDate;
  readonly registrationNumber: string;
  readonly signatory: Signature;
  readonly registeredLate: boolean;
  /** Brought in from a paper register: the number is the one that it had. */
  readonly imported?: true;
  /** Of an imported act: who signed the paper, as the register has it. The signatory is who brought it in. */
  readonly signedBy?: string;
  readonly lateReason?: string;
}

/** On what footing somebody acted: kept with the event, for the page and the history. */
export interface Signature {
  readonly personId: string;
  readonly position: string;
  readonly officeCode: string;
  readonly orderNumber: string;
  readonly onBehalfOf?: { readonly personId: string; readonly orderNumber: string };
  /** Where a superior exercised the powers of a lower prosecutor, 16(1) 3): the office replaced. */
  readonly insteadOf?: string;
}

export interface Exclusion {
  readonly id: string;
  readonly personId: string;
  readonly ground: string;
  readonly liftedAt?: Instant;
}

export interface Withdrawal {
  readonly id: string;
  readonly withdrawnOn: LocalDate;
  readonly reason: string;
}

export interface Closure {
  readonly id: string;
  readonly closedOn: LocalDate;
  /** Why there is no result, where the kind allows that. */
  readonly reason?: string;
}

/** What hangs upon an act and is not decided yet, in a room of its own. */
export interface Hanging {
  readonly id: string;
  readonly what: 'escalation' | 'complaint';
  /** Of an escalation. */
  readonly route?: RouteCode;
}

/** From which act this one follows, by which approved escalation and route. */
export interface Following {
  readonly actId: string;
  readonly escalationId: string;
  readonly route: RouteCode;
}

/** An act that follows from this one. */
export interface FollowedUp {
  readonly actId: string;
  readonly kind: string;
  readonly escalationId: string;
  readonly route: RouteCode;
}

/** By whom an act is stayed, 8(2), 24(5). */
export type StayedBy =
  | { readonly kind: 'superior'; readonly officeCode: string }
  | { readonly kind: 'court'; readonly courtId: string };

/** The act itself stands still until it is lifted. */
export interface StayOfAct {
  readonly id: string;
  readonly by: StayedBy;
  readonly ground: string;
  readonly stayedOn: LocalDate;
  /** The complaint until whose decision it lasts. */
  readonly complaintId?: string;
  readonly lifting?: { readonly id: string; readonly liftedOn: LocalDate; readonly reason: string };
}

/** A superior takes the force of the act away, or takes the act back without judging it, 8(3). */
export interface SuperiorEnd {
  readonly id: string;
  /** Of a court that took its force away. */
  readonly courtId?: string;
  readonly on: LocalDate;
  readonly reason: string;
  readonly complaintId?: string;
  /** What was carried out already: it is not undone by itself. */
  readonly measuresNotUndone: readonly string[];
}

/** A superior changes the text of the act, 16(1) 4): the members changed, as they were before. */
export interface Amendment {
  readonly id: string;
  readonly amendedOn: LocalDate;
  readonly reason: string;
  readonly complaintId?: string;
  readonly before: Draft;
}

/** The facts in force: each superseded only by its correction. */
export interface ActRecord {
  readonly submission?: { readonly personId: string };
  readonly issuance?: Issuance;
  readonly receipt?: Receipt;
  /** Receipts by the other addressees, where there are several. */
  readonly otherReceipts?: readonly Receipt[];
  readonly ownTerm?: OwnTermSet;
  readonly notice?: ConsiderationNotice;
  /** Notices before the one in force: the day may be told again. */
  readonly earlierNotices?: readonly ConsiderationNotice[];
  readonly consideration?: Consideration;
  readonly response?: Response;
  /** Answers of the other addressees, where there are several. */
  readonly otherResponses?: readonly Response[];
  readonly courtSteps?: readonly CourtStep[];
  readonly publications?: readonly Publication[];
  readonly notes?: readonly Note[];
  readonly withdrawal?: Withdrawal;
  readonly closure?: Closure;
  readonly exclusions: readonly Exclusion[];
  readonly breaches: readonly Breach[];
  readonly suspensions?: readonly Suspension[];
  readonly stays?: readonly StayOfAct[];
  readonly revocation?: SuperiorEnd;
  readonly recall?: SuperiorEnd;
  readonly amendments?: readonly Amendment[];
  readonly hanging?: readonly Hanging[];
  readonly follows?: Following;
  readonly followUps?: readonly FollowedUp[];
}

/** An act of supervision of any kind, as its events made it. */
export interface Act {
  readonly id: string;
  readonly officeId: string;
  readonly kind: string;
  /** Of the day of issue; until then, of the last change of the draft. */
  readonly edition: string;
  readonly state: ActState;
  readonly version: number;
  readonly authorId: string;
  readonly draft: Draft;
  readonly wasSent: boolean;
  /** People of other offices who read the act because its work passed to them. */
  readonly participantIds: readonly string[];
  readonly record: ActRecord;
  readonly deadlines: readonly Deadline[];
  readonly createdAt: Instant;
  readonly changedAt: Instant;
}

/** Nothing more happens to an act that is over. */
export const isOver = ({ state }: Pick<Act, 'state'>): boolean =>
  state === 'closed' || state === 'withdrawn' || state === 'revoked' || state === 'recalled';

/** Whether a superior or a court has stayed the act and not lifted it. */
export const isStayed = ({ record: { stays = [] } }: Pick<Act, 'record'>): boolean =>
  stays.some(({ lifting }) => lifting === undefined);

/** The people who may not see the act, whatever else they may. */
export const excludedFrom = (act: Act): readonly string[] =>
  act.record.exclusions.filter(({ liftedAt }) => liftedAt === undefined).map(({ personId }) => personId);
