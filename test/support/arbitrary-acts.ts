import fc from 'fast-check';
import { addDays } from '../../src/calendar';
import { present } from '../../src/kernel/present';
import type { LocalDate } from '../../src/kernel/time';
import {
  type Act,
  type ActCommand,
  type Draft,
  type FactCommand,
  factOf,
  factsInForce,
  type Redating,
} from '../../src/modules/acts/domain';
import type { Actor, ClientActor, OfficePlace, SystemActor } from '../../src/modules/prosecutors/domain';
import { type Addressee, courtStepCodes, kz2709of1995, type PartyType, type When } from '../../src/statute';
import { aDraft, aPerson, aProtestOf, clerk, head, prosecutor, system } from './acts';
import { capacity, personOf, places } from './people';
import { type WholeDraft, wholeDrafts } from './whole-drafts';

const zones = ['Asia/Almaty', 'Asia/Aqtau'] as const;
const types: readonly PartyType[] = ['state-body', 'official', 'legal-person', 'court', 'natural-person'];

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

/** Good for the acts of every office. */
export const prosecutorGeneral = aPerson({ office: places.gpo });

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
  prosecutorGeneral,
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

/** A draft as it is written: of which kind, in which office, and what it says. */
export interface Written {
  readonly kind: string;
  readonly office: OfficePlace;
  readonly draft: Draft;
}

/** Protests, whole or not, lawful or not. */
const protests: fc.Arbitrary<Written> = fc
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
  .map((draft) => ({ kind: 'protest', office: places.district, draft: aDraft(draft) }));

/** That whole draft, addressed to the parties of its types, in an office that may issue it. */
export function writtenOf(whole: WholeDraft): Written {
  const { kind, to, norms = [], requestedMeasures = [], content: said } = whole;
  const measures = requestedMeasures.map((measure, index) => ({ id: `measure-${index}`, ...measure }));
  return {
    kind,
    office: whole.isOfTheGeneral === true ? places.gpo : places.district,
    draft: aDraft({ norms, addresseeIds: to, requestedMeasures: measures, content: said }),
  };
}

const kinds = [...new Set(wholeDrafts.map(({ kind }) => kind))];

/** Whole drafts of every kind that is drafted, each kind as often as another; now and then without a member. */
const ofAnyKind: fc.Arbitrary<Written> = fc
  .constantFrom(...kinds)
  .chain((kind) => fc.constantFrom(...wholeDrafts.filter((one) => one.kind === kind)))
  .chain((whole) =>
    fc
      .record({
        without: sparing<string | undefined>(undefined, Object.keys(whole.content)),
        secrecy: sparing<Draft['secrecy']>('public', ['restricted', 'secret']),
      })
      .map(({ without, secrecy }) => {
        const { draft, ...written } = writtenOf(whole);
        const members = Object.entries(draft.content).filter(([name]) => name !== without);
        return { ...written, draft: { ...draft, secrecy, content: Object.fromEntries(members) } };
      }),
  );

export const drafts: fc.Arbitrary<Written> = fc.oneof(
  { weight: 2, arbitrary: protests },
  { weight: 5, arbitrary: ofAnyKind },
);

/** Days from today: today itself more often than not. */
const near: fc.Arbitrary<number> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.integer({ min: -12, max: 2 }) },
);

/** What is asked, once the act and the day are known. */
export type Intent = (act: Act, today: LocalDate) => ActCommand;

/** One of the addressees, where it is named. */
const named = maybe(fc.constantFrom(...types));

