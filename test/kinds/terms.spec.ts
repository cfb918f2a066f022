import { without } from '../../src/kernel/present';
import type { TermPlan } from '../../src/statute';
import type { Matter, Response } from '../../src/statute';
import { akimat } from '../support/acts';
import { type Content, kindOf, law, matterOf, receiptThere } from '../support/matters';

const [here, there] = ['Asia/Almaty', 'Asia/Aqtau'];
const upon = { fact: 'service', id: 'receipt', proof: 'a signature' };
const received = { start: { on: '2016-05-11' }, startedBy: upon, zone: there };
const receipt = receiptThere;
const own = { days: 12 };
const ownTerm = { id: 'own', term: own, reason: 'A study', setOn: '2016-05-11' };

const answer = (more: Partial<Response> = {}): { readonly response: Response } => ({
  response: {
    ...{ id: 'answer', outcome: 'executed', decidedOn: '2016-05-16', receivedOn: '2016-05-18' },
    ...{ takenMeasures: [], text: 'Done.' },
    ...more,
  },
});
const consideration = { id: 'hearing', consideredOn: '2016-05-17', attended: true };
const notice = {
  id: 'word',
  considerationAt: '2016-05-20T05:00:00Z',
  place: 'Hall 2',
  notifiedOn: '2016-05-13',
} as const;

type Row = readonly [
  name: string,
  kind: string,
  said: Content,
  facts: Partial<Matter>,
  plans: readonly object[],
];

const ofProtest = { ...received, rule: 'protest-consideration-term', basis: 'law' };
const protests: readonly Row[] = [
  ['a protest not received', 'protest', {}, {}, []],
  ['a protest received', 'protest', {}, { receipt }, [ofProtest]],
  [
    'a protest with a term of the prosecutor',
    'protest',
    {},
    { receipt, ownTerm },
    [{ ...received, rule: 'protest-other-term', basis: 'prosecutor', own }],
  ],
  [
    'a protest decided on',
    'protest',
    {},
    { receipt, ...answer({ outcome: 'satisfied' }) },
    [{ ...ofProtest, metBy: { on: '2016-05-16' } }],
  ],
  ['a protest to a court', 'protest', { forum: 'court' }, { receipt }, []],
];

const ofSubmission = { ...received, rule: 'submission-term-max', basis: 'law' };
const byProsecutor = { ...received, rule: 'submission-term-by-prosecutor', basis: 'prosecutor', own };
const word = {
  ...{ rule: 'submission-notice-of-hearing', basis: 'law', zone: there },
  start: { at: notice.considerationAt },
  startedBy: { fact: 'consideration-notice', id: 'word' },
};
const report = {
  ...{ rule: 'submission-report-term', basis: 'law', zone: there },
  start: { on: '2016-05-17' },
  startedBy: { fact: 'consideration', id: 'hearing' },
};
const held = { metBy: { on: '2016-05-17' } };
const earlier = (changed: object) => ({
  notice,
  earlierNotices: [{ ...notice, id: 'earlier', notifiedOn: '2016-05-12', ...changed }],
});
const submissions: readonly Row[] = [
  ['a submission not received', 'submission', {}, {}, []],
  ['a submission received', 'submission', {}, { receipt }, [ofSubmission]],
  [
    'a submission with a term of the prosecutor beside the thirty days',
    'submission',
    {},
    { receipt, ownTerm },
    [byProsecutor, ofSubmission],
  ],
  [
    'a submission whose consideration is told',
    'submission',
    {},
    { receipt, notice },
    [ofSubmission, { ...word, metBy: { on: '2016-05-13' } }],
  ],
  [
    'a submission of whose consideration the day alone is told',
    'submission',
    {},
    { receipt, notice: { id: 'word', considerationOn: '2016-05-20', notifiedOn: '2016-05-13' } },
    [ofSubmission],
  ],
  [
    'a submission told of twice alike: the first word counts',
    'submission',
    {},
    { receipt, ...earlier({}) },
    [ofSubmission, { ...word, metBy: { on: '2016-05-12' } }],
  ],
  [
    'a submission told of at another time before',
    'submission',
    {},
    { receipt, ...earlier({ considerationAt: '2016-05-19T05:00:00Z' }) },
    [ofSubmission, { ...word, metBy: { on: '2016-05-13' } }],
  ],
  [
    'a submission told of at another place before',
    'submission',
    {},
    { receipt, ...earlier({ place: 'Hall 7' }) },
    [ofSubmission, { ...word, metBy: { on: '2016-05-13' } }],
  ],
  [
    'a submission considered',
    'submission',
    {},
    { receipt, consideration },
    [{ ...ofSubmission, ...held }, report],
  ],
  [
    'a submission considered and reported',
    'submission',
    {},
    { receipt, consideration, ...answer({ outcome: 'satisfied' }) },
    [
      { ...ofSubmission, ...held },
      { ...report, metBy: { on: '2016-05-18' } },
    ],
  ],
  [
    'a submission reported to the minute, whose consideration was not recorded',
    'submission',
    {},
    { receipt, ...answer({ outcome: 'satisfied', receivedAt: '2016-05-18T05:00:00Z' }) },
    [
      { ...ofSubmission, metBy: { on: '2016-05-16' } },
      {
        ...report,
        start: { on: '2016-05-16' },
        startedBy: { fact: 'response', id: 'answer' },
        metBy: { at: '2016-05-18T05:00:00Z' },
      },
    ],
  ],
];

