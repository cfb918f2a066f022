import type { LocalDate } from '../kernel/time';
import type { Breach } from './breach';
import type { Ground } from './ground';
import type { Norm } from './matter';

/** What the law opens to the prosecutor where an act is rejected, ignored or not executed, or exceeds competence. */
export const routeCodes = [
  'court-application',
  'suspension-until-court',
  'enforcement-resolution',
  'forced-attendance',
  'internal-submission',
  'liability',
] as const;
export type RouteCode = (typeof routeCodes)[number];

/** A route as it stands for an act: open by its rule and upon which breach, or refused and what is open instead. */
export type RouteStanding =
  | {
      readonly route: RouteCode;
      readonly open: true;
      readonly rule: string;
      /** Absent where the route needs no breach. */
      readonly breach?: Breach;
      /** What is accepted and marked. */
      readonly marks: readonly Ground[];
    }
  | {
      readonly route: RouteCode;
      readonly open: false;
      readonly grounds: readonly Ground[];
      readonly instead: readonly RouteCode[];
    };

/** Of whom proceedings are instituted on the route `liability`. */
export const proceedingsKinds = ['disciplinary-proceedings', 'administrative-proceedings'] as const;
export type ProceedingsKind = (typeof proceedingsKinds)[number];

/** What a follow-up is written from beside the act itself. */
export interface FollowUpAsked {
  readonly breach?: Breach;
  /** The day on which word of the breach came. */
  readonly since: LocalDate;
  readonly subject: string;
  readonly number?: string;
  readonly officeName: string;
  readonly ground: string;
  readonly proceedings?: ProceedingsKind;
  /** Measures asked for in place of those of the act. */
  readonly measures?: readonly string[];
}

/** The draft that follows: what it carries over, and whether it goes to the addressees of the act. */
export interface FollowUp {
  readonly kind: string;
  readonly norms: readonly Norm[];
  readonly measures: readonly { readonly text: string; readonly takesProperty: boolean }[];
  readonly toSameAddressees: boolean;
  /** Fits the draft schema of its kind. */
  readonly content: Readonly<Record<string, unknown>>;
}
