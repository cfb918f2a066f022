import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import type { Texts } from '../../kernel/texts';
import type { Instant } from '../../kernel/time';
import type { PartyType, Position, Secrecy } from '../../statute';
import type { OfficePlace, StandingOffice } from '../offices/domain';

export interface KnownParty {
  readonly id: string;
  readonly type: PartyType;
  readonly zone: string | null;
  readonly names: Texts;
}

export interface KnownOffice extends Pick<StandingOffice, 'validFrom' | 'validUntil'> {
  readonly place: OfficePlace;
}

/** What the registers know of the office, people and parties that an act names. */
export interface KnownOfAct {
  readonly office: OfficePlace | null;
  readonly parties: readonly KnownParty[];
  readonly responsiblePositions: readonly Position[];
  readonly responsibleClearance: Secrecy | null;
  readonly isPersonKnown: boolean;
}

const place = `jsonb_build_object('id', o.id, 'code', o.code, 'level', o.level, 'zone', o.zone, 'lft', o.lft, 'rgt', o.rgt)`;

/** One question to the registers below: all that a decision about an act needs of them, in one round trip. */
@Injectable()
export class ActFactsRepository {
  async known(
    tx: Tx,
    asked: {
      readonly officeId: string;
      readonly partyIds: readonly string[];
      readonly responsibleId: string;
      readonly personId?: string | undefined;
      readonly at: Instant;
    },
  ): Promise<KnownOfAct> {
    const [row] = await tx.query<KnownOfAct[]>(
      `SELECT
        (SELECT ${place} FROM office o WHERE o.id = $1) AS office,
        (SELECT COALESCE(jsonb_agg(jsonb_build_object('id', p.id, 'type', p.type, 'zone', p.zone,
           'names', jsonb_build_object('kk', p.name_kk, 'ru', p.name_ru, 'en', p.name_en))), '[]')
         FROM party p WHERE p.id = ANY ($2::uuid[])) AS parties,
        (SELECT COALESCE(jsonb_agg(DISTINCT a.position), '[]')
         FROM office here JOIN office o ON here.lft >= o.lft AND here.lft < o.rgt
         JOIN appointment a ON a.office_id = o.id AND (o.id = here.id OR a.position = 'head')
         WHERE here.id = $1 AND a.person_id = $3 AND a.in_force @> ($4::timestamptz AT TIME ZONE o.zone)::date
        ) AS "responsiblePositions",
        (SELECT clearance FROM person WHERE id = $3) AS "responsibleClearance",
        ($5::uuid IS NULL OR EXISTS (SELECT FROM person WHERE id = $5)) AS "isPersonKnown"`,
      [asked.officeId, asked.partyIds, asked.responsibleId, asked.at, asked.personId ?? null],
    );
    if (!row) throw new Error('a SELECT without FROM gives a row');
    return row;
  }

  /** The office of that code, with the days from and until which it stands. */
  async officeByCode(tx: Tx, code: string): Promise<KnownOffice | undefined> {
    const [row] = await tx.query<KnownOffice[]>(
      `SELECT ${place} AS place, o.valid_from AS "validFrom", o.valid_until AS "validUntil" FROM office o
       WHERE o.code = $1`,
      [code],
    );
    return row;
  }
}
