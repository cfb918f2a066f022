import type { Matter } from '../../src/statute';
import { akimat } from '../support/acts';
import {
  type Content,
  kindOf,
  law,
  matterOf,
  receiptThere as receipt,
  refusingAt,
  saying,
} from '../support/matters';

const ofClass = (name: string): Content => ({ object: { class: name } });

const response = {
  ...{ id: 'answer', outcome: 'executed', decidedOn: '2016-05-16', receivedOn: '2016-05-18' },
  ...{ takenMeasures: [], text: 'Done.' },
} as const;
const publications = [{ id: 'p', publishedOn: '2016-05-12', medium: 'website', place: 'A site' }] as const;
const decided = { courtSteps: [{ id: 'd', step: 'granted', takenOn: '2016-05-20' }] } as const;
const returned = { courtSteps: [{ id: 'd', step: 'returned', takenOn: '2016-05-20' }] } as const;
const heard = { courtSteps: [{ id: 'd', step: 'heard', takenOn: '2016-05-20' }] } as const;
const made = 'policy-explanation-made-known';
const two = { addressees: [akimat, { ...akimat, id: 'second' }] };

describe('the duties that keep it open', () => {
  const suspending = { ...ofClass('normative-legal-act'), suspend: true };
  const suspended = (name: string): Content => ({ purpose: 'suspension', act: { class: name } });
  const [result, publication] = ['resolution-result-immediate', 'suspending-acts-published'];
  it.each<[string, Content, Content, Partial<Matter>, readonly string[]]>([
    ['protest', {}, {}, { response }, []],
    ['protest', {}, suspending, { response }, [publication]],
    ['protest', {}, { ...suspending, ...ofClass('osa-normative-act') }, { response }, [publication]],
    ['protest', {}, { ...suspending, ...ofClass('decision') }, { response }, []],
    ['protest', {}, { ...suspending, suspend: false }, { response }, []],
    ['protest', {}, suspending, { response, secrecy: 'restricted' }, []],
    ['protest', {}, suspending, { response, publications }, []],
    ['protest', { forum: 'court' }, {}, {}, ['policy-court-final-step']],
    ['protest', { forum: 'court' }, {}, heard, ['policy-court-final-step']],
    ['protest', { forum: 'court' }, {}, decided, []],
    ['resolution', { purpose: 'seizure' }, {}, {}, [result]],
    ['resolution', { purpose: 'seizure' }, {}, { response }, []],
    ['resolution', { purpose: 'inspection' }, {}, {}, []],
    ['resolution', {}, { purpose: undefined }, {}, [result]],
    ['resolution', {}, suspended('normative-legal-act'), { response }, [publication]],
    ['resolution', {}, suspended('osa-normative-act'), { response }, [publication]],
    ['resolution', {}, suspended('decision'), { response }, []],
    ['resolution', {}, suspended('normative-legal-act'), { response, publications }, []],
    ['order', {}, {}, {}, ['order-result-immediate']],
    ['order', {}, {}, { response }, []],
    ['instruction', {}, {}, {}, ['policy-result-or-reason']],
    ['instruction', {}, {}, { response }, []],
    ['instruction', {}, {}, { ...two, response }, ['policy-result-or-reason']],
    ['instruction', {}, {}, { ...two, response, otherResponses: [{ ...response, id: 'b' }] }, []],
    ['submission', {}, {}, {}, ['submission-report-term']],
    ['submission', {}, {}, { response }, []],
    ['warning', {}, {}, {}, ['policy-service-recorded']],
    ['warning', {}, {}, { receipt }, []],
    ['public-appeal', {}, {}, {}, ['appeal-dissemination']],
    ['public-appeal', {}, {}, { publications }, []],
    ['law-explanation', {}, {}, {}, [made]],
    ['law-explanation', {}, {}, { receipt }, []],
    ['law-explanation', {}, {}, { publications }, []],
    ['court-application', {}, {}, {}, ['policy-court-final-step']],
    ['court-application', {}, {}, heard, ['policy-court-final-step']],
    ['court-application', {}, {}, decided, []],
    ['court-application', {}, {}, returned, []],
    ['sanction', {}, {}, {}, []],
  ])('%s %j, that says %j, after %j: %j', (kind, which, more, facts, rules) => {
    const grounds = kindOf(kind).closingDuties(saying(kind, which, more, facts), law, {});
    expect(refusingAt(kind, 'closure', grounds)).toEqual(rules);
  });

  it('an instruction needs no result where it is told why there is none', () => {
    const reason = 'The body was dissolved';
    expect(kindOf('instruction').closingDuties(matterOf('instruction', {}), law, { reason })).toEqual([]);
  });

  it('a protest to a body waits for its answer', () => {
    const grounds = kindOf('protest').closingDuties(matterOf('protest', {}), law, {});
    expect(grounds.map((ground) => ground?.rule.id)).toEqual(['policy-act-course', undefined]);
  });
});

