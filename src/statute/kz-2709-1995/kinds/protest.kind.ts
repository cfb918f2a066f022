import type { LocalDate } from '../../../kernel/time';
import type { KindDefinition } from '../../kind';
import type { Matter } from '../../matter';
import type { SupervisionArea } from '../../vocabulary';
import type { Id } from '../id';
import { courtDecision, courtWaits, nextCourtSteps, openCourtSteps } from './court-path';
import { againstSuspension, suspendsWithIssue } from './protest.suspension';
import {
  addresseeTypes,
  againstOwnTerm,
  closingDuties,
  competence,
  written,
  mustBePublished,
} from './protest.bars';
import {
  completeProtest,
  courtClasses,
  isOfCourt,
  type ObjectClass,
  type ProtestContent,
  protestContentOf,
  protestCourtSteps,
  protestDraft,
} from './protest.content';
import { basisOfProtest, printedProtest } from './protest.page';
import { breaches, terms } from './protest.terms';
import { protestTitle } from './protest.wording';
import { followUp } from './follow-ups';
import { routesOfProtest } from './protest.routes';
import { partialSatisfaction, rejection } from './answer-breaches';

/** Protest: arts. 19 and 30-33; of operational-search acts 35 4), in administrative cases 42 1). */
export const protest: KindDefinition<Id> = {
  code: 'protest',
  title: protestTitle,
  basis: basisOfProtest,
  draft: protestDraft,
  complete: completeProtest,
  wantedBy: [
    ['', 'protest-object'],
    ['/addresseeId', 'protest-addressee'],
    ['/norms', 'protest-object'],
    ['/content/forum', 'protest-addressee'],
    ['/content/object', 'protest-object'],
    ['/content/object/inForce', 'court-protest-not-in-force'],
    ['/content/object/fault', 'court-protest'],
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
    signature: [
      'pg-protest-laws',
      'plenary-protest-pg-only',
      'court-protest-beyond-competence',
      'policy-order-of-facts',
    ],
    term: ['protest-court-term'],
    closure: ['policy-court-final-step', 'suspending-acts-published'],
  },
  outcomes: [
    { code: 'satisfied', rejects: false },
    { code: 'partially-satisfied', rejects: true, breach: partialSatisfaction },
    { code: 'rejected', rejects: true, breach: rejection },
  ],
  ownTerm: { rule: 'protest-other-term', needsReason: true },
  againstOwnTerm,
  courtSteps: protestCourtSteps,
  openCourtSteps: (matter) => openCourtSteps(matter, protestCourtSteps),
  addressee: (matter) => ({ ...addresseeTypes(protestContentOf(matter).forum), rule: 'protest-addressee' }),
  area: (content) => areaOf((content as ProtestContent).object?.class),
  steps: (matter) =>
    isOfCourt(matter)
      ? ['published', ...nextCourtSteps(matter, protestCourtSteps)]
      : ['served', 'term-set', 'consideration-notified', 'considered', 'answered', 'published'],
  waitsFor: (matter) => (isOfCourt(matter) ? courtWaits(matter) : matter.receipt ? 'answer' : 'receipt'),
  withoutTerm: (matter) => (isOfCourt(matter) && !courtDecision(matter) ? 'protest-court-term' : undefined),
  written,
  earlierDays,
  competence,
  terms,
  breaches,
  againstSuspension,
  suspendsWithIssue,
  routes: routesOfProtest,
  followUp,
  closingDuties,
  owesPublication: mustBePublished,
  printed: printedProtest,
};

/** A protest follows the act that it is against. */
function earlierDays(matter: Matter): readonly { readonly on: LocalDate; readonly pointer: string }[] {
  const { date } = protestContentOf(matter).object ?? {};
  return date === undefined ? [] : [{ on: date, pointer: '/content/object/date' }];
}

function areaOf(objectClass: ObjectClass | undefined): SupervisionArea {
  if (objectClass && courtClasses.includes(objectClass)) return 'courts';
  if (objectClass === 'osa-normative-act') return 'operational-search';
  return objectClass === 'administrative-case' ? 'administrative' : 'legality';
}
