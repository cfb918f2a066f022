import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import type { Texts } from '../../kernel/texts';
import type { LocalDate } from '../../kernel/time';
import type { OfficeLevel } from '../../statute';

/** The names that a printed act carries. */
export interface NamesOnPage {
  /** Of the day of issue, 57(3). */
  readonly office: Texts;
  readonly parties: Readonly<Record<string, Texts>>;
  readonly signatory: Texts | null;
  readonly classRank: string | null;
  readonly absent: Texts | null;
  readonly signingLevel: OfficeLevel | null;
}

const person = (at: string, wanted: string): string =>
  `(SELECT ${wanted} FROM person p WHERE p.id = ${at}::uuid)`;
const texts = (of: string): string => `jsonb_build_object('kk', ${of}_kk, 'ru', ${of}_ru, 'en', ${of}_en)`;

/** Names for the page, in one round trip. */
@Injectable()
export class SheetNamesRepository {
  async of(
    tx: Tx,
    asked: {
      readonly officeId: string;
      readonly on: LocalDate;
      readonly partyIds: readonly string[];
      readonly signatoryId: string | undefined;
      readonly absentId: string | undefined;
      readonly signingOffice: string | undefined;
    },
  ): Promise<NamesOnPage> {
    const [row] = await tx.query<NamesOnPage[]>(
      `SELECT
         (SELECT jsonb_build_object('kk', n.kk, 'ru', n.ru, 'en', n.en) FROM office_name n
          WHERE n.office_id = $1 ORDER BY daterange(n.valid_from, n.valid_until, '[]') @> $2::date DESC, n.valid_from LIMIT 1
         ) AS office,
         (SELECT COALESCE(jsonb_object_agg(p.id, ${texts('p.name')}), '{}') FROM party p WHERE p.id = ANY ($3::uuid[])) AS parties,
         ${person('$4', texts('p.name'))} AS signatory,
         ${person('$4', 'p.class_rank')} AS "classRank",
         ${person('$5', texts('p.name'))} AS absent,
         (SELECT o.level FROM office o WHERE o.code = $6) AS "signingLevel"`,
      [
        ...[asked.officeId, asked.on, asked.partyIds],
        ...[asked.signatoryId ?? null, asked.absentId ?? null, asked.signingOffice ?? null],
      ],
    );
    if (!row) throw new Error('a SELECT without FROM gives a row');
    return row;
  }
}
