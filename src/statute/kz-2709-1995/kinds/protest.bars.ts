import type { Ground } from '../../ground';
import type { AddresseeOf, Signatory } from '../../kind';
import type { Law } from '../../law';
import type { Matter } from '../../matter';
import type { Id } from '../id';
import { courtDuty } from './court-path';
import { owesPublication, publicationDuty } from './publication-duty';
import { courtClasses, isOfCourt, type ObjectClass, protestContentOf } from './protest.content';

const classOf = (matter: Matter): ObjectClass | undefined => protestContentOf(matter).object?.class;

/** What no completion can cure: a forum that is not of the class, what other laws keep to the court. */
export const written = (matter: Matter, law: Law<Id>): (Ground | undefined)[] => [
  ...suspensionFits(matter, law),
  ...forumFits(matter, law),
];

/** A protest of a law never suspends it, 19(5); in a court other laws set the suspension, 32(3). */
function suspensionFits(matter: Matter, law: Law<Id>): (Ground | undefined)[] {
  const { suspend = false } = protestContentOf(matter);
  const objectClass = classOf(matter);
  const isForCourt = courtClasses.includes(objectClass) || isOfCourt(matter);
  return [
    suspend && objectClass === 'law'
      ? law.ground('protest-law-no-suspension', '/content/suspend')
      : undefined,
    suspend && isForCourt ? law.ground('court-suspension-by-law', '/content/suspend') : undefined,
  ];
}

/** Each class of object has its forum, 19(2), 30(2), 33; an administrative case may go either way, 42 1). */
function forumFits(matter: Matter, law: Law<Id>): (Ground | undefined)[] {
  const { forum } = protestContentOf(matter);
  const objectClass = classOf(matter);
  const goesToCourt = [...courtClasses, 'administrative-case'].includes(objectClass);
  return [
    forum === 'body' && objectClass === 'court-ruling'
      ? law.ground('court-protest', '/content/forum')
      : undefined,
    forum === 'body' && objectClass === 'supreme-court-normative-resolution'
      ? law.ground('plenary-protest-pg-only', '/content/forum')
      : undefined,
    forum === 'court' && objectClass && !goesToCourt
      ? law.ground('protest-addressee', '/content/forum')
      : undefined,
  ];
}

/** 19(2), 30(2), 31, 32(2), 33: a body or official, or a court; either while the forum is not said. */
export function addresseeTypes(forum: 'body' | 'court' | undefined): Pick<AddresseeOf, 'types'> {
  if (forum === undefined) return {};
  return { types: forum === 'court' ? ['court'] : ['state-body', 'official'] };
}

/** 11 2): a law; 33: the Supreme Court's normative resolution; 32(2): a ruling in force, beyond the office's level. */
export function competence(matter: Matter, signatory: Signatory, law: Law<Id>): (Ground | undefined)[] {
  const objectClass = classOf(matter);
  if (objectClass === 'court-ruling') return [rulingWithinLevel(matter, signatory, law)];
  const isProsecutorGeneral = signatory.officeLevel === 'general' && signatory.position === 'head';
  if (isProsecutorGeneral) return [];
  if (objectClass === 'law') return [law.ground('pg-protest-laws', '/content/object/class')];
  return objectClass === 'supreme-court-normative-resolution'
    ? [law.ground('plenary-protest-pg-only', '/content/object/class')]
    : [];
}

/** Which offices protest a ruling in legal force other laws say, 32(3): here an installation's table. */
function rulingWithinLevel(matter: Matter, { officeLevel }: Signatory, law: Law<Id>): Ground | undefined {
  const levels = law.find('policy-court-protest-level')?.levels ?? [];
  const isInForce = protestContentOf(matter).object?.inForce === true;
  return isInForce && !levels.includes(officeLevel)
    ? law.ground('court-protest-beyond-competence', '/content/object/inForce')
    : undefined;
}

/** The term of a protest in court is set by other laws, 19(3): no term of the prosecutor's has a place there. */
export function againstOwnTerm(matter: Matter, law: Law<Id>, pointer: string): Ground | undefined {
  const { forum, object } = protestContentOf(matter);
  return forum === 'court' || courtClasses.includes(object?.class)
    ? law.ground('protest-court-term', pointer)
    : undefined;
}

/** An answer, or the court's final step; and publication where a normative act was suspended, 18(1-1). */
export function closingDuties(matter: Matter, law: Law<Id>): (Ground | undefined)[] {
  return [
    isOfCourt(matter)
      ? courtDuty(matter, law)
      : matter.response
        ? undefined
        : law.ground('policy-act-course'),
    publicationDuty(mustBePublished(matter), law),
  ];
}

/** Whether it suspends a normative act and was not published yet. */
export function mustBePublished(matter: Matter): boolean {
  const { object, suspend } = protestContentOf(matter);
  const isNormative = object?.class === 'normative-legal-act' || object?.class === 'osa-normative-act';
  const isSuspended = suspend === true || (matter.suspensions ?? []).length > 0;
  return owesPublication(matter, isSuspended && isNormative);
}
