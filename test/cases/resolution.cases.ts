import { hours, months } from '../../src/calendar';
import type { Act } from '../../src/modules/acts/domain';
import type { EditionText, PartyType } from '../../src/statute';
import {
  aDraft,
  anAct,
  type Asked,
  asked,
  clerk,
  drafted,
  head,
  prosecutor,
  refusing,
  type Told,
} from '../support/acts';
import { effect, type LawCase, refusal, term } from '../support/law-case';
import {
  type Content,
  summons,
  type WholeName,
  type WholeResolution,
  wholeResolutions,
  without,
} from '../support/resolutions';

const addressed = (type: PartyType = 'state-body'): Told => ({
  addressees: [{ id: 'to', type, zone: 'Asia/Almaty' }],
});

const draftOf = (name: WholeName, more: Content = {}) => {
  const { content, norms = [] }: WholeResolution = wholeResolutions[name];
  return aDraft({ addresseeIds: ['to'], norms, content: { ...content, ...more } });
};

const drafting = (rule: string, name: string, of: WholeName, more: Content, to?: PartyType): LawCase =>
  refusal(rule, name, (text) =>
    refusing(drafted(draftOf(of, more), { ...addressed(to), text }, 'resolution')),
  );

/** Sent for signature without that member of its content, or with those changed. */
const lacking = (rule: string, name: string, of: WholeName, path: string, more: Content = {}): LawCase => {
  const whole = draftOf(of, more);
  const act = anAct([], { ...whole, content: without(whole.content, path) }, addressed(), 'resolution');
  return refusal(rule, name, (text) =>
    refusing(asked(act, { type: 'submission' }, { ...addressed(), by: prosecutor, text })),
  );
};

const inspected = (ground: Content): Content => ({ inspection: { subject: 'Жер заңнамасы', ground } });

const ofPurposes: readonly LawCase[] = [
  lacking(
    'resolution-initiate-proceedings',
    'no breach is named for which proceedings are instituted',
    'disciplinary-proceedings',
    'breach',
  ),
  lacking('resolution-kind-criminal', 'a criminal case has no facts', 'criminal-case', 'facts'),
  lacking('resolution-kind-seizure', 'nothing is named to be seized', 'seizure', 'object'),
  lacking(
    'resolution-kind-lift-restriction',
    'no measure is named to be lifted',
    'lifting-restrictions',
    'measure',
  ),
  lacking(
    'response-lift-restrictions',
    'no right is named that the measure violates',
    'lifting-restrictions',
    'right',
  ),
  lacking('resolution-kind-suspension', 'no act is named to be suspended', 'suspension', 'act'),
  lacking(
    'application-suspension-by-resolution',
    'an act is suspended until the court decides without its protest',
    'suspension, courts',
    'protest',
  ),
  lacking('osa-terminate-by-resolution', 'no breach ends the measures', 'osa-termination', 'breach'),
  lacking(
    'osa-proceedings-staff',
    'no officer is named against whom proceedings are instituted',
    'disciplinary-proceedings, operational-search',
    'person',
  ),
  lacking('osa-release-detained', 'nobody is named to be released', 'release, operational-search', 'person'),
  lacking(
    'enforcement-disciplinary-revoke',
    'no measure is named to be revoked',
    'disciplinary-annulment',
    'measure',
  ),
  lacking(
    'pretrial-revoke-resolutions',
    'no resolution is named to be revoked',
    'pretrial-annulment',
    'annulled',
  ),
  lacking('po-legal-basis', 'no law is named that provides for the resolution', 'other', 'law'),
  drafting(
    'response-pretrial',
    'a criminal case goes to a natural person',
    'criminal-case',
    {},
    'natural-person',
  ),
  drafting('response-suspend-non-law', 'a law is suspended', 'suspension', {
    act: { ...wholeResolutions.suspension.content.act, class: 'law' },
  }),
];

const ofAdministrativeCases: readonly LawCase[] = [
  lacking(
    'admin-initiate',
    'nobody is named against whom the case is',
    'administrative-proceedings, administrative',
    'person',
  ),
  lacking(
    'admin-act-initiate',
    'a case is instituted without a check',
    'administrative-proceedings, administrative',
    'check',
  ),
  lacking(
    'admin-act-lift-measures',
    'a measure is lifted without a check',
    'lifting-restrictions, administrative',
    'check',
  ),
  lacking(
    'admin-act-suspend',
    'a decision is suspended without a check',
    'suspension, administrative',
    'check',
  ),
  lacking('admin-act-release', 'one is released without a check', 'release, administrative', 'check'),
  lacking(
    'admin-act-terminate',
    'proceedings are terminated without a check',
    'administrative-termination',
    'check',
  ),
];

