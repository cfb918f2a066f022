import type { LocalDate } from '../../../kernel/time';
import type { Draft } from './act';
import type { FactCommand } from './act-command';

/** An act as a paper register has it: signed and numbered long ago, with what came of it. */
export interface PaperAct {
  readonly kind: string;
  readonly officeId: string;
  /** As it stands on the paper. */
  readonly number: string;
  readonly issuedOn: LocalDate;
  readonly draft: Draft;
  /** Who signed the paper, in the register's words. */
  readonly signedBy?: string;
  readonly lateReason?: string;
  /** What happened after issue, in its order. */
  readonly facts: readonly FactCommand[];
  readonly closure?: { readonly closedOn: LocalDate; readonly reason?: string };
  /** Whether an act of this office, kind, year, secrecy and number was brought in before. */
  readonly isTaken: boolean;
}
