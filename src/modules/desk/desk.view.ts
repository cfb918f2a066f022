import { without } from '../../kernel/present';
import { instantFrom } from '../../kernel/time';
import type { DeskRow } from './desk-list.repository';

const instants: ReadonlySet<string> = new Set(['dueAt', 'decideBy', 'askedAt']);

/** A line as it is shown: JSON has its moments in the server's own writing. */
export const lineView = ({ line }: DeskRow): object =>
  Object.fromEntries(
    Object.entries(without(line, 'officeLft')).map(([member, value]) => [
      member,
      instants.has(member) && typeof value === 'string' ? instantFrom(Date.parse(value)) : value,
    ]),
  );

interface SecretAct {
  readonly id: string;
  readonly officeLft: number;
  readonly secrecy: 'secret';
}

/** The secret acts among what is shown, each once, however many lines it has. */
export function secretActsOf(rows: readonly DeskRow[]): readonly SecretAct[] {
  const acts = rows.flatMap(({ line }) => {
    const { id, actId = id, secrecy, officeLft } = line;
    return secrecy === 'secret' && typeof actId === 'string' && typeof officeLft === 'number'
      ? [{ id: actId, officeLft, secrecy: 'secret' as const }]
      : [];
  });
  return [...new Map(acts.map((act) => [act.id, act])).values()];
}
