import { randomUUID } from 'node:crypto';
import type { Pool } from '../../src/database/pool';
import type { Scope } from '../../src/database/tx';

const then = '2016-03-01T04:00:00Z';

interface OfficeRow {
  readonly id: string;
  readonly lft: number;
}

interface ActRow extends OfficeRow {
  readonly officeLft: number;
}

/** Rows below all rooms, for specs of what hangs on an act; written as `worker`. */
export class CaseRows {
  private nextLft = 10;

  constructor(private readonly worker: Pool) {}

  /** The General office, alone at the top. */
  async office(): Promise<OfficeRow> {
    const id = randomUUID();
    const lft = (this.nextLft += 10);
    await this.worker.query(
      `INSERT INTO office (id, code, level, type, zone, lft, rgt, valid_from, recorded_at)
       VALUES ($1, $2, 'general', 'general', 'Asia/Almaty', $3, $4, '2014-01-01', $5)`,
      [id, `office-${lft}`, lft, lft + 9, then],
    );
    return { id, lft };
  }

  async person(): Promise<string> {
    const id = randomUUID();
    await this.worker.query(
      `INSERT INTO person (id, subject, name_kk, name_ru, name_en, clearance, created_at)
       VALUES ($1::uuid, $1::uuid::text, 'Адам', 'Человек', 'Person', 'public', $2)`,
      [id, then],
    );
    return id;
  }

  /** An issued act, addressed to `bodyId` where one is given. */
  async act(
    office: OfficeRow,
    authorId: string,
    given: { secrecy?: string; bodyId?: string } = {},
  ): Promise<ActRow> {
    const id = randomUUID();
    await this.worker.query(
      `INSERT INTO act_kind (edition, code) VALUES ('test', 'protest') ON CONFLICT DO NOTHING`,
    );
    await this.worker.query(
      `INSERT INTO act (id, office_id, office_lft, edition, kind, state, waiting_for, version, subject, secrecy, author_id,
         responsible_id, addressee_ids, norms, requested_measures, content, record, registration_number, issued_on,
         search_text, created_at, changed_at)
       VALUES ($1, $2, $3, 'test', 'protest', 'issued', 'receipt', 1, 'subject', $4, $5, $5, $6, '[]', '[]',
         '{"kind": "protest"}', '{}', $7, '2016-03-01', '', $8, $8)`,
      [
        ...[id, office.id, office.lft, given.secrecy ?? 'public', authorId],
        ...[given.bodyId === undefined ? [] : [given.bodyId], id, then],
      ],
    );
    return { id, officeLft: office.lft, lft: office.lft };
  }

  async changeSecrecy(actId: string, secrecy: string): Promise<void> {
    await this.worker.query('UPDATE act SET secrecy = $2 WHERE id = $1', [actId, secrecy]);
  }
}

/** A person's sight of one office, with no clearance beyond `restricted`. */
export const sightOf = (personId: string, office: OfficeRow): Scope => ({
  personId,
  clientId: null,
  bodyId: null,
  own: `{[${office.lft},${office.lft}]}`,
  reach: `{[${office.lft},${office.lft}]}`,
  clearance: 1,
});

/** What a client of that body is given to see. */
export const sightOfClient = (clientId: string, bodyId: string): Scope => ({
  personId: null,
  clientId,
  bodyId,
  own: '{}',
  reach: '{}',
  clearance: 1,
});
