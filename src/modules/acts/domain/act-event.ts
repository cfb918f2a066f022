import type { Instant, LocalDate } from '../../../kernel/time';
import type {
  Breach,
  Consideration,
  ConsiderationNotice,
  CourtStep,
  Note,
  OwnTermSet,
  Publication,
  Receipt,
  Response,
  Suspension,
  When,
} from '../../../statute';
import type { Deadline, DeadlineReason } from '../../deadlines/domain';
import type {
  Amendment,
  Closure,
  Draft,
  Exclusion,
  FollowedUp,
  Following,
  Hanging,
  Issuance,
  StayOfAct,
  SuperiorEnd,
  Withdrawal,
} from './act';

/** The facts that a correction may supersede. */
export interface CorrectableFacts {
  readonly receipt: Receipt;
  readonly ownTerm: OwnTermSet;
  readonly notice: ConsiderationNotice;
  readonly consideration: Consideration;
  readonly response: Response;
  readonly courtStep: CourtStep;
  readonly publication: Publication;
  readonly note: Note;
}
export type CorrectableFact = keyof CorrectableFacts;

/** The office's own deeds, of which the day may be corrected. */
export interface RedatableDeeds {
  readonly issuance: Issuance;
  readonly withdrawal: Withdrawal;
  readonly closure: Closure;
}

type Corrected<Facts> = {
  [Fact in keyof Facts]: { readonly fact: Fact; readonly value: Facts[Fact] };
}[keyof Facts];

export type CorrectedFact = Corrected<CorrectableFacts> | Corrected<RedatableDeeds>;

/** What happened to an act: each event carries all that it changes. */
export type ActEvent =
  | {
      readonly type: 'drafted';
      readonly officeId: string;
      readonly kind: string;
      readonly edition: string;
      readonly authorId: string;
      readonly draft: Draft;
      readonly participantIds: readonly string[];
      /** Of a draft that an approved escalation makes. */
      readonly follows?: Following;
    }
  | { readonly type: 'revised'; readonly edition: string; readonly draft: Draft }
  | { readonly type: 'submitted'; readonly id: string; readonly personId: string }
  | { readonly type: 'returned'; readonly id: string; readonly reason: string }
  | { readonly type: 'issued'; readonly edition: string; readonly issuance: Issuance }
  | { readonly type: 'served'; readonly receipt: Receipt }
  | { readonly type: 'term-set'; readonly ownTerm: OwnTermSet }
  | { readonly type: 'consideration-notified'; readonly notice: ConsiderationNotice }
  | { readonly type: 'considered'; readonly consideration: Consideration }
  | { readonly type: 'answered'; readonly response: Response }
  | { readonly type: 'filed' | 'accepted' | 'heard' | 'decided'; readonly courtStep: CourtStep }
  | { readonly type: 'disseminated' | 'published'; readonly publication: Publication }
  | { readonly type: 'noted'; readonly note: Note }
  | {
      readonly type: 'corrected';
      readonly supersedes: string;
      readonly correction: CorrectedFact;
      readonly reason: string;
    }
  | {
      readonly type: 'withdrawn';
      readonly id: string;
      readonly withdrawnOn: LocalDate;
      readonly reason: string;
    }
  | {
      readonly type: 'closed';
      readonly id: string;
      readonly closedOn: LocalDate;
      readonly reason?: string;
    }
  | { readonly type: 'excluded'; readonly exclusion: Exclusion }
  | { readonly type: 'exclusion-lifted'; readonly id: string; readonly liftedAt: Instant }
  | {
      readonly type: 'passed-on';
      readonly from: string;
      readonly to: string;
      readonly participates: boolean;
      /** Whose end it was; absent where an exclusion or a head passed the work on. */
      readonly appointmentId?: string;
      /** The batch in which a head passed the work on. */
      readonly reassignmentId?: string;
    }
  | { readonly type: 'deadline-opened'; readonly deadline: Deadline }
  | {
      readonly type: 'deadline-superseded';
      readonly id: string;
      readonly at: Instant;
      readonly reason: DeadlineReason;
    }
  | {
      readonly type: 'deadline-met';
      readonly id: string;
      readonly at: Instant;
      readonly wasMissed: boolean;
      readonly done?: When;
    }
  | {
      readonly type: 'deadline-missed';
      readonly id: string;
      readonly at: Instant;
      readonly found: Instant;
      /** The fact that came too late, where it has come. */
      readonly done?: When;
    }
  | {
      /** What was due came, was set right or was taken back, and the term stays as it was: met or missed. */
      readonly type: 'deadline-done';
      readonly id: string;
      readonly at: Instant;
      readonly done?: When;
    }
  | { readonly type: 'deadline-reopened'; readonly id: string; readonly reason: DeadlineReason }
  | {
      readonly type: 'deadline-ended';
      readonly id: string;
      readonly at: Instant;
      readonly reason: DeadlineReason;
    }
  | { readonly type: 'suspended'; readonly suspension: Suspension }
  | {
      readonly type: 'suspension-ended';
      readonly id: string;
      readonly endedOn: LocalDate;
      /** The fact that ended it: an answer, a court's step, the end of the act. */
      readonly endedBy: string;
    }
  | { readonly type: 'stayed'; readonly stay: StayOfAct }
  | {
      readonly type: 'stay-lifted';
      readonly stayId: string;
      readonly lifting: NonNullable<StayOfAct['lifting']>;
    }
  | { readonly type: 'revoked' | 'recalled'; readonly end: SuperiorEnd }
  | { readonly type: 'amended'; readonly amendment: Amendment; readonly draft: Draft }
  | { readonly type: 'hanging-begun'; readonly hanging: Hanging }
  | {
      readonly type: 'hanging-ended';
      readonly id: string;
      readonly what: Hanging['what'];
      /** How it ended there: approved, refused, withdrawn; lapsed where the act itself ended it. */
      readonly how: string;
    }
  | { readonly type: 'followed-up'; readonly followUp: FollowedUp }
  | { readonly type: 'breach-found'; readonly breach: Breach }
  | { readonly type: 'breach-lapsed'; readonly breach: Breach };

export type ActEventType = ActEvent['type'];

/** An event with the day or instant of its fact and whether it was recorded later than that. */
export interface HappenedEvent {
  readonly event: ActEvent;
  readonly happenedOn?: LocalDate;
  readonly happenedAt?: Instant;
  readonly late: boolean;
  readonly lateReason?: string;
}

const innerTypes: ReadonlySet<ActEventType> = new Set([
  'drafted',
  'revised',
  'submitted',
  'returned',
  'excluded',
  'exclusion-lifted',
  'passed-on',
  'noted',
  'hanging-begun',
  'hanging-ended',
  'followed-up',
  'breach-found',
  'breach-lapsed',
]);

/** Of several addressees the one that did it, whose system alone is shown the event; undefined where it is for all. */
export function addresseeOf(event: ActEvent): string | undefined {
  switch (event.type) {
    case 'served':
      return event.receipt.addresseeId;
    case 'answered':
      return event.response.addresseeId;
    case 'corrected':
      return 'addresseeId' in event.correction.value ? event.correction.value.addresseeId : undefined;
    default:
      return undefined;
  }
}

/** Whether the addressee's system is shown the event: what happens inside the office it is not. */
export const addresseeSees = (event: ActEvent): boolean => !innerTypes.has(event.type);
