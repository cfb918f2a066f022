import type { Ground } from '../../ground';
import type { Signatory } from '../../kind';
import type { Law } from '../../law';
import type { Matter } from '../../matter';
import type { Id } from '../id';
import { courtClasses, type ObjectClass, protestContentOf } from './protest.content';

const classOf = (matter: Matter): ObjectClass | undefined => protestContentOf(matter).object?.class;

/** What no completion can cure: a forum that is not of the class, what other laws keep to the court, the addressee. */
export const written = (matter: Matter, law: Law<Id>): (Ground | undefined)[] => [
  ...suspensionFits(matter, law),
  ...forumFits(matter, law),
  ...addresseeFits(matter, law),
];

/** A protest of a law never suspends it, 19(5); of court rulings other laws set the suspension, 32(3), and the term, 19(3). */
function suspensionFits(matter: Matter, law: Law<Id>): (Ground | undefined)[] {
  const { forum, suspend = false, ownTerm } = protestContentOf(matter);
  const objectClass = classOf(matter);
  const isOfCourt = courtClasses.includes(objectClass);
  return [
    suspend && objectClass === 'law'
      ? law.ground('protest-law-no-suspension', '/content/suspend')
      : undefined,
    suspend && isOfCourt ? law.ground('court-suspension-by-law', '/content/suspend') : undefined,
    ownTerm && (forum === 'court' || isOfCourt)
      ? law.ground('protest-court-term', '/content/ownTerm')
      : undefined,
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

function addresseeFits(matter: Matter, law: Law<Id>): (Ground | undefined)[] {
  const { forum } = protestContentOf(matter);
  const hasSeveral = matter.addressees.length > 1;
  const unfit = matter.addressees.map(({ type }) => {
    const isCourt = type === 'court';
    if (forum === 'court' && !isCourt) return law.ground('protest-addressee', '/addresseeId');
    const isBody = type === 'state-body' || type === 'official';
    return forum === 'body' && !isBody ? law.ground('protest-addressee', '/addresseeId') : undefined;
  });
  return [hasSeveral ? law.ground('policy-number-of-addressees', '/addresseeId') : undefined, ...unfit];
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
