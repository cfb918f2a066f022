import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import type { Texts } from '../../kernel/texts';
import type { Instant } from '../../kernel/time';

/** Names by the id of what bears them. */
export type NamesById = ReadonlyMap<string, Texts>;

export interface BodyRecord {
  readonly id: string;
  readonly bin: string | null;
  readonly names: Texts;
}

const names = (of: string): string => `jsonb_build_object('kk', ${of}.kk, 'ru', ${of}.ru, 'en', ${of}.en)`;

/** The names that an answer to "who am I" needs. */
@Injectable()
export class MeRepository {
  /** Of people and of offices, as they are called at `at`; in one statement. */
  async namesOf(
    tx: Tx,
    people: readonly string[],
    offices: readonly string[],
    at: Instant,
  ): Promise<NamesById> {
    const rows = await tx.query<{ id: string; names: Texts }[]>(
      `SELECT id, jsonb_build_object('kk', name_kk, 'ru', name_ru, 'en', name_en) AS names
       FROM person WHERE id = ANY ($1::uuid[])
       UNION ALL
       SELECT o.id, ${names('n')} FROM office o JOIN office_name n ON n.office_id = o.id
       WHERE o.id = ANY ($2::uuid[])
         AND daterange(n.valid_from, n.valid_until, '[]') @> ($3::timestamptz AT TIME ZONE o.zone)::date`,
      [people, offices, at],
    );
    return new Map(rows.map(({ id, names: texts }) => [id, texts]));
  }

  /** The body for which a client acts, within that client's own scope. */
  async body(tx: Tx, id: string): Promise<BodyRecord | undefined> {
    const rows = await tx.query<BodyRecord[]>(
      `SELECT id, identifier AS bin, jsonb_build_object('kk', name_kk, 'ru', name_ru, 'en', name_en) AS names
       FROM party WHERE id = $1`,
      [id],
    );
    return rows[0];
  }
}
