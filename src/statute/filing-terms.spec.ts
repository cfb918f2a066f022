import { kz2709of1995, withFilingTerms } from '.';

const valueOf = (days: Parameters<typeof withFilingTerms>[1], rule: string) =>
  withFilingTerms(kz2709of1995, days).rules[rule]?.value;

describe('the terms for filing that an installation gives', () => {
  it('stand in the rules that leave them open, each by itself', () => {
    expect(valueOf({ application: 10 }, 'policy-filing-term-application')).toEqual({
      unit: 'calendar-day',
      number: 10,
    });
    expect(valueOf({ application: 10 }, 'policy-filing-term-protest')).toEqual({ unit: 'set-by-law' });
    expect(valueOf({ protest: 15 }, 'policy-filing-term-protest')).toMatchObject({ number: 15 });
  });

  it('leave the rest of the edition, and one without such rules, as they are', () => {
    const { rules } = withFilingTerms(kz2709of1995, { application: 10, protest: 15 });
    expect(Object.keys(rules)).toEqual(Object.keys(kz2709of1995.rules));
    expect(rules['protest-consideration-term']).toBe(kz2709of1995.rules['protest-consideration-term']);
    const bare = { ...kz2709of1995, rules: {} };
    expect(withFilingTerms(bare, { application: 10 })).toEqual(bare);
  });
});
