import type { ActEvent } from './domain';

/** The id of the record that an event makes, where it makes one. */
export function recordOf(event: ActEvent): string | undefined {
  switch (event.type) {
    case 'issued':
      return event.issuance.id;
    case 'served':
      return event.receipt.id;
    case 'term-set':
      return event.ownTerm.id;
    case 'consideration-notified':
      return event.notice.id;
    case 'considered':
      return event.consideration.id;
    case 'answered':
      return event.response.id;
    case 'filed':
    case 'accepted':
    case 'heard':
    case 'decided':
      return event.courtStep.id;
    case 'disseminated':
    case 'published':
      return event.publication.id;
    case 'noted':
      return event.note.id;
    case 'corrected':
      return event.correction.value.id;
    case 'excluded':
      return event.exclusion.id;
    case 'submitted':
    case 'returned':
    case 'withdrawn':
    case 'closed':
      return event.id;
    default:
      return recordOfForce(event);
  }
}

/** Of what suspends, stays, ends or changes the act. */
function recordOfForce(event: ActEvent): string | undefined {
  switch (event.type) {
    case 'suspended':
      return event.suspension.id;
    case 'stayed':
      return event.stay.id;
    case 'stay-lifted':
      return event.lifting.id;
    case 'revoked':
    case 'recalled':
      return event.end.id;
    case 'amended':
      return event.amendment.id;
    default:
      return undefined;
  }
}
