import fc from 'fast-check';
import { addDays } from '../../src/calendar';
import type { LocalDate } from '../../src/kernel/time';
import {
  type Act,
  type ActCommand,
  type Draft,
  type FactCommand,
  factOf,
  factsInForce,
} from '../../src/modules/acts/domain';
import type { Actor, ClientActor, SystemActor } from '../../src/modules/prosecutors/domain';
import type { Addressee, PartyType, When } from '../../src/statute';
import { aDraft, aPerson, aProtestOf, clerk, head, prosecutor, system } from './acts';
import { capacity, personOf, places } from './people';

const zones = ['Asia/Almaty', 'Asia/Aqtau'] as const;
const types: readonly PartyType[] = ['state-body', 'official', 'legal-person', 'court'];

/** The parties that arbitrary drafts are addressed to. */
export const parties: readonly Addressee[] = types.map((type, index) => ({
  id: type,
  type,
  zone: zones[index % 2] ?? zones[0],
}));

const client: ClientActor = {
  kind: 'client',
  clientId: 'akimat-system',
  subject: 'akimat-system',
  bodyId: 'state-body',
  scopes: [],
  clearance: 'public',
  at: '2016-05-11T04:00:00Z',
};

/** Whoever may ask: most of them of the act's office. */
export const actors: fc.Arbitrary<Actor | SystemActor> = fc.constantFrom<Actor | SystemActor>(
  head,
  head,
  prosecutor,
  prosecutor,
  clerk,
  system,
  client,
  aPerson({ position: 'deputy', mayIssue: ['legality'] }),
  aPerson({ office: places.region }),
  aPerson({ position: 'prosecutor', office: places.neighbour, clearance: 'public' }),
  personOf(capacity('registrar', places.gpo)),
  personOf(),
);

const ownTerm = fc.oneof(
  fc.record({ days: fc.integer({ min: 1, max: 60 }) }),
  fc.integer({ min: -5, max: 60 }).map((days) => ({ dueOn: addDays('2016-05-15', days) })),
);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const sparing = <Value>(common: Value, others: readonly Value[]) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(common) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );

const content = fc
  .record({
    forum: sparing<'body' | 'court'>('body', ['court']),
    class: sparing('individual-legal-act', ['law', 'court-ruling', 'administrative-case']),
    demands: sparing(['revoke'], [[]]),
    ownTerm: maybe(ownTerm.map((term) => ({ ...term, reason: 'expertise' }))),
    suspend: fc.boolean(),
  })
  .map(({ class: objectClass, ownTerm: own, ...rest }): Draft['content'] =>
    aProtestOf({ ...rest, object: { class: objectClass, inForce: false }, ...(own && { ownTerm: own }) }),
  );

export const drafts: fc.Arbitrary<Draft> = fc
  .record({
    content: sparing<Draft['content'] | undefined>(aProtestOf(), [undefined]).chain((whole) =>
      whole ? fc.constant(whole) : content,
    ),
    addresseeIds: sparing(
      ['state-body'],
      [[], ['court'], ['official'], ['state-body', 'official'], ['nobody']],
    ),
    norms: sparing(['5-бап'], [[]]),
    secrecy: sparing<Draft['secrecy']>('public', ['restricted', 'secret']),
  })
  .map(aDraft);

/** Days from today: today itself more often than not. */
const near: fc.Arbitrary<number> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.integer({ min: -12, max: 2 }) },
);

/** What is asked, once the act and the day are known. */
export type Intent = (act: Act, today: LocalDate) => ActCommand;

const service = fc
  .record({ back: near, by: fc.constantFrom('on', 'at', 'today') })
  .map(({ back, by }) => (today: LocalDate): FactCommand => {
    const day = addDays(today, back);
    const when: When = by === 'on' ? { on: day } : { at: `${day}T03:30:00Z` };
    const input = { method: 'courier', proof: 'a signature' };
    return { type: 'service', input: by === 'today' ? input : { ...input, when } };
  });
const term = fc
  .record({ term: ownTerm, reason: maybe(fc.constant('expertise')) })
  .map(({ term: own, reason }) => (): FactCommand => ({
    type: 'term',
    input: { term: own, ...(reason !== undefined && { reason }) },
  }));
const notice = fc
  .record({ back: near, ahead: fc.integer({ min: -5, max: 15 }) })
  .map(({ back, ahead }) => (today: LocalDate): FactCommand => ({
    type: 'consideration-notice',
    input: { notifiedOn: addDays(today, back), considerationOn: addDays(today, ahead) },
  }));
const consideration = near.map((back) => (today: LocalDate): FactCommand => ({
  type: 'consideration',
  input: { consideredOn: addDays(today, back), attended: true },
}));
const response = fc
  .record({ decided: near, received: near, outcome: sparing('satisfied', ['rejected', 'unheard-of']) })
  .map(({ decided, received, outcome }) => (today: LocalDate): FactCommand => ({
    type: 'response',
    input: {
      outcome,
      decidedOn: addDays(today, Math.min(decided, received)),
      received: { on: addDays(today, received) },
      takenMeasures: [],
      text: 'An answer.',
    },
  }));
const facts = fc.oneof(service, term, notice, consideration, response);

/** Every command, those that move an act on more often. */
export const intents: fc.Arbitrary<Intent> = fc.oneof(
  {
    weight: 6,
    arbitrary: facts.map(
      (fact): Intent =>
        (_, today) =>
          fact(today),
    ),
  },
  { weight: 3, arbitrary: fc.constant<Intent>(() => ({ type: 'submission' })) },
  { weight: 2, arbitrary: fc.constant<Intent>(() => ({ type: 'issuance' })) },
  {
    weight: 2,
    arbitrary: near.map((back): Intent => (_, today) => ({
      type: 'issuance',
      issuedOn: addDays(today, back),
    })),
  },
  { weight: 1, arbitrary: drafts.map((draft): Intent => () => ({ type: 'revision', draft })) },
  { weight: 1, arbitrary: fc.constant<Intent>(() => ({ type: 'return', reason: 'unclear' })) },
  { weight: 1, arbitrary: fc.constant<Intent>(() => ({ type: 'closure' })) },
  {
    weight: 1,
    arbitrary: near.map((back): Intent => (_, today) => ({
      type: 'withdrawal',
      reason: 'An error',
      withdrawnOn: addDays(today, back),
    })),
  },
  { weight: 2, arbitrary: fc.constant<Intent>(() => ({ type: 'settlement' })) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('clerk', 'head', 'prosecutor')
      .map((personId): Intent => () => ({ type: 'exclusion', personId, ground: 'a relative' })),
  },
  {
    weight: 1,
    arbitrary: fc.constant<Intent>(({ record }) => ({
      type: 'exclusion-lifting',
      exclusionId: record.exclusions[0]?.id ?? 'none',
    })),
  },
  {
    weight: 1,
    arbitrary: fc.constant<Intent>(() => ({
      type: 'passing-on',
      to: 'head',
      participates: false,
      appointmentId: 'a',
    })),
  },
  {
    weight: 3,
    arbitrary: facts.map((fact): Intent => (act, today) => {
      const corrected = fact(today);
      const supersedes = factsInForce(act.record, factOf[corrected.type])[0]?.id ?? 'none';
      return { type: 'correction', supersedes, reason: 'misread', fact: corrected };
    }),
  },
);
