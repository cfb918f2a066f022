import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import { type Secrecy, secrecyRank } from '../../statute';
import type { ImportRecord } from './import.shape';

/** Imports that took place; only ever added to. Row-level security shows them within the office's reach and the clearance. */
@Injectable()
export class ImportRepository {
  async add(
    tx: Tx,
    {
      office,
      ...record
    }: Omit<ImportRecord, 'office'> & {
      readonly office: { id: string; lft: number };
      readonly secrecy: Secrecy;
    },
  ): Promise<void> {
    await tx.query(
      `INSERT INTO import (id, office_id, office_lft, person_id, at, media_type, hash, rows, accepted, refused,
         secrecy_rank)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[record.id, office.id, office.lft, record.personId, record.at, record.mediaType, record.hash],
        ...[record.rows, record.accepted, record.refused, secrecyRank(record.secrecy)],
      ],
    );
  }

  async find(tx: Tx, id: string): Promise<ImportRecord | undefined> {
    const [row] = await tx.query<ImportRecord[]>(
      `SELECT i.id, o.code AS office, i.person_id AS "personId", i.at, i.media_type AS "mediaType", i.hash, i.rows,
              i.accepted, i.refused
       FROM import i JOIN office o ON o.id = i.office_id WHERE i.id = $1`,
      [id],
    );
    return row;
  }
}
