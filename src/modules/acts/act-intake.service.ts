import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { localDateOf } from '../../calendar';
import type { Tx } from '../../database/tx';
import { RefusedByLaw } from '../../platform/http';
import { Editions, type Ground, standing } from '../../statute';
import { groundsAgainstBeginning } from '../offices/domain';
import { Outbox } from '../outbox';
import type { PersonActor } from '../prosecutors/domain';
import { ActEventRepository } from './act-event.repository';
import { ActFacts, type GatheredFacts } from './act-facts.service';
import { ActRepository } from './act.repository';
import { historyOf, messagesOf } from './act-happening';
import { extrasOf } from './act-store';
import { authorityFor, type Draft } from './domain';
import { IntakeReferences } from './intake-references.service';
import type { PaperRow } from './paper-row';
import { judgedRow, keyOf, type Made, type Taken } from './paper-row.judgement';

const judgedAtOnce = 50;
const writtenAtOnce = 250;

/** Brings many acts of a paper register in at once: what they share is asked once, and they are written in bulk. */
@Injectable()
export class ActIntake {
  constructor(
    private readonly editions: Editions,
    private readonly facts: ActFacts,
    private readonly references: IntakeReferences,
    private readonly acts: ActRepository,
    private readonly history: ActEventRepository,
    private readonly outbox: Outbox,
  ) {}

  /** What all acts of the register are judged by. Refuses (422) an office that is not there, and who may not import. */
  async open(tx: Tx, actor: PersonActor, officeCode: string): Promise<GatheredFacts> {
    const office = await this.facts.officeByCode(tx, officeCode);
    const today = localDateOf(actor.at, office?.place.zone ?? actor.capacities[0]?.office.zone ?? 'UTC');
    const law = this.editions.nearest(today);
    const grounds = office
      ? groundsAgainstBeginning(office, today, law).map((ground) => ({ ...ground, pointer: '/office' }))
      : standing([law.ground('policy-known-reference', '/office')]);
    if (grounds.length > 0) throw new RefusedByLaw(grounds);
    if (!office) throw new Error(`${law.id} lets acts be of no office`);
    const asked = { actor, at: actor.at, draft: nothingOf(actor) };
    const facts = await this.facts.ofDraft(tx, office.place, asked);
    const authority = authorityFor('import', facts);
    if (!authority.allowed) throw new RefusedByLaw(standing([authority.ground]));
    return facts;
  }

  /** What became of each row, in their order. A rehearsal writes nothing that outlasts its transaction. */
  async take(
    tx: Tx,
    rows: readonly PaperRow[],
    facts: GatheredFacts,
    { traceId, dryRun }: { readonly traceId: string; readonly dryRun: boolean },
  ): Promise<readonly Taken[]> {
    const known = await this.references.of(tx, rows, facts);
    const taken: Taken[] = [];
    const made: Made[] = [];
    for (const [place, row] of rows.entries()) {
      const judged = judgedRow(row, known, facts, traceId);
      taken.push(judged.taken);
      if (judged.made) {
        made.push({ ...judged.made, place });
        known.taken.add(keyOf(row));
      }
      // Others are served meanwhile.
      if (place % judgedAtOnce === judgedAtOnce - 1) await setImmediate();
    }
    for (let from = 0; from < made.length; from += writtenAtOnce) {
      const refused = await this.write(tx, made.slice(from, from + writtenAtOnce), dryRun);
      for (const [place, grounds] of refused) taken[place] = { accepted: false, grounds };
    }
    return taken;
  }

  /** Gives back those whose number is borne by an act that is out of sight, or was just taken by somebody else. */
  private async write(
    tx: Tx,
    made: readonly Made[],
    dryRun: boolean,
  ): Promise<readonly (readonly [place: number, grounds: readonly Ground[]])[]> {
    const rows = made.map(({ act, facts }) => ({ act, extras: extrasOf(act, facts) }));
    const ids = await this.acts.addAll(tx, rows);
    const written = made.filter(({ act }) => ids.has(act.id));
    if (!dryRun) {
      this.history.add(
        tx,
        written.flatMap(({ act, happening, facts }) => historyOf(act, happening, facts)),
      );
      this.outbox.add(
        tx,
        written.flatMap(({ act, happening, facts }) => messagesOf(act, happening, facts)),
      );
    }
    return made
      .filter(({ act }) => !ids.has(act.id))
      .map(({ place, facts }) => [place, standing([facts.law.ground('policy-import-once', '/number')])]);
  }
}

/** A draft that names nobody but the one who asks. */
const nothingOf = ({ personId }: PersonActor): Draft => ({
  ...{ subject: '', secrecy: 'public', responsibleId: personId, addresseeIds: [], copies: [] },
  ...{ norms: [], requestedMeasures: [], content: {} },
});
