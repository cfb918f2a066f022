import type { Ground } from '../../ground';
import type { Law } from '../../law';
import type { Matter } from '../../matter';
import type { Id } from '../id';
import { isOfCourt, protestContentOf } from './protest.content';

/** A law is never suspended, 19(5), 29(2) 4); what a court is to decide, other laws say, 32(3). */
export function againstSuspension(matter: Matter, law: Law<Id>): (Ground | undefined)[] {
  const isLaw = protestContentOf(matter).object?.class === 'law';
  return [
    isLaw ? law.ground('protest-law-no-suspension') : undefined,
    isLaw ? law.ground('response-suspend-non-law') : undefined,
    isOfCourt(matter) ? law.ground('court-suspension-by-law') : undefined,
  ];
}

/** The protest itself may suspend what it is against, 19(5). */
export function suspendsWithIssue(matter: Matter): string | undefined {
  const { suspend, object } = protestContentOf(matter);
  return suspend === true ? (object?.title ?? '') : undefined;
}
