import type { AddresseeOf, KindDefinition } from '../../kind';
import type { Matter } from '../../matter';
import type { SupervisionArea } from '../../vocabulary';
import type { Id } from '../id';
import {
  completeSubmission,
  type SubmissionContent,
  submissionContentOf,
  submissionDraft,
  type SubmissionGround,
} from './submission.content';
import { printedSubmission } from './submission.page';
import { againstNotice, submissionBreaches, submissionTerms } from './submission.terms';
import { submissionTitle } from './submission.wording';

/** Submission: art. 25; of immunity also 46 5). */
export const submission: KindDefinition<Id> = {
  code: 'submission',
  title: submissionTitle,
  basis,
  draft: submissionDraft,
  complete: completeSubmission,
  wantedBy: [
    ['', 'submission-ground-legality'],
    ['/content/law', 'submission-ground-other'],
    ['/content/person', 'submission-ground-immunity'],
    ['/content/causes', 'submission-ground-causes'],
  ],
  bars: {
    written: [
      'submission-term-max',
      'submission-ground-legality',
      'submission-ground-causes',
      'submission-ground-immunity',
      'submission-ground-other',
      'policy-number-of-addressees',
    ],
    signature: [],
    notice: ['submission-notice-of-hearing'],
    closure: ['submission-report-term'],
  },
  outcomes: [
    { code: 'satisfied', rejects: false },
    { code: 'partially-satisfied', rejects: true },
    { code: 'rejected', rejects: true },
  ],
  ownTerm: { rule: 'submission-term-by-prosecutor' },
  addressee,
  againstNotice,
  area: (content) => areaOf((content as SubmissionContent).ground),
  steps: () => ['served', 'term-set', 'consideration-notified', 'considered', 'answered', 'published'],
  waitsFor: ({ receipt, consideration }) => (consideration ? 'report' : receipt ? 'answer' : 'receipt'),
  withoutTerm: () => undefined,
  written: () => [],
  competence: () => [],
  terms: submissionTerms,
  breaches: submissionBreaches,
  closingDuties: ({ response }, law) => [response ? undefined : law.ground('submission-report-term')],
  printed: printedSubmission,
};

const ruleOf: Readonly<Record<SubmissionGround, Id>> = {
  legality: 'submission-ground-legality',
  causes: 'submission-ground-causes',
  immunity: 'submission-ground-immunity',
  other: 'submission-ground-other',
};

/** 25(1): a body or official; on immunity the body competent to lift it. */
function addressee(matter: Matter): AddresseeOf<Id> {
  const { ground = 'legality' } = submissionContentOf(matter);
  return {
    types: ground === 'immunity' ? ['state-body'] : ['state-body', 'official'],
    rule: ruleOf[ground],
  };
}

const areaOf = (ground: SubmissionGround | undefined): SupervisionArea =>
  ground === 'immunity' ? 'pre-trial' : 'legality';

/** The articles of the page: the case in which it is made, the terms, and the power. */
function basis(matter: Matter): Id[] {
  const { ground = 'legality' } = submissionContentOf(matter);
  return [
    ruleOf[ground],
    'submission-term-max',
    ...(ground === 'immunity' ? (['prosecution-immunity-submission'] as const) : []),
    'response-submission',
  ];
}
