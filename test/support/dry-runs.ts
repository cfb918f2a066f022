import { randomUUID } from 'node:crypto';
import { addDays } from '../../src/calendar';
import { type Act, type CorrectableFact, factsInForce } from '../../src/modules/acts/domain';
import { courtStepCodes, kz2709of1995 } from '../../src/statute';
import type { Answer, Caller } from './house';
import type { Body } from './walk-commands';

/** One line of what an act allows. */
interface Allowed {
  readonly action: string;
  readonly allowed: boolean;
  readonly dependsOnInput: boolean;
  readonly grounds: readonly Ground[];
}

interface Ground {
  readonly rule: string;
  readonly pointer?: string;
}

/** What a sample is made of beside the act. */
export interface Sampled {
  readonly act: Act;
  readonly today: string;
  /** Somebody who may be excluded. */
  readonly personId: string;
  /** A court that may have stayed it. */
  readonly courtId: string;
}

const aDay = '2016-05-10';
const unknownId = '01890000-0000-7000-8000-000000000000';

const bodies: Readonly<Record<string, (sampled: Sampled) => Body>> = {
  revision: () => ({}),
  'submissions-for-signature': () => ({}),
  returns: () => ({ reason: 'Name the norm' }),
  issuance: () => ({}),
  services: ({ act }) => ({
    ...{ method: 'courier', proof: 'a signature' },
    ...(act.draft.addresseeIds.length > 1 && { addresseeId: act.draft.addresseeIds[0] }),
  }),
  term: () => ({ days: 20, reason: 'An expert opinion is awaited' }),
  'consideration-notices': ({ today }) => ({
    considerationAt: `${addDays(today, 5)}T10:00:00+06:00`,
    place: 'Hall 2',
  }),
  considerations: () => ({ attended: true }),
  responses: ({ act }) => ({
    outcome: kz2709of1995.kinds.find(({ code }) => code === act.kind)?.outcomes[0]?.code ?? 'satisfied',
    text: 'Done',
    ...(act.draft.addresseeIds.length > 1 && { addresseeId: act.draft.addresseeIds[0] }),
  }),
  publications: () => ({ medium: 'website', place: 'The site of the office' }),
  notes: () => ({ text: 'A reply' }),
  withdrawal: () => ({ reason: 'An error' }),
  closure: () => ({}),
  suspensions: () => ({ ground: 'The harm goes on' }),
  revocation: () => ({ reason: 'Groundless' }),
  recall: () => ({ reason: 'Too early' }),
  amendments: () => ({ changes: { subject: 'Said otherwise' }, reason: 'As the complaint has it' }),
  exclusions: ({ personId }) => ({ personId, ground: 'A relative' }),
};

const facts: Readonly<Record<string, CorrectableFact>> = {
  services: 'receipt',
  term: 'ownTerm',
  'consideration-notices': 'notice',
  considerations: 'consideration',
  responses: 'response',
  'court-steps': 'courtStep',
  publications: 'publication',
  notes: 'note',
};

/** The day of a deed of the office's own, as it is recorded. */
const deeds: Readonly<Record<string, (act: Act) => readonly [id: string | undefined, body: Body]>> = {
  issuance: ({ record: { issuance } }) => [issuance?.id, { issuedOn: issuance?.issuedOn ?? aDay }],
  withdrawal: ({ record: { withdrawal } }) => [
    withdrawal?.id,
    { withdrawnOn: withdrawal?.withdrawnOn ?? aDay },
  ],
  closure: ({ record: { closure } }) => [closure?.id, { closedOn: closure?.closedOn ?? aDay }],
};

/** Of a deed the day that it has; of a fact nothing but the reason: it stays as it was. */
function correction(segment: string, { act }: Sampled): readonly [path: string, body: Body] {
  const ofFact = () => [factsInForce(act.record, facts[segment] ?? 'note')[0]?.id, {}] as const;
  const [id = unknownId, body] = (deeds[segment] ?? ofFact)(act);
  return [`/${segment}/${id}/corrections`, { ...body, reason: 'It was misread' }];
}

type Samples = readonly (readonly [path: string, body: Body])[];

/** Actions that are asked in several ways, or of something that the act has. */
const inOtherWays: Readonly<Record<string, (sampled: Sampled) => Samples>> = {
  'court-steps': () => courtStepCodes.map((step) => ['/court-steps', { step }]),
  stays: ({ courtId }) => {
    const ground = 'A complaint is to be decided';
    return [
      ['/stays', { by: 'court', courtId, ground }],
      ['/stays', { by: 'superior', ground }],
    ];
  },
  'stays/lifting': ({ act }) => {
    const running = act.record.stays?.find(({ lifting }) => lifting === undefined);
    return [[`/stays/${running?.id ?? unknownId}/lifting`, { reason: 'It was decided' }]];
  },
  'exclusions/lifting': ({ act }) => {
    const open = act.record.exclusions.find(({ liftedAt }) => liftedAt === undefined);
    return [[`/exclusions/${open?.id ?? unknownId}/lifting`, {}]];
  },
};

