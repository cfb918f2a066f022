import { randomUUID } from 'node:crypto';
import { Child } from './child.mjs';
import { HttpWire } from './http-wire.mjs';
import { registerEnds } from './register/build.mjs';
import { parsed, rowsOf } from './untyped.mjs';

/**
 * @typedef {import('./cluster.mjs').Cluster} Cluster
 * @typedef {import('./load.mjs').Asking} Asking
 * @typedef {import('./load.mjs').Unit} Unit
 * @typedef {import('./service.mjs').Statement} Statement
 * @typedef {import('./register/references.mjs').Office} Office
 * @typedef {import('./http-wire.mjs').Answer} Answer
 */

/** With which `npm start` runs the service. */
export const nodeFlags = ['--max-semi-space-size=8'];

/** The service and the bare server over one copy of the register, and those who ask. */
export class Scene {
  /** @type {Map<string, string>} */
  #tokens = new Map();

  /**
   * @param {{ cluster: Cluster, database: string, service: Child, bare: Child, address: string, bareAddress: string,
   *   offices: Map<string, Office>, people: Map<string, string> }} parts
   */
  constructor({ cluster, database, service, bare, address, bareAddress, offices, people }) {
    this.cluster = cluster;
    this.database = database;
    this.service = service;
    this.bare = bare;
    this.address = address;
    this.bareAddress = bareAddress;
    this.offices = offices;
    this.people = people;
    this.wire = new HttpWire(address);
    this.bareWire = new HttpWire(bareAddress);
  }

  /** @type {(cluster: Cluster, database: string, how: { logLevel: string, profileInto: string | null }) => Promise<Scene>} */
  static async open(cluster, database, { logLevel, profileInto }) {
    const { appUrl, workerUrl } = cluster.roles(database);
    const profile = profileInto === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${profileInto}`];
    const service = new Child('service.mjs', [...nodeFlags, ...profile]);
    const bare = new Child('bare.mjs');
    /** @type {{ address: string }} */
    const { address } = await service.ask({ appUrl, workerUrl, at: registerEnds, logLevel });
    /** @type {{ address: string }} */
    const { address: bareAddress } = await bare.ask({ url: cluster.url(database), appUrl, workerUrl });
    const [offices, people] = await cluster.admin(database, async (client) => {
      /** @type {Office[]} */
      const known = await rowsOf(client, 'SELECT id, code, level, zone, lft, rgt FROM office');
      /** @type {{ id: string, subject: string }[]} */
      const persons = await rowsOf(client, 'SELECT id, subject FROM person');
      return [
        new Map(known.map((office) => [office.code, office])),
        new Map(persons.map(({ id, subject }) => [subject, id])),
      ];
    });
    return new Scene({ cluster, database, service, bare, address, bareAddress, offices, people });
  }

  /** @param {string} code */
  office(code) {
    const found = this.offices.get(code);
    if (!found) throw new Error(`no office ${code}`);
    return found;
  }

  /** @param {string} subject */
  person(subject) {
    const found = this.people.get(subject);
    if (found === undefined) throw new Error(`nobody is called ${subject}`);
    return found;
  }

  /** The scope of an office's head, as `$2` to `$5` of the bare reads have it. @param {string} code */
  scope(code) {
    const { lft, rgt } = this.office(code);
    return [lft, rgt, 2, this.person(`${code}.head`)];
  }

  /** A request to the service by that person. @type {(who: string, method: string, path: string, more?: { body?: unknown, headers?: Record<string, string> }) => Promise<Asking>} */
  async asking(who, method, path, { body, headers = {} } = {}) {
    const authorization = `Bearer ${await this.#token(who)}`;
    const told = { authorization, 'accept-language': 'kk', ...headers };
    if (body === undefined) return { method, path, headers: told };
    const type = typeof body === 'string' ? {} : { 'content-type': 'application/json' };
    return {
      method,
      path,
      headers: { ...type, ...told },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    };
  }

  /** One request, now. @param {Asking} asking */
  async ask({ method, path, headers, body }) {
    const answer = await this.wire.ask(method, path, headers, body);
    if (answer.status >= 300)
      throw new Error(`${method} ${path}: ${answer.status} ${answer.body.toString()}`);
    return answer;
  }

  /** What the service sends to PostgreSQL for a request. @type {(asking: Asking) => Promise<{ answer: Answer, statements: Statement[] }>} */
  async capture(asking) {
    await this.service.ask({ do: 'capture' });
    const answer = await this.ask(asking);
    const { statements } = /** @type {{ statements: Statement[] }} */ (
      await this.service.ask({ do: 'taken' })
    );
    return { answer, statements };
  }

  /** What that query gives as `id`. @type {(text: string, values: readonly unknown[]) => Promise<string[]>} */
  ids(text, values) {
    return this.cluster.admin(this.database, async (client) => {
      /** @type {{ id: string }[]} */
      const rows = await rowsOf(client, text, values);
      return rows.map(({ id }) => id);
    });
  }

  /** Hands statements to the bare server. @type {(series: string, requests: Statement[][]) => Promise<void>} */
  async keep(series, requests) {
    await this.bare.ask({ series, requests });
  }

  async close() {
    this.wire.close();
    this.bareWire.close();
    await Promise.all([this.service.finish(), this.bare.end()]);
  }

  /** @param {string} who */
  async #token(who) {
    const known = this.#tokens.get(who);
    if (known !== undefined) return known;
    const body = JSON.stringify({ person: who });
    const answer = await this.ask({
      method: 'POST',
      path: '/dev/tokens',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const { accessToken } = /** @type {{ accessToken: string }} */ (parsed(answer.body.toString()));
    this.#tokens.set(who, accessToken);
    return accessToken;
  }

  /** Long runs outlast a token. */
  forgetTokens() {
    this.#tokens.clear();
  }
}

/** @type {(name: string, values: readonly unknown[]) => Asking} */
export const bareRead = (name, values) => ({
  method: 'GET',
  path: `/read/${name}?v=${encodeURIComponent(JSON.stringify(values))}`,
  headers: {},
});

export const freshKey = () => ({ 'idempotency-key': randomUUID() });
