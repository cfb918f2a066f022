import { without } from '../../kernel/present';
import type { Instant } from '../../kernel/time';
import type { Norm, RequestedMeasure, Secrecy } from '../../statute';
import type { Deadline } from '../deadlines/domain';
import { type Act, type ActRecord, type ActState, comparableNumber, excludedFrom } from './domain';

/** The row of an act, its columns named as members. The row is not the act. */
export interface ActRow {
  readonly id: string;
  readonly officeId: string;
  readonly edition: string;
  readonly kind: string;
  readonly state: ActState;
  readonly version: number;
  readonly subject: string;
  readonly secrecy: Secrecy;
  readonly authorId: string;
  readonly responsibleId: string;
  readonly addresseeIds: readonly string[];
  readonly copyIds: readonly string[];
  readonly participantIds: readonly string[];
  readonly wasSent: boolean;
  readonly norms: readonly Norm[];
  readonly requestedMeasures: readonly RequestedMeasure[];
  readonly content: Readonly<Record<string, unknown>>;
  readonly record: ActRecord;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
}

/** What is stored of an act beside what the act itself says. */
export interface ActExtras {
  readonly officeLft: number;
  readonly waitingFor: string | null;
  readonly owedBy: Instant | null;
  /** Which a line shows to people; systems of addressees are shown none of an office's own control. */
  readonly shownTerm: Pick<Deadline, 'dueOn' | 'dueAt'> | null;
  /** By which a deputy may sign it. */
  readonly area: string | null;
  readonly searchText: string;
}

/** The columns of the row, named as its members. */
export const rowColumns = `
  id, office_id AS "officeId", edition, kind, state, version, subject, secrecy, author_id AS "authorId",
  responsible_id AS "responsibleId", addressee_ids AS "addresseeIds", copy_ids AS "copyIds",
  participant_ids AS "participantIds", was_sent AS "wasSent", norms, requested_measures AS "requestedMeasures",
  content, record, created_at AS "createdAt", changed_at AS "changedAt"`;

/** The act that a row and the versions of its terms keep. */
export function actOf(row: ActRow, deadlines: readonly Deadline[]): Act {
  const { subject, secrecy, responsibleId, addresseeIds, copyIds, norms, requestedMeasures, ...rest } = row;
  const { content: stored, ...act } = rest;
  const content = without(stored, 'kind');
  const draft = {
    subject,
    secrecy,
    responsibleId,
    addresseeIds,
    copies: copyIds,
    norms,
    requestedMeasures,
    content,
  };
  return { ...act, draft, deadlines };
}

/** The columns whose value is a JSON text. */
export const jsonColumns: readonly string[] = ['norms', 'requested_measures', 'content', 'record'];

/** By what an act of a paper register is known beside its office, kind, year and secrecy. */
const importKeyOf = ({ issuance }: ActRecord): string | null =>
  issuance?.imported === true ? comparableNumber(issuance.registrationNumber) : null;

/** Every column of the act's row with its value. */
export function columnsOf(act: Act, extras: ActExtras): Readonly<Record<string, unknown>> {
  const { draft, record } = act;
  return {
    id: act.id,
    office_id: act.officeId,
    office_lft: extras.officeLft,
    edition: act.edition,
    kind: act.kind,
    state: act.state,
    waiting_for: extras.waitingFor,
    version: act.version,
    subject: draft.subject,
    secrecy: draft.secrecy,
    author_id: act.authorId,
    responsible_id: draft.responsibleId,
    addressee_ids: draft.addresseeIds,
    copy_ids: draft.copies,
    participant_ids: act.participantIds,
    excluded_ids: excludedFrom(act),
    was_sent: act.wasSent,
    norms: JSON.stringify(draft.norms),
    requested_measures: JSON.stringify(draft.requestedMeasures),
    content: JSON.stringify({ ...draft.content, kind: act.kind }),
    record: JSON.stringify(record),
    registration_number: record.issuance?.registrationNumber ?? null,
    import_key: importKeyOf(record),
    issued_on: record.issuance?.issuedOn ?? null,
    owed_by: extras.owedBy,
    due_on: extras.shownTerm?.dueOn ?? null,
    due_at: extras.shownTerm?.dueAt ?? null,
    area: extras.area,
    search_text: extras.searchText,
    created_at: act.createdAt,
    changed_at: act.changedAt,
  };
}
