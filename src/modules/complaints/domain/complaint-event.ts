import type { Complaint, ComplaintDecision, Forwarding } from './complaint';

/** What happened to a complaint; nothing in it tells who complains. */
export type ComplaintEvent =
  | {
      readonly type: 'registered';
      readonly id: string;
      readonly complaint: Omit<Complaint, 'version' | 'text' | 'forwardings' | 'decision'>;
    }
  | { readonly type: 'forwarded'; readonly forwarding: Forwarding }
  | { readonly type: 'decided'; readonly decision: ComplaintDecision };

/** The id of the record that an event makes. */
export function recordOf(event: ComplaintEvent): string {
  switch (event.type) {
    case 'forwarded':
      return event.forwarding.id;
    case 'decided':
      return event.decision.id;
    default:
      return event.id;
  }
}
