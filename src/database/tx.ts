import type { PoolClient } from 'pg';
import { type Asking, send } from './asking';
import { GatheredRows, type RowsWrite } from './gathered-rows';

export type { Asking } from './asking';
export type { RowsWrite } from './gathered-rows';

/** An open transaction within somebody's scope. Only `UnitOfWork` makes one. */
export class Tx implements Asking {
  private readonly gathered = new GatheredRows();

  /** `entering`: what opens it is on its way already; nothing that follows on the connection overtakes it. */
  constructor(
    private readonly client: PoolClient,
    private readonly entering: Promise<unknown>,
  ) {}

  /** One statement. What was put before is written before, so that it is seen. */
  async query<T = unknown>(text: string, values: readonly unknown[] = []): Promise<T> {
    const written = this.write();
    const [answer] = await Promise.all([send<T>(this.client, text, values), written, this.entering]);
    return answer;
  }

  /**
   * Rows to be written with all others that are put, in one statement: before the next that asks, and at the latest
   * before the transaction ends. In one statement no part sees what another one writes.
   */
  put(write: RowsWrite, rows: readonly object[]): void {
    this.gathered.add(write, rows);
  }

  /** Writes what was put, now. */
  async write(): Promise<void> {
    if (this.gathered.isEmpty) return;
    const { text, values, check } = this.gathered.take();
    const [[row]] = await Promise.all([
      send<{ counts: number[] }[]>(this.client, text, values),
      this.entering,
    ]);
    check(row?.counts ?? []);
  }
}

/** What row-level security is told of the one who asks, for the length of one transaction. */
export interface Scope {
  readonly personId: string | null;
  readonly clientId: string | null;
  /** The addressee's body for which a client acts. */
  readonly bodyId: string | null;
  /** PostgreSQL int4multirange: the places (`office_lft`) of the offices in which the person works. */
  readonly own: string;
  /** PostgreSQL int4multirange: these offices and all below them. */
  readonly reach: string;
  /** 0 public, 1 restricted, 2 secret. */
  readonly clearance: number;
}

/** The scope of nobody in particular: enough for tables without row-level security, and for nothing else. */
export const nobody: Scope = {
  personId: null,
  clientId: null,
  bodyId: null,
  own: '{}',
  reach: '{}',
  clearance: 0,
};