const ofInspections: readonly LawCase[] = [
  lacking(
    'resolution-kind-inspection',
    'it is not said what is inspected',
    'inspection',
    'inspection/subject',
  ),
  lacking('inspection-requires-resolution', 'an inspection has no ground', 'inspection', 'inspection/ground'),
  lacking(
    'inspection-ground-president',
    'no assignment of the President is named',
    'inspection',
    'inspection/ground/assignment',
    inspected({ kind: 'president' }),
  ),
  lacking(
    'inspection-ground-application',
    'no application is named',
    'inspection',
    'inspection/ground/application',
    inspected({ kind: 'application', signed: true }),
  ),
  lacking(
    'inspection-ground-discovery',
    'no signs of a breach are recorded',
    'inspection',
    'inspection/ground/signs',
  ),
  lacking(
    'inspection-ground-schedule',
    'no entry of the schedule is named',
    'inspection',
    'inspection/ground/entry',
    inspected({ kind: 'schedule', body: 'regulating' }),
  ),
  lacking(
    'inspection-ground-superior',
    'no request of the superior is named',
    'inspection',
    'inspection/ground/request',
    inspected({ kind: 'superior' }),
  ),
  drafting(
    'application-unsigned-not-checked',
    'an inspection is made upon an unsigned application',
    'inspection',
    inspected({ kind: 'application', application: 'Хат', signed: false }),
  ),
];

const { unexecuted } = wholeResolutions.enforcement.content;

const ofCompulsion: readonly LawCase[] = [
  lacking(
    'resolution-kind-enforcement',
    'it is not said which demand is enforced',
    'enforcement',
    'unexecuted/demand',
  ),
  drafting('enforcement-resolution', 'a submission is enforced', 'enforcement', {
    unexecuted: { ...unexecuted, kind: 'submission' },
  }),
  drafting('enforcement-property-exception', 'an order that takes property is enforced', 'enforcement', {
    unexecuted: { ...unexecuted, takesProperty: true },
  }),
  drafting('policy-enforcement-of-enforcement', 'an enforcement is enforced', 'enforcement', {
    unexecuted: { ...unexecuted, kind: 'resolution', purpose: 'enforcement' },
  }),
  lacking(
    'resolution-kind-forced-attendance',
    'nobody is named to be brought',
    'forced-attendance',
    'person',
  ),
  lacking(
    'summons-written-receipt',
    'the summons was handed over without a receipt',
    'forced-attendance',
    'summons/receipt',
  ),
  lacking(
    'summons-other-means',
    'nothing proves that the message came',
    'forced-attendance',
    'summons/proof',
    { summons: { form: 'other', appearOn: summons.appearOn, means: 'телефонограмма' } },
  ),
  lacking(
    'non-appearance-liability',
    'it is not said how the person stayed away',
    'forced-attendance',
    'nonAppearance',
  ),
  drafting(
    'forced-attendance-resolution',
    'it is the person who is to bring the person',
    'forced-attendance',
    {},
    'natural-person',
  ),
  drafting('non-appearance-liability', 'the person had a valid reason', 'forced-attendance', {
    nonAppearance: { circumstances: 'Ауырып қалды', validReason: true },
  }),
];

const signed: readonly Asked[] = [
  [{ type: 'submission' }, { by: prosecutor, on: '2016-05-10' }],
  [{ type: 'issuance' }, { by: head, on: '2016-05-10' }],
];
const received: Asked = [
  {
    type: 'service',
    input: { when: { at: '2016-05-11T04:00:00Z' }, method: 'courier', proof: 'a signature' },
  },
  { by: clerk, on: '2016-05-11' },
];

const issued = (of: WholeName, text?: EditionText): Act =>
  anAct(signed, draftOf(of), { ...addressed(), ...(text && { text }) }, 'resolution');

const served = (of: WholeName, text?: EditionText): Act =>
  anAct([...signed, received], draftOf(of), { ...addressed(), ...(text && { text }) }, 'resolution');

const dueOf = (act: Act): readonly string[] =>
  act.deadlines.map(({ rule, dueOn, dueAt }) => `${rule} ${dueOn ?? dueAt ?? 'at once'}`);

