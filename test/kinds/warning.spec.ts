import { anAct, asked, clerk, prosecutor, type Told, wayTo } from '../support/acts';
import { aWarning, company, sending, toCompany, writing } from '../support/submission';
import type { ActCommand, ActDecision } from '../../src/modules/acts/domain';

/** Each rule that refuses with the member that it points to. */
const refusing = (decision: ActDecision): string[] =>
  decision.accepted ? [] : decision.grounds.map(({ rule, pointer }) => `${rule.id} ${pointer ?? ''}`);

const recorded: Told = { ...toCompany, by: clerk, on: '2016-05-12' };

describe('a warning', () => {
  it.each([
    ['natural-person', []],
    ['legal-person', []],
    ['state-body', ['policy-warning-addressee /addresseeId']],
    ['official', ['policy-warning-addressee /addresseeId']],
    ['court', ['policy-warning-addressee /addresseeId']],
  ] as const)('to a %s', (type, rules) => {
    const told = { addressees: [{ ...company, type }] };
    expect(refusing(writing('warning', aWarning(), told))).toEqual(rules);
  });

  it('goes to somebody, and to one only', () => {
    expect(refusing(sending('warning', aWarning({}, { addresseeIds: [] }), toCompany))).toEqual([
      'warning-written-form /addresseeId',
    ]);
    const two = aWarning({}, { addresseeIds: ['company', 'other'] });
    expect(refusing(writing('warning', two, { addressees: [company, { ...company, id: 'other' }] }))).toEqual(
      ['policy-number-of-addressees /addresseeIds'],
    );
  });

  it.each([
    [{}, []],
    [{ ground: 'prevention' }, []],
    [{ ground: undefined }, ['warning-grounds /content/ground']],
    [{ circumstances: undefined }, ['warning-grounds /content/circumstances']],
    [{ liability: undefined }, ['warning-liability-notice /content/liability']],
    [{ liability: { norm: 'Code, 488' } }, ['warning-liability-notice /content/liability/text']],
    [{ liability: { text: 'A fine' } }, ['warning-liability-notice /content/liability/norm']],
    [{ liability: { text: 'A fine', norm: 'Code, 488' } }, []],
  ])('with %j is sent for signature, or lacks all of this', (changed, rules) => {
    expect(refusing(sending('warning', aWarning(changed), toCompany))).toEqual(rules);
  });

  it.each<[string, ActCommand, string[]]>([
    [
      'an answer',
      { type: 'response', input: { outcome: 'satisfied', takenMeasures: [], text: 'No.' } },
      ['policy-no-response '],
    ],
    ['a consideration', { type: 'consideration', input: { attended: true } }, ['policy-act-course ']],
    [
      'word of a consideration',
      { type: 'consideration-notice', input: { considerationOn: '2016-05-20' } },
      ['policy-act-course '],
    ],
    ['a note', { type: 'note', input: { text: 'Hm.' } }, ['policy-act-course ']],
    ['a court', { type: 'court-step', input: { step: 'filed' } }, ['policy-act-course ']],
    ['a publication', { type: 'publication', input: { medium: 'website', place: 'prokuror.kz' } }, []],
  ])('knows %s or does not', (_, command, rules) => {
    const served = anAct(wayTo.served, aWarning(), toCompany, 'warning');
    expect(refusing(asked(served, command, recorded))).toEqual(rules);
  });

  it('is given no term by anyone', () => {
    const served = anAct(wayTo.served, aWarning(), toCompany, 'warning');
    expect(served.deadlines).toEqual([]);
    const term: ActCommand = { type: 'term', input: { term: { days: 10 } } };
    expect(refusing(asked(served, term, { ...recorded, by: prosecutor }))).toEqual(['policy-act-course ']);
  });

  it('is closed once its service is recorded', () => {
    const closure: ActCommand = { type: 'closure' };
    const told = { ...recorded, by: prosecutor };
    const issued = anAct(wayTo.issued, aWarning(), toCompany, 'warning');
    expect(refusing(asked(issued, closure, told))).toEqual(['policy-service-recorded ']);
    const served = anAct(wayTo.served, aWarning(), toCompany, 'warning');
    expect(refusing(asked(served, closure, told))).toEqual([]);
  });
});
