import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';
import type { CursorKey } from '../../platform/http';
import type { At, DeskList } from './desk-list';

/** A line with its place in the order. */
export interface DeskRow {
  readonly line: Readonly<Record<string, unknown>>;
  readonly key: CursorKey;
}

interface Row {
  readonly line: DeskRow['line'];
  readonly key: string;
  readonly id: string;
  readonly total: number;
}

/** Any list of a desk: one statement a list, whatever is in it, within what the one who asks may see. */
@Injectable()
export class DeskListRepository {
  /** Its first lines, and how many there are. */
  async head(
    tx: Tx,
    list: (at: At) => DeskList,
    limit: number,
  ): Promise<{ readonly rows: readonly DeskRow[]; readonly count: number }> {
    const { at, values } = placing();
    const { columns, from, where, key, id } = list(at);
    const rows = await tx.query<Row[]>(
      `SELECT jsonb_build_object(${columns}) AS line, (${key.sql})::text AS key, (${id.sql})::text AS id,
              count(*) OVER ()::int AS total
       FROM ${from} WHERE ${where} ORDER BY ${key.sql}, ${id.sql} LIMIT ${at(limit, 'integer')}`,
      values,
    );
    return { rows: rows.map(rowOf), count: rows[0]?.total ?? 0 };
  }

  /** What follows behind `after`. */
  async page(
    tx: Tx,
    list: (at: At) => DeskList,
    { after, limit }: { readonly after: CursorKey | undefined; readonly limit: number },
  ): Promise<readonly DeskRow[]> {
    const { at, values } = placing();
    const { columns, from, where, key, id } = list(at);
    const behind = after
      ? `AND (${key.sql}, ${id.sql}) > (${at(after[0], 'text')}::${key.type}, ${at(after[1], 'text')}::${id.type})`
      : '';
    const rows = await tx.query<Row[]>(
      `SELECT jsonb_build_object(${columns}) AS line, (${key.sql})::text AS key, (${id.sql})::text AS id
       FROM ${from} WHERE ${where} ${behind} ORDER BY ${key.sql}, ${id.sql} LIMIT ${at(limit, 'integer')}`,
      values,
    );
    return rows.map(rowOf);
  }

  async count(tx: Tx, list: (at: At) => DeskList): Promise<number> {
    const { at, values } = placing();
    const { from, where } = list(at);
    const [row] = await tx.query<{ total: number }[]>(
      `SELECT count(*)::int AS total FROM ${from} WHERE ${where}`,
      values,
    );
    return row?.total ?? 0;
  }
}

const rowOf = ({ line, key, id }: Row): DeskRow => ({ line, key: [key, id] });

function placing(): { readonly at: At; readonly values: unknown[] } {
  const values: unknown[] = [];
  return { at: (value, type) => `$${String(values.push(value))}::${type}`, values };
}
