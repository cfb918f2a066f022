import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import { EndedAppointmentRepository } from '../prosecutors';
import type { GatheredFacts } from './act-facts.service';
import { comparableNumber } from './domain';
import { IntakeReferencesRepository } from './intake-references.repository';
import type { PaperRow } from './paper-row';
import { resolved, type ResolvedRow } from './paper-row.resolution';

/** The registers as far as a paper register names them. */
export interface KnownReferences {
  /** The keys of acts that were brought in before; those of this register join them. */
  readonly taken: Set<string>;
  readonly resolve: (row: PaperRow) => ResolvedRow;
}

/** Finds all whom a paper register names, in as many questions as there are sorts of them. */
@Injectable()
export class IntakeReferences {
  constructor(
    private readonly references: IntakeReferencesRepository,
    private readonly appointments: EndedAppointmentRepository,
  ) {}

  async of(tx: Tx, rows: readonly PaperRow[], facts: GatheredFacts): Promise<KnownReferences> {
    const { office, now } = facts;
    const head = await this.appointments.nearestHead(tx, office.id, now);
    const parties = await this.references.parties(tx, office, partiesOf(rows));
    const named = rows.flatMap(({ responsible }) => (responsible === undefined ? [] : [responsible]));
    const wanted = [...new Set([...named, ...(head ? [head.personId] : [])])];
    const people = await this.references.people(tx, office, wanted, now);
    const numbers = [...new Set(rows.map(({ number }) => comparableNumber(number)))];
    const taken = await this.references.taken(tx, office, numbers);
    const partyOf = byEither(parties, ({ id, identifier }) => [identifier, id]);
    const personOf = byEither(people, ({ id, subject }) => [subject, id]);
    const headOf = head && personOf.get(head.personId);
    return {
      taken: new Set(
        taken.map(({ kind, year, secrecy, number }) => JSON.stringify([kind, year, secrecy, number])),
      ),
      resolve: (row) => resolved(row, { partyOf, personOf, head: headOf }, facts),
    };
  }
}

const partiesOf = (rows: readonly PaperRow[]): readonly string[] => [
  ...new Set(
    rows.flatMap(({ addressees, receivedBy }) => [...addressees, ...(receivedBy ? [receivedBy] : [])]),
  ),
];

/** By each of its names; of two that share one, the first. */
function byEither<Thing>(
  things: readonly Thing[],
  namesOf: (thing: Thing) => readonly (string | null)[],
): ReadonlyMap<string, Thing> {
  const found = new Map<string, Thing>();
  for (const thing of things)
    for (const name of namesOf(thing)) if (name !== null && !found.has(name)) found.set(name, thing);
  return found;
}
