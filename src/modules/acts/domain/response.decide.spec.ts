import {
  actIn,
  after,
  anAct,
  asked,
  clerk,
  eventsOf,
  facts,
  prosecutor,
  type Told,
  wayTo,
} from '../../../../test/support/acts';
import { anOrder } from '../../../../test/support/orders';
import type { Act } from './act';
import type { ActCommand, FactCommand } from './act-command';
import type { ActDecision } from './judgement';

const told: Told = { by: clerk, on: '2016-05-20' };
const grounds = (decision: ActDecision): readonly string[] =>
  decision.accepted ? [] : decision.grounds.map(({ rule, pointer }) => `${rule.id} ${pointer ?? ''}`.trim());
const warnings = (decision: ActDecision): readonly string[] =>
  decision.accepted
    ? decision.warnings.map(({ rule, pointer }) => `${rule.id} ${pointer ?? ''}`.trim())
    : grounds(decision);
const then = (act: Act, command: ActCommand, more: Told = told): Act =>
  after(act, eventsOf(asked(act, command, more)), facts(more).now);

const measures = ['one', 'other'].map((id) => ({ id, text: `Do ${id}`, takesProperty: false }));
const order = anAct(wayTo.served, anOrder({ requestedMeasures: measures }), {}, 'order');
const answered = (outcome: string, taken: readonly string[] = [], more: object = {}): FactCommand => ({
  type: 'response',
  input: {
    ...{ outcome, text: 'Done.' },
    takenMeasures: taken.map((requestedMeasureId) => ({ requestedMeasureId, text: 'Done.' })),
    ...more,
  },
});

describe('an answer that all was done', () => {
  it.each([
    ['executed', [], ['policy-measures-answered /requestedMeasures/0']],
    ['executed', ['one'], ['policy-measures-answered /requestedMeasures/1']],
    ['executed', ['other'], ['policy-measures-answered /requestedMeasures/0']],
    ['executed', ['other', 'one'], []],
    ['partially-executed', ['one'], []],
    ['not-executed', [], []],
  ])('%s with %j is warned of: %j', (outcome, taken, expected) => {
    expect(warnings(asked(order, answered(outcome, taken), told))).toEqual(expected);
  });

  it('names only measures of this act', () => {
    expect(grounds(asked(order, answered('executed', ['one', 'third']), told))).toEqual([
      'policy-known-reference /takenMeasures/1/requestedMeasureId',
    ]);
    expect(warnings(asked(actIn('served'), answered('satisfied'), told))).toEqual([]);
  });

  it('keeps the minute of execution and of the answer where they are told', () => {
    const minutes = { executed: { at: '2016-05-13T05:00:00Z' }, received: { at: '2016-05-13T06:00:00Z' } };
    expect(then(order, answered('executed', ['one', 'other'], minutes)).record.response).toMatchObject({
      ...{ executedOn: '2016-05-13', executedAt: '2016-05-13T05:00:00Z' },
      ...{ receivedOn: '2016-05-13', receivedAt: '2016-05-13T06:00:00Z', decidedOn: '2016-05-13' },
    });
    const days = { executed: { on: '2016-05-13' }, received: { on: '2016-05-13' } };
    const { response } = then(order, answered('executed', ['one', 'other'], days)).record;
    expect(response).toMatchObject({ executedOn: '2016-05-13', receivedOn: '2016-05-13' });
    for (const minute of ['executedAt', 'receivedAt']) expect(response).not.toHaveProperty(minute);
    expect(then(order, answered('not-executed')).record.response).not.toHaveProperty('executedOn');
  });

  it.each([
    [{ executed: { at: '2016-05-13T05:00:00Z' }, received: { on: '2016-05-13' } }, []],
    [{ executed: { on: '2016-05-13' }, received: { at: '2016-05-13T01:00:00Z' } }, []],
    [{ executed: { at: '2016-05-13T05:00:00Z' }, received: { at: '2016-05-13T05:00:00Z' } }, []],
    [
      { executed: { at: '2016-05-13T05:00:01Z' }, received: { at: '2016-05-13T05:00:00Z' } },
      ['policy-order-of-facts /executedAt'],
    ],
    [
      { executed: { on: '2016-05-14' }, received: { on: '2016-05-13' } },
      ['policy-order-of-facts /executedOn'],
    ],
  ])('is not told before it was done: %j', (more, expected) => {
    expect(grounds(asked(order, answered('partially-executed', ['one'], more), told))).toEqual(expected);
  });

  it.each([
    ['2016-05-13', []],
    ['2016-05-14', ['policy-order-of-facts /takenMeasures/0/takenOn']],
  ])('tells of no measure taken later: on %s', (takenOn, expected) => {
    const takenMeasures = [{ requestedMeasureId: 'one', text: 'Done.', takenOn }];
    const command = answered('partially-executed', [], { takenMeasures, received: { on: '2016-05-13' } });
    expect(grounds(asked(order, command, told))).toEqual(expected);
  });
});

