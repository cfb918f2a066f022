import type { OwnTerm } from '../../../calendar';
import type { LocalDate } from '../../../kernel/time';
import type {
  ConsiderationNotice,
  CourtStepCode,
  Note,
  Publication,
  TakenMeasure,
  When,
} from '../../../statute';

/** What any dated fact may say of its being recorded later. */
export interface Late {
  readonly lateReason?: string;
}

export interface ServiceInput extends Late {
  /** Needed where there are several addressees. */
  readonly addresseeId?: string;
  readonly when?: When;
  readonly method: string;
  readonly proof: string;
}

export interface TermInput extends Late {
  readonly term: OwnTerm;
  readonly reason?: string;
  readonly setOn?: LocalDate;
}

export interface NoticeInput extends Late, Omit<ConsiderationNotice, 'id' | 'notifiedOn'> {
  readonly notifiedOn?: LocalDate;
}

export interface ConsiderationInput extends Late {
  readonly consideredOn?: LocalDate;
  readonly attended: boolean;
}

export interface ResponseInput extends Late {
  /** Needed where there are several addressees. */
  readonly addresseeId?: string;
  readonly outcome: string;
  readonly decidedOn?: LocalDate;
  readonly executed?: When;
  readonly received?: When;
  readonly takenMeasures: readonly TakenMeasure[];
  readonly text: string;
}

export interface CourtStepInput extends Late {
  readonly step: CourtStepCode;
  readonly takenOn?: LocalDate;
  readonly text?: string;
}

export interface PublicationInput extends Late, Omit<Publication, 'id' | 'publishedOn'> {
  readonly publishedOn?: LocalDate;
}

export interface NoteInput extends Late, Omit<Note, 'id' | 'receivedOn'> {
  readonly receivedOn?: LocalDate;
}
