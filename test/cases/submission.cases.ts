import { workingDays } from '../../src/calendar';
import type { EditionText } from '../../src/statute';
import { akimat, asked, type Asked, clerk, prosecutor, refusing } from '../support/acts';
import { effect, type LawCase, refusal, term } from '../support/law-case';
import {
  akim,
  company,
  aSubmission,
  draftOf,
  sending,
  servedSubmission,
  toCompany,
  writing,
} from '../support/submission';

const lacking = (rule: string, name: string, changed: Readonly<Record<string, unknown>>): LawCase =>
  refusal(rule, name, (text) => refusing(sending('submission', aSubmission(changed), { text })));

const toOther = (rule: string, name: string, changed: Readonly<Record<string, unknown>>): LawCase =>
  refusal(rule, name, (text) =>
    refusing(
      writing('submission', aSubmission(changed, { addresseeIds: [company.id] }), { ...toCompany, text }),
    ),
  );

const ofContent: readonly LawCase[] = [
  lacking('submission-ground-legality', 'a submission names no breach', { breach: undefined }),
  lacking('submission-ground-causes', 'a submission names no causes', { causes: undefined }),
  lacking('submission-ground-immunity', 'it is not said whose immunity is to be lifted', {
    ground: 'immunity',
  }),
  lacking('submission-ground-other', 'the law of another case is not named', { ground: 'other' }),
  toOther('submission-ground-legality', 'a submission on legality goes to a company', {}),
  toOther('submission-ground-causes', 'a submission on causes goes to a company', { ground: 'causes' }),
  toOther('submission-ground-other', 'a submission in another case goes to a company', { ground: 'other' }),
  refusal('submission-ground-immunity', 'a submission on immunity goes to an official', (text) =>
    refusing(
      writing('submission', draftOf({ ground: 'immunity' }), {
        addressees: [{ ...akim, id: akimat.id }],
        text,
      }),
    ),
  ),
];

const hearing = { considerationAt: '2016-05-20T05:00:00Z', place: 'Hall 2', notifiedOn: '2016-05-18' };
const told: Asked = [
  { type: 'consideration-notice', input: hearing },
  { by: clerk, on: '2016-05-18' },
];
const considered: Asked = [
  { type: 'consideration', input: { consideredOn: '2016-05-20', attended: true } },
  { by: clerk, on: '2016-05-20' },
];
const answered = (takenMeasures: readonly { text: string }[]): Asked => [
  { type: 'response', input: { outcome: 'satisfied', takenMeasures, text: 'Considered.' } },
  { by: clerk, on: '2016-05-20' },
];

const dueOn =
  (rule: string, more: readonly Asked[], changed: Readonly<Record<string, unknown>> = {}) =>
  (text: EditionText): unknown =>
    servedSubmission(more, { text }, changed).deadlines.find((one) => one.rule === rule)?.dueOn;

const breaches =
  (...more: readonly Asked[]) =>
  (text: EditionText) =>
    servedSubmission(more, { text }).record.breaches.map(({ rule }) => rule);

const ofTime: readonly LawCase[] = [
  term(
    'submission-term-max',
    'a submission received on 11 May is considered by 10 June',
    dueOn('submission-term-max', []),
    {
      ...{ is: '2016-06-10', instead: { value: workingDays(3) }, otherwise: '2016-05-16' },
    },
  ),
  term(
    'submission-term-by-prosecutor',
    'a submission with a term of its own has that one too',
    dueOn('submission-term-by-prosecutor', [], { ownTerm: { days: 12 } }),
    { is: '2016-05-23', instead: { policies: [] }, otherwise: '2016-05-22' },
  ),
  term(
    'submission-notice-of-hearing',
    'of a hearing on 20 May the prosecutor is told by the 17th',
    dueOn('submission-notice-of-hearing', [told]),
    { is: '2016-05-17', instead: { policies: ['P1', 'P2'] }, otherwise: '2016-05-23' },
  ),
  term(
    'submission-report-term',
    'a consideration of Friday 20 May is reported by the Wednesday',
    dueOn('submission-report-term', [told, considered]),
    { is: '2016-05-25', instead: { value: workingDays(1) }, otherwise: '2016-05-23' },
  ),
  effect(
    'submission-mandatory-measures',
    'a submission considered without measures is a breach',
    (text) =>
      breaches(
        told,
        considered,
        answered([]),
      )(text).filter((rule) => rule === 'submission-mandatory-measures'),
    { is: ['submission-mandatory-measures'], otherwise: [] },
  ),
];

const noticing = (name: string, input: object): LawCase =>
  refusal('submission-notice-of-hearing', name, (text) =>
    refusing(
      asked(
        servedSubmission(),
        { type: 'consideration-notice', input: { ...input, notifiedOn: '2016-05-16' } },
        { by: clerk, on: '2016-05-16', text },
      ),
    ),
  );

const ofFacts: readonly LawCase[] = [
  noticing('a day without the hour is no word of a hearing', {
    considerationOn: '2016-05-20',
    place: 'Hall 2',
  }),
  noticing('an hour without the place is no word of a hearing', { considerationAt: '2016-05-20T05:00:00Z' }),
  refusal('submission-report-term', 'a submission without a report is not closed', (text) =>
    refusing(asked(servedSubmission(), { type: 'closure' }, { by: prosecutor, on: '2016-05-16', text })),
  ),
  refusal('submission-term-max', 'a term of 45 days is written', (text) =>
    refusing(writing('submission', aSubmission({ ownTerm: { days: 45 } }), { text })),
  ),
];

/** The submission, 25. */
export const submissionCases: readonly LawCase[] = [...ofContent, ...ofTime, ...ofFacts];
