import { Injectable } from '@nestjs/common';
import { present } from '../../kernel/present';
import { RefusedByLaw } from '../../platform/http';
import { standing } from '../../statute';
import { heldCalendar } from '../calendar-days';
import { type Answer, type CaseCommandAsked, CaseCommands } from '../outbox';
import { ActsComplainedOf } from './acts-complained-of.service';
import { ComplaintAnswers } from './complaint-answers.service';
import type { NewComplaintBody } from './complaint.contract';
import { ComplaintIntake } from './complaint-intake.service';
import type { ComplaintView } from './complaint.shape';
import { accepted, ComplaintStore } from './complaint-store';
import { staffFooting } from './domain';

/** Complaints as they come in. */
@Injectable()
export class ComplaintRegistration {
  constructor(
    private readonly commands: CaseCommands,
    private readonly intake: ComplaintIntake,
    private readonly store: ComplaintStore,
    private readonly acts: ActsComplainedOf,
    private readonly answers: ComplaintAnswers,
  ) {}

  /** Takes in a complaint; from then on it hangs upon its act, and stops nothing. */
  register(asked: CaseCommandAsked, body: NewComplaintBody): Promise<Answer<ComplaintView>> {
    return this.commands.run<ComplaintView>(asked, {
      holds: heldCalendar,
      authorise: async (tx) => {
        const { facts, held } = await this.intake.received(tx, asked.actor, body);
        const against = facts.law.ground('policy-who-records');
        if (!staffFooting(facts.holder, facts)) throw new RefusedByLaw(standing([against]));
        this.answers.looked(tx, held ? this.acts.shownOf(held) : null, asked);
      },
      work: async (tx) => {
        const { decided, facts, held } = await this.intake.received(tx, asked.actor, body);
        const decision = accepted(decided);
        const act = held ? this.acts.shownOf(held) : null;
        const { text, by, lateReason } = body;
        const { type, name, partyId, contact } = by;
        const told = { text, by: { type, name, ...present({ partyId, contact }) } };
        const places = { about: facts.about, holder: facts.holder, act };
        const telling = { ...asked, lateReason };
        const kept = await this.store.register(tx, decision, places, told, telling);
        if (held) await this.acts.begin(tx, held, kept.complaint.id, asked);
        return this.answers.recorded(tx, kept, decision, asked);
      },
    });
  }
}
