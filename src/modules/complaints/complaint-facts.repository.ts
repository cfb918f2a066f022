import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import type { PartyType } from '../../statute';
import type { OfficePlace } from '../offices/domain';
import { placeOf } from './complaint.row';

/** What the registers know of those whom a new complaint names. */
export interface KnownOfComplaint {
  readonly court: { readonly id: string; readonly type: PartyType } | null;
  readonly isPartyKnown: boolean;
  readonly isPersonKnown: boolean;
}

/** What a decision about a complaint needs of the registers below. */
@Injectable()
export class ComplaintFactsRepository {
  /** That office and all above it, the highest first. */
  async line(tx: Tx, officeId: string): Promise<readonly OfficePlace[]> {
    const rows = await tx.query<{ place: OfficePlace }[]>(
      `SELECT ${placeOf('o')} AS place FROM office here JOIN office o ON here.lft >= o.lft AND here.lft < o.rgt
       WHERE here.id = $1 ORDER BY o.lft`,
      [officeId],
    );
    return rows.map(({ place }) => place);
  }

  async officeByCode(tx: Tx, code: string): Promise<OfficePlace | undefined> {
    const [row] = await tx.query<{ place: OfficePlace }[]>(
      `SELECT ${placeOf('o')} AS place FROM office o WHERE o.code = $1`,
      [code],
    );
    return row?.place;
  }

  async known(
    tx: Tx,
    { courtId, partyId, personId }: Partial<Record<'courtId' | 'partyId' | 'personId', string | undefined>>,
  ): Promise<KnownOfComplaint> {
    const [row] = await tx.query<KnownOfComplaint[]>(
      `SELECT (SELECT jsonb_build_object('id', id, 'type', type) FROM party WHERE id = $1) AS court,
         $2::uuid IS NULL OR EXISTS (SELECT FROM party WHERE id = $2) AS "isPartyKnown",
         $3::uuid IS NULL OR EXISTS (SELECT FROM person WHERE id = $3) AS "isPersonKnown"`,
      [courtId ?? null, partyId ?? null, personId ?? null],
    );
    if (!row) throw new Error('a SELECT without FROM gives a row');
    return row;
  }
}
