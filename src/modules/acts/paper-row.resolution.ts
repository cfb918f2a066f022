import { v7 as uuid } from 'uuid';
import { present } from '../../kernel/present';
import type { GatheredFacts } from './act-facts.service';
import type { Draft, FactCommand } from './domain';
import type { PartyNamed, PersonNamed } from './intake-references.repository';
import { type PaperRow, rowPointers } from './paper-row';

/** A row with those whom it names found in the registers. */
export interface ResolvedRow {
  readonly draft: Draft;
  readonly commands: readonly FactCommand[];
  readonly facts: Pick<GatheredFacts, 'addressees' | 'addresseeNames' | 'responsiblePositions'> &
    Pick<GatheredFacts, 'responsibleClearance' | 'unknownReferences'>;
}

/** Those whom a whole paper register names, by each of their names. */
export interface Found {
  readonly partyOf: ReadonlyMap<string, PartyNamed>;
  readonly personOf: ReadonlyMap<string, PersonNamed>;
  readonly head: PersonNamed | undefined;
}

/** The row with its parties and people, and pointers to those whom no register knows. */
export function resolved(row: PaperRow, found: Found, { actor, office }: GatheredFacts): ResolvedRow {
  const { subject, secrecy, norms, content, requestedMeasures } = row;
  const known = [...new Set(row.addressees.flatMap((name) => found.partyOf.get(name) ?? []))];
  const person = row.responsible === undefined ? found.head : found.personOf.get(row.responsible);
  const recipient = found.partyOf.get(row.receivedBy ?? '');
  const importer = actor.kind === 'person' ? actor.personId : '';
  return {
    draft: {
      ...{ subject, secrecy, norms, content, copies: [] },
      responsibleId: person?.id ?? importer,
      addresseeIds: known.map(({ id }) => id),
      requestedMeasures: requestedMeasures.map((measure) => ({ ...measure, id: uuid() })),
    },
    commands: row.facts.map((command) => ofRecipient(command, recipient)),
    facts: {
      addressees: known.map(({ id, type, zone }) => ({ id, type, zone: zone ?? office.zone })),
      addresseeNames: known.map(({ names }) => names),
      // Of one whom nobody knows nothing more is asked.
      responsiblePositions: person?.positions ?? ['head'],
      ...present({ responsibleClearance: person?.clearance }),
      unknownReferences: unknownOf(row, found),
    },
  };
}

/** Pointers to those whom no register knows. */
function unknownOf(
  { addressees, responsible, receivedBy }: PaperRow,
  { partyOf, personOf }: Found,
): readonly string[] {
  const isSeveral = addressees.length > 1;
  return [
    ...addressees.flatMap((name, index) =>
      partyOf.has(name) ? [] : [`${rowPointers.addressees}${isSeveral ? `/${String(index)}` : ''}`],
    ),
    ...(responsible === undefined || personOf.has(responsible) ? [] : [rowPointers.responsible]),
    ...(receivedBy === undefined || partyOf.has(receivedBy) ? [] : [rowPointers.receivedBy]),
  ];
}

/** The receipt and the answer of a row are of the addressee that it names. */
function ofRecipient(command: FactCommand, recipient: PartyNamed | undefined): FactCommand {
  if (!recipient) return command;
  const addresseeId = recipient.id;
  if (command.type === 'service') return { type: 'service', input: { ...command.input, addresseeId } };
  if (command.type === 'response') return { type: 'response', input: { ...command.input, addresseeId } };
  return command;
}
