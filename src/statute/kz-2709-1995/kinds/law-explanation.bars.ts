import type { Ground } from '../../ground';
import type { AddresseeOf } from '../../kind';
import type { Law } from '../../law';
import type { Matter } from '../../matter';
import type { Id } from '../id';
import { explanationContentOf } from './law-explanation.content';

/** Explained to an unlimited circle of persons: made public, and addressed to nobody. */
export const isToAll = (matter: Matter): boolean => explanationContentOf(matter).circle === 'unlimited';

/** Explained to the body or official that is to adopt a draft, 26(2). */
export const isOfDraft = (matter: Matter): boolean => explanationContentOf(matter).basis === 'draft-act';

/** What no completion can cure: what is explained, and to whom. */
export function written(matter: Matter, law: Law<Id>): (Ground | undefined)[] {
  const { class: explained } = explanationContentOf(matter).legislativeAct ?? {};
  const isOfParliament = explained !== undefined && explained !== 'legislative-act';
  return [
    isOfParliament
      ? law.ground('explanation-excludes-parliament', '/content/legislativeAct/class')
      : undefined,
    ...(isToAll(matter) ? againstCircle(matter, law) : []),
  ];
}

/** The adopter of a draft is somebody; a circle without limit has no addressees, and hears what is public alone. */
function againstCircle(matter: Matter, law: Law<Id>): (Ground | undefined)[] {
  if (isOfDraft(matter)) return [law.ground('explanation-draft-act', '/content/circle')];
  return [
    matter.addressees.length > 0 ? law.ground('explanation-grounds', '/addresseeIds') : undefined,
    matter.secrecy === 'public' ? undefined : law.ground('po-publicity-limits', '/secrecy'),
  ];
}

/** 26(1): natural and legal persons; 26(2): the body or official that adopts the draft. */
export function addresseeOf(matter: Matter): AddresseeOf<Id> {
  const { basis } = explanationContentOf(matter);
  if (basis === 'draft-act') return { types: ['state-body', 'official'], rule: 'explanation-draft-act' };
  const persons = { rule: 'explanation-grounds', several: true } as const;
  return basis === undefined ? persons : { ...persons, types: ['natural-person', 'legal-person'] };
}
