import {
  actIn,
  akimat,
  after,
  anAct,
  aPerson,
  asked,
  eventsOf,
  facts,
  type Told,
} from '../../../../test/support/acts';
import { anInstruction } from '../../../../test/support/orders';
import { places } from '../../../../test/support/people';
import type { ClientActor } from '../../prosecutors/domain';
import type { Act } from './act';
import type { FactCommand } from './act-command';
import { someoneLacks } from './addressee-named';
import { allowedActions } from './allowed-actions';
import { factsInForce } from './facts-in-force';
import type { ActDecision } from './judgement';
import { waitingFor } from './standing';

const grounds = (decision: ActDecision): readonly string[] =>
  decision.accepted ? [] : decision.grounds.map(({ rule, pointer }) => `${rule.id} ${pointer ?? ''}`.trim());

const council = { ...akimat, id: 'council', zone: 'Asia/Aqtau' } as const;
const author = aPerson({ position: 'prosecutor', office: places.gpo });
const signatory = aPerson({ position: 'head', office: places.gpo });
const gpo: Told = { office: places.gpo, addressees: [akimat, council, { ...akimat, id: 'stranger' }] };
const on = (day: string, more: Told = {}): Told => ({ ...gpo, by: author, on: day, ...more });

/** A normative instruction of the Prosecutor General to two bodies, of 10 May 2016, due in ten days. */
const issued = anAct(
  [
    [{ type: 'submission' }, on('2016-05-10')],
    [{ type: 'issuance' }, on('2016-05-10', { by: signatory })],
  ],
  anInstruction({
    addresseeIds: ['akimat', 'council'],
    content: { ground: 'operational-search', normative: true, ownTerm: { days: 10 } },
    responsibleId: author.personId,
  }),
  { ...gpo, by: author },
  'instruction',
);

const received = (addresseeId?: string): FactCommand => ({
  type: 'service',
  input: { method: 'courier', proof: 'a signature', ...(addresseeId !== undefined && { addresseeId }) },
});
const answered = (addresseeId?: string, more: object = {}): FactCommand => ({
  type: 'response',
  input: {
    ...{ outcome: 'executed', text: 'Done.' },
    takenMeasures: [{ requestedMeasureId: 'task', text: 'Done.' }],
    ...(addresseeId !== undefined && { addresseeId }),
    ...more,
  },
});
const then = (act: Act, command: FactCommand, told: Told): Act =>
  after(act, eventsOf(asked(act, command, told)), facts(told).now);
const client = (bodyId: string): ClientActor => ({
  kind: 'client',
  ...{ clientId: 'system', subject: 'system', bodyId, scopes: [], clearance: 'public' },
  at: '2016-05-11T04:00:00Z',
});

const byOne = then(issued, received('council'), on('2016-05-11'));
const byBoth = then(byOne, received('akimat'), on('2016-05-12'));