/** The request of an action with a body that might be right; of some the several that there are. */
function samplesOf(action: string, sampled: Sampled): Samples {
  const other = inOtherWays[action];
  if (other) return other(sampled);
  if (action.endsWith('/corrections')) return [correction(action.replace('/corrections', ''), sampled)];
  return [[action === 'revision' ? '' : `/${action}`, bodies[action]?.(sampled) ?? {}]];
}

/** A ground of the act's course or of who may: one that no other body would cure. */
const isStanding = ({ rule, pointer }: Ground): boolean =>
  pointer === undefined &&
  (rule.startsWith('policy-who-') ||
    [
      'policy-act-course',
      'policy-drafts',
      'policy-withdrawal',
      'policy-correction',
      'policy-no-response',
      'protest-suspend-until-decision',
      'complaint-discretionary-stay',
      'order-stay-by-superior-or-court',
      'superior-revoke-recall',
      'subordination-revoke-recall-amend',
    ].includes(rule) ||
    rule === 'prosecutor-positions-list');

const groundsIn = ({ body }: Answer): readonly Ground[] =>
  (body as { grounds?: readonly Ground[] }).grounds ?? [];

/** Tries an action on the act without doing it. */
async function tried(caller: Caller, action: string, sampled: Sampled): Promise<Answer> {
  const { id, version } = sampled.act;
  const headers = { 'if-match': `"${String(version)}"`, 'idempotency-key': randomUUID() };
  const answers: Answer[] = [];
  for (const [path, body] of samplesOf(action, sampled)) {
    const url = `/v1/acts/${id}${path}?dryRun=true`;
    const answer = await caller[action === 'revision' ? 'patch' : 'post'](url, body, headers);
    if (groundsIn(answer).length === 0) return answer;
    answers.push(answer);
  }
  return answers.reduce((least, one) => (groundsIn(one).length < groundsIn(least).length ? one : least));
}

/** Whether trying it says what was said: what is allowed is done, unless another body would be wanted. */
function isAsAllowed({ dependsOnInput }: Allowed, answer: Answer): boolean {
  const isCured = dependsOnInput && answer.status === 422 && !groundsIn(answer).some(isStanding);
  return answer.status === 200 || answer.status === 201 || isCured;
}

/** What is refused is refused by those grounds at least; a record that is not there is not found. */
function isAsRefused({ action, grounds }: Allowed, answer: Answer, isClient: boolean): boolean {
  const { status } = answer;
  if (status === 403) return isClient;
  if (status === 404)
    return (
      action.endsWith('/corrections') &&
      grounds.some(({ rule }) => rule === 'policy-correction' || rule === 'policy-act-course')
    );
  const said = groundsIn(answer).map(({ rule, pointer = '' }) => rule + pointer);
  return status === 422 && grounds.every(({ rule, pointer = '' }) => said.includes(rule + pointer));
}

export interface Looked {
  readonly caller: Caller;
  readonly sampled: Sampled;
  /** Which actions to try; all those that need no input are tried in any case. */
  readonly among: (actions: readonly string[]) => readonly string[];
}

/** What the act allows to the one who asks, held against dry runs: each difference. None for whom there is no act. */
export async function differences({ caller, sampled, among }: Looked): Promise<readonly object[]> {
  const { id } = sampled.act;
  const isClient = /^\d{12}$/.test(caller.who);
  const answer = await caller.get(`/v1/acts/${id}/allowed-actions`);
  if (answer.status === 404) {
    const { status } = await tried(caller, 'notes', sampled);
    return status === 404 || (isClient && status === 403) ? [] : [{ unseen: status }];
  }
  const { items } = answer.body as { items: readonly Allowed[] };
  const chosen = new Set(among(items.map(({ action }) => action)));
  const found: object[] = [];
  for (const line of items.filter((one) => chosen.has(one.action) || (one.allowed && !one.dependsOnInput))) {
    const tries = await tried(caller, line.action, sampled);
    const isSame = line.allowed ? isAsAllowed(line, tries) : isAsRefused(line, tries, isClient);
    const { kind, state } = sampled.act;
    if (!isSame) found.push({ kind, state, who: caller.who, line, status: tries.status, said: tries.body });
  }
  return found;
}
