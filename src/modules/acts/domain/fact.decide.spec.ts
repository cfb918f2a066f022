import {
  actIn,
  aDraft,
  akimat,
  anAct,
  aProtestOf,
  asked,
  clerk,
  prosecutor,
  system,
  type StateOfProtest,
  type Told,
  wayTo,
} from '../../../../test/support/acts';
import type { FactCommand } from './act-command';
import type { ActDecision } from './judgement';

const grounds = (decision: ActDecision): readonly string[] =>
  decision.accepted ? [] : decision.grounds.map(({ rule, pointer }) => `${rule.id} ${pointer ?? ''}`.trim());

const service = (when?: object): FactCommand => ({
  type: 'service',
  input: { method: 'courier', proof: 'a signature', ...(when && { when: when as { on: string } }) },
});
const term = (own: object, more: object = { reason: 'expertise' }): FactCommand => ({
  type: 'term',
  input: { term: own as { days: number }, ...more },
});
const notice = (input: object): FactCommand => ({ type: 'consideration-notice', input });
const considered = (consideredOn: string): FactCommand => ({
  ...{ type: 'consideration', input: { consideredOn, attended: false } },
});
const answered = (input: object): FactCommand => ({
  type: 'response',
  input: { outcome: 'satisfied', takenMeasures: [], text: 'Revoked.', ...input },
});
const future = 'policy-not-in-the-future';
const order = 'policy-order-of-facts';

/** Issued on 10 May, received on the 11th; asked on 20 May 2016 at 10:00 in Almaty. */
describe('a fact recorded on 20 May', () => {
  it.each<[FactCommand, StateOfProtest, readonly string[]]>([
    [service(), 'issued', []],
    [service({ on: '2016-05-10' }), 'issued', []],
    [service({ on: '2016-05-09' }), 'issued', [`${order} /receivedOn`]],
    [service({ on: '2016-05-21' }), 'issued', [`${future} /receivedOn`]],
    [service({ at: '2016-05-20T04:00:00Z' }), 'issued', []],
    [service({ at: '2016-05-20T04:00:00.001Z' }), 'issued', [`${future} /receivedAt`]],
    [service({ at: '2016-05-09T18:00:00Z' }), 'issued', []],
    [service({ at: '2016-05-09T17:59:59Z' }), 'issued', [`${order} /receivedAt`]],
    [notice({ considerationOn: '2016-05-25' }), 'served', []],
    [notice({ considerationAt: '2016-05-25T05:00:00Z' }), 'served', []],
    [notice({ notifiedOn: '2016-05-10' }), 'served', [`${order} /notifiedOn`]],
    [notice({ notifiedOn: '2016-05-21' }), 'served', [`${future} /notifiedOn`]],
    [notice({ considerationOn: '2016-05-10' }), 'served', [`${order} /considerationOn`]],
    [notice({ considerationAt: '2016-05-10T17:59:59Z' }), 'served', [`${order} /considerationAt`]],
    [considered('2016-05-11'), 'served', []],
    [considered('2016-05-10'), 'served', [`${order} /consideredOn`]],
    [considered('2016-05-21'), 'served', [`${future} /consideredOn`]],
    [answered({}), 'served', []],
    [answered({ decidedOn: '2016-05-11', executed: { on: '2016-05-11' } }), 'considered', []],
    [answered({ outcome: 'unheard-of' }), 'served', ['policy-outcome /outcome']],
    [answered({ decidedOn: '2016-05-10' }), 'served', [`${order} /decidedOn`]],
    [answered({ executed: { on: '2016-05-10' } }), 'served', [`${order} /executedOn`]],
    [answered({ executed: { on: '2016-05-21' } }), 'served', [`${future} /executedOn`]],
    [
      answered({ decidedOn: '2016-05-18', received: { on: '2016-05-17' } }),
      'served',
      [`${order} /receivedOn`],
    ],
    [
      answered({ received: { on: '2016-05-21' } }),
      'served',
      [`${future} /decidedOn`, `${future} /receivedOn`],
    ],
    [
      answered({ executed: { on: '2016-05-19' }, received: { on: '2016-05-18' } }),
      'served',
      [`${order} /executedOn`],
    ],
    [
      answered({ executed: { at: '2016-05-18T06:00:00Z' }, received: { at: '2016-05-18T05:00:00Z' } }),
      'served',
      [`${order} /executedAt`],
    ],
    [
      answered({ received: { on: '2016-05-18' }, takenMeasures: [{ text: 'Paid', takenOn: '2016-05-19' }] }),
      'served',
      [`${order} /takenMeasures/0/takenOn`],
    ],
    [answered({ takenMeasures: [{ text: 'Paid', takenOn: '2016-05-02' }] }), 'served', []],
    [
      answered({ takenMeasures: [{ text: 'Paid', requestedMeasureId: 'of another act' }] }),
      'served',
      ['policy-known-reference /takenMeasures/0/requestedMeasureId'],
    ],
    [term({ days: 10 }), 'served', []],
    [term({ days: 9 }), 'served', ['protest-other-term-minimum /days']],
    [term({ days: 9 }), 'issued', ['protest-other-term-minimum /days']],
    [term({ dueOn: '2016-05-21' }), 'served', []],
    [term({ dueOn: '2016-05-20' }), 'served', ['protest-other-term-minimum /dueOn']],
    [term({ days: 20 }, {}), 'served', ['protest-other-term /reason']],
    [term({ days: 20 }, { reason: 'r', setOn: '2016-05-09' }), 'served', [`${order} /setOn`]],
    [term({ days: 20 }, { reason: 'r', setOn: '2016-05-21' }), 'served', [`${future} /setOn`]],
  ])('%j on an act that is %s', (command, state, expected) => {
    expect(grounds(asked(actIn(state), command, { by: prosecutor, on: '2016-05-20' }))).toEqual(expected);
  });

  it('is never refused for being late: it is marked, warned of and keeps the reason', () => {
    const command = {
      type: 'service',
      input: { ...{ method: 'courier', proof: 'p', lateReason: 'the post' }, when: { on: '2016-05-11' } },
    } as const;
    expect(asked(actIn('issued'), command, { by: clerk, on: '2016-05-20' })).toMatchObject({
      events: [{ late: true, happenedOn: '2016-05-11', lateReason: 'the post' }, {}],
      warnings: [{ rule: { id: 'policy-late-fact' } }],
    });
  });
});

describe('a receipt', () => {
  it('is of the zone of the addressee', () => {
    const told: Told = { addressees: [{ ...akimat, zone: 'Asia/Aqtau' }] };
    const decision = asked(anAct(wayTo.issued, aDraft(), told), service(), { by: clerk, ...told });
    expect(decision).toMatchObject({
      events: [{ event: { receipt: { zone: 'Asia/Aqtau', when: { on: '2016-05-11' } } } }, {}],
    });
  });
});

describe('a protest before a court', () => {
  const court = { id: 'court', type: 'court', zone: 'Asia/Almaty' } as const;
  const told: Told = { addressees: [court] };
  const content = aProtestOf({
    forum: 'court',
    object: { class: 'court-ruling', inForce: false, fault: 'both' },
  });
  const act = anAct(wayTo.issued, aDraft({ addresseeIds: [court.id], content }), told);

  it('has none of the facts of an addressee yet', () => {
    for (const command of [service(), term({ days: 20 }), notice({}), considered('2016-05-11'), answered({})])
      expect(grounds(asked(act, command, { ...told, by: prosecutor }))).toEqual(['policy-act-course']);
    expect(asked(act, { type: 'settlement' }, { ...told, by: system })).toMatchObject({ events: [] });
  });
});
