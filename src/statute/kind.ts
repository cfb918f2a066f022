import type { OwnTerm } from '../calendar';
import type { z } from 'zod';
import type { Texts } from '../kernel/texts';
import type { LocalDate, ZoneName } from '../kernel/time';
import type { Breach, BreachKind } from './breach';
import type { Ground } from './ground';
import type { Law } from './law';
import type { ConsiderationNotice, Matter, When } from './matter';
import type { FollowUp, FollowUpAsked, RouteCode, RouteStanding } from './route';
import type { CourtStepCode, OfficeLevel, PartyType, Position, SupervisionArea } from './vocabulary';

/** What may happen to an act after it is issued, by its kind. */
export const stepsAfterIssue = [
  'served',
  'term-set',
  'consideration-notified',
  'considered',
  'answered',
  'filed',
  'accepted',
  'heard',
  'decided',
  'disseminated',
  'published',
  'noted',
] as const;
export type StepAfterIssue = (typeof stepsAfterIssue)[number];

/** What an open act waits for. */
export const waitings = [
  'completion',
  'signature',
  'receipt',
  'answer',
  'report',
  'decision',
  'court',
  'publication',
  'closure',
] as const;
export type Waiting = (typeof waitings)[number];

/** Who signs: judged against what the law leaves to particular offices. */
export interface Signatory {
  readonly officeLevel: OfficeLevel;
  readonly position: Position;
}

/** A term that runs because of the facts, and the fact that meets it. */
export interface TermPlan {
  readonly rule: string;
  readonly basis: 'law' | 'prosecutor' | 'control';
  readonly start: When;
  readonly startedBy: { readonly fact: string; readonly id: string; readonly proof?: string };
  readonly zone: ZoneName;
  readonly own?: OwnTerm;
  /** The day or instant of the fact that meets the term, or comes too late for it, where it has come. */
  readonly metBy?: When;
  /** What it is to miss it, found in the fact that started the term; absent where that is no breach of the addressee's. */
  readonly breach?: BreachKind;
}

/** To whom an act may go: the types that fit, the rule that refuses the others, and whether there may be several. */
export interface AddresseeOf<Id extends string = string> {
  /** Any type where left out. */
  readonly types?: readonly PartyType[];
  readonly rule: Id;
  readonly several?: true;
}

/** The prosecutor's own term: the rule that sets its bounds, and whether the law asks why. */
export interface OwnTermOf<Id extends string = string> {
  readonly rule: Id;
  readonly needsReason?: true;
}

/** The addressee's word of when it will consider the act, as it is being recorded. */
export type NoticeTold = Omit<ConsiderationNotice, 'id'>;

/** An act about to be closed. */
export interface Closing {
  readonly reason?: string;
}

/** How an answer may end an act. */
export interface AnswerOutcome {
  readonly code: string;
  /** Whether something of what was asked is left undone. */
  readonly rejects: boolean;
  /** What such an answer is a breach of; absent where the kind's own `breaches` say when it is one. */
  readonly breach?: { readonly kind: BreachKind; readonly rule: string };
}

/** Complaints: to whom they go, that the act stands meanwhile, and who decides them. */
export interface ComplaintRules<Id extends string = string> {
  readonly routes: Id;
  readonly standsMeanwhile: Id;
  readonly decided: Id;
}

