import type { Draft } from '../../src/modules/acts/domain';
import {
  aDraft,
  akimat,
  aPerson,
  aProtestOf,
  drafted,
  head,
  prosecutor,
  refusing,
  type Told,
} from '../support/acts';
import { actIn, asked } from '../support/acts';
import { type LawCase, refusal } from '../support/law-case';
import { places } from '../support/people';

const drafting = (
  rule: string,
  name: string,
  draft: Partial<Draft>,
  told: Told = {},
  kind = 'protest',
): LawCase => refusal(rule, name, (text) => refusing(drafted(aDraft(draft), { ...told, text }, kind)));

const submitting = (rule: string, name: string, draft: Partial<Draft>, told: Told = {}): LawCase => {
  const whole = actIn('draft', aDraft(draft), told);
  return refusal(rule, name, (text) =>
    refusing(asked(whole, { type: 'submission' }, { by: prosecutor, ...told, text })),
  );
};

const court = { id: 'court', type: 'court', zone: 'Asia/Almaty' } as const;
const before = (object: Readonly<Record<string, unknown>>) => ({
  addresseeIds: [court.id],
  content: aProtestOf({ forum: 'court', object }),
});
const inCourt: Told = { addressees: [court] };

/** What no draft may say, and what a whole one must. */
export const draftCases: readonly LawCase[] = [
  drafting('act-kinds-supervision', 'a decree is not an act of supervision', {}, {}, 'decree'),
  refusal('policy-kind-awaited', 'a protest is drafted where protests are not registered yet', (text) =>
    refusing(drafted(aDraft(), { text: { ...text, kinds: [], awaitedKinds: ['protest'] } })),
  ),
  drafting(
    'policy-drafts',
    'a prosecutor of another region drafts',
    {},
    { by: aPerson({ position: 'prosecutor', office: places.neighbour }) },
  ),
  drafting(
    'policy-known-reference',
    'an addressee is not in the register',
    { addresseeIds: ['nobody'] },
    { unknownReferences: ['/addresseeId'] },
  ),
  drafting(
    'policy-responsible-person',
    'a clerk is to be responsible',
    { responsibleId: 'clerk' },
    { responsiblePositions: ['clerk'] },
  ),
  drafting(
    'policy-clearance',
    'a secret act is drafted by one cleared for restricted ones',
    { secrecy: 'secret' },
    { by: aPerson({ position: 'prosecutor', clearance: 'restricted' }) },
  ),
  drafting(
    'policy-number-of-addressees',
    'a protest goes to two bodies',
    { addresseeIds: [akimat.id, 'council'] },
    { addressees: [akimat, { ...akimat, id: 'council' }] },
  ),
  drafting(
    'protest-addressee',
    'a protest goes to a company',
    {},
    { addressees: [{ ...akimat, type: 'legal-person' }] },
  ),
  drafting(
    'protest-addressee',
    'a decision of a body is protested to a court',
    { addresseeIds: [court.id], content: aProtestOf({ forum: 'court', object: { class: 'decision' } }) },
    inCourt,
  ),
  drafting('protest-law-no-suspension', 'a protest of a law would suspend it', {
    content: aProtestOf({ object: { class: 'law' }, suspend: true }),
  }),
  drafting(
    'court-suspension-by-law',
    'a protest of a ruling would suspend it',
    {
      addresseeIds: [court.id],
      content: aProtestOf({
        forum: 'court',
        object: { class: 'court-ruling', inForce: true },
        suspend: true,
      }),
    },
    inCourt,
  ),
  drafting('court-protest', 'a ruling of a court is protested to a body', {
    content: aProtestOf({ object: { class: 'court-ruling', inForce: false } }),
  }),
  drafting('plenary-protest-pg-only', 'a resolution of the Supreme Court is protested to a body', {
    content: aProtestOf({ object: { class: 'supreme-court-normative-resolution' } }),
  }),
  drafting('protest-other-term-minimum', 'an own term of seven days is written', {
    content: aProtestOf({ ownTerm: { days: 7, reason: 'urgent' } }),
  }),
  submitting('protest-object', 'no norm is named that was broken', { norms: [] }),
  submitting('protest-addressee', 'no addressee is named', { addresseeIds: [] }),
  submitting('protest-demand-content', 'nothing is demanded', { content: aProtestOf({ demands: [] }) }),
  submitting('pg-protest-laws', 'a district protests a law', {
    content: aProtestOf({ object: { class: 'law' } }),
  }),
  submitting(
    'plenary-protest-pg-only',
    'a district protests a resolution of the Supreme Court',
    before({ class: 'supreme-court-normative-resolution' }),
    inCourt,
  ),
  submitting(
    'court-protest-beyond-competence',
    'a district protests a ruling in legal force',
    before({ class: 'court-ruling', inForce: true, fault: 'unlawful' }),
    inCourt,
  ),
  submitting(
    'court-protest-not-in-force',
    'of a ruling it is not said whether it is in force',
    before({ class: 'court-ruling', fault: 'ungrounded' }),
    inCourt,
  ),
  refusal('policy-drafts', 'a registrar revises', (text) =>
    refusing(
      asked(
        actIn('draft'),
        { type: 'revision', draft: aDraft() },
        {
          by: aPerson({ position: 'registrar', office: places.gpo }),
          text,
        },
      ),
    ),
  ),
  refusal('policy-clearance', 'a draft is raised above the clearance of its head', (text) =>
    refusing(
      asked(
        actIn('draft'),
        { type: 'revision', draft: aDraft({ secrecy: 'secret' }) },
        {
          by: { ...head, clearance: 'public' },
          text,
        },
      ),
    ),
  ),
];
