import type { OwnTerm } from '../calendar';
import type { z } from 'zod';
import type { Texts } from '../kernel/texts';
import type { Instant, LocalDate, ZoneName } from '../kernel/time';
import type { Ground } from './ground';
import type { Law } from './law';
import type { Matter, When } from './matter';
import type { OfficeLevel, Position, SupervisionArea } from './vocabulary';

/** What may happen to an act after it is issued, by its kind. */
export const stepsAfterIssue = [
  'served',
  'term-set',
  'consideration-notified',
  'considered',
  'answered',
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
  /** The day or instant of the fact that meets the term, where it has come. */
  readonly metBy?: { readonly on: LocalDate } | { readonly at: Instant };
}

/** A duty broken besides the terms, as found from the facts: its rule, and the fact it was found in. */
export interface Breach {
  readonly rule: string;
  readonly foundIn: string;
}

/** One kind of act of supervision, as one edition of the law has it. */
export interface KindDefinition<Id extends string = string> {
  readonly code: string;
  readonly title: Texts;
  /** The rules on which acts of this kind rest: their articles stand on the page. */
  basis(matter: Matter): readonly Id[];
  /** A half-finished draft's content: everything optional; a wrong type or unknown member does not fit. */
  readonly draft: z.ZodType;
  /** The whole matter at signature: `{addressees, norms, requestedMeasures, content}`. */
  readonly complete: z.ZodType;
  /** Which rule wants a missing member: the longest JSON pointer that matches. */
  readonly wantedBy: readonly (readonly [pointer: string, rule: Id])[];
  /** The rules that may refuse what is written, and those that may refuse the signature, besides `wantedBy`. */
  readonly bars: { readonly written: readonly Id[]; readonly signature: readonly Id[] };
  readonly outcomes: readonly { readonly code: string; readonly rejects: boolean }[];
  /** The rule under which the prosecutor may set another term; its bounds are the rule's. */
  readonly ownTerm?: { readonly rule: Id };
  area(content: unknown): SupervisionArea;
  /** The steps open to this act after issue, in its path. */
  steps(matter: Matter): readonly StepAfterIssue[];
  /** What the act waits for between issue and answer. */
  waitsFor(matter: Matter): Waiting;
  /** Why no term runs while the act waits, where none does. */
  withoutTerm(matter: Matter, law: Law<Id>): string | undefined;
  /** What no completion can cure: refused when it is written. */
  written(matter: Matter, law: Law<Id>): readonly (Ground | undefined)[];
  /** Who may issue it and an office's competence: judged at submission and issuance. */
  competence(matter: Matter, signatory: Signatory, law: Law<Id>): readonly (Ground | undefined)[];
  terms(matter: Matter, law: Law<Id>): readonly TermPlan[];
  breaches(matter: Matter, law: Law<Id>): readonly Breach[];
  /** Duties still open when the act is to be closed. */
  closingDuties(matter: Matter, law: Law<Id>): readonly (Ground | undefined)[];
  /** The texts and lists of the printed act, in the order of the page. */
  printed(matter: Matter, law: Law<Id>): readonly PrintedPart[];
}

/** A paragraph or list of the printed act: a heading in the page's language, and what the draft says. */
export interface PrintedPart {
  readonly heading: Texts;
  readonly lines: readonly (string | Texts)[];
}
