import { computeDeadline, sourcedDays, workingCalendar, type OwnTerm } from '../calendar';
import { Edition } from './edition';
import { kz2709of1995 } from './kz-2709-1995';
import { isRefused, termQuestion, type TermAsked } from './term-question';

const law = new Edition(kz2709of1995);
const withoutRule = (id: string) =>
  Object.fromEntries(Object.entries(kz2709of1995.rules).filter(([other]) => other !== id));
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

  it('is not asked of a rule without a term', () => {
    expect(() => termQuestion(law, 'protest-object', asked('2016-05-11'))).toThrow('has no term');
    expect(() => termQuestion(law, 'no-such-rule', asked('2016-05-11'))).toThrow();
  });
});