const ofLaw = {
  ...without(wholeResolutions['disciplinary-proceedings'].content, 'ownTerm'),
  termOfLaw: { days: 10, provision: 'Заңның 44-бабы' },
};

const ofTerms: readonly LawCase[] = [
  lacking(
    'resolution-execution-term-fallback',
    'neither the law nor the prosecutor sets a term',
    'disciplinary-proceedings',
    'ownTerm',
  ),
  term(
    'resolution-execution-term',
    'a term of the law that ends on a Saturday moves',
    (text) => {
      const draft = aDraft({ addresseeIds: ['to'], content: ofLaw });
      return dueOf(anAct([...signed, received], draft, { ...addressed(), text }, 'resolution'));
    },
    {
      is: ['resolution-execution-term 2016-05-23'],
      instead: { policies: ['P1'] },
      otherwise: ['resolution-execution-term 2016-05-21'],
    },
  ),
  term(
    'resolution-execution-term-fallback',
    "the prosecutor's term that ends on a Saturday moves",
    (text) => dueOf(served('disciplinary-proceedings', text)),
    {
      is: ['resolution-execution-term-fallback 2016-05-23'],
      instead: { policies: ['P1'] },
      otherwise: ['resolution-execution-term-fallback 2016-05-21'],
    },
  ),
  term(
    'inspection-term',
    'a resolution of 10 May on an inspection gives it a month',
    (text) => dueOf(issued('inspection', text)),
    {
      is: ['inspection-term 2016-06-10'],
      instead: { value: months(2) },
      otherwise: ['inspection-term 2016-07-10'],
    },
  ),
  term(
    'forced-attendance-24h',
    'a person is brought within a day and night of the receipt',
    (text) => dueOf(served('forced-attendance', text)),
    {
      is: ['forced-attendance-24h 2016-05-12T04:00:00Z'],
      instead: { value: hours(3) },
      otherwise: ['forced-attendance-24h 2016-05-11T07:00:00Z'],
    },
  ),
  term(
    'enforcement-immediate-measures',
    'measures of enforcement begin at once upon receipt',
    (text) => dueOf(served('enforcement', text)),
    {
      is: ['enforcement-immediate-measures at once'],
      instead: { value: hours(1), policies: ['P5'] },
      otherwise: ['enforcement-immediate-measures 2016-05-11T05:00:00Z'],
    },
  ),
  term(
    'enforcement-release-immediate',
    'one held unlawfully is released at once upon receipt',
    (text) => dueOf(served('release, enforcement', text)),
    {
      is: ['enforcement-release-immediate at once'],
      instead: { value: hours(1), policies: ['P5'] },
      otherwise: ['enforcement-release-immediate 2016-05-11T05:00:00Z'],
    },
  ),
];

const ofCourse: readonly LawCase[] = [
  refusal('resolution-result-immediate', 'a resolution is closed without its result', (text) =>
    refusing(
      asked(
        served('osa-termination'),
        { type: 'closure' },
        { ...addressed(), by: prosecutor, on: '2016-05-12', text },
      ),
    ),
  ),
  effect(
    'policy-forced-attendance-from-receipt',
    'the hours of bringing by force begin with the receipt',
    (text) => dueOf(served('forced-attendance', text)),
    { is: ['forced-attendance-24h 2016-05-12T04:00:00Z'], otherwise: [] },
  ),
  effect(
    'policy-form-of-resolution',
    'a resolution of an investigator is revoked by a resolution',
    (text) => refusing(drafted(draftOf('pretrial-annulment'), { ...addressed(), text }, 'resolution')),
    { is: [], otherwise: ['resolution-initiate-proceedings'] },
  ),
  effect(
    'policy-on-the-spot',
    'a prosecutor alone releases one held unlawfully, unsent',
    (text) => {
      const act = anAct([], draftOf('release, operational-search'), addressed(), 'resolution');
      return refusing(asked(act, { type: 'issuance' }, { ...addressed(), by: prosecutor, text }));
    },
    { is: [], otherwise: ['policy-act-course', 'policy-who-issues'] },
  ),
];

/** What refuses a resolution of each purpose, the terms that it starts, and what follows by policy. */
export const resolutionCases: readonly LawCase[] = [
  ...ofPurposes,
  ...ofAdministrativeCases,
  ...ofInspections,
  ...ofCompulsion,
  ...ofTerms,
  ...ofCourse,
];
