import type { LocalDate } from '../../../kernel/time';
import type { Ground } from '../../ground';
import type { Breach, KindDefinition, TermPlan } from '../../kind';
import type { Law } from '../../law';
import type { Matter } from '../../matter';
import type { SupervisionArea } from '../../vocabulary';
import type { Id } from '../id';
import { courtDuty, filingTerm, nextCourtSteps } from './court-path';
import { addresseeTypes, competence, written } from './protest.bars';
import {
  completeProtest,
  courtClasses,
  type ObjectClass,
  type ProtestContent,
  protestContentOf,
  protestCourtSteps,
  protestDraft,
} from './protest.content';
import { printedProtest } from './protest.page';
import { protestTitle } from './protest.wording';

/** Protest: arts. 19 and 30-33; of operational-search acts 35 4), in administrative cases 42 1). */
export const protest: KindDefinition<Id> = {
  code: 'protest',
  title: protestTitle,
  basis,
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
      'court-suspension-by-law',
      'protest-court-term',
      'protest-other-term-minimum',
      'protest-addressee',
      'court-protest',
      'plenary-protest-pg-only',
      'policy-number-of-addressees',
    ],
    signature: ['pg-protest-laws', 'plenary-protest-pg-only', 'court-protest-beyond-competence'],
    term: ['protest-court-term'],
    closure: ['policy-court-final-step', 'suspending-acts-published'],
  },
  outcomes: [
    { code: 'satisfied', rejects: false },
    { code: 'partially-satisfied', rejects: true },
    { code: 'rejected', rejects: true },
  ],
  ownTerm: { rule: 'protest-other-term', needsReason: true },
  againstOwnTerm,
  courtSteps: protestCourtSteps,
  addressee: (matter) => ({ ...addresseeTypes(protestContentOf(matter).forum), rule: 'protest-addressee' }),
  area: (content) => areaOf((content as ProtestContent).object?.class),
  steps: (matter) =>
    isOfCourt(matter)
      ? ['published', ...nextCourtSteps(matter, protestCourtSteps)]
      : ['served', 'term-set', 'consideration-notified', 'considered', 'answered', 'published'],
  waitsFor: (matter) => (isOfCourt(matter) ? 'court' : matter.receipt ? 'answer' : 'receipt'),
  withoutTerm: (matter) => (isOfCourt(matter) ? 'protest-court-term' : undefined),
  written,
  competence,
  terms,
  breaches,
  closingDuties,
  printed: printedProtest,
};

const isOfCourt = (matter: Matter): boolean => protestContentOf(matter).forum === 'court';

/** A ruling not in force is protested from its day on; of any other object no filing term is known. */
const rulingDay = (matter: Matter): LocalDate | undefined => protestContentOf(matter).object?.date;

/** The term of a protest in court is set by other laws, 19(3): no term of the prosecutor's has a place there. */
function againstOwnTerm(matter: Matter, law: Law<Id>, pointer: string): Ground | undefined {
  const { forum, object } = protestContentOf(matter);
  return forum === 'court' || courtClasses.includes(object?.class)
    ? law.ground('protest-court-term', pointer)
    : undefined;
}

/** An answer, or the court's final step; and publication where a normative act was suspended, 18(1-1). */
function closingDuties(matter: Matter, law: Law<Id>): (Ground | undefined)[] {
  const { object, suspend } = protestContentOf(matter);
  const isNormative = object?.class === 'normative-legal-act' || object?.class === 'osa-normative-act';
  return [
    isOfCourt(matter)
      ? courtDuty(matter, law)
      : matter.response
        ? undefined
        : law.ground('policy-act-course'),
    suspend === true && isNormative && !matter.publications
      ? law.ground('suspending-acts-published')
      : undefined,
  ];
}

function areaOf(objectClass: ObjectClass | undefined): SupervisionArea {
  if (objectClass && courtClasses.includes(objectClass)) return 'courts';
  if (objectClass === 'osa-normative-act') return 'operational-search';
  return objectClass === 'administrative-case' ? 'administrative' : 'legality';
}

/** The articles of the page: those of every protest, and those of what this one asks for. */
function basis(matter: Matter): Id[] {
  const { ownTerm, suspend } = protestContentOf(matter);
  return [
    'protest-object',
    ...(ownTerm ? (['protest-other-term'] as const) : []),
    'protest-demand-content',
    ...(suspend === true ? (['protest-suspend-until-decision'] as const) : []),
    'response-protest',
  ];
}

/** 19(3): ten calendar days from receipt, or the prosecutor's own term from the same start in their place. */
function terms(matter: Matter, law: Law<Id>): TermPlan[] {
  const { receipt, response, ownTerm } = matter;
  if (isOfCourt(matter)) return filingTerm(matter, 'policy-filing-term-protest', rulingDay(matter), law);
  if (!receipt) return [];
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

/** A decision without a word of its day breaks 19(3), however timely; of several notices one in time suffices. */
function breaches(matter: Matter): Breach[] {
  const { notice, earlierNotices = [], response, consideration } = matter;
  const decisive: { id: string; on: LocalDate } | undefined = consideration
    ? { id: consideration.id, on: consideration.consideredOn }
    : response && { id: response.id, on: response.decidedOn };
  if (!decisive || [notice, ...earlierNotices].some((one) => one && one.notifiedOn <= decisive.on)) return [];
  return [{ rule: 'protest-notify-day', foundIn: decisive.id }];
}
