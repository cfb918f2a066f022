import { kz2709of1995, type Rule } from '../../src/statute';
import { lawCases } from '../cases';
import { changedText, type LawCase } from '../support/law-case';

const rules = Object.values(kz2709of1995.rules);
const enforced = rules.filter(({ treatment }) => treatment === 'enforced');

/** The enforced rules without a case of what they do. */
const unproven = (of: readonly Rule[], cases: readonly LawCase[]): readonly string[] =>
  of
    .filter(({ id, force }) => !cases.some(({ rule, proves }) => rule === id && proves === force))
    .map(({ id }) => id);

describe('the law is data', () => {
  it('says of each enforced rule what it does, and of no other', () => {
    expect(enforced.filter(({ force }) => force === undefined)).toEqual([]);
    expect(rules.filter(({ treatment, force }) => treatment !== 'enforced' && force !== undefined)).toEqual(
      [],
    );
  });

  it('awaits something where it is enforced only of a term, which is calculated before its matter is registered', () => {
    expect(enforced.filter(({ awaits, force }) => awaits && force !== 'sets-a-term')).toEqual([]);
  });

  it('has a value wherever it sets a term', () => {
    expect(enforced.filter(({ force, value }) => force === 'sets-a-term' && !value)).toEqual([]);
  });

  it('has a case of each enforced rule, and of no other', () => {
    expect(unproven(enforced, lawCases)).toEqual([]);
    const proven = [...new Set(lawCases.map(({ rule }) => rule))];
    expect(proven.filter((id) => !enforced.some((rule) => rule.id === id))).toEqual([]);
  });

  it('misses the case of a rule that nothing proves, or that is proven to do something else', () => {
    const [first] = enforced.filter(({ force }) => force === 'forbids');
    expect(unproven(enforced, [])).toHaveLength(enforced.length);
    const wrongly = lawCases.map((one) =>
      one.rule === first?.id ? { ...one, proves: 'has-effect' as const } : one,
    );
    expect(unproven(enforced, wrongly)).toEqual([first?.id]);
  });

  it('names every case once', () => {
    const names = lawCases.map(({ rule, name }) => `${rule}: ${name}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

describe.each(lawCases.map((one) => [`${one.rule}: ${one.name}`, one] as const))('%s', (_, one) => {
  it('comes out so by the law as it is', () => {
    expect(one.outcome(kz2709of1995)).toEqual(one.is);
  });

  it(one.instead ? 'comes out otherwise with another value' : 'comes out otherwise without the rule', () => {
    expect(one.otherwise).not.toEqual(one.is);
    expect(one.outcome(changedText(one))).toEqual(one.otherwise);
  });
});
