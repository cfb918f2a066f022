import { calendarDays } from '../calendar';
import { without } from '../kernel/present';
import { Edition, type EditionText, standing } from './edition';
import type { KindDefinition } from './kind';
import { kz2709of1995 } from './kz-2709-1995';
import { type DeclaredRule, rulesOf } from './rule';

const says = { kk: 'ереже', ru: 'правило', en: 'a rule' };
const bar: DeclaredRule = { cites: '1', ruleKind: 'form', treatment: 'enforced', force: 'forbids', says };
const rules = rulesOf({
  'list-of-kinds': bar,
  'prosecutors-only': bar,
  'superior-for-lower': bar,
  'publicity-limits': bar,
  addressee: bar,
  content: bar,
  signatory: bar,
  'own-term': { ...bar, minimum: 'least', maximum: 'most' },
  least: { ...bar, value: calendarDays(10) },
  most: { ...bar, value: calendarDays(30) },
  'no-own-term-in-court': bar,
  'proof-of-receipt': bar,
  'notice-in-time': bar,
  'answer-before-closure': bar,
  'policy-kind-awaited': bar,
  'policy-edition-after-repeal': bar,
});

const first = {
  code: 'first',
  bars: {
    written: ['addressee'],
    signature: ['signatory', 'not-of-this-edition'],
    term: ['no-own-term-in-court'],
    receipt: ['proof-of-receipt'],
    notice: ['notice-in-time'],
    closure: ['answer-before-closure'],
  },
  wantedBy: [
    ['', 'content'],
    ['/norms', 'content'],
  ],
  ownTerm: { rule: 'own-term' },
} as unknown as KindDefinition;
const second = {
  code: 'second',
  bars: { written: [], signature: [] },
  wantedBy: [],
} as unknown as KindDefinition;

const text: EditionText = {
  id: 'xx-small',
  title: { kk: 'Заң', ru: 'Закон', en: 'Law' },
  rules,
  kinds: [first, second],
  common: {
    listOfKinds: 'list-of-kinds',
    prosecutorsOnly: 'prosecutors-only',
    superiorForLower: 'superior-for-lower',
    publicityLimits: 'publicity-limits',
    complaint: { routes: 'complaint-routes', standsMeanwhile: 'no-suspension', decided: 'by-a-superior' },
  },
  awaitedKinds: ['third'],
  repealedOn: '2017-06-30',
};
const law = new Edition(text);
const lacking = (...ids: readonly string[]): Edition =>
  new Edition({
    ...text,
    rules: Object.fromEntries(Object.entries(rules).filter(([id]) => !ids.includes(id))),
  });
const ids = (found: readonly { readonly id: string }[]): readonly string[] => found.map(({ id }) => id);

describe('an edition of the law', () => {
  it('is asked by its rules, and knows no others', () => {
    expect(law.rule('addressee')).toBe(rules.addressee);
    expect(law.find('not-of-this-edition')).toBeUndefined();
    expect(law.find('toString')).toBeUndefined();
    expect(() => law.rule('not-of-this-edition')).toThrow('xx-small has no rule not-of-this-edition');
    expect(ids(law.rules)).toEqual(Object.keys(rules));
    expect([law.id, law.title, law.common]).toEqual([text.id, text.title, text.common]);
  });

  it('has the kinds of its list, in its order', () => {
    expect(law.kindCodes).toEqual(['first', 'second']);
    expect(law.kind('second')).toBe(second);
    expect(law.kind('third')).toBeUndefined();
  });

  it('refuses by a rule that it has, and by none that it lacks', () => {
    expect(law.ground('addressee')).toEqual({ rule: rules.addressee, edition: 'xx-small' });
    expect(law.ground('addressee', '/addresseeId')).toEqual({
      rule: rules.addressee,
      edition: 'xx-small',
      pointer: '/addresseeId',
    });
    expect(lacking('addressee').ground('addressee', '/addresseeId')).toBeUndefined();
  });

  it('names the policy of what is cited from the day of its repeal on', () => {
    const beyond = rules['policy-edition-after-repeal'];
    expect(law.of('2017-06-29').ground('addressee')).not.toHaveProperty('appliedUnder');
    expect(law.of('2017-06-30').ground('addressee')).toMatchObject({ appliedUnder: beyond });
    expect(law.of('2017-07-01').appliedUnder).toBe(beyond);
    expect(law.appliedUnder).toBeUndefined();
    expect(new Edition(without(text, 'repealedOn'), '2030-01-01').appliedUnder).toBeUndefined();
    expect(lacking('policy-edition-after-repeal').of('2030-01-01').appliedUnder).toBeUndefined();
  });

  it('refuses a kind that its list lacks, and one that is not registered yet, each by its rule', () => {
    expect(law.unknownKind('third', '/kind')).toMatchObject({ rule: rules['policy-kind-awaited'] });
    expect(law.unknownKind('fourth', '/kind')).toMatchObject({
      rule: rules['list-of-kinds'],
      pointer: '/kind',
    });
    const complete = new Edition(without(text, 'awaitedKinds'));
    expect(complete.unknownKind('third', '/kind')?.rule.id).toBe('list-of-kinds');
  });

  it('lets a superior act where it has that rule', () => {
    expect(law.superiorMayAct).toBe(true);
    expect(lacking('superior-for-lower').superiorMayAct).toBe(false);
  });
});

describe('the rules by which a kind may refuse', () => {
  it('are of what is written, of the signature with what it wants, and each once', () => {
    expect(ids(law.barsAt('written'))).toEqual(['list-of-kinds', 'addressee']);
    expect(ids(law.barsAt('signature'))).toEqual([
      'list-of-kinds',
      'prosecutors-only',
      'addressee',
      'signatory',
      'content',
    ]);
  });

  it('are of another term with its bounds, of a receipt, of the word of a consideration, and of the closure', () => {
    expect(ids(law.barsAt('term'))).toEqual(['own-term', 'least', 'most', 'no-own-term-in-court']);
    expect(ids(law.barsAt('receipt'))).toEqual(['proof-of-receipt']);
    expect(ids(law.barsAt('notice'))).toEqual(['notice-in-time']);
    expect(ids(law.barsAt('closure'))).toEqual(['answer-before-closure']);
  });

  it('are only those that the edition has', () => {
    expect(ids(lacking('least').barsAt('term'))).toEqual(['own-term', 'most', 'no-own-term-in-court']);
    expect(ids(lacking('own-term').barsAt('term'))).toEqual(['no-own-term-in-court']);
    expect(ids(lacking('addressee', 'list-of-kinds').barsAt('written'))).toEqual([]);
  });

  it('are all known to the law of 1995, whose rules bear the ids that they are found by', () => {
    const { kinds, rules: known } = kz2709of1995;
    const named = kinds.flatMap(({ bars }) => Object.values(bars).flat());
    expect(named.filter((id) => known[id]?.id !== id)).toEqual([]);
  });
});

describe('the grounds that stand', () => {
  it('are those that the edition gave, in their order', () => {
    const [one, other] = [law.ground('addressee'), law.ground('content')];
    expect(standing([one, undefined, false, other])).toEqual([one, other]);
  });
});