describe('what refuses afterwards', () => {
  const against = (kind: string, which: Content, more: Content) =>
    kindOf(kind).againstOwnTerm?.(saying(kind, which, more), law, '/days');

  it.each<[string, Content, Content, readonly string[]]>([
    ['protest', {}, {}, []],
    ['protest', { forum: 'court' }, {}, ['protest-court-term /days']],
    ['protest', {}, { forum: undefined, ...ofClass('court-ruling') }, ['protest-court-term /days']],
    ['resolution', { purpose: 'seizure' }, {}, []],
    ['resolution', { purpose: 'seizure' }, { termOfLaw: { days: 3 } }, ['resolution-execution-term /days']],
    ['resolution', { purpose: 'criminal-case' }, {}, ['resolution-execution-term /days']],
    ['resolution', { purpose: 'inspection' }, {}, ['inspection-term /days']],
    ['resolution', { purpose: 'enforcement' }, {}, ['enforcement-immediate-measures /days']],
    ['resolution', { purpose: 'forced-attendance' }, {}, ['forced-attendance-24h /days']],
    [
      'resolution',
      { purpose: 'suspension', area: 'courts' },
      {},
      ['application-suspension-by-resolution /days'],
    ],
    ['resolution', { purpose: 'release', area: 'enforcement' }, {}, ['enforcement-release-immediate /days']],
    ['resolution', { purpose: 'osa-termination' }, {}, []],
    ['resolution', {}, { purpose: undefined }, []],
  ])('a term of the prosecutor upon %s %j, that says %j: %j', (kind, which, more, rules) => {
    expect(refusingAt(kind, 'term', [against(kind, which, more)])).toEqual(rules);
  });

  it.each([
    [{}, ['/considerationAt', '/place']],
    [{ considerationAt: '2016-05-20T05:00:00Z' }, ['/place']],
    [{ place: 'Hall 2' }, ['/considerationAt']],
    [{ considerationAt: '2016-05-20T05:00:00Z', place: 'Hall 2' }, []],
  ])('the word of a hearing %j lacks %j', (told, pointers) => {
    const grounds = kindOf('submission').againstNotice?.({ notifiedOn: '2016-05-13', ...told }, law) ?? [];
    const expected = pointers.map((pointer) => `submission-notice-of-hearing ${pointer}`);
    expect(refusingAt('submission', 'notice', grounds)).toEqual(expected);
  });

  it('a receipt of a summons by force needs its minute, and no other receipt does', () => {
    const kind = kindOf('resolution');
    const of = (purpose: string) => kind.receiptToTheMinute?.(matterOf('resolution', { purpose }), law);
    expect([of('forced-attendance'), kind.bars.receipt]).toEqual([
      'forced-attendance-24h',
      ['forced-attendance-24h'],
    ]);
    expect([of('enforcement'), of('seizure')]).toEqual([undefined, undefined]);
  });
});
