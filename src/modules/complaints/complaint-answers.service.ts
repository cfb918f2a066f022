import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import { present } from '../../kernel/present';
import { ruleSaid } from '../../platform/http';
import { Audit } from '../audit';
import type { Answer, CaseCommandAsked } from '../outbox';
import { ComplaintFactsRepository } from './complaint-facts.repository';
import { ComplaintFacts } from './complaint-facts.service';
import { ComplaintRepository } from './complaint.repository';
import type { KeptComplaint } from './complaint.row';
import type { ComplaintView } from './complaint.shape';
import { complaintView } from './complaint.view';
import type { Accepted } from './complaint-store';
import { actIdOf, recordOf } from './domain';

/** A complaint as its reader is shown it; a look at one about what is secret leaves its entry. */
@Injectable()
export class ComplaintAnswers {
  constructor(
    private readonly complaints: ComplaintRepository,
    private readonly registers: ComplaintFactsRepository,
    private readonly facts: ComplaintFacts,
    private readonly audit: Audit,
  ) {}

  /** A look at what is about a secret act leaves its entry. */
  looked(
    tx: Tx,
    act: KeptComplaint['act'],
    { actor, traceId }: Pick<CaseCommandAsked, 'actor' | 'traceId'>,
  ): void {
    const acts = act ? [act] : [];
    this.audit.recordReadOfSecret(tx, { actor, view: 'complaint', acts, traceId, at: actor.at });
  }

  /** With as much of who complains as the scope of the transaction shows. */
  async shown(
    tx: Tx,
    kept: KeptComplaint,
    { actor, language, traceId }: Pick<CaseCommandAsked, 'actor' | 'language' | 'traceId'>,
  ): Promise<ComplaintView> {
    const by = await this.complaints.complainantOf(tx, kept.complaint.id);
    const line = await this.registers.line(tx, kept.about.id);
    this.looked(tx, kept.act, { actor, traceId });
    return complaintView(kept, { language, law: this.facts.lawAt(actor, kept.holder), line, by });
  }

  /**
   * The complaint as a command left it, with the record that the command made. An answer may be kept and given again
   * when its reader no longer has the complaint: who complains is not in it.
   */
  async recorded(
    tx: Tx,
    kept: KeptComplaint,
    { event, warnings }: Accepted,
    asked: CaseCommandAsked,
  ): Promise<Answer<ComplaintView>> {
    const { id, version } = kept.complaint;
    const type = { registered: 'complaints', forwarded: 'forwarding', decided: 'decision' }[event.type];
    const recorded = { type, id: event.type === 'registered' ? id : recordOf(event) };
    const { by, ...view } = await this.shown(tx, kept, asked);
    const said = warnings.map(({ rule }) => ruleSaid(rule, asked.language));
    const body = {
      ...view,
      by: { ...present({ type: by.type }) },
      ...(!asked.dryRun && { recorded }),
      ...(said.length > 0 && { warnings: said }),
    };
    const location = `/v1/complaints/${id}`;
    return { status: 201, location, etag: version, body, ...present({ actId: actIdOf(kept.complaint) }) };
  }
}
