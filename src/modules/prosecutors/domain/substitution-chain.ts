import { shared, type Period } from './period';

/** Who acts for whom in one office, and when. */
export interface ActingFor extends Period {
  readonly absentPersonId: string;
  readonly substitutePersonId: string;
}

/** How many links a chain of substitutions may have: what the policy names, and where the resolution stops. */
export const longestChain = 10;

/**
 * Whether the new substitution makes a chain come back to itself, or grow beyond `longestChain`, on days that all its
 * links share. `others`: the substitutions of the same office.
 */
export function breaksChain(added: ActingFor, others: readonly ActingFor[]): boolean {
  if (added.absentPersonId === added.substitutePersonId) return true;
  const below = walk(added.absentPersonId, added, others, 'towards the absent');
  if (below.met.has(added.substitutePersonId)) return true;
  const above = walk(added.substitutePersonId, added, others, 'towards the substitute');
  return above.length + 1 + below.length > longestChain;
}

interface Walked {
  /** The persons met, and the most links passed one after another. */
  readonly met: ReadonlySet<string>;
  readonly length: number;
}

type Direction = 'towards the absent' | 'towards the substitute';

function walk(
  from: string,
  days: Period,
  links: readonly ActingFor[],
  direction: Direction,
  passed: readonly string[] = [],
): Walked {
  const met = new Set<string>();
  let length = 0;
  for (const link of links) {
    const [here, there] = ends(link, direction);
    const common = here === from && !passed.includes(there) ? shared(days, link) : undefined;
    if (!common) continue;
    met.add(there);
    const further = walk(there, common, links, direction, [...passed, from]);
    for (const person of further.met) met.add(person);
    length = Math.max(length, 1 + further.length);
  }
  return { met, length };
}

const ends = (link: ActingFor, direction: Direction): readonly [string, string] =>
  direction === 'towards the absent'
    ? [link.substitutePersonId, link.absentPersonId]
    : [link.absentPersonId, link.substitutePersonId];
