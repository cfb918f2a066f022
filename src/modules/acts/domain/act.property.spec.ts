import fc from 'fast-check';
import { addDays } from '../../../calendar';
import { after, drafted, facts, prosecutor } from '../../../../test/support/acts';
import {
  actors,
  drafts,
  type Intent,
  intents,
  parties,
  prosecutorGeneral,
  stepOn,
  type Written,
  writtenOf,
} from '../../../../test/support/arbitrary-acts';
import { places } from '../../../../test/support/people';
import { wholeDrafts } from '../../../../test/support/whole-drafts';
import type { LocalDate } from '../../../kernel/time';
import type { Actor, SystemActor } from '../../prosecutors/domain';
import { type Act, type Draft, isOver } from './act';
import { type ActCommand, type FactCommand, factOf, type Redating } from './act-command';
import type { HappenedEvent } from './act-event';
import { decide } from './act.decide';
import { evolve, type RecordedEvent } from './act.evolve';
import { allowedActions } from './allowed-actions';
import type { Facts } from './facts';
import { factsInForce } from './facts-in-force';
import { dayOf } from './moments';
import { settle } from './settle';
import { owedBy, waitingFor, withoutTerm } from './standing';

interface Asking {
  readonly intent: Intent;
  readonly by: Actor | SystemActor;
  readonly daysLater: number;
}

const asking: fc.Arbitrary<Asking> = fc.record({
  intent: intents,
  by: actors,
  daysLater: fc.integer({ min: 0, max: 4 }),
});

const unknownIn = ({ addresseeIds }: Draft): string[] =>
  addresseeIds.filter((id) => !parties.some((party) => party.id === id)).map(() => '/addresseeId');

function factsFor(act: Act, command: ActCommand | undefined, by: Actor | SystemActor, on: LocalDate): Facts {
  const draft = command?.type === 'revision' ? command.draft : act.draft;
  const office = act.officeId === places.gpo.id ? places.gpo : places.district;
  return facts({ by, on, office, addressees: parties, unknownReferences: unknownIn(draft) });
}

/** A life: what was recorded, and the act kept beside it. */
interface Life {
  readonly act: Act;
  readonly records: readonly RecordedEvent[];
}

function lived(life: Life, happened: readonly HappenedEvent[], recordedAt: string): Life {
  const records = happened.map(({ event }, index): RecordedEvent => ({
    actId: 'act',
    version: life.act.version + index + 1,
    recordedAt,
    event,
  }));
  return { act: records.reduce<Act>(evolve, life.act), records: [...life.records, ...records] };
}

function begun({ kind, office, draft }: Written): Life | undefined {
  const by = office === places.gpo ? prosecutorGeneral : prosecutor;
  const told = { by, office, addressees: parties, unknownReferences: unknownIn(draft) };
  const decision = drafted(draft, told, kind);
  if (!decision.accepted) return undefined;
  const act = after(undefined, decision.events, '2016-05-10T04:00:00Z');
  const records = decision.events.map(({ event }) => ({
    ...{ actId: 'act', version: 1, recordedAt: '2016-05-10T04:00:00Z', event },
  }));
  return { act, records };
}

/** Lives the whole of a random life, and looks at the act after each thing asked. */
function live(written: Written, askings: readonly Asking[], look: (life: Life, known: Facts) => void): void {
  let life = begun(written);
  let on: LocalDate = '2016-05-10';
  for (const { intent, by, daysLater } of life ? askings : []) {
    if (!life) return;
    on = addDays(on, daysLater);
    const command = intent(life.act, on);
    const known = factsFor(life.act, command, by, on);
    const decision = decide(life.act, command, known);
    if (decision.accepted) life = lived(life, decision.events, known.now);
    else expect(decision.grounds).not.toEqual([]);
    look(life, factsFor(life.act, undefined, by, on));
  }
}

/** The way of an act of any kind to its end, of which a life may begin with any part. */
const begunWith: readonly Asking[] = Array.from({ length: 8 }, (_, index) => ({
  intent: stepOn,
  by: prosecutorGeneral,
  daysLater: index < 2 ? 0 : 1,
}));
const lives = fc.tuple(
  fc.oneof(fc.constantFrom(...wholeDrafts.map(writtenOf)), drafts),
  fc
    .tuple(fc.nat(begunWith.length), fc.array(asking, { maxLength: 12 }))
    .map(([length, rest]) => [...begunWith.slice(0, length), ...rest]),
);

function always(look: (life: Life, known: Facts) => void, numRuns = 300): void {
  const lived = fc.property(lives, ([written, askings]) => {
    live(written, askings, look);
  });
  // A run over mutants asks for fewer.
  fc.assert(lived, { numRuns: Math.min(numRuns, fc.readConfigureGlobal().numRuns ?? numRuns) });
}

function expectInOrder(follows: readonly (LocalDate | undefined)[]): void {
  const days = follows.filter((day) => day !== undefined);
  expect(days).toEqual([...days].sort());
}

const factSamples = {
  services: { type: 'service', input: { method: 'courier', proof: 'a signature' } },
  term: { type: 'term', input: { term: { days: 60 }, reason: 'expertise' } },
  'consideration-notices': { type: 'consideration-notice', input: {} },
  considerations: { type: 'consideration', input: { attended: false } },
  responses: { type: 'response', input: { outcome: 'satisfied', takenMeasures: [], text: 'Revoked.' } },
  'court-steps': { type: 'court-step', input: { step: 'filed' } },
  publications: { type: 'publication', input: { medium: 'state-mass-media', place: 'A paper' } },
  notes: { type: 'note', input: { text: 'A reply.' } },
} as const satisfies Record<string, FactCommand>;

