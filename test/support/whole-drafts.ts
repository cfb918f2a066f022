import type { Norm, PartyType, RequestedMeasure } from '../../src/statute';
import { aDraft, aProtestOf } from './acts';
import { aChallenge, aClaim, aRulingProtest } from './court-acts';
import { instructionContent, orderContent } from './orders';
import { anAppeal, anExplanation, anExplanationOfDraft, anExplanationToAll } from './public-acts';
import { type WholeResolution, wholeResolutions } from './resolutions';
import { aSubmission, aWarning } from './submission';

/** A draft that lacks nothing which the law wants at signature, of one kind, to addressees of those types. */
export interface WholeDraft {
  readonly kind: string;
  readonly to: readonly PartyType[];
  readonly norms?: readonly Norm[];
  readonly requestedMeasures?: readonly Omit<RequestedMeasure, 'id'>[];
  readonly content: Readonly<Record<string, unknown>>;
  /** By the Prosecutor General alone. */
  readonly isOfTheGeneral?: true;
}

const { norms } = aDraft();
const requestedMeasures = [
  { text: 'Бұзушылық жойылсын', takesProperty: false },
  { text: 'Кінәлілер жауапқа тартылсын', takesProperty: false },
];

const protestOf = (content: Readonly<Record<string, unknown>>): WholeDraft => ({
  ...{ kind: 'protest', to: ['state-body'], norms, requestedMeasures },
  content: aProtestOf(content),
});

const protests: readonly WholeDraft[] = [
  protestOf({}),
  protestOf({ ownTerm: { days: 20, reason: 'Сараптама қажет' } }),
  protestOf({ object: { class: 'normative-legal-act' }, suspend: true }),
  { ...protestOf({ object: { class: 'law' } }), isOfTheGeneral: true },
  { kind: 'protest', to: ['court'], content: aRulingProtest().content },
];

const order = { kind: 'order', norms, requestedMeasures, content: orderContent };
const instruction = { kind: 'instruction', requestedMeasures };

const executed: readonly WholeDraft[] = [
  { ...order, to: ['state-body'] },
  { ...order, to: ['official'] },
  { ...instruction, to: ['state-body'], content: instructionContent },
  { ...instruction, to: ['official'], content: { ...instructionContent, ownTerm: { days: 10 } } },
  {
    ...instruction,
    to: ['state-body', 'official'],
    content: { ground: 'pre-trial', normative: true, ownTerm: { days: 15 } },
    isOfTheGeneral: true,
  },
];

const submissions: readonly WholeDraft[] = [
  { kind: 'submission', to: ['state-body'], requestedMeasures, content: aSubmission().content },
  {
    kind: 'submission',
    to: ['official'],
    content: aSubmission({ ground: 'causes', ownTerm: { days: 12 } }).content,
  },
];

const made: readonly WholeDraft[] = [
  { kind: 'warning', to: ['legal-person'], content: aWarning().content },
  { kind: 'warning', to: ['natural-person'], content: aWarning({ ground: 'prevention' }).content },
  {
    kind: 'public-appeal',
    to: ['state-body', 'legal-person', 'natural-person'],
    content: anAppeal().content,
  },
  { kind: 'law-explanation', to: ['legal-person', 'natural-person'], content: anExplanation().content },
  { kind: 'law-explanation', to: [], content: anExplanationToAll().content },
  { kind: 'law-explanation', to: ['state-body'], content: anExplanationOfDraft().content },
];

const rejected = { kind: 'protest', number: 'PROTEST/AKMOLA.BURABAY/2016/00007', date: '2016-04-11' };

const applications: readonly WholeDraft[] = [
  { kind: 'court-application', to: ['court'], content: aClaim().content },
  {
    kind: 'court-application',
    to: ['court'],
    content: aChallenge({ act: rejected, since: '2016-05-04' }).content,
  },
];

const resolutions = Object.values<WholeResolution>(wholeResolutions).map(
  ({ content, norms: wanted = [], to = 'state-body' }): WholeDraft => ({
    ...{ kind: 'resolution', to: [to], norms: wanted, content },
    ...(content['purpose'] === 'other' && { requestedMeasures }),
  }),
);

/** Whole drafts of every kind that is drafted. */
export const wholeDrafts: readonly WholeDraft[] = [
  ...protests,
  ...executed,
  ...submissions,
  ...made,
  ...applications,
  ...resolutions,
];
