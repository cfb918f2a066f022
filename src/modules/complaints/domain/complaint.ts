import type { LocalDate } from '../../../kernel/time';
import type { PartyType } from '../../../statute';

export const complaintStates = ['misaddressed', 'pending', 'decided'] as const;
export type ComplaintState = (typeof complaintStates)[number];

export const complaintOutcomes = ['satisfied', 'partially-satisfied', 'refused'] as const;
export type ComplaintOutcome = (typeof complaintOutcomes)[number];

/** What becomes of the act by the decision of a complaint about it. */
export const complaintEffects = ['revocation', 'recall', 'amendment'] as const;
export type ComplaintEffect = (typeof complaintEffects)[number];

/** What an office or one of its people did, where it is no act of supervision. */
export interface Action {
  readonly text: string;
  readonly on: LocalDate;
  readonly personId?: string;
}

export type Against = { readonly actId: string } | { readonly action: Action };

export interface Forwarding {
  readonly id: string;
  /** Codes of the offices. */
  readonly from: string;
  readonly to: string;
  readonly toOfficeId: string;
  readonly forwardedOn: LocalDate;
}

export interface ComplaintDecision {
  readonly id: string;
  readonly outcome: ComplaintOutcome;
  readonly ground: string;
  readonly decidedOn: LocalDate;
  readonly effect?: ComplaintEffect;
  /** Who decided or, of a complaint lodged with a court, recorded its ruling. */
  readonly personId: string;
  /** Those who took part in what was complained of. */
  readonly barredIds: readonly string[];
}

/** A complaint about a prosecutor's act or action, as its events made it; who complains is kept apart. */
export interface Complaint {
  readonly id: string;
  readonly version: number;
  readonly state: ComplaintState;
  readonly against: Against;
  /** The office complained of. */
  readonly officeId: string;
  /** The office where it was received first. */
  readonly receivedAtOfficeId: string;
  /** The office that has it now; of one lodged with a court, the office complained of. */
  readonly atOfficeId: string;
  /** The court with which it was lodged. */
  readonly courtId?: string;
  readonly text: string;
  readonly receivedOn: LocalDate;
  readonly forwardings: readonly Forwarding[];
  readonly decision?: ComplaintDecision;
}

export const complainantTypes = [
  'natural-person',
  'legal-person',
  'state-body',
  'official',
] as const satisfies readonly PartyType[];

/** Who complains: the name for those who must answer, the contact for those who decide. */
export interface Complainant {
  readonly type: (typeof complainantTypes)[number];
  readonly name: string;
  readonly partyId?: string;
  readonly contact?: string;
}

/** The act complained of, where it is one. */
export const actIdOf = ({ against }: Pick<Complaint, 'against'>): string | undefined =>
  'actId' in against ? against.actId : undefined;