const correctionOf = (act: Act, fact: FactCommand): ActCommand => {
  const supersedes = factsInForce(act.record, factOf[fact.type])[0]?.id ?? 'none';
  return { type: 'correction', supersedes, reason: 'misread', fact };
};

const redatingOf = (of: Redating['of'], record: Act['record']): ActCommand => ({
  ...{ type: 'redating', of, supersedes: record[of]?.id ?? 'none' },
  ...{ on: record.issuance?.issuedOn ?? '2016-05-10', reason: 'misread' },
});

const sampleOf: Readonly<Record<string, (act: Act) => ActCommand>> = {
  ...Object.fromEntries(
    Object.entries(factSamples).flatMap(([action, fact]) => [
      [action, () => fact],
      [`${action}/corrections`, (act: Act) => correctionOf(act, fact)],
    ]),
  ),
  revision: ({ draft }) => ({ type: 'revision', draft }),
  'submissions-for-signature': () => ({ type: 'submission' }),
  ...Object.fromEntries(
    (['issuance', 'withdrawal', 'closure'] as const).map((of) => [
      `${of}/corrections`,
      ({ record }: Act) => redatingOf(of, record),
    ]),
  ),
  returns: () => ({ type: 'return', reason: 'unclear' }),
  issuance: () => ({ type: 'issuance' }),
  withdrawal: () => ({ type: 'withdrawal', reason: 'An error' }),
  closure: () => ({ type: 'closure' }),
  suspensions: () => ({ type: 'suspension', ground: 'Harm is done daily' }),
  stays: () => ({ type: 'stay', ground: 'A complaint', courtId: 'court' }),
  'stays/lifting': ({ record }) => ({
    type: 'stay-lifting',
    stayId: record.stays?.find(({ lifting }) => lifting === undefined)?.id ?? 'none',
    reason: 'Decided',
  }),
  revocation: () => ({ type: 'revocation', reason: 'Groundless' }),
  recall: () => ({ type: 'recall', reason: 'Taken back' }),
  amendments: ({ draft }) => ({ type: 'amendment', draft, reason: 'Too wide' }),
  exclusions: () => ({ type: 'exclusion', personId: 'somebody', ground: 'a relative' }),
  'exclusions/lifting': ({ record }) => ({
    type: 'exclusion-lifting',
    exclusionId: record.exclusions.find(({ liftedAt }) => liftedAt === undefined)?.id ?? 'none',
  }),
};

describe('whatever is asked of an act, by whomever and whenever', () => {
  it('is decided, and what is accepted makes an act', () => {
    always(({ act }) => {
      expect(act.id).toBe('act');
    });
  });

  it('makes the act that its events make', () => {
    always(({ act, records }) => {
      expect(records.reduce<Act | undefined>(evolve, undefined)).toEqual(act);
    });
  });

  it('settles at once: settled again, nothing follows', () => {
    always(({ act }, known) => {
      const settled = act.version === 1 ? [] : settle(act, { ...known, now: act.changedAt });
      expect(settled).toEqual([]);
    });
  });

  it('leaves at most one version of each term in force, ending on a working day where it moves (P2)', () => {
    always(({ act: { deadlines } }, { calendar }) => {
      const inForce = deadlines.filter(({ state }) => state !== 'superseded' && state !== 'ended');
      expect(new Set(inForce.map(({ rule }) => rule)).size).toBe(inForce.length);
      for (const { dueOn, policies } of deadlines)
        if (policies.includes('P2')) expect(calendar.isWorkingDay(dueOn ?? '')).toBe(true);
    });
  });

  it('keeps the facts in their order, corrected or not', () => {
    always(({ act: { record } }) => {
      const { issuance, consideration, closure } = record;
      const receipts = factsInForce(record, 'receipt');
      const answers = factsInForce(record, 'response');
      const days = receipts.map(({ when, zone }) => dayOf(when, zone));
      expectInOrder([issuance?.issuedOn, days[0], consideration?.consideredOn]);
      expectInOrder([issuance?.issuedOn, ...factsInForce(record, 'courtStep').map(({ takenOn }) => takenOn)]);
      for (const { addresseeId, decidedOn, receivedOn } of answers) {
        const own = receipts.findIndex((one) => one.addresseeId === addresseeId);
        expect([addresseeId, own]).not.toEqual([addresseeId, -1]);
        expectInOrder([issuance?.issuedOn, days[own], decidedOn, receivedOn, closure?.closedOn]);
      }
    });
  });

  it('leaves an open act waiting for something, with somebody who answers for it, and under a term or a reason', () => {
    always(({ act }, known) => {
      const waiting = waitingFor(act, known);
      expect(waiting === null).toBe(isOver(act));
      if (isOver(act)) expect(owedBy(act)).toBeNull();
      if (isOver(act)) return;
      expect(act.draft.responsibleId).not.toBe('');
      const isUnderTerm = act.deadlines.some(({ state }) => state === 'running' || state === 'missed');
      expect(isUnderTerm || withoutTerm(act, known) !== undefined).toBe(true);
      if (act.kind === 'protest' && waiting === 'answer') expect(owedBy(act)).not.toBeNull();
      if (act.kind === 'protest' && waiting !== 'answer') expect(owedBy(act)).toBeNull();
    });
  });

  it('says of every command what its decision would say', () => {
    always(({ act }, known) => {
      for (const { action, allowed, dependsOnInput, grounds } of allowedActions(act, known)) {
        const decision = decide(act, sampleOf[action]!(act), known);
        if (!dependsOnInput) expect([action, decision.accepted]).toEqual([action, allowed]);
        if (!decision.accepted && !allowed)
          expect(decision.grounds).toEqual(expect.arrayContaining([...grounds]));
      }
    }, 60);
  });
});
