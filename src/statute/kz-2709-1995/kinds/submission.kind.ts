import type { AddresseeOf, KindDefinition } from '../../kind';
import type { Law } from '../../law';
import type { Matter } from '../../matter';
import type { RouteStanding } from '../../route';
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
import { followUp } from './follow-ups';
import { partialSatisfaction, rejection } from './answer-breaches';
import { courtUponRefusal, routesBy } from './routes';

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
    { code: 'partially-satisfied', rejects: true, breach: partialSatisfaction },
    { code: 'rejected', rejects: true, breach: rejection },
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
  routes: routesOfSubmission,
  followUp,
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

/** 23(2): the court upon a rejection or silence; 26-1(1) and 6(1) do not name a submission. */
function routesOfSubmission(matter: Matter, law: Law<Id>): readonly RouteStanding[] {
  return routesBy({ opens: { 'court-application': courtUponRefusal } }, matter, law);
}
