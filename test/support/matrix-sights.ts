import { actAt, bodyOf, type Stage, type StagedAct } from './matrix-acts';
import { type Person, persons } from './matrix-people';
import type { MatrixScene } from './matrix-scene';

/** Acts of one office, each at another point of what reading depends on. `elsewhere`: addressed to another body. */
export const sightedActs = ['unsent', 'awaiting', 'public', 'restricted', 'secret', 'elsewhere'] as const;
export type Sighted = (typeof sightedActs)[number];

/** Who sees which act (+); the one excluded is kept from all but the last. */
const table = `
           aut col cle dep hea act sup nei tra gen pro reg cli unc exc nob
unsent     +   +   +   +   +   +   -   -   -   -   -   -   -   +   -   -
awaiting   +   +   +   +   +   +   +   -   -   +   +   -   -   +   -   -
public     +   +   +   +   +   +   +   -   -   +   +   -   +   +   -   -
restricted +   +   +   +   +   +   +   -   -   +   +   -   +   -   -   -
secret     -   -   -   +   +   +   +   -   -   -   +   -   -   -   -   -
elsewhere  +   +   +   +   +   +   +   -   -   +   +   -   -   +   +   -
`;

const [header = '', ...lines] = table.split('\n').filter((line) => line !== '');
if (header.trim() !== persons.map((person) => person.slice(0, 3)).join(' '))
  throw new Error('the columns of the table are not the persons of the matrix');
const seers = new Map(
  lines.map((line) => {
    const [act = '', ...cells] = line.split(/ +/);
    return [act, persons.filter((_, index) => cells[index] === '+')];
  }),
);

export const sees = (person: Person, act: Sighted): boolean => seers.get(act)?.includes(person) ?? false;

/** Whose term runs. */
export const served: ReadonlySet<Sighted> = new Set(['public', 'restricted', 'secret', 'elsewhere']);

const stages: Readonly<Partial<Record<Sighted, Stage>>> = { unsent: 'draft', awaiting: 'awaiting' };
const anotherBody = '960140000438';

export async function tellSights(scene: MatrixScene): Promise<Readonly<Record<Sighted, StagedAct>>> {
  const told: [Sighted, StagedAct][] = [];
  for (const name of sightedActs) {
    const secrecy = name === 'secret' || name === 'restricted' ? name : 'public';
    const isElsewhere = name === 'elsewhere';
    const act = await actAt(scene.doorstep, stages[name] ?? 'served', {
      secrecy,
      subject: `Grazing fees, the ${name} one`,
      addresseeId: isElsewhere ? await bodyOf(scene.doorstep, anotherBody) : scene.addresseeId,
      isExcludedFrom: !isElsewhere,
    });
    told.push([name, act]);
  }
  return Object.fromEntries(told) as Record<Sighted, StagedAct>;
}
