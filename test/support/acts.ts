import { sourcedDays, workingCalendar } from '../../src/calendar';
import type {
  Actor,
  Capacity,
  OfficePlace,
  PersonActor,
  SystemActor,
} from '../../src/modules/prosecutors/domain';
import {
  type Act,
  type ActCommand,
  type ActDecision,
  type ActState,
  decide,
  decideDraft,
  type Draft,
  evolve,
  type Facts,
  type HappenedEvent,
} from '../../src/modules/acts/domain';
import type { LocalDate } from '../../src/kernel/time';
import { type EditionText, Editions, kz2709of1995, type Position } from '../../src/statute';
import { capacity, places } from './people';

/** The one addressee of the acts of the specs: a body in the zone of their office. */
export const akimat = { id: 'akimat', type: 'state-body', zone: 'Asia/Almaty' } as const;

const body = {
  forum: 'body',
  object: {
    class: 'individual-legal-act',
    title: 'Қаулы',
    date: '2016-04-01',
    number: '12',
    adoptedBy: 'Әкімдік',
    basis: 'Жеке-дара құқықтық акт',
  },
  demands: ['revoke'],
};

/** The content of a whole protest to a body; `object` is changed member by member. */
export function aProtestOf(changed: Readonly<Record<string, unknown>> = {}): Draft['content'] {
  const object = { ...body.object, ...(changed['object'] as object | undefined) };
  return { ...body, ...changed, object };
}

/** A whole draft of the district's protest, for which its prosecutor answers. */
export const aDraft = (changed: Partial<Draft> = {}): Draft => ({
  subject: 'A protest',
  secrecy: 'public',
  responsibleId: 'prosecutor',
  addresseeIds: [akimat.id],
  copies: [],
  norms: ['Заңның 5-бабы'],
  requestedMeasures: [],
  content: aProtestOf(),
  ...changed,
});

interface Someone {
  readonly position?: Position;
  readonly office?: OfficePlace;
  readonly id?: string;
  readonly clearance?: PersonActor['clearance'];
  readonly mayIssue?: Capacity['mayIssue'];
}

/** A person in a position of an office, the district's unless said; the id is the position's name. */
export function aPerson({
  position = 'head',
  office = places.district,
  id,
  ...more
}: Someone = {}): PersonActor {
  const { clearance = 'secret', mayIssue = [] } = more;
  return {
    kind: 'person',
    personId: id ?? (office === places.district ? position : `${position} of ${office.code}`),
    subject: id ?? position,
    clearance,
    capacities: [{ ...capacity(position, office), mayIssue }],
    at: '2016-05-11T04:00:00Z',
  };
}

export const head = aPerson();
export const prosecutor = aPerson({ position: 'prosecutor' });
export const clerk = aPerson({ position: 'clerk' });
export const system: SystemActor = { kind: 'system', job: 'sweep', at: '2016-05-11T04:00:00Z' };

export const editionsOf = (text: EditionText): Editions =>
  new Editions([text], [{ id: text.id, from: '2016-01-01' }]);
const calendar = workingCalendar(sourcedDays, 1);

let ids = 0;
const newId = (): string => `id-${String((ids += 1))}`;

/** What may be told of a decision: who asks, on which local day (10:00 in Almaty), by which text of the law. */
export type Told = Omit<Partial<Facts>, 'law' | 'editions' | 'today'> & {
  readonly by?: Actor | SystemActor;
  readonly on?: LocalDate;
  readonly text?: EditionText;
};

/** The facts of a decision in the district's office, on 11 May 2016 by its head unless told otherwise. */
export function facts({ by = head, on = '2016-05-11', text = kz2709of1995, ...more }: Told = {}): Facts {
  const editions = editionsOf(text);
  return {
    law: editions.nearest(on),
    editions,
    now: `${on}T04:00:00Z`,
    today: on,
    calendar,
    actor: by,
    office: places.district,
    addressees: [akimat],
    responsiblePositions: ['prosecutor'],
    unknownReferences: [],
    newId,
    registrationNumber: 'PROTEST/AKMOLA.BURABAY/2016/00001',
    ...more,
  };
}

