import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work';
import type { Language } from '../../kernel/texts';
import { cutPage, keyFrom, NotFound, type Page } from '../../platform/http';
import { LawInForce, type PersonActor, scopeOf, unlessRefused } from '../prosecutors';
import type { AuditQuery } from './audit.contract';
import { Audit } from './audit.service';
import { auditEntryView, type AuditEntryView } from './audit-entry.view';
import { AuditTrailRepository } from './audit-trail.repository';
import { groundsAgainstReadingAudit } from './domain';

interface PersonLooking {
  readonly actor: PersonActor;
  readonly language: Language;
  readonly traceId: string;
}

/** Who looked at an act, for its head and the heads above; their own look at what is secret leaves its entry too. */
@Injectable()
export class AuditTrail {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly trail: AuditTrailRepository,
    private readonly audit: Audit,
    private readonly law: LawInForce,
  ) {}

  /**
   * One page, the newest entry first: what is added while one reads stands before the first page. Refuses (404) where
   * the act is not there for the reader, then (422) whoever is not its head or above.
   */
  read(query: AuditQuery, { actor, language, traceId }: PersonLooking): Promise<Page<AuditEntryView>> {
    const { limit, cursor, count, act: actId } = query;
    const boundTo = ['audit', actId];
    const [at, id] = keyFrom(boundTo, cursor) ?? [];
    const after = at === undefined ? null : { at: String(at), id: String(id) };
    return this.unitOfWork.run(scopeOf(actor), async (tx) => {
      const act = await this.trail.act(tx, actId);
      if (!act) throw new NotFound();
      unlessRefused(groundsAgainstReadingAudit(actor, act.office, this.law.at(actor)));
      const { items, page } = await cutPage(
        await this.trail.page(tx, { actId, after, limit: limit + 1 }),
        { limit, count },
        { boundTo, keyOf: (entry) => [entry.at, entry.id], total: () => this.trail.count(tx, actId) },
      );
      const acts = [{ id: actId, officeLft: act.office.lft, secrecy: act.secrecy }];
      this.audit.recordReadOfSecret(tx, { actor, view: 'audit', acts, traceId, at: actor.at });
      return { items: items.map((entry) => auditEntryView(entry, language)), page };
    });
  }
}
