import { table } from './table.mjs';

/**
 * @typedef {import('./play.mjs').Played} Played
 * @typedef {import('./service.mjs').Act} Act
 */

/**
 * What an office's year came to, for a reader: registered, refused, overdue and due.
 * @param {string} name
 * @param {Played[]} stories
 */
export function told(name, stories) {
  const registered = registeredOf(stories);
  const refusals = stories.flatMap((story) => story.refusals);
  return [
    name,
    '='.repeat(name.length),
    '',
    `Registered: ${registered.length}`,
    table(
      ['number', 'received', 'due', 'decided', 'term', 'state', 'what it shows'],
      registered.map(registeredRow),
    ),
    '',
    `Refused: ${refusals.length}`,
    table(
      ['article', 'rule', 'who tried what', 'in the story'],
      refusals.map(({ article, rule, tried, tells }) => [article, rule, tried, tells]),
    ),
    '',
    ...waiting('Overdue', registered, ({ overdue }) => overdue),
    ...waiting('Falls due', registered, ({ overdue, dueOn, waitingFor }) => {
      return !overdue && dueOn !== null && waitingFor === 'answer';
    }),
  ].join('\n');
}

/** @typedef {{ act: Act, tells: string, number: string }} Registered */

/** The acts of the stories that came to a number. @type {(stories: Played[]) => Registered[]} */
export const registeredOf = (stories) =>
  stories.flatMap(({ acts, tells }) =>
    acts.flatMap((act) =>
      act.registrationNumber === null ? [] : [{ act, tells, number: act.registrationNumber }],
    ),
  );

/** @type {(registered: Registered) => string[]} */
const registeredRow = ({ act, tells, number }) => [
  number,
  act.service?.receivedOn ?? act.service?.receivedAt ?? '-',
  act.dueOn ?? '-',
  act.response?.decidedOn ?? '-',
  termOf(act),
  act.state,
  tells,
];

/** @type {(act: Act) => string} */
const termOf = ({ deadlines, breaches }) =>
  [...deadlines.map(({ state }) => state), ...breaches.map(({ cites }) => `${cites} breached`)].join(', ') ||
  '-';

/** @type {(title: string, registered: Registered[], waits: (act: Act) => boolean) => string[]} */
function waiting(title, registered, waits) {
  const rows = registered
    .filter(({ act }) => waits(act))
    .map(({ number, act: { dueOn, dueAt, deadlines } }) => [
      number,
      dueOn ?? '-',
      dueAt ?? '-',
      deadlines[0]?.zone ?? '-',
      deadlines[0]?.provisional ? 'provisional: the days off of that year are not all confirmed' : '',
    ]);
  if (rows.length === 0) return [`${title}: nothing`, ''];
  return [`${title}: ${rows.length}`, table(['number', 'last day', 'missed from', 'zone', ''], rows), ''];
}
