import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import { NotFound, RefusedByLaw, ruleSaid, VersionConflict } from '../../platform/http';
import type { Ground } from '../../statute';
import { ActDeeds, type Deed, type HeldAct } from '../acts';
import { Audit } from '../audit';
import { heldCalendar } from '../calendar-days';
import { type Answer, type CaseCommandAsked, CaseCommands } from '../outbox';
import type { Escalation, EscalationEvent, EscalationFacts, EscalationJudgement } from './domain';
import { EscalationFactsOf, type OnPath } from './escalation-facts.service';
import { EscalationRepository } from './escalation.repository';
import type { EscalationView } from './escalation.shape';
import { EscalationStore } from './escalation-store';
import { escalationView } from './escalation.view';

/** A command on a request that exists, at the version that the caller read. */
export interface AskedOfEscalation extends CaseCommandAsked {
  readonly escalationId: string;
  readonly version: number;
}

/** What a decision about a request is made of, with the offices above as they are kept. */
export type FactsOnPath = EscalationFacts & OnPath;
export type Answered = Answer<EscalationView>;

interface Done {
  readonly event: EscalationEvent;
  readonly warnings: readonly Ground[];
  readonly held: HeldAct;
}

/** How every step of a request is done: the act's lock, the version that was read, one answer. */
@Injectable()
export class EscalationCommands {
  constructor(
    private readonly commands: CaseCommands,
    private readonly deeds: ActDeeds,
    private readonly escalations: EscalationRepository,
    private readonly facts: EscalationFactsOf,
    private readonly store: EscalationStore,
    private readonly audit: Audit,
  ) {}

  /** A step of a request that exists, at the version that was read, under the lock of its act. */
  command(
    asked: AskedOfEscalation,
    type: string,
    decide: (tx: Tx, one: Escalation, held: HeldAct, facts: FactsOnPath) => Promise<Done> | Done,
  ): Promise<Answered> {
    const found = async (tx: Tx): Promise<{ one: Escalation; held: HeldAct }> => {
      const seen = await this.escalations.find(tx, asked.escalationId);
      if (!seen) throw new NotFound();
      const held = await this.held(tx, seen.escalation.actId, asked);
      // Read again under the act's lock: another's decision may have come between.
      const kept = await this.escalations.find(tx, asked.escalationId);
      if (!kept) throw new NotFound();
      return { one: kept.escalation, held };
    };
    const work = async (tx: Tx): Promise<Answered> => {
      const { one, held } = await found(tx);
      if (one.version !== asked.version) throw new VersionConflict(one.version);
      const facts = await this.facts.of(tx, held, asked.actor);
      const done = await decide(tx, one, held, facts);
      const after = await this.store.change(tx, one, done.event, done.held, deedOf(asked));
      return this.recorded(after, facts, type, done.warnings, asked);
    };
    const authorise = async (tx: Tx): Promise<void> => {
      await found(tx);
    };
    return this.commands.run(asked, { holds: heldCalendar, authorise, work });
  }

  /** The act under its lock; throws (404) where it is out of sight. The answer tells of it, a repeat's too. */
  async held(tx: Tx, actId: string, { actor, traceId }: CaseCommandAsked): Promise<HeldAct> {
    const held = await this.deeds.hold(tx, actId, { actor, at: actor.at });
    if (!held) throw new NotFound();
    const { act, facts } = held;
    const acts = [{ id: act.id, officeLft: facts.office.lft, secrecy: act.draft.secrecy }];
    this.audit.recordReadOfSecret(tx, { actor, view: 'escalation', acts, traceId, at: actor.at });
    return held;
  }

  /** What was recorded, as it is answered. */
  recorded(
    one: Escalation,
    { path }: OnPath,
    type: string,
    warnings: readonly Ground[],
    { language, dryRun }: CaseCommandAsked,
  ): Answered {
    const atOfficeCode = path.find(({ id }) => id === one.atOfficeId)?.code ?? path[0].code;
    const said = warnings.map(({ rule }) => ruleSaid(rule, language));
    const body = {
      ...escalationView({ escalation: one, atOfficeCode }),
      ...(said.length > 0 && { warnings: said }),
      ...(!dryRun && { recorded: { type, id: one.id } }),
    };
    return { status: 201, location: `/v1/escalations/${one.id}`, etag: one.version, body, actId: one.actId };
  }
}

/** Who does it, and when. */
export const deedOf = ({ actor, traceId }: CaseCommandAsked): Deed & Pick<CaseCommandAsked, 'actor'> => ({
  actor,
  at: actor.at,
  traceId,
});

/** What was decided; throws with every ground where it was refused, and what is open `instead`. */
export function accepted<Event>(
  judged: EscalationJudgement<Event>,
  instead?: readonly string[],
): {
  event: Event;
  warnings: readonly Ground[];
} {
  if (!judged.accepted) throw new RefusedByLaw(judged.grounds, instead);
  return judged;
}
