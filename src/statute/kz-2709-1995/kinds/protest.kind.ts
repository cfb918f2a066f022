import type { LocalDate } from '../../../kernel/time';
import type { Breach, KindDefinition, TermPlan } from '../../kind';
import type { Law } from '../../law';
import type { Matter } from '../../matter';
import type { SupervisionArea } from '../../vocabulary';
import type { Id } from '../id';
import { competence, written } from './protest.bars';
import {
  completeProtest,
  courtClasses,
  type ObjectClass,
  type ProtestContent,
  protestContentOf,
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
  },
  outcomes: [
    { code: 'satisfied', rejects: false },
    { code: 'partially-satisfied', rejects: true },
    { code: 'rejected', rejects: true },
  ],
  ownTerm: { rule: 'protest-other-term' },
  area: (content) => areaOf((content as ProtestContent).object?.class),
  steps: (matter) =>
    protestContentOf(matter).forum === 'court'
      ? []
      : ['served', 'term-set', 'consideration-notified', 'considered', 'answered'],
  waitsFor: (matter) =>
    protestContentOf(matter).forum === 'court' ? 'court' : matter.receipt ? 'answer' : 'receipt',
  withoutTerm: (matter) => (protestContentOf(matter).forum === 'court' ? 'protest-court-term' : undefined),
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
  if (!receipt || protestContentOf(matter).forum === 'court') return [];
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
