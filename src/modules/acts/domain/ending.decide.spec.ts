import {
  actIn,
  aDraft,
  akimat,
  anAct,
  asked,
  clerk,
  eventsOf,
  head,
  prosecutor,
  type StateOfProtest,
  type Told,
  wayTo,
} from '../../../../test/support/acts';
import { anInstruction } from '../../../../test/support/orders';
import type { Act } from './act';
import type { ActCommand } from './act-command';
import type { ActDecision } from './judgement';

const future = 'policy-not-in-the-future';
const order = 'policy-order-of-facts';
const grounds = (decision: ActDecision): readonly string[] =>
  decision.accepted ? [] : decision.grounds.map(({ rule, pointer }) => `${rule.id} ${pointer ?? ''}`.trim());
const withdrawal = (withdrawnOn?: string): ActCommand => ({
  ...{ type: 'withdrawal', reason: 'An error' },
  ...(withdrawnOn !== undefined && { withdrawnOn }),
});
const closure = (closedOn?: string, reason?: string): ActCommand => ({
  type: 'closure',
  ...(closedOn !== undefined && { closedOn }),
  ...(reason !== undefined && { reason }),
});
const on20: Told = { on: '2016-05-20' };

describe('a withdrawal recorded on 20 May', () => {
  it.each<[StateOfProtest, string, readonly string[]]>([
    ['draft', '2016-05-20', []],
    ['issued', '2016-05-10', []],
    ['issued', '2016-05-09', [`${order} /withdrawnOn`]],
    ['served', '2016-05-11', []],
    ['served', '2016-05-10', [`${order} /withdrawnOn`]],
    ['served', '2016-05-21', [`${future} /withdrawnOn`]],
    ['answered', '2016-05-20', ['policy-act-course']],
    ['closed', '2016-05-20', ['policy-act-course']],
    ['withdrawn', '2016-05-20', ['policy-act-course']],
  ])('of an act that is %s, on %s', (state, on, expected) => {
    expect(grounds(asked(actIn(state), withdrawal(on), on20))).toEqual(expected);
  });

  it('is the head’s, and is kept with its reason', () => {
    expect(grounds(asked(actIn('issued'), withdrawal(), { ...on20, by: prosecutor }))).toEqual([
      'policy-withdrawal',
    ]);
    const command = {
      type: 'withdrawal',
      reason: 'An error',
      withdrawnOn: '2016-05-19',
      lateReason: 'ill',
    } as const;
    const decision = asked(actIn('served'), command, on20);
    expect(decision).toMatchObject({ footing: { capacity: { position: 'head' } } });
    const [first, ...rest] = eventsOf(decision);
    expect(first).toEqual({
      event: {
        ...{ type: 'withdrawn', id: expect.any(String) as string },
        ...{ withdrawnOn: '2016-05-19', reason: 'An error' },
      },
      ...{ happenedOn: '2016-05-19', late: true, lateReason: 'ill' },
    });
    expect(rest).toMatchObject([{ event: { type: 'deadline-ended', reason: { code: 'act-withdrawn' } } }]);
    expect(eventsOf(asked(actIn('issued'), withdrawal(), on20))).toMatchObject([
      { event: { withdrawnOn: '2016-05-20' }, late: false },
    ]);
  });

  it('follows the receipt as the day was at the office', () => {
    const inAqtau: Told = { addressees: [{ ...akimat, zone: 'Asia/Aqtau' }] };
    const late: Told = { ...inAqtau, by: clerk, on: '2016-05-12', now: '2016-05-11T18:30:00Z' };
    const service: ActCommand = { type: 'service', input: { method: 'courier', proof: 'a signature' } };
    // 23:30 of the 11th in Aktau is 00:30 of the 12th at the office: the day itself began on the 11th there too.
    const served = anAct([...wayTo.issued, [service, late]], aDraft(), inAqtau);
    expect(served.record.receipt).toMatchObject({ when: { on: '2016-05-11' }, zone: 'Asia/Aqtau' });
    expect(grounds(asked(served, withdrawal('2016-05-11'), { ...inAqtau, ...on20 }))).toEqual([]);
    expect(grounds(asked(served, withdrawal('2016-05-10'), { ...inAqtau, ...on20 }))).toEqual([
      `${order} /withdrawnOn`,
    ]);
  });
});

describe('a closure recorded on 20 May', () => {
  it.each<[StateOfProtest, string, readonly string[]]>([
    ['answered', '2016-05-18', []],
    ['answered', '2016-05-17', [`${order} /closedOn`]],
    ['answered', '2016-05-21', [`${future} /closedOn`]],
    ['served', '2016-05-20', ['policy-act-course']],
    ['draft', '2016-05-20', ['policy-act-course']],
    ['closed', '2016-05-20', ['policy-act-course']],
  ])('of an act that is %s, on %s', (state, on, expected) => {
    expect(grounds(asked(actIn(state), closure(on), { ...on20, by: prosecutor }))).toEqual(expected);
  });

  it('is a prosecutor’s, and is kept', () => {
    expect(grounds(asked(actIn('answered'), closure(), { ...on20, by: clerk }))).toEqual([
      'policy-who-closes',
    ]);
    const command = { type: 'closure', closedOn: '2016-05-19', lateReason: 'ill' } as const;
    const decision = asked(actIn('answered'), command, { ...on20, by: prosecutor });
    expect(decision).toMatchObject({ footing: { capacity: { position: 'prosecutor' } } });
    expect(eventsOf(decision)).toEqual([
      {
        event: { type: 'closed', id: expect.any(String) as string, closedOn: '2016-05-19' },
        ...{ happenedOn: '2016-05-19', late: true, lateReason: 'ill' },
      },
    ]);
    expect(eventsOf(asked(actIn('answered'), closure(), { ...on20, by: head }))).toMatchObject([
      { event: { closedOn: '2016-05-20' }, late: false },
    ]);
  });

  it('tells why there is no result, where that will do, and ends the terms', () => {
    const instructed: Act = anAct(
      wayTo.served,
      anInstruction({ content: { ...anInstruction().content, ownTerm: { days: 10 } } }),
      {},
      'instruction',
    );
    expect(grounds(asked(instructed, closure(), on20))).toEqual(['policy-result-or-reason']);
    expect(eventsOf(asked(instructed, closure(undefined, 'Withdrawn by law'), on20))).toMatchObject([
      { event: { type: 'closed', reason: 'Withdrawn by law' } },
      { event: { type: 'deadline-ended', reason: { code: 'act-closed' } } },
    ]);
  });
});
