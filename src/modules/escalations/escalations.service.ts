import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { localDateOf } from '../../calendar';
import type { Tx } from '../../database/tx';
import { present } from '../../kernel/present';
import { RefusedByLaw } from '../../platform/http';
import { Editions, type Ground, standing } from '../../statute';
import { ActDeeds } from '../acts';
import { heldCalendar } from '../calendar-days';
import { type CaseCommandAsked, CaseCommands } from '../outbox';
import {
  decideDecision,
  decideGivingBack,
  decideRequest,
  decideResubmission,
  decideTakingBack,
  type Escalation,
  type EscalationAsked,
  openInstead,
} from './domain';
import {
  accepted,
  type Answered,
  type AskedOfEscalation,
  deedOf,
  EscalationCommands,
} from './escalation-commands.service';
import type { EscalationDecisionBody, NewEscalationBody, ResubmissionBody } from './escalation.contract';
import { EscalationFactsOf } from './escalation-facts.service';
import { EscalationStore } from './escalation-store';
import { FollowUpDrafts } from './follow-up-drafts.service';

/** What is asked for upon acts after a breach, and decided by superiors: each step under the lock of its act. */
@Injectable()
export class Escalations {
  constructor(
    private readonly commands: CaseCommands,
    private readonly editions: Editions,
    private readonly deeds: ActDeeds,
    private readonly steps: EscalationCommands,
    private readonly facts: EscalationFactsOf,
    private readonly store: EscalationStore,
    private readonly drafts: FollowUpDrafts,
  ) {}

  /** A route asked for. Refuses (422) by the rule that closes it, (404) an act out of sight. */
  request(asked: CaseCommandAsked, { subject, ...said }: NewEscalationBody): Promise<Answered> {
    const work = async (tx: Tx): Promise<Answered> => {
      if (subject.type === 'summons') throw new RefusedByLaw(this.notRegistered(asked));
      const held = await this.steps.held(tx, subject.id, asked);
      const facts = await this.facts.of(tx, held, asked.actor);
      const what = present(said) as unknown as EscalationAsked;
      const judged = decideRequest(what, facts, held.facts);
      const { event, warnings } = accepted(judged, openInstead(facts.routes, what.route));
      const id = uuid();
      const deed = deedOf(asked);
      const hanging = { id, what: 'escalation', route: what.route } as const;
      const after = await this.deeds.apply(tx, held, { type: 'hanging', hanging }, deed);
      await this.store.lapse(tx, held.act.id, what.route, after, deed);
      const made = await this.store.create(tx, id, event, after, deed);
      return this.steps.recorded(made, facts, 'escalations', warnings, asked);
    };
    const authorise = async (tx: Tx): Promise<void> => {
      if (subject.type === 'act') await this.steps.held(tx, subject.id, asked);
    };
    return this.commands.run(asked, { holds: heldCalendar, authorise, work });
  }

  /** Approved, and the follow-up is drafted in the same transaction; or refused. */
  decide(asked: AskedOfEscalation, { approve, reason }: EscalationDecisionBody): Promise<Answered> {
    return this.steps.command(asked, 'decision', async (tx, one, held, facts) => {
      const judged = accepted(decideDecision(one, { approve, reason }, facts));
      const deed = deedOf(asked);
      const how = approve ? 'approved' : 'refused';
      const ended = await this.deeds.apply(tx, held, { type: 'hanging-ending', id: one.id, how }, deed);
      const followUpActId = approve ? await this.drafts.make(tx, one, ended, facts, deed) : undefined;
      const event = { type: 'decided', decision: judged.event, ...present({ followUpActId }) } as const;
      return { event, warnings: judged.warnings, held: ended };
    });
  }

  giveBack(asked: AskedOfEscalation, reason: string): Promise<Answered> {
    return this.steps.command(asked, 'returns', (_tx, one, held, facts) => ({
      ...accepted(decideGivingBack(one, reason, facts)),
      held,
    }));
  }

  resubmit(asked: AskedOfEscalation, said: ResubmissionBody): Promise<Answered> {
    return this.steps.command(asked, 'resubmission', (_tx, one, held, facts) => ({
      ...accepted(decideResubmission(one, askedAnew(one, said), facts)),
      held,
    }));
  }

  takeBack(asked: AskedOfEscalation, reason: string | undefined): Promise<Answered> {
    return this.steps.command(asked, 'withdrawal', async (tx, one, held, facts) => {
      const judged = accepted(decideTakingBack(one, reason, facts));
      const ending = { type: 'hanging-ending', id: one.id, how: 'withdrawn' } as const;
      return { ...judged, held: await this.deeds.apply(tx, held, ending, deedOf(asked)) };
    });
  }

  private notRegistered({ actor }: CaseCommandAsked): readonly Ground[] {
    const law = this.editions.nearest(localDateOf(actor.at, 'UTC'));
    return standing([law.ground('policy-known-reference', '/subject/type')]);
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
