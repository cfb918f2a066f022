import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import { without } from '../../kernel/present';
import type { Instant } from '../../kernel/time';
import { type DeadlineRow, deadlinesFrom, deadlinesOf } from '../deadlines';
import { type KnownOfAct, knownOfAct } from './known-of-act';
import { actOf, type ActRow, rowColumns } from './act.row';
import type { Act } from './domain';

/** An act with what the registers know of all that it names. */
export interface GatheredAct {
  readonly act: Act;
  readonly known: KnownOfAct;
}

export interface ActsAskedFor {
  readonly ids: readonly string[];
  readonly at: Instant;
  /** Who would answer for them in place of who does. */
  readonly responsibleId?: string | undefined;
  /** The version of the calendar that is known already. */
  readonly calendar: number | null;
}

type Row = ActRow & KnownOfAct & { readonly deadlines: readonly DeadlineRow[]; readonly seenVersion: number };

const known = knownOfAct({
  officeId: 'held."officeId"',
  partyIds: 'held."addresseeIds" || held."copyIds"',
  responsibleId: 'COALESCE($4::uuid, held."responsibleId")',
  personId: 'NULL::uuid',
  at: '$2::timestamptz',
  calendar: '$3::integer',
});

const gathering = (lock: string): string => `
  WITH held AS MATERIALIZED (SELECT ${rowColumns} FROM act WHERE id = ANY ($1::uuid[]) ORDER BY id ${lock})
  SELECT held.*, (SELECT version FROM act WHERE act.id = held.id) AS "seenVersion", ${deadlinesOf('held.id')} AS deadlines,
         ${known}
  FROM held`;

/** Acts, each with its terms and with what is known of all that it names: one statement for one act or for many. */
@Injectable()
export class GatheredActRepository {
  async find(tx: Tx, asked: ActsAskedFor): Promise<readonly GatheredAct[]> {
    return (await ask(tx, '', asked)).map(gatheredOf);
  }

  /**
   * Locks the acts until the transaction ends. Where one was being changed, its row is the new one and all beside it is
   * what stood before: then it is asked again, for now it stands still.
   */
  async findForChange(tx: Tx, asked: ActsAskedFor): Promise<readonly GatheredAct[]> {
    const locked = 'FOR NO KEY UPDATE';
    const rows = await ask(tx, locked, asked);
    const areOfOneMoment = rows.every(({ version, seenVersion }) => version === seenVersion);
    return (areOfOneMoment ? rows : await ask(tx, locked, asked)).map(gatheredOf);
  }
}

const ask = (tx: Tx, lock: string, { ids, at, calendar, responsibleId }: ActsAskedFor): Promise<Row[]> =>
  tx.query<Row[]>(gathering(lock), [ids, at, calendar, responsibleId ?? null]);

const gatheredOf = ({
  deadlines,
  office,
  parties,
  responsiblePositions,
  responsibleClearance,
  isPersonKnown,
  calendar,
  ...row
}: Row): GatheredAct => ({
  act: actOf(without(row, 'seenVersion'), deadlinesFrom(deadlines)),
  known: { office, parties, responsiblePositions, responsibleClearance, isPersonKnown, calendar },
});
