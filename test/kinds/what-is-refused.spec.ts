import type { Matter } from '../../src/statute';
import { type Content, kindOf, law, refusingAt, saying } from '../support/matters';

const conditions = { obvious: true, substantialHarm: true, notEliminatedAtOnce: true };
const ofClass = (name: string): Content => ({ object: { class: name } });
const toAll = { circle: 'unlimited' };
const nobody: Partial<Matter> = { addressees: [] };

describe('what no completion cures', () => {
  it.each<[string, Content, Content, Partial<Matter>, readonly string[]]>([
    ['protest', {}, {}, {}, []],
    ['protest', {}, { ...ofClass('law'), suspend: true }, {}, ['protest-law-no-suspension /content/suspend']],
    ['protest', {}, { ...ofClass('law'), suspend: false }, {}, []],
    ['protest', {}, { ...ofClass('normative-legal-act'), suspend: true }, {}, []],
    [
      'protest',
      { forum: 'court' },
      { ...ofClass('court-ruling'), suspend: true },
      {},
      ['court-suspension-by-law /content/suspend'],
    ],
    [
      'protest',
      { forum: 'court' },
      { ...ofClass('administrative-case'), suspend: true },
      {},
      ['court-suspension-by-law /content/suspend'],
    ],
    ['protest', {}, { ...ofClass('administrative-case'), suspend: true }, {}, []],
    ['protest', {}, ofClass('court-ruling'), {}, ['court-protest /content/forum']],
    [
      'protest',
      {},
      ofClass('supreme-court-normative-resolution'),
      {},
      ['plenary-protest-pg-only /content/forum'],
    ],
    ...['law', 'normative-legal-act', 'individual-legal-act', 'decision', 'action', 'osa-normative-act'].map(
      (name): [string, Content, Content, Partial<Matter>, readonly string[]] => [
        'protest',
        { forum: 'court' },
        ofClass(name),
        {},
        ['protest-addressee /content/forum'],
      ],
    ),
    ['protest', { forum: 'court' }, ofClass('supreme-court-normative-resolution'), {}, []],
    ['protest', { forum: 'court' }, ofClass('administrative-case'), {}, []],
    ['protest', { forum: 'court' }, { object: {} }, {}, []],
    ['order', {}, {}, {}, []],
    ['order', {}, { form: 'written' }, {}, []],
    ['order', {}, { form: 'oral' }, {}, ['order-written-form /content/form']],
    ...['law', 'normative-legal-act', 'osa-normative-act', 'supreme-court-normative-resolution'].map(
      (name): [string, Content, Content, Partial<Matter>, readonly string[]] => [
        'order',
        {},
        { target: { class: name } },
        {},
        ['order-not-against-npa /content/target/class'],
      ],
    ),
    ...['individual-legal-act', 'decision', 'action', 'omission', undefined].map(
      (name): [string, Content, Content, Partial<Matter>, readonly string[]] => [
        'order',
        {},
        { target: { class: name } },
        {},
        [],
      ],
    ),
    ...Object.keys(conditions).map((name): [string, Content, Content, Partial<Matter>, readonly string[]] => [
      'order',
      {},
      { conditions: { ...conditions, [name]: false } },
      {},
      [`order-conditions /content/conditions/${name}`],
    ]),
    ['order', {}, { conditions: {} }, {}, []],
    ['instruction', {}, { normative: true }, {}, []],
    ['instruction', {}, { normative: true, ground: 'operational-search' }, {}, []],
    ['instruction', {}, { normative: true, ground: undefined }, {}, []],
    [
      'instruction',
      {},
      { normative: true, ground: 'other' },
      {},
      ['instruction-pg-normative /content/normative'],
    ],
    [
      'instruction',
      {},
      { normative: true, ground: 'administrative-case' },
      {},
      ['instruction-pg-normative /content/normative'],
    ],
    ['instruction', {}, { normative: false, ground: 'other' }, {}, []],
    [
      'instruction',
      {},
      { administrativeCase: { form: 'oral' } },
      {},
      ['admin-act-written-instruction /content/administrativeCase/form'],
    ],
    ['instruction', {}, { administrativeCase: { form: 'written' } }, {}, []],
    ['submission', {}, {}, {}, []],
    ['warning', {}, { form: 'oral' }, {}, ['warning-written-form /content/form']],
    ['warning', {}, { form: 'written' }, {}, []],
    ['warning', {}, {}, {}, []],
    ['public-appeal', {}, {}, {}, []],
    ['public-appeal', {}, {}, { secrecy: 'restricted' }, ['po-publicity-limits /secrecy']],
    ['law-explanation', {}, {}, {}, []],
    ...['parliament-resolution', 'chamber-resolution'].map(
      (name): [string, Content, Content, Partial<Matter>, readonly string[]] => [
        'law-explanation',
        {},
        { legislativeAct: { class: name } },
        {},
        ['explanation-excludes-parliament /content/legislativeAct/class'],
      ],
    ),
    ['law-explanation', {}, { legislativeAct: {} }, {}, []],
    ['law-explanation', {}, { legislativeAct: undefined }, {}, []],
    ['law-explanation', {}, toAll, nobody, []],
    ['law-explanation', {}, toAll, {}, ['explanation-grounds /addresseeIds']],
    ['law-explanation', {}, toAll, { ...nobody, secrecy: 'restricted' }, ['po-publicity-limits /secrecy']],
    ['law-explanation', {}, {}, { secrecy: 'secret' }, []],
    ['law-explanation', { basis: 'draft-act' }, toAll, nobody, ['explanation-draft-act /content/circle']],
    ['court-application', { type: 'claim' }, {}, {}, []],
    ['court-application', { type: 'claim' }, { stateFee: 0 }, {}, []],
    ['court-application', { type: 'claim' }, { stateFee: 1 }, {}, ['application-no-fee /content/stateFee']],
    ...['protest', 'resolution', 'order', 'instruction', 'submission'].map(
      (name): [string, Content, Content, Partial<Matter>, readonly string[]] => [
        'court-application',
        { type: 'challenge' },
        { challenge: { act: { kind: name } } },
        {},
        [],
      ],
    ),
    ...['court-application', 'sanction', 'warning', 'public-appeal', 'law-explanation'].map(
      (name): [string, Content, Content, Partial<Matter>, readonly string[]] => [
        'court-application',
        { type: 'challenge' },
        { challenge: { act: { kind: name } } },
        {},
        ['application-after-rejection /content/challenge/act/kind'],
      ],
    ),
    [
      'sanction',
      {},
      { scope: 'bank-secrecy', requester: { isNationalBank: true } },
      {},
      ['sanction-bank-nationalbank-exempt /content/requester/isNationalBank'],
    ],
    [
      'sanction',
      {},
      { signature: 'electronic', covert: true, protectedSecret: true },
      {},
      ['sanction-eds-covert-exception /content/signature'],
    ],
    ['sanction', {}, { signature: 'electronic', covert: true, protectedSecret: false }, {}, []],
    ['sanction', {}, { studiedAt: '2016-05-06T09:39:00Z' }, {}, ['policy-order-of-facts /content/studiedAt']],
  ])('%s %j, that says %j, %j: %j', (kind, which, more, facts, rules) => {
    const grounds = kindOf(kind).written(saying(kind, which, more, facts), law);
    expect(refusingAt(kind, 'written', grounds)).toEqual(rules);
  });
});
