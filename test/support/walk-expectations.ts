import {
  type Act,
  type ActEvent,
  type ActState,
  evolve,
  isOver,
  isStayed,
} from '../../src/modules/acts/domain';
import { UnitOfWork } from '../../src/database/unit-of-work';
import { actLifecycle, type ActStep, steps } from '../../src/modules/acts/domain/act.lifecycle';
import { ActEventRepository } from '../../src/modules/acts/act-event.repository';
import { problemTexts } from '../../src/platform/http/problem-texts';
import { kz2709of1995 } from '../../src/statute';
import type { Answer, House } from './house';
import { accepted, type ActBody } from './protest-story';
import type { Walk } from './walk';
import type { Step } from './walk-step';
import { addressee, holdersIn, type Walker, walkers } from './walkers';

/** The rules of this edition, by which alone anything is refused. */
const knownRules = new Set(Object.keys(kz2709of1995.rules));
const knownTypes = new Set(Object.keys(problemTexts).map((type) => `urn:problem:${type}`));

interface Problem {
  readonly type: string;
  readonly grounds?: readonly { readonly rule: string }[];
}

/** Holds where the answer is a whole problem that names a known type and known rules. */
function expectRefused({ status, headers, body }: Answer): void {
  const { type, grounds = [] } = body as Problem;
  expect([400, 403, 404, 409, 412, 422, 428]).toContain(status);
  expect((headers as Record<string, string>)['content-type']).toBe('application/problem+json');
  expect(knownTypes).toContain(type);
  expect(grounds.map(({ rule }) => rule).filter((rule) => !knownRules.has(rule))).toEqual([]);
  expect(grounds.length > 0).toBe(status === 422);
}

const isAccepted = ({ status }: Answer): boolean => status === 200 || status === 201;

/** Holds where what was asked was done and told as it was done, or was refused and has left nothing. */
export function expectDoneOrRefused({ name, answer, before, after }: Step): void {
  if (!answer) return;
  if (!isAccepted(answer)) {
    expectRefused(answer);
    expect(after).toEqual(before);
    return;
  }
  const { version, state } = answer.body as { version: number; state: string };
  expect([name, version, state]).toEqual([name, (before?.version ?? 0) + 1, after?.state]);
  expect(after?.version).toBe(version);
}

/** The same of a command of a room above: the row and its act are as they were, or the row is of the next version. */
export function expectDoneOrRefusedAbove({ name, answer, before, after, above }: Step): void {
  if (!answer || !above) return;
  if (!isAccepted(answer)) {
    expectRefused(answer);
    expect([name, above.after, after]).toEqual([name, above.before, before]);
    return;
  }
  const { version, state } = answer.body as { version: number; state: string };
  expect([name, version, state]).toEqual([name, (above.before?.version ?? 0) + 1, above.after?.state]);
  expect(above.after?.version).toBe(version);
}

/** Whoever sees the act, and how. */
async function seenBy(walk: Walk, act: Act): Promise<readonly [Walker, ActBody]> {
  const nearest = holdersIn(walk.office(act), ['head', 'deputy', 'prosecutor']);
  for (const walker of [...nearest, ...walkers]) {
    const answer = await walk.as(walker).get(`/v1/acts/${act.id}`);
    if (answer.status === 200) return [walker, answer.body as ActBody];
  }
  throw new Error(`nobody sees act ${act.id}`);
}

const isStep = (type: string): type is ActStep => (steps as readonly string[]).includes(type);

/** Where the history leads by the drawing of an act's life. */
function ledTo(types: readonly string[]): string {
  return types.filter(isStep).reduce<string>((state, step) => {
    const arrow = actLifecycle[state as ActState][step];
    return arrow?.to ?? `nowhere from ${state} by ${step}`;
  }, 'draft');
}

/** Holds where the history told over HTTP leads to the state of the act, and an open act lacks nobody and no term. */
export async function expectExplained(walk: Walk, act: Act): Promise<void> {
  const [walker, seen] = await seenBy(walk, act);
  if (walker === addressee) throw new Error(`only its addressee sees act ${act.id}`);
  const { items } = accepted<{ items: readonly { type: string }[] }>(
    await walk.as(walker).get(`/v1/acts/${act.id}/history`),
  );
  expect([act.kind, ledTo(items.map(({ type }) => type))]).toEqual([act.kind, seen.state]);
  expect([act.kind, seen.state, seen['waitingFor'] === null]).toEqual([act.kind, act.state, isOver(act)]);
  expect(seen['responsibleId']).toEqual(expect.any(String));
  const running = act.deadlines.filter(({ state }) => state === 'running').map(({ rule }) => rule);
  expect(running).toEqual([...new Set(running)]);
  if (isOver(act)) return;
  const dated = act.deadlines.filter(({ state, dueAt }) => state === 'running' && dueAt !== null);
  expect([act.id, isStayed(act) ? dated : []]).toEqual([act.id, []]);
  const isUnderTerm = act.deadlines.some(({ state }) => ['running', 'stayed', 'missed'].includes(state));
  const told = [act.kind, act.state, isUnderTerm || seen['withoutTerm'] !== undefined];
  expect(told).toEqual([act.kind, act.state, true]);
}

/** Holds where the events, applied one after another, make the very act that its row and its terms keep. */
export async function expectRebuilt(house: House, act: Act): Promise<void> {
  const stored = await house.app
    .get(UnitOfWork)
    .asWorker((tx) => house.app.get(ActEventRepository).ofAct(tx, act.id));
  const rebuilt = stored.reduce<Act | undefined>(
    (before, { version, recordedAt, event }: { version: number; recordedAt: string; event: ActEvent }) =>
      evolve(before, { actId: act.id, version, recordedAt, event }),
    undefined,
  );
  expect(rebuilt).toEqual(act);
}
