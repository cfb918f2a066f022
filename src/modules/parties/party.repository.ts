import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import { foldText } from '../../kernel/fold-text';
import type { Texts } from '../../kernel/texts';
import type { Instant } from '../../kernel/time';
import type { PartyType } from '../../statute/vocabulary';

export interface PartyRecord {
  readonly id: string;
  readonly type: PartyType;
  readonly names: Texts;
  readonly identifier: string | null;
  readonly bodyId: string | null;
  readonly superiorId: string | null;
  readonly zone: string | null;
  readonly address: string | null;
  readonly version: number;
}

export interface NewPartyRow extends Omit<PartyRecord, 'version'> {
  /** The place of the office that alone, with those above it, sees a natural person. */
  readonly officeLft: number | null;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
}

export interface PartyFilter {
  readonly type: PartyType | null;
  /** As the caller wrote it; folded here. */
  readonly text: string | null;
}

const selection = `
  SELECT id, type, jsonb_build_object('kk', name_kk, 'ru', name_ru, 'en', name_en) AS names, identifier,
         body_id AS "bodyId", superior_id AS "superiorId", zone, address, version
  FROM party`;

const filtered = `WHERE ($1::text IS NULL OR type = $1) AND ($2::text IS NULL OR search_name LIKE $2)`;

const parameters = ({ type, text }: PartyFilter): unknown[] => [
  type,
  text === null ? null : containing(text),
];

const containing = (text: string): string => `%${foldText(text).replace(/[\\%_]/g, '\\$&')}%`;

/** What a search over a party looks through. */
export const searchName = ({ kk, ru, en }: Texts, identifier: string | null): string =>
  foldText([kk, ru, en, identifier ?? ''].join(' '));

/** Row-level security decides which natural persons exist for whoever asks. */
@Injectable()
export class PartyRepository {
  async find(tx: Tx, id: string): Promise<PartyRecord | undefined> {
    const rows = await tx.query<PartyRecord[]>(`${selection} WHERE id = $1`, [id]);
    return rows[0];
  }

  /** In the order of ids, after `afterId`. */
  list(tx: Tx, filter: PartyFilter, afterId: string | null, limit: number): Promise<PartyRecord[]> {
    const sql = `${selection} ${filtered} AND ($3::uuid IS NULL OR id > $3) ORDER BY id LIMIT $4`;
    return tx.query<PartyRecord[]>(sql, [...parameters(filter), afterId, limit]);
  }

  async count(tx: Tx, filter: PartyFilter): Promise<number> {
    const sql = `SELECT count(*)::int AS total FROM party ${filtered}`;
    const rows = await tx.query<{ total: number }[]>(sql, parameters(filter));
    return rows[0]?.total ?? 0;
  }

  /** The types of those of the ids that exist for the one who asks. */
  async typesOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, PartyType>> {
    const rows = await tx.query<{ id: string; type: PartyType }[]>(
      `SELECT id, type FROM party WHERE id = ANY ($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map(({ id, type }) => [id, type]));
  }

  /** False where the number is taken: by any party, or for a natural person by one of the same office. */
  async add(tx: Tx, party: NewPartyRow): Promise<boolean> {
    const { id, type, names, identifier, bodyId, superiorId, zone, address } = party;
    const { officeLft, recordedBy, recordedAt } = party;
    const { kk, ru, en } = names;
    const rows = await tx.query<unknown[]>(
      `INSERT INTO party (id, type, name_kk, name_ru, name_en, search_name, identifier, body_id, superior_id, zone,
                          address, office_lft, recorded_by, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) ON CONFLICT DO NOTHING RETURNING id`,
      [
        ...[id, type, kk, ru, en, searchName(names, identifier), identifier, bodyId, superiorId, zone],
        ...[address, officeLft, recordedBy, recordedAt],
      ],
    );
    return rows.length > 0;
  }
}