const ofOrder = { ...received, rule: 'order-execution-term', basis: 'prosecutor', own };
const atOnce = (rule: string) => ({
  ...{ rule, basis: 'law', zone: there, startedBy: { fact: 'response', id: 'answer' } },
  ...{ start: { on: '2016-05-16' }, metBy: { on: '2016-05-18' } },
});
const [started, told] = ['2016-05-16T05:00:00Z', '2016-05-16T07:00:00Z'];
const orders: readonly Row[] = [
  ['an order not received', 'order', {}, { ownTerm }, []],
  ['an order for which no term is set', 'order', {}, { receipt }, []],
  ['an order received', 'order', {}, { receipt, ownTerm }, [ofOrder]],
  [
    'an order executed',
    'order',
    {},
    { receipt, ownTerm, ...answer({ executedOn: '2016-05-14' }) },
    [
      { ...ofOrder, metBy: { on: '2016-05-14' } },
      { ...atOnce('order-result-immediate'), start: { on: '2016-05-14' } },
    ],
  ],
  [
    'an order executed and reported to the minute',
    'order',
    {},
    { receipt, ownTerm, ...answer({ executedAt: started, receivedAt: told }) },
    [
      { ...ofOrder, metBy: { on: '2016-05-16' } },
      { ...atOnce('order-result-immediate'), start: { at: started }, metBy: { at: told } },
    ],
  ],
  [
    'an order executed at a minute, reported on a day',
    'order',
    {},
    { receipt, ownTerm, ...answer({ executedAt: started }) },
    [{ ...ofOrder, metBy: { on: '2016-05-16' } }, atOnce('order-result-immediate')],
  ],
  ...['partially-executed', 'not-executed', 'rejected'].map((outcome): Row => [
    `an order answered as ${outcome}`,
    'order',
    {},
    { receipt, ownTerm, ...answer({ outcome }) },
    [ofOrder],
  ]),
];

const two = { addressees: [akimat, { ...akimat, id: 'second' }] };
const second = { ...receipt, id: 'second-receipt', when: { on: '2016-05-13' }, zone: here };
const ofInstruction = { rule: 'policy-instruction-term', basis: 'prosecutor', own };
const ofSecond = { start: second.when, startedBy: { fact: 'service', id: 'second-receipt' }, zone: here };
const instructions: readonly Row[] = [
  ['an instruction without a term', 'instruction', {}, { receipt }, []],
  [
    'an instruction with a term of the prosecutor',
    'instruction',
    {},
    { receipt, ownTerm },
    [{ ...received, ...ofInstruction }],
  ],
  ['an instruction that one of two received', 'instruction', {}, { ...two, receipt, ownTerm }, []],
  [
    'an instruction that both received: from the later receipt, without its proof',
    'instruction',
    {},
    { ...two, receipt: second, otherReceipts: [receipt], ownTerm },
    [{ ...ofSecond, ...ofInstruction }],
  ],
  [
    'an instruction that one of two carried out',
    'instruction',
    {},
    { ...two, receipt, otherReceipts: [second], ownTerm, ...answer() },
    [{ ...ofSecond, ...ofInstruction }],
  ],
  [
    'an instruction that both carried out: met by the later',
    'instruction',
    {},
    {
      ...{ ...two, receipt, otherReceipts: [second], ownTerm, ...answer({ decidedOn: '2016-05-19' }) },
      otherResponses: [{ ...answer().response, id: 'other' }],
    },
    [{ ...ofSecond, ...ofInstruction, metBy: { on: '2016-05-19' } }],
  ],
];

const termless: readonly Row[] = [
  ['a sanction', 'sanction', {}, { receipt, ...answer() }, []],
  ['a warning', 'warning', {}, { receipt, ...answer() }, []],
  ['a public appeal', 'public-appeal', {}, { receipt, ...answer() }, []],
  ['an explanation of law', 'law-explanation', {}, { receipt, ...answer() }, []],
  ['a claim', 'court-application', { type: 'claim' }, { receipt, ...answer() }, []],
  ['a challenge', 'court-application', { type: 'challenge' }, { receipt, ...answer() }, []],
];

describe('the terms that run', () => {
  it.each([...protests, ...submissions, ...orders, ...instructions, ...termless])(
    'of %s',
    (_, kind, said, facts, plans) => {
      const found = kindOf(kind).terms(matterOf(kind, said, facts), law);
      // What it is to miss them stands in a table of its own.
      expect(found.map((plan) => without(plan, 'breach'))).toEqual(
        plans.map((plan) => without(plan as TermPlan, 'breach')),
      );
    },
  );
});

describe('to miss a term', () => {
  const rejected = answer({ outcome: 'not-executed' });
  it.each<
    readonly [string, string, Readonly<Record<string, unknown>>, object, readonly (string | undefined)[]]
  >([
    ['of a protest is silence', 'protest', {}, { receipt }, ['silence']],
    ['of a submission is silence', 'submission', {}, { receipt, ownTerm }, ['silence', 'silence']],
    [
      'to tell of a hearing, or to report, is a breach of its own',
      'submission',
      {},
      { notice, consideration },
      ['notice', 'report'],
    ],
    ['of an order is silence while nothing is answered', 'order', {}, { receipt, ownTerm }, ['silence']],
    [
      'of an order is non-execution once it was answered',
      'order',
      {},
      { receipt, ownTerm, ...rejected },
      ['non-execution'],
    ],
    ['that binds the prosecutor is no breach of the addressee', 'order', {}, { receipt }, []],
  ])('%s', (_, kind, said, facts, breaches) => {
    const plans = kindOf(kind).terms(matterOf(kind, said, facts), law);
    expect(plans.map(({ breach }) => breach)).toEqual(breaches);
  });
});
