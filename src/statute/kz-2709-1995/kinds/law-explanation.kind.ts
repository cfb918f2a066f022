import type { KindDefinition, StepAfterIssue, Waiting } from '../../kind';
import type { Matter } from '../../matter';
import type { Id } from '../id';
import { addresseeOf, isOfDraft, isToAll, written } from './law-explanation.bars';
import { completeExplanation, explanationDraft } from './law-explanation.content';
import { printedExplanation } from './law-explanation.page';
import { explanationTitle } from './law-explanation.wording';
import { noRoutes } from './routes';

/** Explanation of a legislative act, art. 26: served or made public, and never answered. */
export const lawExplanation: KindDefinition<Id> = {
  code: 'law-explanation',
  title: explanationTitle,
  basis: (matter) => [
    isOfDraft(matter) ? 'explanation-draft-act' : 'explanation-grounds',
    'response-other-acts',
  ],
  draft: explanationDraft,
  complete: completeExplanation,
  wantedBy: [
    ['', 'explanation-grounds'],
    ['/content/draft', 'explanation-draft-act'],
  ],
  wantedHere: (matter) => (isOfDraft(matter) ? [['', 'explanation-draft-act']] : []),
  bars: {
    written: [
      'explanation-excludes-parliament',
      'explanation-grounds',
      'explanation-draft-act',
      'po-publicity-limits',
      'policy-number-of-addressees',
    ],
    signature: [],
    closure: ['policy-explanation-made-known'],
  },
  outcomes: [],
  addressee: addresseeOf,
  area: () => 'legality',
  steps,
  waitsFor,
  withoutTerm: () => undefined,
  written,
  competence: () => [],
  terms: () => [],
  breaches: () => [],
  routes: noRoutes,
  closingDuties: (matter, law) => [
    isMadeKnown(matter) ? undefined : law.ground('policy-explanation-made-known'),
  ],
  printed: printedExplanation,
};

const isMadeKnown = ({ receipt, publications = [] }: Matter): boolean =>
  receipt !== undefined || publications.length > 0;

/** Served, unless to a circle without limit; made public; and the word of the adopter of a draft, beside it. */
function steps(matter: Matter): readonly StepAfterIssue[] {
  return [
    ...(isToAll(matter) ? [] : ['served' as const]),
    isMadeKnown(matter) ? 'published' : 'disseminated',
    ...(isOfDraft(matter) ? ['noted' as const] : []),
  ];
}

function waitsFor(matter: Matter): Waiting {
  if (isMadeKnown(matter)) return 'closure';
  return isToAll(matter) ? 'publication' : 'receipt';
}
