import { computeDeadline, hours, sourcedDays, workingCalendar, type OwnTerm } from '../calendar';
import { without } from '../kernel/present';
import { Edition, type EditionText } from './edition';
import { kz2709of1995 } from './kz-2709-1995';
import type { Rule } from './rule';
import { isRefused, termQuestion, type TermAsked } from './term-question';

const law = new Edition(kz2709of1995);
const withoutRule = (id: string) =>
  Object.fromEntries(Object.entries(kz2709of1995.rules).filter(([other]) => other !== id));
const amended = (id: string, change: Partial<Rule>): Edition =>
  new Edition({ ...kz2709of1995, rules: { ...kz2709of1995.rules, [id]: { ...law.rule(id), ...change } } });
const asked = (on: string, more: Partial<TermAsked> = {}): TermAsked => ({
  start: { on },
  zone: 'Asia/Almaty',
  calendar: workingCalendar(sourcedDays, 1),
  ...more,
});

function dueOn(rule: string, on: string, own?: OwnTerm, more: Partial<TermAsked> = {}): unknown {
  const answer = termQuestion(law, rule, asked(on, { ...(own && { own }), ...more }));
  return isRefused(answer) ? answer.map((ground) => ground.rule.id) : computeDeadline(answer).dueOn;
}

describe('a term asked of the statute', () => {
  it('is counted by the value and the policies of its rule', () => {
    expect(dueOn('protest-consideration-term', '2016-05-11')).toBe('2016-05-23');
    expect(dueOn('submission-term-max', '2016-06-03')).toBe('2016-07-04');
    expect(dueOn('district-prosecutor-term', '2014-01-01')).toBe('2019-01-01');
    expect(dueOn('schedule-publish-winter', '2016-10-03')).toBe('2016-12-25');
  });

  it('is refused by its own rule where the prosecutor must set it and has not', () => {
    expect(dueOn('protest-other-term', '2016-05-11')).toEqual(['protest-other-term']);
    expect(dueOn('order-execution-term', '2016-05-05')).toEqual(['order-execution-term']);
  });

  it('runs as the prosecutor set it, from the same start', () => {
    expect(dueOn('protest-other-term', '2016-05-11', { days: 25 })).toBe('2016-06-06');
    expect(dueOn('protest-other-term', '2016-12-02', { days: 20 })).toBe('2016-12-22');
    expect(dueOn('order-execution-term', '2016-05-05', { days: 5 })).toBe('2016-05-11');
  });

  it.each([{ days: 7 }, { days: 9 }, { dueOn: '2016-05-20' }, { dueOn: '2016-05-01' }])(
    'of a protest is not shorter than ten days: %j',
    (own) => {
      expect(dueOn('protest-other-term', '2016-05-11', own)).toEqual(['protest-other-term-minimum']);
    },
  );

  it.each([{ days: 10 }, { dueOn: '2016-05-21' }, { dueOn: '2016-05-23' }])(
    'of a protest may be as short as ten days: %j',
    (own) => {
      expect(dueOn('protest-other-term', '2016-05-11', own)).toBe('2016-05-23');
    },
  );

  it.each([{ days: 31 }, { days: 45 }, { dueOn: '2016-07-05' }])(
    'of a submission is not longer than thirty days: %j',
    (own) => {
      expect(dueOn('submission-term-by-prosecutor', '2016-06-03', own)).toEqual(['submission-term-max']);
    },
  );

  it.each([
    [{ days: 20 }, '2016-06-23'],
    [{ days: 30 }, '2016-07-04'],
    [{ dueOn: '2016-07-04' }, '2016-07-04'],
  ])('of a submission may be as long as thirty days: %j', (own, last) => {
    expect(dueOn('submission-term-by-prosecutor', '2016-06-03', own)).toBe(last);
  });

  it('is held to the least where a day set in time became too early by a late receipt', () => {
    const held = { beyondBounds: 'held' } as const;
    expect(dueOn('protest-other-term', '2016-05-11', { dueOn: '2016-05-16' }, held)).toBe('2016-05-23');
    expect(dueOn('protest-other-term', '2016-05-11', { dueOn: '2016-06-01' }, held)).toBe('2016-06-01');
  });

  it('has no bound where the edition has no bounding rule', () => {
    const rules = withoutRule('protest-other-term-minimum');
    const without = new Edition({ ...kz2709of1995, rules });
    const answer = termQuestion(without, 'protest-other-term', asked('2016-05-11', { own: { days: 3 } }));
    expect(isRefused(answer)).toBe(false);
  });

  it('passes the facts on as they are, with the bounds, and nothing that was not told', () => {
    const facts = asked('2016-05-11');
    const plain = termQuestion(law, 'protest-consideration-term', facts);
    expect(plain).toEqual({
      ...facts,
      term: { unit: 'calendar-day', number: 10 },
      policies: law.rule('protest-consideration-term').policies,
    });
    for (const absent of ['own', 'minimum', 'maximum', 'stays']) expect(plain).not.toHaveProperty(absent);
    const told = { own: { days: 20 }, stays: [{ from: '2016-05-16' }] };
    expect(termQuestion(law, 'protest-other-term', asked('2016-05-11', told))).toMatchObject({
      ...told,
      minimum: { unit: 'calendar-day', number: 10 },
    });
    expect(termQuestion(law, 'submission-term-by-prosecutor', asked('2016-05-11', told))).toMatchObject({
      ...told,
      maximum: { unit: 'calendar-day', number: 30 },
    });
  });

  it('is refused at the member that was told, and held to its bounds only where that is asked for', () => {
    const short = { own: { days: 3 }, pointer: '/term' };
    const refused = termQuestion(law, 'protest-other-term', asked('2016-05-11', short));
    expect(refused).toMatchObject([{ rule: { id: 'protest-other-term-minimum' }, pointer: '/term' }]);
    const missing = termQuestion(law, 'protest-other-term', asked('2016-05-11', { pointer: '/term' }));
    expect(missing).toMatchObject([{ rule: { id: 'protest-other-term' }, pointer: '/term' }]);
    const asToBounds = (beyondBounds: 'refused' | 'held') =>
      isRefused(termQuestion(law, 'protest-other-term', asked('2016-05-11', { ...short, beyondBounds })));
    expect([asToBounds('refused'), asToBounds('held')]).toEqual([true, false]);
  });

  it('is bounded without a move: the least by its own last day, the most of a number by the number', () => {
    // Ten days from 11 May end on Saturday the 21st, thirty from 3 June on Sunday 3 July.
    expect(dueOn('protest-other-term', '2016-05-11', { dueOn: '2016-05-20' })).toEqual([
      'protest-other-term-minimum',
    ]);
    expect(dueOn('submission-term-by-prosecutor', '2016-06-03', { dueOn: '2016-07-04' })).toBe('2016-07-04');
    expect(dueOn('submission-term-by-prosecutor', '2016-06-03', { days: 31 })).toEqual([
      'submission-term-max',
    ]);
  });

  it('may have both bounds, and breaks one of them', () => {
    const both = amended('protest-other-term', {
      minimum: 'protest-other-term-minimum',
      maximum: 'submission-term-max',
    });
    const broken = (days: number) => {
      const answer = termQuestion(both, 'protest-other-term', asked('2016-05-11', { own: { days } }));
      return isRefused(answer) && answer.map(({ rule }) => rule.id);
    };
    expect([9, 10, 30, 31].map(broken)).toEqual([
      ['protest-other-term-minimum'],
      false,
      false,
      ['submission-term-max'],
    ]);
  });

  it('that is a day may be as late as the longest term itself ends, by the policies of that term', () => {
    const unmoved = amended('submission-term-by-prosecutor', { policies: ['P1'] });
    const until = (day: string) =>
      isRefused(
        termQuestion(unmoved, 'submission-term-by-prosecutor', asked('2016-06-03', { own: { dueOn: day } })),
      );
    expect([until('2016-07-04'), until('2016-07-05')]).toEqual([false, true]);
  });

  it('keeps of the policies those that the edition has, and may have none', () => {
    const all = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'P9', 'P10'] as const;
    const policiesOf = (rules: EditionText['rules']) => {
      const answer = termQuestion(
        new Edition({ ...kz2709of1995, rules }),
        'submission-term-max',
        asked('2016-06-03'),
      );
      return isRefused(answer) || answer.policies;
    };
    const rule = law.rule('submission-term-max');
    const counted = { ...kz2709of1995.rules, [rule.id]: { ...rule, policies: all } };
    expect(policiesOf(counted)).toEqual(all);
    for (const policy of all) {
      const lacking = without(counted, `policy-${policy.toLowerCase()}`);
      expect(policiesOf(lacking)).toEqual(all.filter((one) => one !== policy));
    }
    expect(policiesOf({ ...counted, [rule.id]: without(rule, 'policies') })).toEqual([]);
  });

  it.each([
    ['inspection-term', 'policy-p4'],
    ['district-prosecutor-term', 'policy-p4'],
    ['sanction-decision-term', 'policy-p5'],
    ['schedule-publish-winter', 'policy-p7'],
    ['order-result-immediate', 'policy-p8'],
    ['submission-report-term', 'policy-p10'],
  ])('leaves %s to other law where the edition lacks %s, and to none where it has it', (id, policy) => {
    const lacking = new Edition({ ...kz2709of1995, rules: withoutRule(policy) });
    const term = (edition: Edition) => {
      const answer = termQuestion(edition, id, asked('2016-06-03'));
      return isRefused(answer) || answer.term;
    };
    expect(term(lacking)).toEqual({ unit: 'set-by-law' });
    expect(term(law)).toBe(law.rule(id).value);
  });

  it('is bounded by nothing where the bounding rule has no term of its own', () => {
    const least = without(law.rule('protest-other-term-minimum'), 'value');
    const unbound = new Edition({
      ...kz2709of1995,
      rules: { ...kz2709of1995.rules, 'protest-other-term-minimum': least },
    });
    const answer = termQuestion(unbound, 'protest-other-term', asked('2016-05-11', { own: { days: 3 } }));
    expect(answer).not.toHaveProperty('minimum');
  });

  it('is not bounded by hours: that is a mistake of the law’s text', () => {
    const inHours = amended('protest-other-term-minimum', { value: hours(24), policies: ['P5'] });
    const question = asked('2016-05-11', { own: { days: 3 }, start: { at: '2016-05-11T04:00:00Z' } });
    expect(() => termQuestion(inHours, 'protest-other-term', question)).toThrow(
      'a bound of an own term is a term of days',
    );
  });

  it('is not asked of a rule without a term', () => {
    expect(() => termQuestion(law, 'protest-object', asked('2016-05-11'))).toThrow('has no term');
    expect(() => termQuestion(law, 'no-such-rule', asked('2016-05-11'))).toThrow();
  });
});
