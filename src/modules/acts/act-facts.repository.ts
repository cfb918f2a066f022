import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import type { Instant } from '../../kernel/time';
import { knownOfDraft, knownOfNew, type KnownOfAct, type KnownOffice, place } from './known-of-act';

/** What is known of an act that is to be drafted: its office, and who answers for it. */
export interface KnownOfNew extends KnownOfAct {
  readonly standing: KnownOffice | null;
  readonly responsibleId: string;
}

/** One question to the registers below: all that a decision about a draft needs of them, in one round trip. */
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
      readonly calendar: number | null;
    },
  ): Promise<KnownOfAct> {
    const { officeId, partyIds, responsibleId, at, personId = null, calendar } = asked;
    const values = [officeId, partyIds, responsibleId, at, personId, calendar];
    const [row] = await tx.query<KnownOfAct[]>(`SELECT ${knownOfDraft}`, values);
    if (!row) throw new Error('a SELECT without FROM gives a row');
    return row;
  }

  /** `responsibleId`: null for the nearest head, or the author where there is none. */
  async knownOfNew(
    tx: Tx,
    asked: {
      readonly officeCode: string;
      readonly partyIds: readonly string[];
      readonly responsibleId: string | null;
      readonly authorId: string;
      readonly at: Instant;
      readonly calendar: number | null;
    },
  ): Promise<KnownOfNew> {
    const { officeCode, partyIds, responsibleId, authorId, at, calendar } = asked;
    const values = [officeCode, partyIds, responsibleId, at, authorId, calendar];
    const [row] = await tx.query<KnownOfNew[]>(knownOfNew, values);
    if (!row) throw new Error('an outer join gives a row');
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
