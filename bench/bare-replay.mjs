import pg from 'pg';
import { postgresTypes } from './value-types.mjs';

/** @typedef {import('./service.mjs').Statement} Statement */

/** The service's own statements, kept from its driver, sent again as they were: same roles, same scope, same order. */
export class Replays {
  /** @type {Map<string, Statement[][]>} */
  #series = new Map();
  /** @type {Map<string, pg.Pool>} */
  #pools;

  /** @param {{ appUrl: string, workerUrl: string }} urls */
  constructor({ appUrl, workerUrl }) {
    const poolOf = (/** @type {string} */ connectionString) =>
      new pg.Pool({ connectionString, max: 10, types: postgresTypes() });
    this.#pools = new Map([
      ['app', poolOf(appUrl)],
      ['worker', poolOf(workerUrl)],
    ]);
  }

  /** @type {(series: string, requests: Statement[][]) => void} */
  keep(series, requests) {
    this.#series.set(series, requests);
  }

  /** @type {(series: string, place: number) => readonly Statement[]} */
  of(series, place) {
    const requests = this.#series.get(series) ?? [];
    const found = requests[place % requests.length];
    if (!found) throw new Error(`nothing is kept as ${series}/${place}`);
    return found;
  }

  /** One request's statements; gives the rows of the last that gave any. @type {(series: string, place: number) => Promise<unknown[]>} */
  async play(series, place) {
    /** @type {Map<string, pg.PoolClient>} */
    const open = new Map();
    /** @type {unknown[]} */
    let last = [];
    try {
      for (const { role, text, values, name } of this.of(series, place)) {
        const client = open.get(role) ?? (await this.#poolOf(role).connect());
        open.set(role, client);
        const { rows } = await client.query({
          text,
          values: [...values],
          ...(name !== undefined && { name }),
        });
        if (rows.length > 0) last = rows;
        if (text === 'COMMIT' || text === 'ROLLBACK') {
          client.release();
          open.delete(role);
        }
      }
    } finally {
      for (const client of open.values()) client.release(true);
    }
    return last;
  }

  /** @param {string} role */
  #poolOf(role) {
    const pool = this.#pools.get(role);
    if (!pool) throw new Error(`no pool of ${role}`);
    return pool;
  }
}
