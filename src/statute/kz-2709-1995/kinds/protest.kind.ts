import type { LocalDate } from '../../../kernel/time';
import type { Ground } from '../../ground';
import type { Breach, KindDefinition, Signatory, TermPlan } from '../../kind';
import type { Law } from '../../law';
import type { Matter } from '../../matter';
import type { SupervisionArea } from '../../vocabulary';
import type { Id } from '../id';
import { completeProtest, type ObjectClass, type ProtestContent, protestDraft } from './protest.content';
import { printedProtest } from './protest.page';
import { protestTitle } from './protest.wording';

const contentOf = (matter: Matter): ProtestContent => matter.content as ProtestContent;
const classOf = (matter: Matter): ObjectClass | undefined => contentOf(matter).object?.class;
const courtClasses: readonly (ObjectClass | undefined)[] = [
  'court-ruling',
  'supreme-court-normative-resolution',
];

/** Protest: arts. 19 and 30-33; of operational-search acts 35 4), in administrative cases 42 1). */
export const protest: KindDefinition<Id> = {
  code: 'protest',
  title: protestTitle,
  basis: ['protest-object', 'protest-demand-content', 'response-protest'],
  draft: protestDraft,
  complete: completeProtest,
  wantedBy: [
    ['', 'protest-object'],
    ['/addresseeId', 'protest-addressee'],
    ['/norms', 'protest-object'],
    ['/content/forum', 'protest-addressee'],
    ['/content/object', 'protest-object'],
    ['/content/object/inForce', 'court-protest-not-in-force'],
    ['/content/demands', 'protest-demand-content'],
    ['/content/ownTerm', 'protest-other-term'],
  ],
  bars: {
    written: [
      'protest-law-no-suspension',
      'protest-other-term-minimum',
      'protest-addressee',
      'court-protest',
      'plenary-protest-pg-only',
      'policy-number-of-addressees',
    ],
    signature: ['pg-protest-laws', 'plenary-protest-pg-only', 'court-protest-beyond-competence'],
  },
  outcomes: [
    { code: 'satisfied', rejects: false },
    { code: 'partially-satisfied', rejects: true },
    { code: 'rejected', rejects: true },
  ],
  ownTerm: { rule: 'protest-other-term' },
  area: (content) => areaOf((content as ProtestContent).object?.class),
  steps: (matter) =>
    contentOf(matter).forum === 'court'
      ? []
      : ['served', 'term-set', 'consideration-notified', 'considered', 'answered'],
  waitsFor: (matter) =>
    contentOf(matter).forum === 'court' ? 'court' : matter.receipt ? 'answer' : 'receipt',
  withoutTerm: (matter) => (contentOf(matter).forum === 'court' ? 'protest-court-term' : undefined),
  written,
  competence,
  terms,
  breaches,
  closingDuties: () => [],
  printed: printedProtest,
};

function areaOf(objectClass: ObjectClass | undefined): SupervisionArea {
  if (objectClass && courtClasses.includes(objectClass)) return 'courts';
  if (objectClass === 'osa-normative-act') return 'operational-search';
  return objectClass === 'administrative-case' ? 'administrative' : 'legality';
}

/** A protest of a law never suspends it, 19(5); each class of object has its forum, 19(2), 30(2), 33. */
function written(matter: Matter, law: Law<Id>): (Ground | undefined)[] {
  const { forum, suspend } = contentOf(matter);
  const objectClass = classOf(matter);
  return [
    suspend === true && objectClass === 'law'
      ? law.ground('protest-law-no-suspension', '/content/suspend')
      : undefined,
    forum === 'body' && objectClass === 'court-ruling'
      ? law.ground('court-protest', '/content/forum')
      : undefined,
    forum === 'body' && objectClass === 'supreme-court-normative-resolution'
      ? law.ground('plenary-protest-pg-only', '/content/forum')
      : undefined,
    // 42 1) lets the protest in an administrative case go to a court or to another body.
    forum === 'court' && objectClass && ![...courtClasses, 'administrative-case'].includes(objectClass)
      ? law.ground('protest-addressee', '/content/forum')
      : undefined,
    ...addresseeFits(matter, law),
  ];
}

function addresseeFits(matter: Matter, law: Law<Id>): (Ground | undefined)[] {
  const { forum } = contentOf(matter);
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
function competence(matter: Matter, signatory: Signatory, law: Law<Id>): (Ground | undefined)[] {
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
  const isInForce = contentOf(matter).object?.inForce === true;
  return isInForce && !levels.includes(officeLevel)
    ? law.ground('court-protest-beyond-competence', '/content/object/inForce')
    : undefined;
}

/** 19(3): ten calendar days from receipt, or the prosecutor's own term from the same start in their place. */
function terms(matter: Matter, law: Law<Id>): TermPlan[] {
  const { receipt, response, ownTerm } = matter;
  if (!receipt || contentOf(matter).forum === 'court') return [];
  const decidedOn = response?.decidedOn;
  const shared = {
    start: receipt.when,
    startedBy: { fact: 'service', id: receipt.id, proof: receipt.proof },
    zone: law.find('policy-p9') ? receipt.zone : matter.office.zone,
    ...(decidedOn !== undefined && { metBy: { on: decidedOn } }),
  };
  return ownTerm
    ? [
        {
          ...shared,
          rule: 'protest-other-term',
          basis: 'prosecutor',
          own: ownTerm.term,
        },
      ]
    : [{ ...shared, rule: 'protest-consideration-term', basis: 'law' }];
}

/** A decision without a word of its day breaks 19(3), however timely. */
function breaches(matter: Matter): Breach[] {
  const { notice, response, consideration } = matter;
  const decisive: { id: string; on: LocalDate } | undefined = consideration
    ? { id: consideration.id, on: consideration.consideredOn }
    : response && { id: response.id, on: response.decidedOn };
  if (!decisive || (notice && notice.notifiedOn <= decisive.on)) return [];
  return [{ rule: 'protest-notify-day', foundIn: decisive.id }];
}
