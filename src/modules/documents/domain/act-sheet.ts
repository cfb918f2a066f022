import type { Language, Texts } from '../../../kernel/texts';
import type { LocalDate } from '../../../kernel/time';
import type { OfficeLevel, Position, PrintedPart, Secrecy } from '../../../statute';

/** The languages in which acts are printed. */
export const pageLanguages = ['kk', 'ru'] as const satisfies readonly Language[];
export type PageLanguage = (typeof pageLanguages)[number];

/** Words of the printed page, in each language that a page may be in. */
export type PageWords = Readonly<Record<PageLanguage, string>>;

/** Who signs the page, as they stood on the day of issue. */
export interface SheetSignatory {
  readonly position: Position;
  readonly officeLevel: OfficeLevel;
  readonly personNames: Texts;
  readonly classRank?: string;
  /** In whose place it is signed, and the order that gives the right to. */
  readonly actingFor?: { readonly personNames: Texts; readonly orderNumber: string };
}

/** Everything that stands on the printed page of an act, whatever its kind. */
export interface ActSheet {
  readonly title: Texts;
  readonly registrationNumber?: string;
  readonly issuedOn?: LocalDate;
  readonly place?: PageWords;
  /** The names that the office bore on that day: the head of the sheet has both (57(3)). */
  readonly officeNames: PageWords;
  readonly addressees: readonly Texts[];
  readonly subject: string;
  readonly secrecy: Secrecy;
  readonly parts: readonly PrintedPart[];
  /** Articles as the rules cite them: `19(3)`, `11 2)`. */
  readonly legalBasis: readonly string[];
  readonly editionTitle: Texts;
  /** The policy under which the edition is applied beyond its law's repeal, in words. */
  readonly appliedUnder?: Texts;
  readonly signatory?: SheetSignatory;
  readonly copies: readonly Texts[];
  /** Not issued yet: every page says so across its text. */
  readonly draft: boolean;
}
