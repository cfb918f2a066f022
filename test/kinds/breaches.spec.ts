import type { Breach, Matter, Response } from '../../src/statute';
import { akimat } from '../support/acts';
import { type Content, kindOf, law, matterOf, receiptThere as receipt } from '../support/matters';

const answer = (outcome: string, more: Partial<Response> = {}): Response => ({
  ...{ id: 'answer', outcome, decidedOn: '2016-05-20', receivedOn: '2016-05-21' },
  ...{ takenMeasures: [{ text: 'Done.' }], text: 'An answer.' },
  ...more,
});
const consideration = { id: 'hearing', consideredOn: '2016-05-20', attended: false };
const told = (considerationOn: string, notifiedOn: string) => ({ id: 'word', considerationOn, notifiedOn });
const summoned = (considerationAt: string) => ({
  ...{ id: 'word', considerationAt, place: 'Hall 2', notifiedOn: '2016-05-13' },
});

const breaches = (kind: string, said: Content, facts: Partial<Matter>): readonly Breach[] =>
  kindOf(kind).breaches(matterOf(kind, said, { receipt, ...facts }), law);

describe('a decision of whose day the prosecutor was not told', () => {
  const unnoticed = (foundIn: string): Breach => ({ kind: 'notice', rule: 'protest-notify-day', foundIn });
  it.each<[string, Partial<Matter>, readonly Breach[]]>([
    ['nothing was decided yet', {}, []],
    ['it was considered', { consideration }, [unnoticed('hearing')]],
    ['it was answered', { response: answer('satisfied') }, [unnoticed('answer')]],
    ['both: in the consideration', { consideration, response: answer('rejected') }, [unnoticed('hearing')]],
    ['it was told on the very day', { consideration, notice: told('2016-05-20', '2016-05-20') }, []],
    [
      'it was told the day after',
      { consideration, notice: told('2016-05-20', '2016-05-21') },
      [unnoticed('hearing')],
    ],
    [
      'an earlier word came in time',
      {
        ...{ consideration, notice: told('2016-05-20', '2016-05-21') },
        earlierNotices: [told('2016-05-20', '2016-05-12')],
      },
      [],
    ],
  ])('of a protest, 19(3): %s', (_, facts, expected) => {
    expect(breaches('protest', {}, facts)).toEqual(expected);
  });
});

describe('the duties upon a submission, 25(2)', () => {
  const rule = 'submission-notice-of-hearing';
  const unsummoned = (foundIn: string): Breach => ({ kind: 'notice', rule, foundIn });
  const idle: Breach = { kind: 'without-measures', rule: 'submission-mandatory-measures', foundIn: 'answer' };
  // 20:30 of the 19th in Aktau, where it was received, is the 20th in Almaty already.
  const lateEvening = '2016-05-19T15:30:00Z';
  it.each<[string, Partial<Matter>, readonly Breach[]]>([
    ['nothing was considered yet', {}, []],
    ['no word of the hearing', { consideration }, [unsummoned('hearing')]],
    [
      'a word without its time',
      { consideration, notice: told('2016-05-20', '2016-05-13') },
      [unsummoned('hearing')],
    ],
    ['a word of that day', { consideration, notice: summoned('2016-05-20T05:00:00Z') }, []],
    ['a word of another day', { consideration, notice: summoned(lateEvening) }, [unsummoned('hearing')]],
    [
      'a word, and no consideration recorded',
      { notice: summoned(lateEvening), response: answer('satisfied') },
      [],
    ],
    ['an answer without a word', { response: answer('satisfied') }, [unsummoned('answer')]],
    [
      'an answer without a measure',
      { notice: summoned(lateEvening), response: answer('satisfied', { takenMeasures: [] }) },
      [idle],
    ],
  ])('are broken or kept: %s', (_, facts, expected) => {
    expect(breaches('submission', {}, facts)).toEqual(expected);
  });
});

describe('an answer that it was not carried out', () => {
  const term = (state: 'met' | 'missed' | 'running') =>
    ({ rule: 'a term', basis: 'prosecutor', state, dueAt: null }) as const;
  it.each([
    ['order', {}, 'order-breach-liability'],
    ['resolution', { purpose: 'seizure' }, 'resolution-breach-liability'],
    ['instruction', {}, 'non-execution-liability-list'],
  ] as const)('of %s %j is a breach where no term runs in which it still may be', (kind, said, rule) => {
    const of = (outcome: string, facts: Partial<Matter> = {}) =>
      breaches(kind, said, { response: answer(outcome), ...facts });
    const unexecuted: Breach = { kind: 'non-execution', rule, foundIn: 'answer' };
    expect(of('not-executed')).toEqual([unexecuted]);
    expect(of('partially-executed')).toEqual([unexecuted]);
    expect([of('executed'), of('rejected'), breaches(kind, said, {})]).toEqual([[], [], []]);
    expect(of('not-executed', { terms: [term('met')] })).toEqual([unexecuted]);
    expect(of('not-executed', { terms: [term('met'), term('running')] })).toEqual([]);
    expect(of('not-executed', { terms: [term('missed')] })).toEqual([]);
  });

  it('is found in the answer of each addressee that says so', () => {
    const addressees = [akimat, { ...akimat, id: 'second' }];
    const otherResponses = [answer('partially-executed', { id: 'second answer' })];
    const found = breaches('instruction', {}, { addressees, response: answer('executed'), otherResponses });
    expect(found.map(({ foundIn }) => foundIn)).toEqual(['second answer']);
  });

  it('is none of an inspection, which the prosecutor carries out', () => {
    expect(breaches('resolution', { purpose: 'inspection' }, { response: answer('not-executed') })).toEqual(
      [],
    );
  });
});

describe('an answer that is a breach by itself', () => {
  it.each([
    ['protest', [undefined, 'partial-satisfaction', 'rejection']],
    ['submission', [undefined, 'partial-satisfaction', 'rejection']],
    ['order', [undefined, undefined, undefined, 'rejection']],
    ['resolution', [undefined, undefined, undefined, 'rejection']],
    ['instruction', [undefined, undefined, undefined, 'rejection']],
  ])('of a %s: %j', (kind, kinds) => {
    const { outcomes } = kindOf(kind);
    expect(outcomes.map(({ breach }) => breach?.kind)).toEqual(kinds);
    const rules = outcomes.flatMap(({ breach }) => breach?.rule ?? []);
    expect(new Set(rules)).toEqual(new Set(['application-after-rejection']));
  });
});

it.each(['sanction', 'warning', 'public-appeal', 'law-explanation', 'court-application'])(
  'nobody breaks a duty upon a %s',
  (kind) => {
    expect(
      breaches(kind, {}, { consideration, response: answer('rejected', { takenMeasures: [] }) }),
    ).toEqual([]);
  },
);
