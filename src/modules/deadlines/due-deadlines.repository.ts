import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import type { Instant, LocalDate } from '../../kernel/time';
import type { Secrecy } from '../../statute';
import { deadlineColumns, deadlineOf } from './deadline.repository';
import type { Deadline, DeadlineBasis, DeadlineState } from './domain';

export interface DeadlinesAsked {
  readonly states: readonly DeadlineState[];
  /** Leaves out what was missed and has been done since. */
  readonly isStillOwed: boolean;
  readonly office: string | null;
  readonly dueBefore: LocalDate | null;
  readonly basis: DeadlineBasis | null;
  readonly kind: string | null;
  readonly after: { readonly dueAt: Instant; readonly id: string } | null;
  readonly limit: number;
}

/** A term beside the act that it is of. */
export interface DeadlineOfAct {
  readonly actId: string;
  readonly kind: string;
  readonly registrationNumber: string | null;
  readonly officeCode: string;
  readonly issuedOn: LocalDate | null;
  readonly officeLft: number;
  readonly secrecy: Secrecy;
  readonly deadline: Deadline;
}

type Row = Parameters<typeof deadlineOf>[0] & Omit<DeadlineOfAct, 'deadline'>;

const filter = `
  FROM deadline d JOIN act ON act.id = d.act_id JOIN office o ON o.id = act.office_id
  WHERE d.state = ANY ($1) AND d.due_at IS NOT NULL AND (NOT $6::boolean OR d.done IS NULL)
    AND ($2::text IS NULL OR EXISTS (
      SELECT FROM office top WHERE top.code = $2 AND act.office_lft >= top.lft AND act.office_lft < top.rgt))
    AND ($3::date IS NULL OR COALESCE(d.due_on, (d.due_at AT TIME ZONE d.zone)::date) < $3)
    AND ($4::text IS NULL OR d.basis = $4)
    AND ($5::text IS NULL OR act.kind = $5)`;

/** What falls due, across acts: the nearest first. */
@Injectable()
export class DueDeadlinesRepository {
  async page(tx: Tx, asked: DeadlinesAsked): Promise<readonly DeadlineOfAct[]> {
    const rows = await tx.query<Row[]>(
      `SELECT ${deadlineColumns}, act.id AS "actId", act.kind, act.registration_number AS "registrationNumber",
              o.code AS "officeCode", act.issued_on AS "issuedOn", act.office_lft AS "officeLft", act.secrecy ${filter}
         AND ($7::timestamptz IS NULL OR (d.due_at, d.id) > ($7, $8::uuid))
       ORDER BY d.due_at, d.id LIMIT $9`,
      [...filterOf(asked), asked.after?.dueAt ?? null, asked.after?.id ?? null, asked.limit],
    );
    return rows.map(
      ({ actId, kind, registrationNumber, officeCode, issuedOn, officeLft, secrecy, ...row }) => ({
        actId,
        kind,
        registrationNumber,
        officeCode,
        issuedOn,
        officeLft,
        secrecy,
        deadline: deadlineOf(row),
      }),
    );
  }

  async count(tx: Tx, asked: DeadlinesAsked): Promise<number> {
    const [row] = await tx.query<{ total: number }[]>(`SELECT count(*)::int AS total ${filter}`, [
      ...filterOf(asked),
    ]);
    return row?.total ?? 0;
  }
}

const filterOf = ({
  states,
  office,
  dueBefore,
  basis,
  kind,
  isStillOwed,
}: DeadlinesAsked): readonly unknown[] => [states, office, dueBefore, basis, kind, isStillOwed];
