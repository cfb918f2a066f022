import type { PoolClient } from 'pg';
import { type Asking, send } from './asking';
import { GatheredRows, type RowsWrite } from './gathered-rows';

export type { Asking } from './asking';
export type { RowsWrite } from './gathered-rows';

/** An open transaction within somebody's scope. Only `UnitOfWork` makes one. */
export class Tx implements Asking {
  private readonly gathered = new GatheredRows();

  private entering: Promise<unknown> | undefined;

  /**
   * `enter` sends what opens it: with the first statement, and nothing that follows on the connection overtakes it. With
   * `leave` each statement is a transaction of its own, which leaves whole.
   */
  constructor(
    private readonly client: PoolClient,
    private readonly enter: () => Promise<unknown>,
    private readonly leave?: () => Promise<unknown>,
  ) {}

  /** There is something to end. */
  get isOpen(): boolean {
    return this.entering !== undefined && !this.leave;
  }

  /** One statement. What was put before is written before, so that it is seen. */
  async query<T = unknown>(text: string, values: readonly unknown[] = []): Promise<T> {
    const written = this.write();
    const [answer] = await Promise.all([this.inOnePiece(() => send<T>(this.client, text, values)), written]);
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
    const rows = await this.inOnePiece(() => send<{ counts: number[] }[]>(this.client, text, values));
    check(rows[0]?.counts ?? []);
  }

  /** Each write to the network costs more than what it carries. */
  private async inOnePiece<T>(sends: () => Promise<T>): Promise<T> {
    const { stream } = this.client.connection;
    stream.cork();
    const entered = this.leave || !this.entering ? this.enter() : this.entering;
    this.entering = entered;
    const sent = sends();
    const left = this.leave?.() ?? entered;
    stream.uncork();
    const [, answer] = await Promise.all([entered, sent, left]);
    return answer;
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
