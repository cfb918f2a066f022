import { calendarDays } from '../../src/calendar';
import type { Draft } from '../../src/modules/acts/domain';
import type { EditionText } from '../../src/statute';
import {
  akimat,
  anAct,
  aPerson,
  type Asked,
  asked,
  clerk,
  drafted,
  head,
  prosecutor,
  refusing,
  type Told,
} from '../support/acts';
import { type LawCase, refusal, term } from '../support/law-case';
import { anInstruction, instructionContent } from '../support/orders';
import { places } from '../support/people';

const court = { ...akimat, type: 'court' } as const;
const company = { ...akimat, type: 'legal-person' } as const;
const inAdministrativeCase = {
  ground: 'administrative-case',
  administrativeCase: { case: '№ 16550', check: 'The case was studied on 4 May 2016' },
};
const elsewhere = { ground: 'other', provision: 'Law on Enforcement Proceedings, 20(2)' };

const drafting = (rule: string, name: string, content: Draft['content'], told: Told = {}): LawCase =>
  refusal(rule, name, (text) =>
    refusing(drafted(anInstruction({ content }), { ...told, text }, 'instruction')),
  );

const submitting = (rule: string, name: string, changed: Partial<Draft>, told: Told = {}): LawCase =>
  refusal(rule, name, (text) => {
    const draft = anAct([], anInstruction(changed), told, 'instruction');
    return refusing(asked(draft, { type: 'submission' }, { by: prosecutor, ...told, text }));
  });

const issued: readonly Asked[] = [
  [{ type: 'submission' }, { by: prosecutor, on: '2016-05-10' }],
  [{ type: 'issuance' }, { by: head, on: '2016-05-10' }],
];
const served: readonly Asked[] = [
  ...issued,
  [
    { type: 'service', input: { method: 'courier', proof: 'a signature' } },
    { by: clerk, on: '2016-05-11' },
  ],
];
const atDays = (text: EditionText) =>
  anAct(
    served,
    anInstruction({ content: { ...instructionContent, ownTerm: { days: 10 } } }),
    { text },
    'instruction',
  ).deadlines.map(({ dueOn }) => dueOn);

const ofMany = {
  addresseeIds: ['akimat', 'council'],
  content: { ground: 'operational-search', normative: true },
};

/** An instruction refused, and the term that the prosecutor may set for it. */
export const instructionCases: readonly LawCase[] = [
  drafting(
    'instruction-addressee-pretrial',
    'a company is instructed on an investigation',
    instructionContent,
    {
      addressees: [company],
    },
  ),
  drafting(
    'instruction-addressee-osa',
    'a company is instructed on operational search',
    { ground: 'operational-search' },
    { addressees: [company] },
  ),
  drafting('instruction-addressee-other', 'a court is instructed in another case', elsewhere, {
    addressees: [court],
  }),
  drafting('admin-act-written-instruction', 'a court is instructed to check a case', inAdministrativeCase, {
    addressees: [court],
  }),
  drafting('admin-act-written-instruction', 'a case is to be checked by word of mouth', {
    ...inAdministrativeCase,
    administrativeCase: { ...inAdministrativeCase.administrativeCase, form: 'oral' },
  }),
  drafting('instruction-pg-normative', 'an instruction by other legislation is normative', {
    ...elsewhere,
    normative: true,
  }),
  submitting('instruction-addressee-pretrial', 'an instruction names no criminal case', {
    content: { ground: 'pre-trial' },
  }),
  submitting('instruction-addressee-other', 'an instruction does not tell what provides for it', {
    content: { ground: 'other' },
  }),
  submitting('instruction-addressee-other', 'an instruction does not tell in which case it is given', {
    content: {},
  }),
  submitting('admin-act-written-instruction', 'an instruction to check names neither case nor check', {
    content: { ground: 'administrative-case' },
  }),
  submitting('policy-instruction-content', 'an instruction does not tell what is to be done', {
    requestedMeasures: [],
  }),
  submitting('policy-number-of-addressees', 'an instruction goes to nobody', { addresseeIds: [] }),
  submitting('instruction-pg-normative', 'a district gives a normative instruction', ofMany, {
    addressees: [akimat, { ...akimat, id: 'council' }],
  }),
  refusal('instruction-pg-normative', 'a deputy of the Prosecutor General signs a normative one', (text) => {
    const gpo = { office: places.gpo, addressees: [akimat, { ...akimat, id: 'council' }] };
    const [author, deputy] = [
      aPerson({ position: 'prosecutor', office: places.gpo }),
      aPerson({ position: 'deputy', office: places.gpo, mayIssue: ['operational-search'] }),
    ];
    const draft = anInstruction({ ...ofMany, responsibleId: author.personId });
    const sent = anAct(
      [[{ type: 'submission' }, { by: author }]],
      draft,
      { ...gpo, by: author },
      'instruction',
    );
    return refusing(asked(sent, { type: 'issuance' }, { ...gpo, by: deputy, text }));
  }),
  refusal('policy-result-or-reason', 'an instruction is closed with neither result nor reason', (text) =>
    refusing(
      asked(
        anAct(served, anInstruction(), {}, 'instruction'),
        { type: 'closure' },
        { by: prosecutor, on: '2016-05-12', text },
      ),
    ),
  ),
  term('policy-instruction-term', 'an instruction is carried out in the ten days that were set', atDays, {
    is: ['2016-05-23'],
    instead: { value: calendarDays(5), policies: ['P1'] },
    otherwise: ['2016-05-21'],
  }),
];
