import type { OwnTerm } from '../calendar';
import type { Instant, LocalDate, ZoneName } from '../kernel/time';
import type { OfficeLevel, PartyType, Secrecy } from './vocabulary';

/** When a fact happened: a local day, or the instant where hours matter. */
export type When = { readonly on: LocalDate } | { readonly at: Instant };

/** A norm that was broken or that a demand rests on. */
export type Norm = string | { readonly act: string; readonly article?: string };

export interface RequestedMeasure {
  readonly id: string;
  readonly text: string;
  readonly takesProperty: boolean;
}

export interface Addressee {
  readonly id: string;
  readonly type: PartyType;
  /** The zone of the place where the addressee must act. */
  readonly zone: ZoneName;
}

export interface Receipt {
  readonly id: string;
  readonly when: When;
  readonly zone: ZoneName;
  readonly method: string;
  readonly proof: string;
}

/** The prosecutor's own term, and the reason that the law asks for. */
export interface OwnTermSet {
  readonly id: string;
  readonly term: OwnTerm;
  readonly reason: string;
  readonly setOn: LocalDate;
}

export interface ConsiderationNotice {
  readonly id: string;
  readonly considerationOn?: LocalDate;
  readonly considerationAt?: Instant;
  readonly place?: string;
  readonly notifiedOn: LocalDate;
}

export interface Consideration {
  readonly id: string;
  readonly consideredOn: LocalDate;
  readonly attended: boolean;
}

export interface TakenMeasure {
  readonly text: string;
  readonly takenOn?: LocalDate;
}

export interface Response {
  readonly id: string;
  readonly outcome: string;
  readonly decidedOn: LocalDate;
  readonly executedOn?: LocalDate;
  readonly receivedOn: LocalDate;
  readonly takenMeasures: readonly TakenMeasure[];
  readonly text: string;
}

/** What a kind of act is judged by: the draft's members and the facts recorded after issue. */
export interface Matter {
  readonly kind: string;
  readonly secrecy: Secrecy;
  readonly office: { readonly level: OfficeLevel; readonly zone: ZoneName };
  readonly addressees: readonly Addressee[];
  readonly norms: readonly Norm[];
  readonly requestedMeasures: readonly RequestedMeasure[];
  /** Fits the kind's draft schema; without the member `kind`. */
  readonly content: unknown;
  readonly issuedOn?: LocalDate;
  readonly receipt?: Receipt;
  readonly ownTerm?: OwnTermSet;
  readonly notice?: ConsiderationNotice;
  /** Notices before the one in force: the day may be told again. */
  readonly earlierNotices?: readonly ConsiderationNotice[];
  readonly consideration?: Consideration;
  readonly response?: Response;
}
