import type { OwnTerm } from '../calendar';
import type { Breach } from './breach';
import type { Instant, LocalDate, ZoneName } from '../kernel/time';
import type { CourtStepCode, OfficeLevel, PartyType, PublicationMedium, Secrecy } from './vocabulary';

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
  /** Which addressee received it, where there are several. */
  readonly addresseeId?: string;
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
  /** The requested measure that it answers. */
  readonly requestedMeasureId?: string;
  readonly text: string;
  readonly takenOn?: LocalDate;
}

export interface Response {
  readonly id: string;
  /** Which addressee answers, where there are several. */
  readonly addresseeId?: string;
  readonly outcome: string;
  readonly decidedOn: LocalDate;
  readonly executedOn?: LocalDate;
  /** The instant of execution where it is known; `executedOn` is its local day. */
  readonly executedAt?: Instant;
  readonly receivedOn: LocalDate;
  /** The instant of the answer where it is known; `receivedOn` is its local day. */
  readonly receivedAt?: Instant;
  readonly takenMeasures: readonly TakenMeasure[];
  readonly text: string;
}

/** What a court did with the act, and on which day. */
export interface CourtStep {
  readonly id: string;
  readonly step: CourtStepCode;
  readonly takenOn: LocalDate;
  /** The number of the case, the words of the ruling. */
  readonly text?: string;
}

/** Where the act was made public. */
export interface Publication {
  readonly id: string;
  readonly publishedOn: LocalDate;
  readonly medium: PublicationMedium;
  /** Which paper, channel or site, and where in it. */
  readonly place: string;
}

/** What came upon an act that has no answer: kept beside it, and nothing follows from it. */
export interface Note {
  readonly id: string;
  readonly receivedOn: LocalDate;
  readonly text: string;
}

/** The protested act stands still: until the decision on the protest, 19(5), or until the court decides, 23(2). */
export interface Suspension {
  readonly id: string;
  readonly basis: 'protest' | 'until-court';
  /** What is suspended, in words. */
  readonly object: string;
  readonly ground: string;
  readonly suspendedOn: LocalDate;
  /** The act by which it is, where that is another than the protest. */
  readonly byActId?: string;
  readonly endedOn?: LocalDate;
  /** The fact that ended it. */
  readonly endedBy?: string;
}

/** A term of the act as it stands: whose it is, and whether it runs. */
export interface TermStanding {
  readonly rule: string;
  readonly basis: 'law' | 'prosecutor' | 'control';
  readonly state: 'running' | 'stayed' | 'met' | 'missed';
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
  readonly issuanceId?: string;
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
  /** The terms that count, without those superseded or ended. */
  readonly terms?: readonly TermStanding[];
  readonly breaches?: readonly Breach[];
  readonly suspensions?: readonly Suspension[];
}
