import { without } from '../../../kernel/present';
import type { ActRecord } from './act';
import type { ActEvent } from './act-event';

type Fact =
  | 'issued'
  | 'served'
  | 'term-set'
  | 'consideration-notified'
  | 'considered'
  | 'answered'
  | 'filed'
  | 'accepted'
  | 'heard'
  | 'decided'
  | 'disseminated'
  | 'published'
  | 'noted'
  | 'withdrawn'
  | 'closed'
  | 'amended'
  | 'revoked'
  | 'recalled';

/** The notices told before: the one in force joins them when another comes. */
const earlierNotices = ({ notice, earlierNotices: earlier = [] }: ActRecord): Partial<ActRecord> =>
  notice ? { earlierNotices: [...earlier, notice] } : {};

/** The first of a sort, or one more beside it where there are several addressees. */
const firstOrOther = <One extends 'receipt' | 'response'>(
  record: ActRecord,
  one: One,
  others: 'otherReceipts' | 'otherResponses',
  fact: ActRecord[One],
): Partial<ActRecord> => (record[one] ? { [others]: [...(record[others] ?? []), fact] } : { [one]: fact });

/** What the record keeps of a fact: the one in force, or one more of its sort. */
export function factOf(event: Extract<ActEvent, { type: Fact }>, record: ActRecord): Partial<ActRecord> {
  switch (event.type) {
    case 'issued':
      return { issuance: event.issuance };
    case 'served':
      return firstOrOther(record, 'receipt', 'otherReceipts', event.receipt);
    case 'term-set':
      return { ownTerm: event.ownTerm };
    case 'consideration-notified':
      return { notice: event.notice, ...earlierNotices(record) };
    case 'considered':
      return { consideration: event.consideration };
    case 'answered':
      return firstOrOther(record, 'response', 'otherResponses', event.response);
    case 'filed':
    case 'accepted':
    case 'heard':
    case 'decided':
      return { courtSteps: [...(record.courtSteps ?? []), event.courtStep] };
    case 'disseminated':
    case 'published':
      return { publications: [...(record.publications ?? []), event.publication] };
    case 'noted':
      return { notes: [...(record.notes ?? []), event.note] };
    case 'withdrawn':
      return { withdrawal: without(event, 'type') };
    case 'closed':
      return { closure: without(event, 'type') };
    case 'amended':
      return { amendments: [...(record.amendments ?? []), event.amendment] };
    case 'revoked':
      return { revocation: event.end };
    case 'recalled':
      return { recall: event.end };
  }
}
