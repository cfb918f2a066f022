import { assertNever } from '../../../kernel/assert-never';
import type { Complaint } from './complaint';
import type { ComplaintEvent } from './complaint-event';

/** A new complaint as its registration made it. */
export const registeredAs = (
  { complaint }: ComplaintEvent & { type: 'registered' },
  text: string,
): Complaint => ({ ...complaint, text, version: 1, forwardings: [] });

/** The complaint after an event. */
export function evolve(before: Complaint, event: ComplaintEvent): Complaint {
  const version = before.version + 1;
  switch (event.type) {
    case 'registered':
      throw new Error(`complaint ${before.id} is registered once`);
    case 'forwarded': {
      const { forwarding } = event;
      const forwardings = [...before.forwardings, forwarding];
      return { ...before, version, state: 'pending', atOfficeId: forwarding.toOfficeId, forwardings };
    }
    case 'decided':
      return { ...before, version, state: 'decided', decision: event.decision };
    default:
      return assertNever(event);
  }
}
