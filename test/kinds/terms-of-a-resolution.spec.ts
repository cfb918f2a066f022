import { without } from '../../src/kernel/present';
import type { TermPlan } from '../../src/statute';
import type { Matter, Response } from '../../src/statute';
import { type Content, kindOf, law, matterOf, receiptThere } from '../support/matters';

const [here, there] = ['Asia/Almaty', 'Asia/Aqtau'];
const upon = { fact: 'service', id: 'receipt', proof: 'a signature' };
const received = { start: { on: '2016-05-11' }, startedBy: upon, zone: there };
const receipt = receiptThere;
const own = { days: 12 };
const ownTerm = { id: 'own', term: own, reason: 'A study', setOn: '2016-05-11' };

const answer = (more: Partial<Response> = {}): { readonly response: Response } => ({
  response: {
    ...{ id: 'answer', outcome: 'executed', decidedOn: '2016-05-16', receivedOn: '2016-05-18' },
    ...{ takenMeasures: [], text: 'Done.' },
    ...more,
  },
});
const started = '2016-05-16T05:00:00Z';
const atOnce = (rule: string) => ({
  ...{ rule, basis: 'law', zone: there, startedBy: { fact: 'response', id: 'answer' } },
  ...{ start: { on: '2016-05-16' }, metBy: { on: '2016-05-18' } },
});

const receivedAt = { ...receipt, when: { at: '2016-05-11T05:00:00Z' } } as const;
const hours = { ...received, start: receivedAt.when, basis: 'law' };
const fallback = {
  ...{ ...received, rule: 'resolution-execution-term-fallback', basis: 'prosecutor', own },
};
const reported = atOnce('resolution-result-immediate');
const measured = (...days: readonly string[]) =>
  answer({ outcome: 'not-executed', takenMeasures: days.map((takenOn) => ({ text: 'A visit', takenOn })) });
const first = { ...received, rule: 'enforcement-immediate-measures', basis: 'law' };

describe('the terms of a resolution', () => {
  const ofMonth = {
    ...{ rule: 'inspection-term', basis: 'law', zone: here },
    ...{ start: { on: '2016-05-10' }, startedBy: { fact: 'issuance', id: 'issuance' } },
  };
  const termOfLaw = { days: 30, provision: 'Art. 74' };
  const dueOn = { dueOn: '2016-06-01', provision: 'Art. 74' };
  const purposed = (purpose: string, area?: string, more: Content = {}): Content => ({
    purpose,
    ...(area !== undefined && { area }),
    ...more,
  });
  const forced = { ...hours, rule: 'forced-attendance-24h' };
  const release = { ...received, rule: 'enforcement-release-immediate', basis: 'law' };

  it.each<[string, Content, Partial<Matter>, readonly object[]]>([
    ['without a purpose none', { purpose: undefined }, { receipt, ownTerm }, []],
    ['of the prosecutor', purposed('seizure'), { receipt, ownTerm }, [fallback]],
    ['none that is not set', purposed('seizure'), { receipt }, []],
    [
      'of the law, before the prosecutor’s',
      purposed('seizure', undefined, { termOfLaw }),
      { receipt, ownTerm },
      [{ ...received, rule: 'resolution-execution-term', basis: 'law', own: { days: 30 } }],
    ],
    [
      'of the law until a day',
      purposed('seizure', undefined, { termOfLaw: dueOn }),
      { receipt },
      [{ ...received, rule: 'resolution-execution-term', basis: 'law', own: { dueOn: '2016-06-01' } }],
    ],
    [
      'and upon execution the report at once',
      purposed('seizure'),
      { receipt, ownTerm, ...answer() },
      [{ ...fallback, metBy: { on: '2016-05-16' } }, reported],
    ],
    ['a month from the resolution itself, 5(4)', purposed('inspection'), {}, [ofMonth]],
    ['none of what is not issued', purposed('inspection'), { issuedOn: undefined as never }, []],
    [
      'the month is met by the day on which it was inspected, and not reported to ourselves',
      purposed('inspection'),
      { receipt, ...answer({ executedOn: '2016-05-15' }) },
      [{ ...ofMonth, metBy: { on: '2016-05-15' } }],
    ],
    [
      'hours from the minute of receipt, 26-1(3)',
      purposed('forced-attendance'),
      { receipt: receivedAt },
      [forced],
    ],
    ['no hours from a day', purposed('forced-attendance'), { receipt }, []],
    [
      'hours met at a minute',
      purposed('forced-attendance'),
      { receipt: receivedAt, ...answer({ executedAt: started, executedOn: '2016-05-16' }) },
      [{ ...forced, metBy: { at: started } }, reported],
    ],
    [
      'hours met on a day count from its first moment there',
      purposed('forced-attendance'),
      { receipt: receivedAt, ...answer() },
      [{ ...forced, metBy: { at: '2016-05-15T19:00:00Z' } }, reported],
    ],
    ['measures at once, 26-1(2)', purposed('enforcement'), { receipt }, [first]],
    ['none before the receipt', purposed('enforcement'), {}, []],
    [
      'met by the first measure that is not before the receipt',
      purposed('enforcement'),
      { receipt, ...measured('2016-05-13', '2016-05-12', '2016-05-10') },
      [{ ...first, metBy: { on: '2016-05-12' } }],
    ],
    [
      'met by a measure of the very day of receipt',
      purposed('enforcement'),
      { receipt, ...measured('2016-05-11') },
      [{ ...first, metBy: { on: '2016-05-11' } }],
    ],
    [
      'of a receipt to the minute the day is that of its place',
      purposed('enforcement'),
      { receipt: { ...receipt, when: { at: '2016-05-11T19:30:00Z' } }, ...measured('2016-05-11') },
      [{ ...first, start: { at: '2016-05-11T19:30:00Z' } }],
    ],
    [
      'met by the execution where no measure has a day',
      purposed('enforcement'),
      { receipt, ...answer() },
      [{ ...first, metBy: { on: '2016-05-16' } }, reported],
    ],
    ['release at once, 44 6)', purposed('release', 'enforcement'), { receipt }, [release]],
    [
      'met by the release',
      purposed('release', 'enforcement'),
      { receipt, ...answer({ executedAt: started }) },
      [{ ...release, metBy: { at: started } }, reported],
    ],
    ['none of a release on other articles', purposed('release', 'administrative'), { receipt }, []],
    ['none until the court decides, 23(2)', purposed('suspension', 'courts'), { receipt, ownTerm }, []],
  ])('%s', (_, said, facts, plans) => {
    const kind = kindOf('resolution');
    const found = kind.terms(matterOf('resolution', said, facts), law);
    // What it is to miss them stands in a table of its own.
    expect(found.map((plan) => without(plan, 'breach'))).toEqual(
      plans.map((plan) => without(plan as TermPlan, 'breach')),
    );
  });
});
