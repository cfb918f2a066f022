import type { LocalDate } from '../../kernel/time';
import type { GatheredFacts } from './act-facts.service';
import { type Act, type ActCommand, commandsFromAbove, type Need } from './domain';

/** Who signs on a day other than today: now on an earlier one, or then, where the day of issue is set right. */
export function signingOf(
  { record }: Act,
  command: ActCommand,
  { actor, today }: GatheredFacts,
): { readonly personId: string; readonly on: LocalDate } | undefined {
  if (command.type === 'redating' && command.of === 'issuance')
    return record.issuance && { personId: record.issuance.signatory.personId, on: command.on };
  const on = command.type === 'issuance' ? command.issuedOn : undefined;
  const isEarlier = on !== undefined && on < today;
  return isEarlier && actor.kind === 'person' ? { personId: actor.personId, on } : undefined;
}

/** Done by the system, or by a room above that has judged who may. */
const unasked: ReadonlySet<string> = new Set([
  ...['passing-on', 'settlement', 'stay', 'stay-lifting', 'revocation', 'recall', 'amendment'],
  ...commandsFromAbove,
]);

/** What a correction needs is what the recording of the fact needs; undefined where nobody is asked. */
export function needOf(command: ActCommand): Need | undefined {
  const type =
    command.type === 'correction'
      ? command.fact.type
      : command.type === 'redating'
        ? command.of
        : command.type;
  return unasked.has(type) ? undefined : (type as Need);
}
