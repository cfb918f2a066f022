import type { MissingRow, PolicyId, Step } from '../../../calendar';
import type { Texts } from '../../../kernel/texts';
import type { Instant, LocalDate, ZoneName } from '../../../kernel/time';

export const deadlineStates = ['running', 'stayed', 'met', 'missed', 'superseded', 'ended'] as const;
export type DeadlineState = (typeof deadlineStates)[number];

export const deadlineBases = ['law', 'prosecutor', 'control'] as const;
export type DeadlineBasis = (typeof deadlineBases)[number];

/** Why a deadline was superseded, ended or set right: a code, and the words of it. */
export interface DeadlineReason {
  readonly code: string;
  readonly text: Texts;
}

/** One version of a running term. A date is never patched: a changed fact makes a new version. */
export interface Deadline {
  readonly id: string;
  readonly rule: string;
  readonly edition: string;
  readonly policies: readonly PolicyId[];
  readonly basis: DeadlineBasis;
  readonly state: DeadlineState;
  readonly dueOn: LocalDate | null;
  readonly dueAt: Instant | null;
  readonly zone: ZoneName;
  readonly lastWorkingDayOn?: LocalDate;
  /** While it stands still: the days still to run, in the term's own days. */
  readonly remainingDays?: number;
  readonly provisional: null | { readonly missing: readonly MissingRow[] };
  /** The fact that started the term, when it happened and its proof. */
  readonly startedBy: StartedBy;
  readonly steps: readonly Step[];
  readonly calendarVersion: number;
  readonly supersedes?: string;
  readonly reason?: DeadlineReason;
  readonly openedAt: Instant;
  readonly closedAt?: Instant;
  /** The day or instant of the fact that met the term, or came too late for it. */
  readonly done?: { readonly on: LocalDate } | { readonly at: Instant };
}

export interface StartedBy {
  readonly fact: string;
  readonly id: string;
  readonly on?: LocalDate;
  readonly at?: Instant;
  readonly proof?: string;
}

/** Still owed: it runs, stands still, or has passed and what was due has not come since. */
export const isOwed = ({ state, done }: Deadline): boolean =>
  state === 'running' || state === 'stayed' || (state === 'missed' && done === undefined);
