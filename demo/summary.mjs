import { registeredOf } from './report.mjs';
import { table } from './table.mjs';

/**
 * @typedef {import('./play.mjs').Played} Played
 * @typedef {import('./service.mjs').Act} Act
 */

/** What all years came to: acts by kind and state, what is overdue, what refused how often. @type {(stories: Played[]) => string} */
export function summed(stories) {
  const acts = stories.flatMap((story) => story.acts);
  const refusals = stories.flatMap((story) => story.refusals);
  const registered = registeredOf(stories);
  const overdue = registered.filter(({ act }) => act.overdue);
  const kinds = new Set(registered.map(({ act }) => act.kind));
  const title = 'All offices';
  return [
    title,
    '='.repeat(title.length),
    '',
    'Acts by kind and state',
    kindsAndStates(acts),
    '',
    `Overdue: ${overdue.length}`,
    table(
      ['number', 'last day', 'missed from', 'waiting for'],
      overdue.map(({ number, act: { dueOn, dueAt, waitingFor } }) => [
        number,
        dueOn ?? '-',
        dueAt ?? '-',
        waitingFor ?? '-',
      ]),
    ),
    '',
    `Refused: ${refusals.length}`,
    table(
      ['article', 'rule', 'times'],
      [...counted(refusals.map(({ article, rule }) => `${article}\n${rule}`))]
        .sort(([one], [other]) => byArticle(one, other))
        .map(([pair, times]) => [...pair.split('\n'), String(times)]),
    ),
    '',
    `In all: ${registered.length} acts of ${kinds.size} kinds registered, ${refusals.length} grounds of refusal.`,
  ].join('\n');
}

/** @type {(one: string, other: string) => number} */
const byArticle = (one, other) => one.localeCompare(other, 'en', { numeric: true });

/** A row for each kind, a column for each state that some act is in. @type {(acts: Act[]) => string} */
function kindsAndStates(acts) {
  const states = [...new Set(acts.map(({ state }) => state))].sort();
  const row = (/** @type {string} */ name, /** @type {Act[]} */ some) => {
    const inState = counted(some.map(({ state }) => state));
    return [name, ...states.map((state) => String(inState.get(state) ?? '-')), String(some.length)];
  };
  const kinds = [...new Set(acts.map(({ kind }) => kind))].sort();
  const rows = kinds.map((name) =>
    row(
      name,
      acts.filter(({ kind }) => kind === name),
    ),
  );
  return table(['kind', ...states, 'in all'], [...rows, row('in all', acts)]);
}

/** How often each comes. @type {(names: string[]) => Map<string, number>} */
function counted(names) {
  /** @type {Map<string, number>} */
  const times = new Map();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return times;
}
