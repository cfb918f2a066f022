import {
  statesOfProtest,
  type StateOfProtest,
  actIn,
  aDraft,
  after,
  aPerson,
  asked,
  eventsOf,
  head,
  prosecutor,
  refusing,
  system,
} from '../../../../test/support/acts';
import type { ActCommand } from './act-command';
import { evolve } from './act.evolve';

const service = { method: 'courier', proof: 'a signature' };
const answer = { outcome: 'satisfied', takenMeasures: [], text: 'Revoked.' };

const commands: readonly (readonly [command: ActCommand, open: readonly StateOfProtest[]])[] = [
  [{ type: 'revision', draft: aDraft() }, ['draft']],
  [{ type: 'submission' }, ['draft']],
  [{ type: 'return', reason: 'unclear' }, ['awaiting-signature']],
  [{ type: 'issuance' }, ['awaiting-signature']],
  [{ type: 'service', input: service }, ['issued']],
  [{ type: 'term', input: { term: { days: 40 }, reason: 'expertise' } }, ['issued', 'served', 'considered']],
  [{ type: 'consideration-notice', input: {} }, ['served', 'considered', 'answered']],
  [{ type: 'consideration', input: { attended: true } }, ['served', 'answered']],
  [{ type: 'response', input: answer }, ['served', 'considered']],
  [
    { type: 'withdrawal', reason: 'An error' },
    ['draft', 'awaiting-signature', 'issued', 'served', 'considered'],
  ],
  [{ type: 'closure' }, ['answered']],
];

describe.each(commands)('%j', (command, open) => {
  it.each(statesOfProtest.filter((state) => open.includes(state)))('is open in the state %s', (state) => {
    expect(refusing(asked(actIn(state), command, { on: '2016-05-20' }))).toEqual([]);
  });

  it.each(statesOfProtest.filter((state) => !open.includes(state)))(
    'is not open in the state %s',
    (state) => {
      expect(refusing(asked(actIn(state), command, { on: '2016-05-20' }))).toContain('policy-act-course');
    },
  );
});

describe('a command', () => {
  it('is recorded with the footing of the one who asked', () => {
    const decision = asked(actIn('awaiting-signature'), { type: 'issuance' });
    expect(decision).toMatchObject({ footing: { capacity: { position: 'head' } } });
    expect(asked(actIn('awaiting-signature'), { type: 'settlement' }, { by: system })).toEqual({
      ...{ accepted: true, events: [], warnings: [], footing: undefined },
    });
  });

  it('is refused on every ground at once', () => {
    const stranger = aPerson({
      position: 'prosecutor',
      id: 'x',
      office: { ...head.capacities[0]!.office, id: 'y' },
    });
    const closing = asked(actIn('served'), { type: 'closure' }, { by: stranger });
    expect(refusing(closing)).toEqual(['policy-who-closes', 'policy-act-course']);
  });
});

describe('an act', () => {
  it('begins with its draft, and lives by steps that are drawn', () => {
    const event = { type: 'submitted', id: 'submission', personId: 'prosecutor' } as const;
    const recorded = { actId: 'act', version: 1, recordedAt: '2016-05-10T04:00:00Z', event };
    expect(() => evolve(undefined, recorded)).toThrow('does not begin with its draft');
    expect(() => evolve(actIn('closed'), recorded)).toThrow('no step submitted from closed');
  });

  it('keeps who submitted it, and that it was sent, when it is given back', () => {
    const returned = asked(actIn('awaiting-signature'), { type: 'return', reason: 'unclear' });
    const act = after(actIn('awaiting-signature'), eventsOf(returned), '2016-05-11T04:00:00Z');
    expect(act).toMatchObject({
      state: 'draft',
      wasSent: true,
      record: { submission: { personId: prosecutor.personId } },
      changedAt: '2016-05-11T04:00:00Z',
    });
  });
});