/** The act after events recorded at that moment. */
export const after = (act: Act | undefined, happened: readonly HappenedEvent[], recordedAt: string): Act =>
  happened.reduce<Act | undefined>(
    (before, { event }) =>
      evolve(before, { actId: 'act', version: (before?.version ?? 0) + 1, recordedAt, event }),
    act,
  )!;

/** The events of a decision that must accept. */
export function eventsOf(decision: ActDecision): readonly HappenedEvent[] {
  if (decision.accepted) return decision.events;
  throw new Error(`refused by ${decision.grounds.map(({ rule }) => rule.id).join(', ')}`);
}

/** The rules that refuse; none where the decision accepts. */
export const refusing = (decision: ActDecision): readonly string[] =>
  decision.accepted ? [] : decision.grounds.map(({ rule }) => rule.id);

/** One thing asked of an act: by whom, when. */
export type Asked = readonly [command: ActCommand, told?: Told];

/** The decision on a new draft: of the prosecutor's, on 10 May 2016, unless told otherwise. */
export function drafted(draft: Draft = aDraft(), told: Told = {}, kind = 'protest'): ActDecision {
  const known = facts({ by: prosecutor, on: '2016-05-10', ...told });
  const authorId = known.actor.kind === 'person' ? known.actor.personId : 'nobody';
  return decideDraft({ kind, officeId: known.office.id, authorId, draft }, known);
}

/** An act to which all this happened, each command accepted. */
export function anAct(
  asked: readonly Asked[] = [],
  draft: Draft = aDraft(),
  told: Told = {},
  kind = 'protest',
): Act {
  const begun = after(undefined, eventsOf(drafted(draft, told, kind)), '2016-05-10T04:00:00Z');
  return asked.reduce((act, [command, more = {}]) => {
    const known = facts({ ...told, ...more });
    return after(act, eventsOf(decide(act, command, known)), known.now);
  }, begun);
}

const submitted: Asked = [{ type: 'submission' }, { by: prosecutor, on: '2016-05-10' }];
const issued: Asked = [{ type: 'issuance' }, { by: head, on: '2016-05-10' }];
const service = { method: 'courier', proof: 'a signature' };
const answer = { outcome: 'satisfied', takenMeasures: [], text: 'The act is revoked.' };

/** The states of a protest to a body. */
export const statesOfProtest = [
  'draft',
  'awaiting-signature',
  'issued',
  'served',
  'considered',
  'answered',
  'closed',
  'withdrawn',
] as const satisfies readonly ActState[];
export type StateOfProtest = (typeof statesOfProtest)[number];

/** The shortest way to each state: drafted and issued on 10 May, received on the 11th, answered on the 18th of 2016. */
export const wayTo: Readonly<Record<StateOfProtest, readonly Asked[]>> = {
  draft: [],
  'awaiting-signature': [submitted],
  issued: [submitted, issued],
  get served(): readonly Asked[] {
    return [
      ...this.issued,
      [
        { type: 'service', input: service },
        { by: clerk, on: '2016-05-11' },
      ],
    ];
  },
  get considered(): readonly Asked[] {
    return [
      ...this.served,
      [
        { type: 'consideration', input: { attended: true } },
        { by: clerk, on: '2016-05-17' },
      ],
    ];
  },
  get answered(): readonly Asked[] {
    return [
      ...this.served,
      [
        { type: 'response', input: answer },
        { by: clerk, on: '2016-05-18' },
      ],
    ];
  },
  get closed(): readonly Asked[] {
    return [...this.answered, [{ type: 'closure' }, { by: prosecutor, on: '2016-05-19' }]];
  },
  get withdrawn(): readonly Asked[] {
    return [
      ...this.issued,
      [
        { type: 'withdrawal', reason: 'An error' },
        { by: head, on: '2016-05-11' },
      ],
    ];
  },
};

/** An act in that state, of that draft. */
export const actIn = (state: StateOfProtest, draft: Draft = aDraft(), told: Told = {}): Act =>
  anAct(wayTo[state], draft, told);

/** What is decided of a command on the act, as told. */
export const asked = (act: Act, command: ActCommand, told: Told = {}): ActDecision =>
  decide(act, command, facts(told));