const service = fc
  .record({ back: near, by: fc.constantFrom('on', 'at', 'today'), addresseeId: named })
  .map(({ back, by, addresseeId }) => (today: LocalDate): FactCommand => {
    const day = addDays(today, back);
    const when: When = by === 'on' ? { on: day } : { at: `${day}T03:30:00Z` };
    const input = { method: 'courier', proof: 'a signature', ...present({ addresseeId }) };
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
  .record({
    decided: near,
    received: near,
    outcome: fc.constantFrom('satisfied', 'executed', 'partially-executed', 'rejected', 'unheard-of'),
    addresseeId: named,
  })
  .map(({ decided, received, outcome, addresseeId }) => (today: LocalDate): FactCommand => ({
    type: 'response',
    input: {
      ...present({ addresseeId }),
      outcome,
      decidedOn: addDays(today, Math.min(decided, received)),
      received: { on: addDays(today, received) },
      takenMeasures: [],
      text: 'An answer.',
    },
  }));
const courtStep = fc
  .record({ step: fc.constantFrom(...courtStepCodes), back: near })
  .map(({ step, back }) => (today: LocalDate): FactCommand => ({
    type: 'court-step',
    input: { step, takenOn: addDays(today, back) },
  }));
const publication = near.map((back) => (today: LocalDate): FactCommand => ({
  type: 'publication',
  input: { medium: 'website', place: 'A site', publishedOn: addDays(today, back) },
}));
const note = near.map((back) => (today: LocalDate): FactCommand => ({
  type: 'note',
  input: { text: 'A reply.', receivedOn: addDays(today, back) },
}));
const facts = fc.oneof(service, term, notice, consideration, response, courtStep, publication, note);

const goesToCourt = ({ kind, draft }: Act): boolean =>
  kind === 'court-application' || draft.content['forum'] === 'court';

/** The court's next step. */
function stepAwaited({ kind, record }: Act): FactCommand | undefined {
  const known = kz2709of1995.kinds.find(({ code }) => code === kind)?.courtSteps ?? [];
  const step = known.filter((one) => one !== 'returned')[factsInForce(record, 'courtStep').length];
  return step && { type: 'court-step', input: { step } };
}

/** The answer of the next addressee, where the kind has one. */
function answerAwaited({ kind, draft, record }: Act): FactCommand | undefined {
  const [outcome] = kz2709of1995.kinds.find(({ code }) => code === kind)?.outcomes ?? [];
  const addresseeId = draft.addresseeIds[factsInForce(record, 'response').length];
  const told = { takenMeasures: [], text: 'Done.', ...present({ addresseeId }) };
  return outcome && addresseeId !== undefined
    ? { type: 'response', input: { outcome: outcome.code, ...told } }
    : undefined;
}

/** The fact that an act of any kind waits for: a court's step, its publication, a receipt, an answer. */
function factAwaited(act: Act): FactCommand | undefined {
  const addresseeId = act.draft.addresseeIds[factsInForce(act.record, 'receipt').length];
  const isPublished = act.kind === 'public-appeal' || act.draft.addresseeIds.length === 0;
  if (goesToCourt(act)) return stepAwaited(act);
  if (act.state === 'issued' && isPublished)
    return { type: 'publication', input: { medium: 'website', place: 'A site' } };
  return addresseeId === undefined || isPublished
    ? answerAwaited(act)
    : { type: 'service', input: { method: 'courier', proof: 'a signature', addresseeId } };
}

/** The step that brings an act of any kind on, up to its closure. */
export const stepOn: Intent = (act) => {
  if (act.state === 'draft') return { type: 'submission' };
  if (act.state === 'awaiting-signature') return { type: 'issuance' };
  return factAwaited(act) ?? { type: 'closure' };
};

const redating = fc
  .record({ of: fc.constantFrom<Redating['of']>('issuance', 'withdrawal', 'closure'), back: near })
  .map(({ of, back }): Intent => ({ record }, today) => ({
    ...{ type: 'redating', of, supersedes: record[of]?.id ?? 'none' },
    ...{ on: addDays(today, back), reason: 'misread' },
  }));

/** Content of another kind fits no draft: it never comes as far as a decision. */
const revision = drafts.map(({ kind, draft }): Intent => (act) => ({
  type: 'revision',
  draft: kind === act.kind ? draft : { ...draft, content: act.draft.content },
}));

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
  { weight: 1, arbitrary: revision },
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
  { weight: 4, arbitrary: fc.constant(stepOn) },
  { weight: 2, arbitrary: redating },
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
