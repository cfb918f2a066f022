import type { Act } from '../../src/modules/acts/domain';
import type { Chance } from './chance';
import type { Answer, House } from './house';
import type { Sent, Step } from './walk-step';
import {
  type AskedAbove,
  type CommandAbove,
  commandsAbove,
  type Likely,
  type RowAbove,
  rowsAbove,
} from './walk-above';
import type { Walker } from './walkers';

/** What of a walk the steps above it need. */
export interface WalkBelow {
  readonly house: House;
  readonly chance: Chance;
  readonly today: string;
  readonly acts: ReadonlyMap<string, Act>;
  readonly courtId: string;
  codeOf(act: Act): string;
  load(id: string): Promise<Act>;
  weightOf(name: string): number;
  someoneLike(likely: Likely): Walker;
  spoiled(sent: Sent): Sent;
  send(sent: Sent): Promise<Answer>;
  done(name: string, after: Act | undefined): void;
}

interface Chosen {
  readonly name: string;
  readonly asked: AskedAbove;
  readonly actId: string | null;
  readonly row?: RowAbove;
}

const idOf = ({ status, body }: Answer): string | undefined =>
  status === 201 ? (body as { id: string }).id : undefined;

/** One command of the rooms above the acts, on what is there; undefined where nothing is there for the one chosen. */
export async function stepAbove(walk: WalkBelow): Promise<Step | undefined> {
  const chosen = choose(walk, await rowsAbove(walk.house));
  if (!chosen) return undefined;
  const { name, asked, actId, row } = chosen;
  const before = actId === null ? undefined : await walk.load(actId);
  const sent = walk.spoiled({
    by: walk.someoneLike(asked.by),
    path: asked.path,
    body: asked.body,
    ifMatch: row && `"${String(row.version)}"`,
  });
  const answer = await walk.send(sent);
  const after = actId === null ? undefined : await walk.load(actId);
  const kept = await rowsAbove(walk.house);
  const rowAfter = kept.find(({ id }) => id === (row?.id ?? idOf(answer)));
  if (answer.status === 201) walk.done(name, after);
  return { name, by: sent.by, answer, before, after, above: { before: row, after: rowAfter } };
}

/** A command that was accepted seldom and has something to be asked of; of several tries the first. */
function choose(walk: WalkBelow, rows: readonly RowAbove[]): Chosen | undefined {
  for (let tries = 0; tries < 6; tries += 1) {
    const command = walk.chance.weighted(commandsAbove, ({ name }) => walk.weightOf(name));
    const chosen = command.of === 'act' ? uponAct(walk, command) : onRow(walk, command, rows);
    if (chosen) return chosen;
  }
  return undefined;
}

function uponAct(
  walk: WalkBelow,
  { name, fits, ask }: CommandAbove & { readonly of: 'act' },
): Chosen | undefined {
  const acts = [...walk.acts.values()];
  const fit = walk.chance.happens(0.06) ? acts : acts.filter(fits);
  if (fit.length === 0) return undefined;
  const act = walk.chance.oneOf(fit);
  return { name, asked: ask(act, walk.codeOf(act), walk), actId: act.id };
}

function onRow(
  walk: WalkBelow,
  { name, of, fits, ask }: CommandAbove & { readonly of: RowAbove['what'] },
  rows: readonly RowAbove[],
): Chosen | undefined {
  const own = rows.filter(({ what }) => what === of);
  const fit = walk.chance.happens(0.06) ? own : own.filter(fits);
  if (fit.length === 0) return undefined;
  const row = walk.chance.oneOf(fit);
  return { name, asked: ask(row, walk), actId: row.actId, row };
}
