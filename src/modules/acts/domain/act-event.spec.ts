import { actIn } from '../../../../test/support/acts';
import { type ActEvent, addresseeOf, addresseeSees } from './act-event';

const { receipt, response } = actIn('answered').record;
const served: ActEvent = { type: 'served', receipt: receipt! };
const answered: ActEvent = { type: 'answered', response: response! };

describe('what happens inside the office', () => {
  it.each([
    'drafted',
    'revised',
    'submitted',
    'returned',
    'excluded',
    'exclusion-lifted',
    'passed-on',
    'noted',
    'breach-found',
    'breach-lapsed',
  ])('is not shown to the system of the addressee: %s', (type) => {
    expect(addresseeSees({ type } as ActEvent)).toBe(false);
  });

  it.each(['issued', 'served', 'answered', 'deadline-opened', 'withdrawn', 'closed', 'published'])(
    'and what the addressee has to know of is: %s',
    (type) => {
      expect(addresseeSees({ type } as ActEvent)).toBe(true);
    },
  );
});

describe('of several addressees', () => {
  const one = { addresseeId: 'one' };

  it('the one that did it is shown the event, and all of them what is for all', () => {
    expect(addresseeOf({ ...served, receipt: { ...receipt!, ...one } })).toBe('one');
    expect(addresseeOf({ ...answered, response: { ...response!, ...one } })).toBe('one');
    expect([addresseeOf(served), addresseeOf(answered)]).toEqual([undefined, undefined]);
    const correcting = (correction: object) =>
      addresseeOf({ type: 'corrected', supersedes: 'x', reason: 'misread', correction } as ActEvent);
    expect(correcting({ fact: 'receipt', value: { ...receipt, ...one } })).toBe('one');
    expect(correcting({ fact: 'response', value: { ...response, ...one } })).toBe('one');
    expect(correcting({ fact: 'ownTerm', value: { id: 'x' } })).toBeUndefined();
    expect(addresseeOf({ type: 'submitted' } as ActEvent)).toBeUndefined();
  });
});
