import { Injectable } from '@nestjs/common';
import type { RowsWrite, Tx } from '../../database/tx';
import type { Instant } from '../../kernel/time';

export interface AuditEntry {
  readonly id: string;
  readonly at: Instant;
  readonly personId: string | null;
  readonly clientId: string | null;
  readonly action: string;
  readonly actId: string | null;
  readonly officeLft: number | null;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly traceId: string | null;
}

const added: RowsWrite = {
  name: 'audit_entry_added',
  sql: (rows) => `
    INSERT INTO audit_entry (id, at, person_id, client_id, action, act_id, office_lft, detail, trace_id)
    SELECT * FROM jsonb_to_recordset(${rows}) AS entry
      (id uuid, at timestamptz, "personId" uuid, "clientId" uuid, action text, "actId" uuid, "officeLft" integer,
       detail jsonb, "traceId" text)`,
};

/** Entries are only ever added. Nothing is answered of them: who may write an entry need not be shown it. */
@Injectable()
export class AuditEntryRepository {
  add(tx: Tx, entries: readonly AuditEntry[]): void {
    tx.put(added, entries);
  }
}
