import { Pool as DriverPool, type PoolClient } from 'pg';
import { type Asking, send } from './asking';
import { postgresTypes } from './postgres-types';
import { session } from './session';
import { Tx } from './tx';

export interface PoolOptions {
  readonly url: string;
  /** How the connections call themselves in `pg_stat_activity`. */
  readonly name: string;
  /** At most so many connections at once; 10 unless told otherwise. */
  readonly size?: number;
}

/** How a transaction begins: all of it is sent at once. */
export interface Beginning {
  readonly isReadOnly?: boolean;
  /** Each statement is a transaction of its own. */
  readonly endsEach?: boolean;
  /** What is told before anything is asked. */
  readonly entering?: { readonly text: string; readonly values: readonly unknown[] };
}

/** The connections of one role. Statements are sent as they come, without waiting for the answer to those before. */
export class Pool implements Asking {
  constructor(private readonly connections: DriverPool) {}

  /** One statement that is a transaction of its own, in nobody's scope. */
  query<T = unknown>(text: string, values: readonly unknown[] = []): Promise<T> {
    return send<T>(this.connections, text, values);
  }

  /** Commits what `work` did, or takes all of it back where anything threw. */
  async transaction<T>(work: (tx: Tx) => Promise<T> | T, beginning: Beginning = {}): Promise<T> {
    const client = await this.connections.connect();
    const leave = beginning.endsEach === true ? (): Promise<void> => commit(client) : undefined;
    const tx = new Tx(client, () => begin(client, beginning), leave);
    try {
      const result = await work(tx);
      await tx.write();
      if (tx.isOpen) await commit(client);
      client.release();
      return result;
    } catch (error) {
      await takeBack(client);
      throw error;
    }
  }

  async destroy(): Promise<void> {
    await this.connections.end();
  }
}

/** Opens the pool of one role. The caller destroys it. */
export async function openPool({ url, name, size = 10 }: PoolOptions): Promise<Pool> {
  const connections = new DriverPool({
    connectionString: url,
    application_name: name,
    max: size,
    connectionTimeoutMillis: 30_000,
    options: session,
    types: postgresTypes(),
    keepAlive: true,
    pipeline: true,
  });
  // A connection that breaks is noticed by whoever asks next; unheard, it would end the process.
  connections.on('error', () => undefined).on('connect', (client) => client.on('error', () => undefined));
  const pool = new Pool(connections);
  await pool.query('SELECT 1');
  return pool;
}

function begin(client: PoolClient, { isReadOnly = false, entering }: Beginning): Promise<unknown> {
  const begun = [send(client, isReadOnly ? 'BEGIN READ ONLY' : 'BEGIN')];
  if (entering) begun.push(send(client, entering.text, entering.values));
  const all = Promise.all(begun);
  // Told to whoever asks in the transaction; here only that nobody is told twice.
  all.catch(() => undefined);
  return all;
}

/** PostgreSQL ends a transaction in which a statement failed by taking it back, and says so only here. */
async function commit(client: PoolClient): Promise<void> {
  const { command } = await client.query('COMMIT');
  if (command !== 'COMMIT') throw new Error('the transaction was taken back: a statement in it had failed');
}

/** A connection that cannot even do that is thrown away. */
async function takeBack(client: PoolClient): Promise<void> {
  const isWhole = await client.query('ROLLBACK').then(
    () => true,
    () => false,
  );
  client.release(!isWhole);
}
