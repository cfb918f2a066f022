import type { Ground } from '../../ground';
import type { KindDefinition } from '../../kind';
import type { Law } from '../../law';
import type { Matter } from '../../matter';
import type { Id } from '../id';
import { appealDraft, completeAppeal } from './public-appeal.content';
import { printedAppeal } from './public-appeal.page';
import { appealTitle } from './public-appeal.wording';
import { noRoutes } from './routes';

/** Public appeal, 25-2: disseminated, and never answered. */
export const publicAppeal: KindDefinition<Id> = {
  code: 'public-appeal',
  title: appealTitle,
  basis: () => ['appeal-purposes', 'response-other-acts'],
  draft: appealDraft,
  complete: completeAppeal,
  wantedBy: [
    ['', 'appeal-purposes'],
    ['/addresseeIds', 'appeal-addressees'],
    ['/content/plannedMedia', 'policy-appeal-media-planned'],
  ],
  bars: {
    written: ['appeal-addressees', 'po-publicity-limits'],
    signature: [],
    closure: ['appeal-dissemination'],
  },
  outcomes: [],
  addressee: () => ({
    types: ['official', 'state-body', 'legal-person', 'natural-person'],
    rule: 'appeal-addressees',
    several: true,
  }),
  area: () => 'legality',
  steps: (matter) => (isDisseminated(matter) ? ['published'] : ['disseminated']),
  waitsFor: (matter) => (isDisseminated(matter) ? 'closure' : 'publication'),
  withoutTerm: () => undefined,
  written: (matter, law) => [mustBePublic(matter, law)],
  competence: () => [],
  terms: () => [],
  breaches: () => [],
  routes: noRoutes,
  closingDuties: (matter, law) => [isDisseminated(matter) ? undefined : law.ground('appeal-dissemination')],
  printed: printedAppeal,
};

const isDisseminated = ({ publications = [] }: Matter): boolean => publications.length > 0;

/** What may not be made public, 3(5), could never be disseminated. */
const mustBePublic = ({ secrecy }: Matter, law: Law<Id>): Ground | undefined =>
  secrecy === 'public' ? undefined : law.ground('po-publicity-limits', '/secrecy');