describe('a fact set right', () => {
  const correcting = (supersedes: string | undefined, fact: FactCommand): ActCommand => ({
    ...{ type: 'correction', reason: 'misread' },
    supersedes: supersedes ?? '',
    fact,
  });

  it('says what it replaces, when it happened and why', () => {
    const considered = actIn('considered');
    const { consideration } = considered.record;
    const fact: FactCommand = {
      type: 'consideration',
      input: { consideredOn: '2016-05-16', attended: false },
    };
    const command = correcting(consideration?.id, fact);
    expect(eventsOf(asked(considered, command, told))[0]).toMatchObject({
      event: {
        ...{ type: 'corrected', supersedes: consideration?.id, reason: 'misread' },
        correction: { fact: 'consideration', value: { consideredOn: '2016-05-16', attended: false } },
      },
      ...{ happenedOn: '2016-05-16', late: true },
    });
    expect(then(considered, command)).toMatchObject({
      state: 'considered',
      record: { consideration: { consideredOn: '2016-05-16', attended: false } },
    });
  });

  it('is a term of the prosecutor, and a receipt to the minute', () => {
    const withTerm = then(
      actIn('served'),
      { type: 'term', input: { term: { days: 20 }, reason: 'expertise' } },
      { by: prosecutor, on: '2016-05-12' },
    );
    const longer: FactCommand = { type: 'term', input: { term: { days: 30 }, reason: 'expertise' } };
    const corrected = then(withTerm, correcting(withTerm.record.ownTerm?.id, longer), {
      by: prosecutor,
      on: '2016-05-13',
    });
    expect(corrected.record.ownTerm?.term).toEqual({ days: 30 });
    const receipt: FactCommand = {
      type: 'service',
      input: { method: 'courier', proof: 'p', when: { at: '2016-05-12T05:00:00Z' } },
    };
    const served = actIn('served');
    const [first] = eventsOf(asked(served, correcting(served.record.receipt?.id, receipt), told));
    expect(first).toMatchObject({ happenedAt: '2016-05-12T05:00:00Z' });
    expect(first).not.toHaveProperty('happenedOn');
    const later: FactCommand = {
      type: 'service',
      input: { method: 'courier', proof: 'p', when: { at: '2016-05-19T05:00:00Z' } },
    };
    const answer = actIn('answered');
    expect(grounds(asked(answer, correcting(answer.record.receipt?.id, later), told))).toEqual([
      'policy-order-of-facts /receivedAt',
    ]);
  });

  it('is an answer, once more with what it warns of', () => {
    const act = then(order, answered('executed', ['one', 'other']));
    const command = correcting(act.record.response?.id, answered('executed', ['one']));
    expect(warnings(asked(act, command, told))).toEqual(['policy-measures-answered /requestedMeasures/1']);
    expect(then(act, correcting(act.record.response?.id, answered('not-executed'))).record).toMatchObject({
      response: { outcome: 'not-executed', takenMeasures: [] },
    });
    expect(grounds(asked(act, correcting('another', answered('not-executed')), told))).toEqual([
      'policy-correction',
    ]);
  });
});
