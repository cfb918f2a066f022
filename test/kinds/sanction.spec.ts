import { aDraft, akimat, aPerson, clerk, drafted, prosecutor, type Told } from '../support/acts';
import { aSanctionOf } from '../support/sanction';
import type { Draft } from '../../src/modules/acts/domain';
import type { Matter } from '../../src/statute';
import { sanction } from '../../src/statute/kz-2709-1995/kinds/sanction.kind';

const byRequest = 'policy-sanction-by-request /kind';

/** What refuses it, each with its member: a sanction is never drafted, so that something always does. */
function against(
  content: Readonly<Record<string, unknown>>,
  draft: Partial<Draft> = {},
  told: Told = {},
): readonly string[] {
  const decision = drafted(
    aDraft({ content: aSanctionOf(content), norms: [], ...draft }),
    { by: prosecutor, ...told },
    'sanction',
  );
  if (decision.accepted) throw new Error('a sanction was drafted');
  return decision.grounds.map(({ rule, pointer }) => [rule.id, pointer].filter(Boolean).join(' '));
}

const electronically = { signature: 'electronic' } as const;

describe('a sanction', () => {
  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['of a covert measure, signed by hand', {}],
    ['of a covert measure with a protected secret, signed by hand', { protectedSecret: true }],
    ['of a covert measure without a protected secret, signed electronically', electronically],
    [
      'of a measure that is not covert, with a secret',
      { ...electronically, covert: false, protectedSecret: true },
    ],
    [
      'to detain a foreigner, signed electronically',
      { scope: 'foreigners', ...electronically, covert: undefined },
    ],
    ['of bail', { scope: 'bail' }],
    ['of an act of a penal institution', { scope: 'penal-administration' }],
    ['of access to bank secrecy', { scope: 'bank-secrecy' }],
    ['in another case that its law names', { scope: 'other', law: 'The Law, art. 5' }],
    ['that is refused', { decision: 'refused', reasons: 'No grounds' }],
    ['of materials studied on receipt', { studiedAt: '2016-05-06T15:40:00+06:00' }],
  ])('%s is refused only because it is made by the decision of a request', (_, content) => {
    expect(against(content)).toEqual([byRequest]);
  });

  const whole: [string, Readonly<Record<string, unknown>>, string[]][] = [
    ['scope', { scope: undefined }, ['sanction-scope-other /content/scope']],
    ['the law of another case', { scope: 'other' }, ['sanction-scope-other /content/law']],
    ['the one who asks', { requester: undefined }, ['sanction-form-endorsement /content/requester']],
    [
      'the resolution',
      { resolution: { date: '2016-05-06', subject: 'A search' } },
      ['sanction-form-endorsement /content/resolution/number'],
    ],
    ['the receipt', { receivedAt: undefined }, ['sanction-decision-term /content/receivedAt']],
    ['the end of study', { studiedAt: undefined }, ['sanction-decision-term /content/studiedAt']],
    ['the decision', { decision: undefined }, ['sanction-form-endorsement /content/decision']],
    ['the signature', { signature: undefined }, ['sanction-form-endorsement /content/signature']],
    [
      'the signature of a refusal',
      { decision: 'refused', signature: undefined },
      ['sanction-refusal-same-form /content/signature'],
    ],
    [
      'what an electronic signature turns on',
      { ...electronically, covert: undefined, protectedSecret: undefined },
      [
        'sanction-eds-covert-exception /content/covert',
        'sanction-eds-covert-exception /content/protectedSecret',
      ],
    ],
  ];
  it.each(whole)('without %s is not whole', (_, content, rules) => {
    expect(against(content)).toEqual([...rules, byRequest]);
  });

  it('tells all that is missing at once', () => {
    const nothing = Object.fromEntries(Object.keys(aSanctionOf()).map((member) => [member, undefined]));
    expect(against({ ...nothing, scope: 'other' }, { addresseeIds: [] })).toEqual([
      'sanction-form-endorsement /addresseeId',
      'sanction-scope-other /content/law',
      'sanction-form-endorsement /content/requester',
      'sanction-form-endorsement /content/resolution',
      'sanction-decision-term /content/receivedAt',
      'sanction-decision-term /content/studiedAt',
      'sanction-form-endorsement /content/decision',
      'sanction-form-endorsement /content/signature',
      byRequest,
    ]);
  });

  const barred: [string, Readonly<Record<string, unknown>>, string][] = [
    [
      'for the National Bank',
      { scope: 'bank-secrecy', requester: { official: 'Head', body: 'National Bank', isNationalBank: true } },
      'sanction-bank-nationalbank-exempt /content/requester/isNationalBank',
    ],
    [
      'signed electronically, covert and with a protected secret',
      { ...electronically, protectedSecret: true },
      'sanction-eds-covert-exception /content/signature',
    ],
    [
      'of materials studied before they came',
      { studiedAt: '2016-05-06T15:39:59.5+06:00' },
      'policy-order-of-facts /content/studiedAt',
    ],
  ];
  it.each(barred)('%s is refused', (_, content, ground) => {
    expect(against(content)).toEqual([ground, byRequest]);
  });

  it('is refused to the National Bank for bank secrecy only', () => {
    const requester = { official: 'Head', body: 'National Bank', isNationalBank: true };
    expect(against({ scope: 'foreigners', requester })).toEqual([byRequest]);
  });

  it('is answered to the official or body that asks', () => {
    const to = (type: 'official' | 'legal-person' | 'natural-person' | 'court') =>
      against({}, {}, { addressees: [{ ...akimat, type }] });
    expect(to('official')).toEqual([byRequest]);
    for (const type of ['legal-person', 'natural-person', 'court'] as const)
      expect(to(type)).toEqual(['sanction-form-endorsement /addresseeId', byRequest]);
  });

  it('is given by a prosecutor with the clearance', () => {
    expect(against({}, {}, { by: clerk })).toEqual(['prosecutor-positions-list', byRequest]);
    const uncleared = aPerson({ position: 'prosecutor', clearance: 'restricted' });
    expect(against({}, { secrecy: 'secret' }, { by: uncleared })).toEqual([
      'policy-clearance /secrecy',
      byRequest,
    ]);
  });

  it.each([
    ['osa-covert', 'operational-search', 'sanction-scope-osa-covert'],
    ['foreigners', 'legality', 'sanction-scope-foreigners'],
    ['bank-secrecy', 'legality', 'sanction-scope-bank-secrecy'],
    ['bail', 'pre-trial', 'pretrial-support-arrest-motion'],
    ['penal-administration', 'enforcement', 'enforcement-sanction-admin-acts'],
    ['other', 'legality', 'sanction-scope-other'],
  ] as const)('of the scope %s lies in the area %s and rests on %s', (scope, area, rule) => {
    const content = aSanctionOf({ scope });
    expect(sanction.area(content)).toBe(area);
    expect(sanction.basis({ content } as Matter)).toContain(rule);
  });
});
