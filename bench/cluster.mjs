import { chmodSync, mkdirSync } from 'node:fs';
import pg from 'pg';
import { migrate, resolveUrls, startEmbedded } from './dist.mjs';
import { postgresTypes } from './value-types.mjs';

/** What the server is told beside its defaults; fsync stays on. Written into the results. */
export const serverSettings = {
  shared_buffers: '1GB',
  effective_cache_size: '4GB',
  maintenance_work_mem: '512MB',
  max_wal_size: '8GB',
  checkpoint_timeout: '30min',
  random_page_cost: '1.1',
  max_connections: 100,
};

/** The bench's own PostgreSQL, and the databases in it. It ends with this process. */
export class Cluster {
  /** @param {Awaited<ReturnType<typeof startEmbedded>>} server */
  constructor(server) {
    this.server = server;
    this.pid = server.pid;
    this.port = server.port;
    this.folder = server.folder;
  }

  /** @param {string} dataDir absolute */
  static async start(dataDir) {
    mkdirSync(dataDir, { recursive: true });
    // As root the server runs as another user, who must get there.
    chmodSync(dataDir, 0o755);
    return new Cluster(await startEmbedded({ dataDir, note: 'npm run bench', settings: serverSettings }));
  }

  stop() {
    return this.server.stop();
  }

  /** The superuser's address. @param {string} database */
  url(database) {
    const url = new URL(this.server.url);
    url.pathname = `/${database}`;
    return url.href;
  }

  /** The addresses of the service's roles. @param {string} database */
  roles(database) {
    return resolveUrls({ url: this.url(database), appUrl: null, workerUrl: null });
  }

  /**
   * One connection of the superuser, open while `work` runs.
   * @template T
   * @param {string} database
   * @param {(client: pg.Client) => Promise<T>} work
   * @returns {Promise<T>}
   */
  async admin(database, work) {
    return connected(this.url(database), work);
  }

  /** What a template was built of, if it is there. @param {string} database */
  async markOf(database) {
    return this.admin('postgres', async (client) => {
      const { rows } = await client.query(
        `SELECT shobj_description(oid, 'pg_database') AS mark FROM pg_database WHERE datname = $1`,
        [database],
      );
      return /** @type {{ mark: string | null }[]} */ (rows)[0]?.mark ?? null;
    });
  }

  /** Calls the template finished. @type {(database: string, mark: string) => Promise<void>} */
  async mark(database, mark) {
    await this.admin('postgres', (client) => client.query(`COMMENT ON DATABASE ${database} IS '${mark}'`));
  }

  /** An empty database of this version. @param {string} database */
  async createMigrated(database) {
    await this.drop(database);
    await this.admin('postgres', (client) => client.query(`CREATE DATABASE ${database}`));
    await migrate({ url: this.url(database), appUrl: null, workerUrl: null });
  }

  /** A copy, file by file. @type {(database: string, template: string) => Promise<void>} */
  async clone(database, template) {
    await this.drop(database);
    await this.admin('postgres', async (client) => {
      await client.query(`CREATE DATABASE ${database} TEMPLATE ${template} STRATEGY file_copy`);
      // Rights on a database, unlike those within it, are not cloned.
      await client.query(`REVOKE TEMPORARY ON DATABASE ${database} FROM PUBLIC`);
    });
  }

  /** @param {string} database */
  async drop(database) {
    await this.admin('postgres', (client) =>
      client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`),
    );
  }
}

/**
 * A connection that reads values as the service does.
 * @template T
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function connected(url, work) {
  const client = new pg.Client({ connectionString: url, types: postgresTypes() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
