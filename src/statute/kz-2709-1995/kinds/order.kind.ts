import type { LocalDate } from '../../../kernel/time';
import type { KindDefinition, TermPlan } from '../../kind';
import type { Law } from '../../law';
import type { Matter } from '../../matter';
import type { Id } from '../id';
import {
  executionBreaches,
  executionOutcomes,
  executionSteps,
  executionTerm,
  reportedAtOnce,
  resultDuty,
  waitsForExecution,
} from './execution';
import { writtenAgainstOrder } from './order.bars';
import { completeOrder, orderContentOf, orderDraft } from './order.content';
import { printedOrder } from './order.page';
import { orderTitle } from './order.wording';
import { followUp } from './follow-ups';
import { routesOfExecution } from './execution.routes';
import { routesBy } from './routes';

/** Order to eliminate a breach of law: art. 24, 29(2) 2). */
export const order: KindDefinition<Id> = {
  code: 'order',
  title: orderTitle,
  basis: () => ['order-written-form', 'order-content-norms', 'order-execution-term', 'response-order'],
  draft: orderDraft,
  complete: completeOrder,
  wantedBy: [
    ['', 'order-written-form'],
    ['/addresseeId', 'order-addressee'],
    ['/norms', 'order-content-norms'],
    ['/requestedMeasures', 'order-content-nature-measures'],
    ['/content/target', 'order-not-against-npa'],
    ['/content/target/committedBy', 'order-addressee'],
    ['/content/addresseeIs', 'order-addressee'],
    ['/content/conditions', 'order-conditions'],
    ['/content/nature', 'order-content-nature-measures'],
    ['/content/ownTerm', 'order-execution-term'],
  ],
  bars: {
    written: [
      'order-written-form',
      'order-addressee',
      'order-not-against-npa',
      'order-conditions',
      'policy-number-of-addressees',
    ],
    signature: ['policy-order-of-facts'],
    closure: ['order-result-immediate'],
  },
  outcomes: executionOutcomes,
  ownTerm: { rule: 'order-execution-term' },
  complaint: { routes: 'order-complaint', standsMeanwhile: 'order-complaint-no-stay' },
  addressee: () => ({ types: ['state-body', 'official'], rule: 'order-addressee' }),
  area: () => 'legality',
  steps: () => executionSteps,
  waitsFor: waitsForExecution,
  withoutTerm: () => undefined,
  written: writtenAgainstOrder,
  earlierDays,
  competence: () => [],
  terms,
  breaches: (matter) => executionBreaches(matter, 'order-breach-liability'),
  stayedUnder: 'order-stay-by-superior-or-court',
  routes: (matter, law) => routesBy(routesOfExecution(matter, law, 'order-breach-liability'), matter, law),
  followUp,
  closingDuties: (matter, law) => [resultDuty(matter, law, 'order-result-immediate')],
  printed: printedOrder,
};

/** An order follows the act that it is against. */
function earlierDays(matter: Matter): readonly { readonly on: LocalDate; readonly pointer: string }[] {
  const { date } = orderContentOf(matter).target ?? {};
  return date === undefined ? [] : [{ on: date, pointer: '/content/target/date' }];
}

/** 24(3): execution in the prosecutor's term, from receipt; and at once upon execution the report of it. */
function terms(matter: Matter, law: Law<Id>): TermPlan[] {
  const { ownTerm } = matter;
  const inTerm = ownTerm
    ? executionTerm(matter, law, {
        rule: 'order-execution-term',
        basis: 'prosecutor',
        own: ownTerm.term,
      })
    : [];
  return [...inTerm, ...reportedAtOnce(matter, law, 'order-result-immediate')];
}
