import { calendarDays } from '../../src/calendar';
import type { Draft } from '../../src/modules/acts/domain';
import type { EditionText } from '../../src/statute';
import {
  akimat,
  anAct,
  type Asked,
  asked,
  clerk,
  drafted,
  head,
  prosecutor,
  refusing,
} from '../support/acts';
import { effect, type LawCase, refusal, term } from '../support/law-case';
import { anOrder, orderContent } from '../support/orders';

const drafting = (rule: string, name: string, content: object, told: object = {}): LawCase =>
  refusal(rule, name, (text) =>
    refusing(drafted(anOrder({ content: { ...orderContent, ...content } }), { ...told, text }, 'order')),
  );

const submitting = (rule: string, name: string, changed: Partial<Draft>): LawCase =>
  refusal(rule, name, (text) => {
    const draft = anAct([], anOrder(changed), {}, 'order');
    return refusing(asked(draft, { type: 'submission' }, { by: prosecutor, text }));
  });

const without = (member: keyof typeof orderContent): Partial<Draft> => ({
  content: Object.fromEntries(Object.entries(orderContent).filter(([name]) => name !== member)),
});

const issued: readonly Asked[] = [
  [{ type: 'submission' }, { by: prosecutor, on: '2016-05-04' }],
  [{ type: 'issuance' }, { by: head, on: '2016-05-04' }],
];
const served: readonly Asked[] = [
  ...issued,
  [
    { type: 'service', input: { method: 'courier', proof: 'a signature' } },
    { by: clerk, on: '2016-05-05' },
  ],
];
const executed: readonly Asked[] = [
  ...served,
  [
    {
      type: 'response',
      input: { outcome: 'executed', executed: { on: '2016-05-06' }, takenMeasures: [], text: 'Revoked.' },
    },
    { by: clerk, on: '2016-05-10' },
  ],
];

const orderAt = (steps: readonly Asked[], text?: EditionText) =>
  anAct(steps, anOrder(), { on: '2016-05-04', ...(text && { text }) }, 'order');
const dueOf = (steps: readonly Asked[], rule: string) => (text: EditionText) =>
  orderAt(steps, text).deadlines.flatMap((one) => (one.rule === rule ? [[one.dueAt, one.state]] : []));

/** An order refused, and the two terms that follow it. */
export const orderCases: readonly LawCase[] = [
  drafting('order-written-form', 'an order is given by word of mouth', { form: 'oral' }),
  drafting('order-not-against-npa', 'an order is brought against a normative legal act', {
    target: { ...orderContent.target, class: 'normative-legal-act' },
  }),
  drafting('order-not-against-npa', 'an order is brought against a law', { target: { class: 'law' } }),
  drafting('order-not-against-npa', 'an order is brought against a normative act on search', {
    target: { class: 'osa-normative-act' },
  }),
  drafting('order-not-against-npa', "an order is brought against the Supreme Court's normative resolution", {
    target: { class: 'supreme-court-normative-resolution' },
  }),
  drafting('order-conditions', 'the breach of an order is not obvious', {
    conditions: { ...orderContent.conditions, obvious: false },
  }),
  drafting(
    'order-addressee',
    'an order goes to a company',
    {},
    { addressees: [{ ...akimat, type: 'legal-person' }] },
  ),
  submitting('order-conditions', 'of an order it is not told why it brooks no delay', without('conditions')),
  submitting('order-conditions', 'of the harm that an order prevents nothing is told', {
    content: { ...orderContent, conditions: { obvious: true, notEliminatedAtOnce: true } },
  }),
  submitting('order-content-norms', 'an order names no norm', { norms: [] }),
  submitting('order-content-nature-measures', 'an order proposes nothing', { requestedMeasures: [] }),
  submitting('order-content-nature-measures', 'an order does not tell the breach', without('nature')),
  submitting('order-not-against-npa', 'an order does not tell what breaches the law', without('target')),
  submitting('order-addressee', 'an order does not tell why it goes there', without('addresseeIs')),
  submitting('order-addressee', 'an order does not tell who broke the law', {
    content: { ...orderContent, target: { class: 'action' } },
  }),
  submitting('policy-order-of-facts', 'an order is against an act of a day to come', {
    content: { ...orderContent, target: { ...orderContent.target, date: '2016-05-12' } },
  }),
  submitting('order-execution-term', 'an order has no term', without('ownTerm')),
  refusal('order-result-immediate', 'an order is closed without its result', (text) =>
    refusing(asked(orderAt(served), { type: 'closure' }, { by: prosecutor, on: '2016-05-12', text })),
  ),
  effect(
    'policy-measures-answered',
    'an order is said to be executed without a word of what it proposed',
    (text) => {
      const input = { outcome: 'executed', takenMeasures: [], text: 'Done.' };
      const decision = asked(
        orderAt(served),
        { type: 'response', input },
        { by: clerk, on: '2016-05-10', text },
      );
      return decision.accepted && decision.warnings.map(({ rule, pointer }) => [rule.id, pointer]);
    },
    { is: [['policy-measures-answered', '/requestedMeasures/0']], otherwise: [] },
  ),
  term(
    'order-execution-term',
    'an order received on Thursday 5 May with five days is due on Wednesday the 11th',
    dueOf(served, 'order-execution-term'),
    {
      is: [['2016-05-11T18:00:00Z', 'running']],
      instead: { policies: ['P1'] },
      otherwise: [['2016-05-10T18:00:00Z', 'running']],
    },
  ),
  term(
    'order-result-immediate',
    'the execution of an order is reported at once, on no day',
    dueOf(executed, 'order-result-immediate'),
    {
      is: [[null, 'met']],
      instead: { value: calendarDays(3), policies: ['P1'] },
      otherwise: [['2016-05-09T18:00:00Z', 'missed']],
    },
  ),
];
