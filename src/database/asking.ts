import type { ClientBase, Pool as DriverPool, QueryResult } from 'pg';
import { nameOf } from './statement-names';

/** Who sends one statement: its rows, or of an UPDATE or DELETE its rows and how many it touched. */
export interface Asking {
  query<T = unknown>(text: string, values?: readonly unknown[]): Promise<T>;
}

/** Sends the statement, prepared under its name where it has values. */
export async function send<T>(
  to: ClientBase | DriverPool,
  text: string,
  values: readonly unknown[] = [],
): Promise<T> {
  const name = values.length === 0 ? undefined : nameOf(text);
  const asked = { text, values: [...values], ...(name !== undefined && { name }) };
  const result = await to.query<Record<string, unknown>>(asked);
  return answerOf(result) as T;
}

function answerOf({ command, rows, rowCount }: QueryResult): unknown {
  return command === 'UPDATE' || command === 'DELETE' ? [rows, rowCount] : rows;
}
