import type { KindDefinition } from '../../kind';
import type { Matter } from '../../matter';
import type { SupervisionArea } from '../../vocabulary';
import type { Id } from '../id';
import { written } from './sanction.bars';
import {
  completeSanction,
  type SanctionContent,
  sanctionContentOf,
  sanctionDraft,
  type SanctionScope,
} from './sanction.content';
import { printedSanction } from './sanction.page';
import { sanctionTitle } from './sanction.wording';
import { noRoutes } from './routes';

/**
 * Sanction: art. 21; 35 10), 38(1) 3), 44 8), 46 4). Its rows are made by the decision of a sanction request and never
 * drafted: what is asked beforehand is answered with all that the law has against it.
 */
export const sanction: KindDefinition<Id> = {
  code: 'sanction',
  title: sanctionTitle,
  notDrafted: 'policy-sanction-by-request',
  basis,
  draft: sanctionDraft,
  complete: completeSanction,
  wantedBy: [
    ['', 'sanction-form-endorsement'],
    ['/content/scope', 'sanction-scope-other'],
    ['/content/law', 'sanction-scope-other'],
    ['/content/receivedAt', 'sanction-decision-term'],
    ['/content/studiedAt', 'sanction-decision-term'],
    ['/content/covert', 'sanction-eds-covert-exception'],
    ['/content/protectedSecret', 'sanction-eds-covert-exception'],
  ],
  wantedHere: (matter) =>
    sanctionContentOf(matter).decision === 'refused' ? [['', 'sanction-refusal-same-form']] : [],
  // Never drafted, it is judged as a whole when it is written.
  bars: {
    written: [
      'policy-sanction-by-request',
      'sanction-bank-nationalbank-exempt',
      'sanction-scope-other',
      'sanction-decision-term',
      'sanction-form-endorsement',
      'sanction-refusal-same-form',
      'sanction-eds-covert-exception',
      'policy-order-of-facts',
    ],
    signature: [],
  },
  outcomes: [],
  // 21(2): the official who asks, or the body.
  addressee: () => ({ types: ['state-body', 'official'], rule: 'sanction-form-endorsement' }),
  area: (content) => areas[(content as SanctionContent).scope ?? 'other'],
  steps: () => ['published'],
  waitsFor: () => 'closure',
  withoutTerm: () => undefined,
  written,
  competence: () => [],
  terms: () => [],
  breaches: () => [],
  routes: noRoutes,
  closingDuties: () => [],
  printed: printedSanction,
};

const areas: Readonly<Record<SanctionScope, SupervisionArea>> = {
  'osa-covert': 'operational-search',
  foreigners: 'legality',
  'bank-secrecy': 'legality',
  bail: 'pre-trial',
  'penal-administration': 'enforcement',
  other: 'legality',
};

const grounds: Readonly<Record<SanctionScope, readonly Id[]>> = {
  'osa-covert': ['sanction-scope-osa-covert', 'osa-sanction', 'prosecution-sanction-refuse'],
  foreigners: ['sanction-scope-foreigners'],
  'bank-secrecy': ['sanction-scope-bank-secrecy'],
  bail: ['sanction-scope-other', 'pretrial-support-arrest-motion'],
  'penal-administration': ['sanction-scope-other', 'enforcement-sanction-admin-acts'],
  other: ['sanction-scope-other'],
};

/** The articles of the page: what the sanction is for, and the form in which it is given or refused. */
function basis(matter: Matter): readonly Id[] {
  const { scope, decision } = sanctionContentOf(matter);
  return [
    ...(scope ? grounds[scope] : []),
    decision === 'refused' ? 'sanction-refusal-same-form' : 'sanction-form-endorsement',
  ];
}
