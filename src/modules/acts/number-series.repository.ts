import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import type { LocalDate } from '../../kernel/time';
import type { Secrecy } from '../../statute';
import type { OfficePlace } from '../offices/domain';

const marks: Readonly<Record<Secrecy, string>> = { public: '', restricted: 'R', secret: 'S' };
const digits = 5;

export interface NumberAsked {
  readonly kind: string;
  readonly office: OfficePlace;
  readonly issuedOn: LocalDate;
  readonly secrecy: Secrecy;
}

/** Registration numbers: a series for each kind, office, year of issue and secrecy, without gaps. */
@Injectable()
export class NumberSeriesRepository {
  /**
   * The next number of the series, `PROTEST/AKMOLA.BURABAY/2016/00001`. The row stays locked until the transaction
   * ends, so that a number is given back where it is rolled back and the next one waits for that.
   */
  async take(tx: Tx, { kind, office, issuedOn, secrecy }: NumberAsked): Promise<string> {
    const year = issuedOn.slice(0, 4);
    const [row] = await tx.query<{ last: number }[]>(
      `INSERT INTO number_series AS s (office_id, office_lft, kind, year, secrecy, last) VALUES ($1, $2, $3, $4, $5, 1)
       ON CONFLICT (office_id, kind, year, secrecy) DO UPDATE SET last = s.last + 1 RETURNING last`,
      [office.id, office.lft, kind, Number(year), secrecy],
    );
    const ordinal = `${marks[secrecy]}${String(row?.last).padStart(digits, '0')}`;
    return [kind.toUpperCase(), office.code.toUpperCase(), year, ordinal].join('/');
  }
}