describe('an act to two bodies', () => {
  it.each([
    [undefined, ['policy-addressee-named /addresseeId']],
    ['akimat', []],
    ['council', []],
    ['stranger', ['policy-known-reference /addresseeId']],
    ['nobody', ['policy-known-reference /addresseeId']],
  ])('is received by the one that is named: %s', (addresseeId, expected) => {
    expect(grounds(asked(issued, received(addresseeId), on('2016-05-11')))).toEqual(expected);
  });

  it('is received once by each, in the zone where it is', () => {
    expect(grounds(asked(byOne, received('council'), on('2016-05-12')))).toEqual([
      'policy-act-course /addresseeId',
    ]);
    expect(
      factsInForce(byBoth.record, 'receipt').map(({ addresseeId, zone }) => [addresseeId, zone]),
    ).toEqual([
      ['council', 'Asia/Aqtau'],
      ['akimat', 'Asia/Almaty'],
    ]);
    expect(someoneLacks(byOne, factsInForce(byOne.record, 'receipt'), facts(gpo))).toBe(true);
    expect(someoneLacks(byBoth, factsInForce(byBoth.record, 'receipt'), facts(gpo))).toBe(false);
  });

  it('is received by the body whose system files it, and by no other', () => {
    const filing = (bodyId: string, named?: string) =>
      grounds(asked(issued, received(named), on('2016-05-11', { by: client(bodyId) })));
    expect(filing('council')).toEqual([]);
    expect(filing('council', 'council')).toEqual([]);
    expect(filing('council', 'akimat')).toEqual(['policy-who-records /addresseeId']);
    expect(filing('stranger')).toEqual(['policy-known-reference /addresseeId']);
    const filed = then(issued, received(), on('2016-05-11', { by: client('council') }));
    expect(filed.record.receipt).toMatchObject({ addresseeId: 'council' });
  });

  it('is open to the system of a body as far as that body has not filed yet', () => {
    const open = (act: Act, bodyId: string): readonly string[] =>
      allowedActions(act, facts(on('2016-05-18', { by: client(bodyId) })))
        .filter(({ allowed }) => allowed)
        .map(({ action }) => action);
    const once = then(byBoth, answered('akimat'), on('2016-05-18'));
    expect([issued, byOne, byBoth, once].map((act) => open(act, 'council'))).toEqual([
      ...[['services'], ['responses'], ['responses'], ['responses']],
    ]);
    expect([issued, byOne, byBoth, once].map((act) => open(act, 'akimat'))).toEqual([
      ...[['services'], ['services'], ['responses'], []],
    ]);
    const again = on('2016-05-18', { by: client('akimat') });
    expect(grounds(asked(once, answered(), again))).toEqual(['policy-act-course /addresseeId']);
    expect(grounds(asked(byOne, answered(), again))).toEqual(['policy-act-course /addresseeId']);
    const twice = then(once, answered('council'), on('2016-05-18'));
    expect(grounds(asked(twice, answered(), again))).toEqual(['policy-act-course']);
  });

  it('is answered by who received it, each once', () => {
    const answering = (act: Act, who?: string) => grounds(asked(act, answered(who), on('2016-05-18')));
    expect(answering(byOne, 'council')).toEqual([]);
    expect(answering(byOne, 'akimat')).toEqual(['policy-act-course /addresseeId']);
    expect(answering(byBoth)).toContain('policy-addressee-named /addresseeId');
    const once = then(byBoth, answered('akimat'), on('2016-05-18'));
    expect(answering(once, 'akimat')).toEqual(['policy-act-course /addresseeId']);
    expect(answering(once, 'council')).toEqual([]);
    expect(once.record.response).toMatchObject({ addresseeId: 'akimat', outcome: 'executed' });
  });

  it('is answered after its own receipt, in its own zone', () => {
    const deciding = (who: string, decidedOn: string) =>
      grounds(asked(byBoth, answered(who, { decidedOn }), on('2016-05-18')));
    expect(deciding('council', '2016-05-11')).toEqual([]);
    expect(deciding('council', '2016-05-10')).toEqual(['policy-order-of-facts /decidedOn']);
    expect(deciding('akimat', '2016-05-12')).toEqual([]);
    expect(deciding('akimat', '2016-05-11')).toEqual(['policy-order-of-facts /decidedOn']);
    // At 00:30 of the 19th in Almaty it is still the 18th in Aktau.
    const lastHour = on('2016-05-19', { now: '2016-05-18T18:30:00Z' });
    const [theirs, ours] = ['council', 'akimat'].map(
      (who) => then(byBoth, answered(who), lastHour).record.response,
    );
    expect([theirs?.decidedOn, ours?.decidedOn]).toEqual(['2016-05-18', '2016-05-19']);
  });

  it('waits for each of them', () => {
    const known = facts(on('2016-05-18'));
    const once = then(byBoth, answered('akimat'), on('2016-05-18'));
    const twice = then(once, answered('council'), on('2016-05-18'));
    expect([issued, byOne, byBoth, once, twice].map((act) => waitingFor(act, known))).toEqual([
      'receipt',
      'receipt',
      'answer',
      'answer',
      'closure',
    ]);
    expect(twice.record.otherResponses?.map(({ addresseeId }) => addresseeId)).toEqual(['council']);
  });

  it('has a receipt of each set right by itself', () => {
    const receipts = (act: Act) =>
      factsInForce(act.record, 'receipt').map(({ addresseeId, when }) => [
        addresseeId,
        'on' in when && when.on,
      ]);
    const correcting = (id: string | undefined, who: string, day: string, act = byBoth) =>
      asked(
        act,
        {
          ...{ type: 'correction', supersedes: id ?? '', reason: 'misread' },
          fact: {
            type: 'service',
            input: { method: 'courier', proof: 'p', addresseeId: who, when: { on: day } },
          },
        },
        on('2016-05-20'),
      );
    const [first, second] = factsInForce(byBoth.record, 'receipt');
    const corrected = after(
      byBoth,
      eventsOf(correcting(second?.id, 'akimat', '2016-05-13')),
      '2016-05-20T04:00:00Z',
    );
    expect(receipts(corrected)).toEqual([
      ['council', '2016-05-11'],
      ['akimat', '2016-05-13'],
    ]);
    const other = after(
      byBoth,
      eventsOf(correcting(first?.id, 'council', '2016-05-13')),
      '2016-05-20T04:00:00Z',
    );
    expect(receipts(other)).toEqual([
      ['council', '2016-05-13'],
      ['akimat', '2016-05-12'],
    ]);
    // Behind the answer of another it may go, behind its own not.
    const once = then(byBoth, answered('akimat', { decidedOn: '2016-05-16' }), on('2016-05-18'));
    expect(grounds(correcting(first?.id, 'council', '2016-05-17', once))).toEqual([]);
    expect(grounds(correcting(second?.id, 'akimat', '2016-05-16', once))).toEqual([]);
    expect(grounds(correcting(second?.id, 'akimat', '2016-05-17', once))).toEqual([
      'policy-order-of-facts /receivedOn',
    ]);
  });
});

describe('an act to one body', () => {
  it('is received and answered by it, named or not, and by no other', () => {
    const told: Told = { on: '2016-05-18' };
    const receiving = (who?: string, by?: Told['by']) =>
      grounds(asked(actIn('issued'), received(who), { ...told, ...(by && { by }) }));
    expect(receiving()).toEqual([]);
    expect(receiving('akimat')).toEqual([]);
    expect(receiving('council')).toEqual(['policy-known-reference /addresseeId']);
    expect(receiving(undefined, client('akimat'))).toEqual([]);
    expect(receiving(undefined, client('council'))).toEqual(['policy-known-reference /addresseeId']);
    expect(receiving('akimat', client('council'))).toEqual(['policy-who-records /addresseeId']);
    const served = actIn('served');
    expect(served.record.receipt).not.toHaveProperty('addresseeId');
    expect(actIn('answered').record.response).not.toHaveProperty('addresseeId');
    expect(someoneLacks(served, [], facts())).toBe(true);
    expect(someoneLacks(served, [{}], facts())).toBe(false);
  });
});
