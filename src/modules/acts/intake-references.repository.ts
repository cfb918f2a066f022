import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import type { Instant } from '../../kernel/time';
import type { Position, Secrecy } from '../../statute';
import type { OfficePlace } from '../offices/domain';
import type { KnownParty } from './known-of-act';

/** A party as a register names it: by its id or its number. */
export interface PartyNamed extends KnownParty {
  readonly identifier: string | null;
}

/** A person as a register names them, with the positions held now in the office or as a head above it. */
export interface PersonNamed {
  readonly id: string;
  readonly subject: string;
  readonly clearance: Secrecy;
  readonly positions: readonly Position[];
}

/** The key of an act of a paper register within its office. */
export interface PaperKey {
  readonly kind: string;
  readonly year: string;
  readonly secrecy: Secrecy;
  /** As it is compared. */
  readonly number: string;
}

/** Whom and what a whole paper register names, each asked once. */
@Injectable()
export class IntakeReferencesRepository {
  /** By id or number; of a natural person whom several offices know, the one of this office stands first. */
  parties(tx: Tx, office: OfficePlace, named: readonly string[]): Promise<PartyNamed[]> {
    return tx.query<PartyNamed[]>(
      `SELECT p.id, p.type, p.zone, p.identifier,
              jsonb_build_object('kk', p.name_kk, 'ru', p.name_ru, 'en', p.name_en) AS names
       FROM party p WHERE p.id::text = ANY ($1::text[]) OR p.identifier = ANY ($1::text[])
       ORDER BY (p.office_lft = $2) IS TRUE DESC, p.id`,
      [named, office.lft],
    );
  }

  /** By id or by the name that they come by. */
  people(tx: Tx, office: OfficePlace, named: readonly string[], at: Instant): Promise<PersonNamed[]> {
    return tx.query<PersonNamed[]>(
      `SELECT p.id, p.subject, p.clearance,
              (SELECT COALESCE(jsonb_agg(DISTINCT a.position), '[]')
               FROM office o JOIN appointment a ON a.office_id = o.id AND (o.id = $2 OR a.position = 'head')
               WHERE o.lft <= $3 AND $3 < o.rgt AND a.person_id = p.id
                 AND a.in_force @> ($4::timestamptz AT TIME ZONE o.zone)::date) AS positions
       FROM person p WHERE p.id::text = ANY ($1::text[]) OR p.subject = ANY ($1::text[])`,
      [named, office.id, office.lft, at],
    );
  }

  /** Of those numbers, the ones that acts of the office bear which were brought in before and are in sight. */
  taken(tx: Tx, office: OfficePlace, numbers: readonly string[]): Promise<PaperKey[]> {
    return tx.query<PaperKey[]>(
      `SELECT kind, to_char(issued_on, 'YYYY') AS year, secrecy, import_key AS number
       FROM act WHERE office_id = $1 AND imported AND import_key = ANY ($2::text[])`,
      [office.id, numbers],
    );
  }
}