/** One kind of act of supervision, as one edition of the law has it. */
export interface KindDefinition<Id extends string = string> {
  readonly code: string;
  readonly title: Texts;
  /** What one act is called on its page, where its content says more than the kind. */
  titleHere?(matter: Matter): Texts;
  /** The rules on which acts of this kind rest: their articles stand on the page. */
  basis(matter: Matter): readonly Id[];
  /** A half-finished draft's content: everything optional; a wrong type or unknown member does not fit. */
  readonly draft: z.ZodType;
  /** The whole matter at signature: `{addressees, norms, requestedMeasures, content}`. */
  readonly complete: z.ZodType;
  /** Which rule wants a missing member: the longest JSON pointer that matches. */
  readonly wantedBy: readonly (readonly [pointer: string, rule: Id])[];
  /** Where the content decides which rule wants a member: goes before `wantedBy`, where its rules stand too. */
  wantedHere?(matter: Matter): readonly (readonly [pointer: string, rule: Id])[];
  /**
   * The rules that may refuse what is written, the signature (besides `wantedBy`), an own term (besides its bounds), a
   * receipt, the word of a consideration and the closure.
   */
  readonly bars: {
    readonly written: readonly Id[];
    readonly signature: readonly Id[];
    readonly term?: readonly Id[];
    readonly receipt?: readonly Id[];
    readonly notice?: readonly Id[];
    readonly closure?: readonly Id[];
  };
  /** How an answer may end the act; none where the act has no answer. */
  readonly outcomes: readonly AnswerOutcome[];
  /** What a court may do with the act, where its path is a court's. */
  readonly courtSteps?: readonly CourtStepCode[];
  /** Which of them may come next. */
  openCourtSteps?(matter: Matter): readonly CourtStepCode[];
  /** The rule under which the prosecutor may set another term; its bounds are the rule's. */
  readonly ownTerm?: OwnTermOf<Id>;
  /** The rules of a complaint against such an act, where the law has some for the kind. */
  readonly complaint?: Partial<ComplaintRules<Id>>;
  /** The rule by which acts of this kind are made some other way, and never drafted. */
  readonly notDrafted?: Id;
  addressee(matter: Matter): AddresseeOf<Id>;
  /** The rule that wants the very minute of the receipt, where hours run from it. */
  receiptToTheMinute?(matter: Matter, law: Law<Id>): Id | undefined;
  /** Whether a prosecutor issues it on the spot, unsent and without a second person. */
  brooksNoDelay?(matter: Matter): boolean;
  /** Why the prosecutor may set no term of their own here; the pointer is to it. */
  againstOwnTerm?(matter: Matter, law: Law<Id>, pointer: string): Ground | undefined;
  /** What the law wants of the word of a consideration; the pointers are into what is told. */
  againstNotice?(told: NoticeTold, law: Law<Id>): readonly (Ground | undefined)[];
  area(content: unknown): SupervisionArea;
  /** The steps open to this act after issue, in its path. */
  steps(matter: Matter): readonly StepAfterIssue[];
  /** What the act waits for from its issue on, until nothing but its closure is left. */
  waitsFor(matter: Matter): Waiting;
  /** Why no term runs while the act waits, where none does. */
  withoutTerm(matter: Matter, law: Law<Id>): string | undefined;
  /** What no completion can cure: refused when it is written. */
  written(matter: Matter, law: Law<Id>): readonly (Ground | undefined)[];
  /** What is accepted and marked: told with the draft, its submission and its issuance. */
  marks?(matter: Matter, law: Law<Id>): readonly (Ground | undefined)[];
  /** Days of what the act is about: none of them is after its issue. */
  earlierDays?(matter: Matter): readonly { readonly on: LocalDate; readonly pointer: string }[];
  /** Who may issue it and an office's competence: judged at submission and issuance. */
  competence(matter: Matter, signatory: Signatory, law: Law<Id>): readonly (Ground | undefined)[];
  terms(matter: Matter, law: Law<Id>): readonly TermPlan[];
  /** Duties broken besides the terms and the answers that are breaches by themselves. */
  breaches(matter: Matter, law: Law<Id>): readonly Breach[];
  /** Why the prosecutor may not suspend the act protested by this one; a kind without it protests nothing. */
  againstSuspension?(matter: Matter, law: Law<Id>): readonly (Ground | undefined)[];
  /** What is suspended with the very issue of this act, in words. */
  suspendsWithIssue?(matter: Matter): string | undefined;
  /** By which rules whoever may not is refused to stay an act of this kind; the law's for all kinds unless said. */
  readonly stayedUnder?: Id;
  /** What follows a breach: each route, open or refused by the rules that refuse it. */
  routes(matter: Matter, law: Law<Id>): readonly RouteStanding[];
  /** The act that an approved route makes, as far as it can be written from this one. */
  followUp?(route: RouteCode, matter: Matter, asked: FollowUpAsked): FollowUp | undefined;
  /** Duties still open when the act is to be closed. */
  closingDuties(matter: Matter, law: Law<Id>, closing: Closing): readonly (Ground | undefined)[];
  /** Whether it is still to be made public, where that is a duty. */
  owesPublication?(matter: Matter): boolean;
  /** The texts and lists of the printed act, in the order of the page. */
  printed(matter: Matter, law: Law<Id>): readonly PrintedPart[];
}

/** A paragraph or list of the printed act: a heading in the page's language, and what the draft says. */
export interface PrintedPart {
  readonly heading: Texts;
  readonly lines: readonly (string | Texts)[];
}
