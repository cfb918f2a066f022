import { lawOfTests, lawWithout } from '../../../../test/support/refusals';
import { years } from '../../../calendar';
import { Edition, kz2709of1995, type PolicyRuleId } from '../../../statute';
import { termEnds } from './appointment-term';

const zone = 'Asia/Almaty';

describe.each([
  ['pg-appointment', 'general'],
  ['regional-prosecutor-term', 'regional'],
  ['district-prosecutor-term', 'district'],
] as const)('%s', (rule, level) => {
  it('lets a head of that level hold office for five years', () => {
    expect(termEnds(lawOfTests, 'head', level, '2014-01-01', zone)).toBe('2019-01-01');
    expect(termEnds(lawOfTests, 'head', level, '2019-01-02', zone)).toBe('2024-01-02');
    expect(termEnds(lawOfTests, 'head', level, '2016-02-29', zone)).toBe('2021-02-28');
    expect(termEnds(lawOfTests, 'deputy', level, '2014-01-01', zone)).toBeNull();
  });

  it('changes the last day with its value', () => {
    const rules = { ...kz2709of1995.rules, [rule]: { ...lawOfTests.find(rule)!, value: years(4) } };
    const other = new Edition<PolicyRuleId>({ ...kz2709of1995, rules });
    expect(termEnds(other, 'head', level, '2014-01-01', zone)).toBe('2018-01-01');
    expect(termEnds(lawWithout(rule), 'head', level, '2014-01-01', zone)).toBeNull();
  });
});
