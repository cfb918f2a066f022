import type { KindDefinition } from '../../kind';
import type { Id } from '../id';
import { completeWarning, warningContentOf, warningDraft } from './warning.content';
import { printedWarning } from './warning.page';
import { warningTitle } from './warning.wording';
import { noRoutes } from './routes';

/** Warning: art. 25-1. It has no term and no answer; a later breach is a matter of its own. */
export const warning: KindDefinition<Id> = {
  code: 'warning',
  title: warningTitle,
  basis: () => ['warning-written-form', 'response-warning'],
  draft: warningDraft,
  complete: completeWarning,
  wantedBy: [
    ['', 'warning-written-form'],
    ['/content', 'warning-grounds'],
    ['/content/liability', 'warning-liability-notice'],
  ],
  bars: {
    written: ['warning-written-form', 'policy-warning-addressee', 'policy-number-of-addressees'],
    signature: [],
    closure: ['policy-service-recorded'],
  },
  outcomes: [],
  addressee: () => ({ types: ['natural-person', 'legal-person'], rule: 'policy-warning-addressee' }),
  area: () => 'legality',
  steps: () => ['served', 'published'],
  waitsFor: ({ receipt }) => (receipt ? 'closure' : 'receipt'),
  withoutTerm: () => undefined,
  written: (matter, law) => [
    warningContentOf(matter).form === 'oral'
      ? law.ground('warning-written-form', '/content/form')
      : undefined,
  ],
  competence: () => [],
  terms: () => [],
  breaches: () => [],
  routes: noRoutes,
  closingDuties: ({ receipt }, law) => [receipt ? undefined : law.ground('policy-service-recorded')],
  printed: printedWarning,
};
