import { calendarDays, hours } from '../../../calendar';
import { policies } from '../../../statute';
import { keptUntil } from './kept-until';

const keeping = policies['policy-repeat-keeping'];

describe('how long an answer is kept for repeats', () => {
  it('is twenty-four hours from the answer', () => {
    expect(keptUntil('2016-03-27T10:15:30.250Z', keeping)).toBe('2016-03-28T10:15:30.25Z');
  });

  it('follows the value of the policy', () => {
    expect(keptUntil('2016-03-27T10:15:30Z', { ...keeping, value: hours(48) })).toBe('2016-03-29T10:15:30Z');
  });

  it('is stated in hours and nothing else', () => {
    expect(() => keptUntil('2016-03-27T10:15:30Z', { ...keeping, value: calendarDays(1) })).toThrow(
      'policy-repeat-keeping states no hours',
    );
  });
});
