import { v7 as uuid } from 'uuid';
import { present } from '../../kernel/present';
import type { Ground } from '../../statute';
import type { GatheredFacts } from './act-facts.service';
import type { Happening } from './act-happening';
import { after } from './act-store';
import { nearestTerm } from './act.view';
import { type Act, comparableNumber, decideImport, recordedActor } from './domain';
import type { KnownReferences } from './intake-references.service';
import type { PaperRow } from './paper-row';

/** An act that was brought in, as it stands now; or every ground against it. */
export type Taken =
  | {
      readonly accepted: true;
      readonly act: Act;
      /** The nearest day by which something is due, or was. */
      readonly dueOn: string | null;
    }
  | { readonly accepted: false; readonly grounds: readonly Ground[] };

/** An act to be written, with its place among the rows. */
export interface Made {
  readonly place: number;
  readonly act: Act;
  readonly happening: Happening;
  readonly facts: GatheredFacts;
}

/** An act of an office is known by its kind, the year of its issue, its secrecy and its number. */
export const keyOf = ({ kind, issuedOn, secrecy, number }: PaperRow): string =>
  JSON.stringify([kind, issuedOn.slice(0, 4), secrecy, comparableNumber(number)]);

/** The row judged by what its office shares and whom it names; made where nothing refuses it. */
export function judgedRow(
  row: PaperRow,
  known: KnownReferences,
  common: GatheredFacts,
  traceId: string,
): { readonly taken: Taken; readonly made?: Omit<Made, 'place'> } {
  const { draft, facts: ofRow, commands } = known.resolve(row);
  const facts: GatheredFacts = { ...common, ...ofRow, law: common.editions.nearest(row.issuedOn) };
  const { kind, number, issuedOn, signedBy, lateReason, closure } = row;
  const decision = decideImport(
    {
      ...{ kind, number, issuedOn, draft, officeId: facts.office.id, facts: commands },
      ...present({ signedBy, lateReason, closure }),
      isTaken: known.taken.has(keyOf(row)),
    },
    facts,
  );
  if (!decision.accepted) return { taken: decision };
  const { events, footing } = decision;
  const act = after(undefined, uuid(), events, facts);
  const happening = { events, actor: recordedActor(facts, footing), traceId };
  return {
    taken: { accepted: true, act, dueOn: nearestTerm(act)?.dueOn ?? null },
    made: { act, happening, facts },
  };
}
