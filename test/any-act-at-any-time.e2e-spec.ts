import { type Act, actStates, type ActState } from '../src/modules/acts/domain';
import { kz2709of1995 } from '../src/statute';
import { differences } from './support/dry-runs';
import { type House, openHouse } from './support/house';
import { Walk, walkCommands } from './support/walk';
import { commandsAbove } from './support/walk-above';
import {
  expectDoneOrRefused,
  expectDoneOrRefusedAbove,
  expectExplained,
  expectRebuilt,
} from './support/walk-expectations';
import { expectAboveRebuilt, expectDecidedByOthers, expectHanging } from './support/walk-expectations-above';
import { superiorCommands } from './support/walk-superior';
import { leavers, positionOf, walkers } from './support/walkers';

/** Another walk is taken by another seed. */
const seed = Number(process.env['WALK_SEED'] ?? 2709);
const leastAccepted = 50;
/** Of what needs more than one act and one person to come about: a breach, a request, a superior. */
const leastFromAbove = 10;
/** No walk is endless: one of fewer steps does. */
const mostSteps = 9000;
const leaveEvery = 450;

let house: House;
let walk: Walk;
const statesOf = new Map<string, Set<ActState>>();
const lookedAt = new Set<string>();

beforeAll(async () => {
  house = await openHouse('2016-05-10T10:00:00+06:00');
  // One listener for all requests: without it each would open and close one of its own.
  await house.app.listen(0, '127.0.0.1');
  walk = await Walk.begin(house, seed);
});
afterAll(() => house.close());

const names = new Set(['drafting', 'sweep', ...[...walkCommands, ...commandsAbove].map(({ name }) => name)]);
const fromAbove = new Set([...commandsAbove, ...superiorCommands].map(({ name }) => name));
const leastOf = (name: string): number => (fromAbove.has(name) ? leastFromAbove : leastAccepted);
const seldom = (): readonly string[] =>
  [...names].filter((name) => (walk.accepted.get(name) ?? 0) < leastOf(name));
const unreached = (): readonly ActState[] =>
  actStates.filter((state) => ![...statesOf.values()].some((states) => states.has(state)));

/** Holds what an act allows against dry runs, once for each kind, state and position: of the first one every action. */
async function lookFrom(act: Act): Promise<void> {
  const place = `${act.kind} ${act.state}`;
  const isNew = !lookedAt.has(place);
  const office = walk.office(act);
  const walker = walkers.find((one) => !lookedAt.has(`${place} ${positionOf(one, office)}`));
  if (!walker) return;
  lookedAt.add(place).add(`${place} ${positionOf(walker, office)}`);
  const sampled = { act, today: walk.today, personId: walk.somebody, courtId: walk.courtId };
  const among = (actions: readonly string[]) => (isNew ? actions : walk.someOf(actions, 2));
  expect(await differences({ caller: walk.as(walker), sampled, among })).toEqual([]);
}

async function goOn(): Promise<void> {
  const step = await walk.step();
  if (step.above) expectDoneOrRefusedAbove(step);
  else expectDoneOrRefused(step);
  const { after } = step;
  if (!after) return;
  statesOf.set(after.kind, (statesOf.get(after.kind) ?? new Set()).add(after.state));
  await lookFrom(after);
}

it('asked of an act at random is done as it is told, or refused by rules that are known, as allowed-actions says', async () => {
  for (let count = 1; count <= mostSteps && (seldom().length > 0 || unreached().length > 0); count += 1) {
    const leaver = leavers[count / leaveEvery - 1];
    if (leaver) await walk.leaves(leaver);
    await goOn().catch((error: unknown) => {
      throw new Error(`seed ${seed}, step ${count}: ${String(error)}`, { cause: error });
    });
  }
}, 1_800_000);

it('was accepted at least fifty times, each command of an office, ten times each from above, and led acts of every kind that is drafted to every state', () => {
  expect(Object.fromEntries(seldom().map((name) => [name, walk.accepted.get(name)]))).toEqual({});
  expect(unreached()).toEqual([]);
  const drafted = kz2709of1995.kinds.filter(({ notDrafted }) => notDrafted === undefined);
  expect([...statesOf.keys()].sort()).toEqual(drafted.map(({ code }) => code).sort());
});

it('left acts that are what their events make, in a state to which their history leads', async () => {
  for (const act of walk.acts.values()) {
    await expectRebuilt(house, act);
    await expectExplained(walk, act);
  }
}, 120_000);

it('left requests and complaints that are what their events make, upon acts that know of them', async () => {
  await house.sweep();
  await expectAboveRebuilt(house);
  await expectHanging(house);
}, 120_000);

it('had no request decided by one who asked, nor a complaint by one who took part', async () => {
  await expectDecidedByOthers(house);
});
