import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import { NotFound, RefusedByLaw, VersionConflict } from '../../platform/http';
import { type Ground, standing } from '../../statute';
import { heldCalendar } from '../calendar-days';
import { type Answer, type CaseCommandAsked, CaseCommands } from '../outbox';
import { ActsComplainedOf } from './acts-complained-of.service';
import type { DecisionBody, ForwardingBody } from './complaint.contract';
import { ComplaintAnswers } from './complaint-answers.service';
import { ComplaintFacts } from './complaint-facts.service';
import { ComplaintFactsRepository } from './complaint-facts.repository';
import { ComplaintRepository } from './complaint.repository';
import type { KeptComplaint } from './complaint.row';
import type { ComplaintView } from './complaint.shape';
import { type Accepted, accepted, ComplaintStore } from './complaint-store';
import { ComplaintsReading } from './complaints-reading.service';
import { actIdOf, decideComplaint, decideForwarding, type Facts, footingToDecide } from './domain';

/** A command on a complaint that exists, at the version that the caller read. */
export interface AskedOfComplaint extends CaseCommandAsked {
  readonly complaintId: string;
  readonly version: number;
}

/** What is done with complaints: each command one transaction, under the lock of the act where there is one. */
@Injectable()
export class Complaints {
  constructor(
    private readonly commands: CaseCommands,
    private readonly complaints: ComplaintRepository,
    private readonly registers: ComplaintFactsRepository,
    private readonly facts: ComplaintFacts,
    private readonly store: ComplaintStore,
    private readonly acts: ActsComplainedOf,
    private readonly answers: ComplaintAnswers,
    private readonly reading: ComplaintsReading,
  ) {}

  /** Sends a complaint on to an office that decides it. */
  forward(asked: AskedOfComplaint, body: ForwardingBody): Promise<Answer<ComplaintView>> {
    return this.command(asked, inSightOnly, async (tx, kept, facts) => {
      const to = body.to === undefined ? undefined : await this.registers.officeByCode(tx, body.to);
      const isUnknown = body.to !== undefined && to === undefined;
      const { forwardedOn, lateReason } = body;
      const decision = accepted(decideForwarding(kept.complaint, { to, isUnknown, forwardedOn }, facts));
      const { toOfficeId } = decision.event.forwarding;
      const holder = [...facts.line, facts.holder].find(({ id }) => id === toOfficeId) ?? kept.holder;
      return {
        kept: await this.store.change(tx, kept, decision, holder, { ...asked, lateReason }),
        decision,
      };
    });
  }

  /** Decides a complaint, or records what a court decided; what becomes of the act is done with it. */
  decide(asked: AskedOfComplaint, body: DecisionBody): Promise<Answer<ComplaintView>> {
    return this.command(asked, mayDecide, async (tx, before, facts, held) => {
      const { outcome, ground, decidedOn, effect: asksFor, lateReason } = body;
      const changes = typeof asksFor === 'object' ? asksFor.amendment : undefined;
      const effect = typeof asksFor === 'object' ? 'amendment' : asksFor;
      const participantIds = await this.acts.participantsIn(tx, before.complaint);
      const judged = { ...facts, participantIds, kind: held?.act.kind };
      const told = { outcome, ground, decidedOn, effect } as const;
      const decision = accepted(decideComplaint(before.complaint, told, judged));
      const telling = { ...asked, lateReason };
      const kept = await this.store.change(tx, before, decision, before.holder, telling);
      const ending = { complaint: kept.complaint, decision: decision.event.decision, changes };
      if (held) await this.acts.end(tx, held, ending, asked);
      return { kept, decision };
    });
  }

  private async command(
    asked: AskedOfComplaint,
    against: (kept: KeptComplaint, facts: Facts) => readonly Ground[] | undefined,
    work: (
      tx: Tx,
      kept: KeptComplaint,
      facts: Facts,
      held: Awaited<ReturnType<ActsComplainedOf['hold']>>,
    ) => Promise<{ readonly kept: KeptComplaint; readonly decision: Accepted }>,
  ): Promise<Answer<ComplaintView>> {
    const { complaintId, version, actor, dryRun } = asked;
    const answer = await this.commands.run<ComplaintView>(asked, {
      holds: heldCalendar,
      authorise: async (tx) => {
        const kept = inSight(await this.complaints.find(tx, complaintId));
        const grounds = against(kept, await this.facts.of(tx, kept, actor));
        if (grounds) throw new RefusedByLaw(grounds);
        this.answers.looked(tx, kept.act, asked);
      },
      work: async (tx) => {
        // The act before what hangs upon it: whatever ends it takes the same locks in the same order.
        const actId = actIdOf(inSight(await this.complaints.find(tx, complaintId)).complaint);
        const held = actId === undefined ? undefined : await this.acts.hold(tx, actId, actor);
        const kept = inSight(await this.complaints.findForChange(tx, complaintId));
        if (kept.complaint.version !== version) throw new VersionConflict(kept.complaint.version);
        const done = await work(tx, kept, await this.facts.of(tx, kept, actor), held);
        return this.answers.recorded(tx, done.kept, done.decision, asked);
      },
    });
    // A rehearsal shows the complaint, and of what is secret that look is kept: apart from all that is taken back.
    if (dryRun) await this.reading.one(complaintId, asked);
    return answer;
  }
}

function inSight(kept: KeptComplaint | undefined): KeptComplaint {
  if (!kept) throw new NotFound();
  return kept;
}

/** Whoever sent it on no longer has it: the answer tells as much as they still read. */
const inSightOnly = (): undefined => undefined;

/** The grounds on which the one who asks may not decide it now; none: they may. */
function mayDecide({ complaint, act }: KeptComplaint, facts: Facts): readonly Ground[] | undefined {
  const { footing, against } = footingToDecide(complaint, { ...facts, kind: act?.kind });
  return footing ? undefined : standing([against]);
}
