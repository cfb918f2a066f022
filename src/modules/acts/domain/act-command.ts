import type { LocalDate } from '../../../kernel/time';
import type { Suspension } from '../../../statute';
import type { Draft, FollowedUp, Hanging } from './act';
import type { CorrectableFact } from './act-event';
import type {
  ConsiderationInput,
  CourtStepInput,
  Late,
  NoteInput,
  NoticeInput,
  PublicationInput,
  ResponseInput,
  ServiceInput,
  TermInput,
} from './fact-inputs';

/** The facts by the command that records them, and by the member of the record that keeps them. */
export type FactCommand =
  | { readonly type: 'service'; readonly input: ServiceInput }
  | { readonly type: 'term'; readonly input: TermInput }
  | { readonly type: 'consideration-notice'; readonly input: NoticeInput }
  | { readonly type: 'consideration'; readonly input: ConsiderationInput }
  | { readonly type: 'response'; readonly input: ResponseInput }
  | { readonly type: 'court-step'; readonly input: CourtStepInput }
  | { readonly type: 'publication'; readonly input: PublicationInput }
  | { readonly type: 'note'; readonly input: NoteInput };

/** The day of a deed of the office's own, as it should have been recorded. */
export interface Redating {
  readonly type: 'redating';
  readonly of: 'issuance' | 'withdrawal' | 'closure';
  readonly supersedes: string;
  readonly on: LocalDate;
  readonly reason: string;
}

/** What is asked of an act. */
export type ActCommand =
  | { readonly type: 'revision'; readonly draft: Draft }
  | { readonly type: 'submission' }
  | { readonly type: 'return'; readonly reason: string }
  | ({ readonly type: 'issuance'; readonly issuedOn?: LocalDate } & Late)
  | FactCommand
  | {
      readonly type: 'correction';
      readonly supersedes: string;
      readonly reason: string;
      readonly fact: FactCommand;
    }
  | Redating
  | ({ readonly type: 'withdrawal'; readonly withdrawnOn?: LocalDate; readonly reason: string } & Late)
  | ({ readonly type: 'closure'; readonly closedOn?: LocalDate; readonly reason?: string } & Late)
  | { readonly type: 'exclusion'; readonly personId: string; readonly ground: string }
  | { readonly type: 'exclusion-lifting'; readonly exclusionId: string }
  | {
      /** One of a batch in which the work of one person passes to another. */
      readonly type: 'reassignment';
      readonly from: string;
      readonly to: string;
      readonly participates: boolean;
      readonly reassignmentId: string;
    }
  | {
      readonly type: 'passing-on';
      readonly to: string;
      readonly participates: boolean;
      readonly appointmentId: string;
    }
  | ({
      readonly type: 'suspension';
      readonly object?: string;
      readonly ground: string;
      readonly suspendedOn?: LocalDate;
    } & Late)
  | ({
      readonly type: 'stay';
      /** Of a court that stayed it; without one the superior who asks does. */
      readonly courtId?: string;
      readonly ground: string;
      readonly stayedOn?: LocalDate;
      readonly complaintId?: string;
    } & Late)
  | ({
      readonly type: 'stay-lifting';
      readonly stayId: string;
      readonly liftedOn?: LocalDate;
      readonly reason: string;
    } & Late)
  | ({
      readonly type: 'revocation' | 'recall';
      /** Of a court that ruled so; without one the superior who asks does it. */
      readonly courtId?: string;
      readonly on?: LocalDate;
      readonly reason: string;
      readonly complaintId?: string;
    } & Late)
  | ({
      readonly type: 'amendment';
      readonly draft: Draft;
      readonly amendedOn?: LocalDate;
      readonly reason: string;
      readonly complaintId?: string;
    } & Late)
  | { readonly type: 'suspension-by-resolution'; readonly suspension: Suspension }
  | { readonly type: 'suspension-ending'; readonly endedOn: LocalDate; readonly endedBy: string }
  | { readonly type: 'hanging'; readonly hanging: Hanging }
  | { readonly type: 'hanging-ending'; readonly id: string; readonly how: string }
  | { readonly type: 'follow-up'; readonly followUp: FollowedUp }
  | { readonly type: 'settlement' };

export type ActCommandType = ActCommand['type'];

/** What the rooms above record upon an act, once they have decided it themselves. */
export const commandsFromAbove = [
  'hanging',
  'hanging-ending',
  'follow-up',
  'suspension-by-resolution',
  'suspension-ending',
] as const;
export type CommandFromAbove = (typeof commandsFromAbove)[number];

export const factOf: Readonly<Record<FactCommand['type'], CorrectableFact>> = {
  service: 'receipt',
  term: 'ownTerm',
  'consideration-notice': 'notice',
  consideration: 'consideration',
  response: 'response',
  'court-step': 'courtStep',
  publication: 'publication',
  note: 'note',
};

/** Whether it records a fact. */
export const isOfFact = (command: ActCommand): command is FactCommand => command.type in factOf;

/** Whether a room above gives it. */
export const isFromAbove = (
  command: ActCommand,
): command is Extract<ActCommand, { type: CommandFromAbove }> =>
  commandsFromAbove.some((type) => type === command.type);

const forceCommands = ['suspension', 'stay', 'stay-lifting', 'revocation', 'recall', 'amendment'] as const;

/** What touches the force of an act, or of what it is against. */
export type ForceCommand = Extract<ActCommand, { type: (typeof forceCommands)[number] }>;

export const isOfForce = (command: ActCommand): command is ForceCommand =>
  forceCommands.some((type) => type === command.type);
