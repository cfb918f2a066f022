import type { ZoneName } from '../../../kernel/time';
import type { Law } from '../../law';
import type { Matter, Receipt } from '../../matter';
import type { Id } from '../id';

/**
 * The zone of what the addressee does (P9): where it received the act; that of the office where an edition looks nowhere
 * else, or nothing was received.
 */
export const zoneThere = (
  { receipt, office }: Pick<Matter, 'receipt' | 'office'>,
  law: Law<Id>,
  of: Receipt | undefined = receipt,
): ZoneName => (of && law.find('policy-p9') ? of.zone : office.zone);
