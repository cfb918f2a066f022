import type { LocalDate } from '../../kernel/time';
import type { Norm, Secrecy } from '../../statute';
import type { FactCommand, PaperAct } from './domain';

/** One act of a paper register as it was sent: whole in its form, its people and parties only named. */
export interface PaperRow {
  readonly kind: string;
  readonly number: string;
  readonly issuedOn: LocalDate;
  readonly subject: string;
  readonly secrecy: Secrecy;
  /** Ids, BINs or IINs of parties. */
  readonly addressees: readonly string[];
  /** Id of a person, or the name that they come by; the head of the office where left out. */
  readonly responsible?: string;
  /** Which of several addressees received and answered it. */
  readonly receivedBy?: string;
  readonly norms: readonly Norm[];
  readonly requestedMeasures: readonly { readonly text: string; readonly takesProperty: boolean }[];
  /** Fits the kind's draft schema. */
  readonly content: Readonly<Record<string, unknown>>;
  readonly signedBy?: string;
  readonly lateReason?: string;
  readonly facts: readonly FactCommand[];
  readonly closure?: NonNullable<PaperAct['closure']>;
}

/** Where a row names a party or a person that no register knows. */
export const rowPointers = {
  addressees: '/addressee',
  responsible: '/responsible',
  receivedBy: '/receivedBy',
} as const;
