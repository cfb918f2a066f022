import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { localDateOf } from '../../calendar';
import type { Tx } from '../../database/tx';
import { present } from '../../kernel/present';
import { NotFound, RefusedByLaw, ruleSaid, VersionConflict } from '../../platform/http';
import { Editions, type Ground, standing } from '../../statute';
import { ActDeeds, type Deed, type HeldAct } from '../acts';
import { heldCalendar } from '../calendar-days';
import { type Answer, type CaseCommandAsked, CaseCommands } from '../outbox';
import {
  decideDecision,
  decideGivingBack,
  decideRequest,
  decideResubmission,
  decideTakingBack,
  type Escalation,
  type EscalationAsked,
  type EscalationEvent,
  type EscalationFacts,
  type EscalationJudgement,
} from './domain';
import type { EscalationDecisionBody, NewEscalationBody, ResubmissionBody } from './escalation.contract';
import { EscalationFactsOf, type OnPath } from './escalation-facts.service';
import { EscalationRepository } from './escalation.repository';
import type { EscalationView } from './escalation.shape';
import { EscalationStore } from './escalation-store';
import { escalationView } from './escalation.view';
import { FollowUpDrafts } from './follow-up-drafts.service';

/** A command on a request that exists, at the version that the caller read. */
export interface AskedOfEscalation extends CaseCommandAsked {
  readonly escalationId: string;
  readonly version: number;
}

type Facts = EscalationFacts & OnPath;
type Answered = Answer<EscalationView>;

/** What is asked for upon acts after a breach, and decided by superiors: each step under the lock of its act. */
@Injectable()
export class Escalations {
  constructor(
    private readonly commands: CaseCommands,
    private readonly editions: Editions,
    private readonly deeds: ActDeeds,
    private readonly escalations: EscalationRepository,
    private readonly facts: EscalationFactsOf,
    private readonly store: EscalationStore,
    private readonly drafts: FollowUpDrafts,
  ) {}

  /** A route asked for. Refuses (422) by the rule that closes it, (404) an act out of sight. */
  request(asked: CaseCommandAsked, { subject, ...said }: NewEscalationBody): Promise<Answered> {
    const work = async (tx: Tx): Promise<Answered> => {
      if (subject.type === 'summons') throw new RefusedByLaw(this.notRegistered(asked));
      const held = await this.held(tx, subject.id, asked);
      const facts = await this.facts.of(tx, held, asked.actor);
      const what = present(said) as unknown as EscalationAsked;
      const { event, warnings } = accepted(decideRequest(what, facts, held.facts));
      const id = uuid();
      const deed = deedOf(asked);
      const hanging = { id, what: 'escalation', route: what.route } as const;
      const after = await this.deeds.apply(tx, held, { type: 'hanging', hanging }, deed);
      const made = await this.store.create(tx, id, event, after, deed);
      return this.recorded(made, facts, 'escalations', warnings, asked);
    };
    const authorise = async (tx: Tx): Promise<void> => {
      if (subject.type === 'act') await this.held(tx, subject.id, asked);
    };
    return this.commands.run(asked, { holds: heldCalendar, authorise, work });
  }

  /** Approved, and the follow-up is drafted in the same transaction; or refused. */
  decide(asked: AskedOfEscalation, { approve, reason }: EscalationDecisionBody): Promise<Answered> {
    return this.command(asked, 'decision', async (tx, one, held, facts) => {
      const judged = accepted(decideDecision(one, { approve, reason }, facts));
      const deed = deedOf(asked);
      const how = approve ? 'approved' : 'refused';
      const ended = await this.deeds.apply(tx, held, { type: 'hanging-ending', id: one.id, how }, deed);
      const followUpActId = approve ? await this.followUp(tx, one, ended, facts, deed) : undefined;
      const event = { type: 'decided', decision: judged.event, ...present({ followUpActId }) } as const;
      return { event, warnings: judged.warnings, held: ended };
    });
  }

  private async followUp(
    tx: Tx,
    one: Escalation,
    held: HeldAct,
    facts: Facts,
    deed: Deed & Pick<CaseCommandAsked, 'actor'>,
  ): Promise<string | undefined> {
    const draft = await this.drafts.make(tx, one, held, facts, deed);
    if (!draft) return undefined;
    const { route } = one.asked;
    const followUp = { actId: draft.id, kind: draft.kind, escalationId: one.id, route };
    await this.deeds.apply(tx, held, { type: 'follow-up', followUp }, deed);
    return draft.id;
  }

  giveBack(asked: AskedOfEscalation, reason: string): Promise<Answered> {
    return this.command(asked, 'returns', (_tx, one, held, facts) => ({
      ...accepted(decideGivingBack(one, reason, facts)),
      held,
    }));
  }

  resubmit(asked: AskedOfEscalation, said: ResubmissionBody): Promise<Answered> {
    return this.command(asked, 'resubmission', (_tx, one, held, facts) => ({
      ...accepted(decideResubmission(one, askedAnew(one, said), facts)),
      held,
    }));
  }

  takeBack(asked: AskedOfEscalation, reason: string | undefined): Promise<Answered> {
    return this.command(asked, 'withdrawal', async (tx, one, held, facts) => {
      const judged = accepted(decideTakingBack(one, reason, facts));
      const ending = { type: 'hanging-ending', id: one.id, how: 'withdrawn' } as const;
      return { ...judged, held: await this.deeds.apply(tx, held, ending, deedOf(asked)) };
    });
  }

  private command(
    asked: AskedOfEscalation,
    type: string,
    decide: (tx: Tx, one: Escalation, held: HeldAct, facts: Facts) => Promise<Done> | Done,
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

  private async held(tx: Tx, actId: string, { actor }: CaseCommandAsked): Promise<HeldAct> {
    const held = await this.deeds.hold(tx, actId, { actor, at: actor.at });
    if (!held) throw new NotFound();
    return held;
  }

  private notRegistered({ actor }: CaseCommandAsked): readonly Ground[] {
    const law = this.editions.nearest(localDateOf(actor.at, 'UTC'));
    return standing([law.ground('policy-known-reference', '/subject/type')]);
  }

  private recorded(
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

/** What is asked for now; what is left out stays as it was. */
const askedAnew = (
  { asked }: Escalation,
  { ground, requestedMeasures }: ResubmissionBody,
): EscalationAsked => ({
  ...asked,
  ...present({ ground, requestedMeasures }),
});

interface Done {
  readonly event: EscalationEvent;
  readonly warnings: readonly Ground[];
  readonly held: HeldAct;
}

const deedOf = ({ actor, traceId }: CaseCommandAsked) => ({ actor, at: actor.at, traceId });

/** What was decided; throws with every ground where it was refused. */
function accepted<Event>(judged: EscalationJudgement<Event>): { event: Event; warnings: readonly Ground[] } {
  if (!judged.accepted) throw new RefusedByLaw(judged.grounds);
  return judged;
}
