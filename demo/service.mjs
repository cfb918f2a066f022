import { randomUUID } from 'node:crypto';

/**
 * @typedef {{ rule: string, cites: string }} Ground
 * @typedef {{ state: string, zone: string, provisional: object | null }} Deadline
 *
 * @typedef Act
 * @property {string} id
 * @property {string} kind
 * @property {string | null} registrationNumber
 * @property {string | null} issuedOn
 * @property {'public' | 'restricted' | 'secret'} secrecy
 * @property {string} state
 * @property {string | null} waitingFor
 * @property {string | null} dueOn
 * @property {string | null} dueAt
 * @property {boolean} overdue
 * @property {{ receivedOn?: string, receivedAt?: string, zone: string }} [service]
 * @property {{ decidedOn: string }} [response]
 * @property {{ id: string }[]} requestedMeasures
 * @property {Deadline[]} deadlines
 * @property {Ground[]} breaches
 *
 * As much of any answer as the demo looks at; which of it came tells the route.
 * @typedef {Act & { recorded: { type: string, id: string }, grounds: Ground[], accessToken: string }
 *   & { items: { id: string, bin?: string }[], page: { nextCursor: string | null } }} Body
 *
 * @typedef {{ status: number, etag: string | null, body: Body }} Answer
 */

/** The running service cannot be used for the demo; the message says what to do. */
export class Unusable extends Error {}

/** The service as anybody reaches it: over HTTP, with a token of its development issuer for each person. */
export class Service {
  /** @type {Map<string, Promise<string>>} */
  #tokens = new Map();

  /** @param {string} address such as `http://127.0.0.1:3000` */
  constructor(address) {
    this.address = address;
  }

  /**
   * Asks as that person or, for a number of twelve digits, as the system of the body with that BIN.
   * @param {string} who
   * @param {'GET' | 'POST' | 'PATCH'} method
   * @param {string} path
   * @param {{ body?: unknown, ifMatch?: string | null }} [told]
   * @returns {Promise<Answer>}
   */
  async ask(who, method, path, { body, ifMatch } = {}) {
    return this.#send(method, path, body, {
      authorization: `Bearer ${await this.#tokenOf(who)}`,
      'accept-language': 'en',
      ...(method === 'POST' && { 'idempotency-key': randomUUID() }),
      ...(ifMatch && { 'if-match': ifMatch }),
    });
  }

  /**
   * Every item of a list, page after page.
   * @param {string} who
   * @param {string} path with its first query parameter
   * @returns {Promise<Body['items']>}
   */
  async all(who, path) {
    const items = [];
    for (let cursor = ''; ;) {
      const { status, body } = await this.ask(who, 'GET', `${path}&limit=100${cursor}`);
      if (status !== 200) throw new Error(`GET ${path}: ${status} ${JSON.stringify(body)}`);
      items.push(...body.items);
      if (body.page.nextCursor === null) return items;
      cursor = `&cursor=${encodeURIComponent(body.page.nextCursor)}`;
    }
  }

  /** @param {string} who */
  #tokenOf(who) {
    const known = this.#tokens.get(who) ?? this.#fetchToken(who);
    this.#tokens.set(who, known);
    return known;
  }

  /** @param {string} who */
  async #fetchToken(who) {
    const asked = /^\d{12}$/.test(who) ? { client: who } : { person: who };
    const { status, body } = await this.#send('POST', '/dev/tokens', asked, {});
    if (status === 200) return body.accessToken;
    throw new Unusable(
      `No token for ${who} (${status}): the demo needs a service with its development issuer and people.`,
    );
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {unknown} body
   * @param {Record<string, string>} headers
   * @returns {Promise<Answer>}
   */
  async #send(method, path, body, headers) {
    const answer = await this.#reach(`${this.address}${path}`, {
      method,
      headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    const isJson = answer.headers.get('content-type')?.includes('json') === true;
    const told = /** @type {unknown} */ (isJson ? JSON.parse(text) : {});
    return { status: answer.status, etag: answer.headers.get('etag'), body: /** @type {Body} */ (told) };
  }

  /**
   * @param {string} url
   * @param {RequestInit} init
   */
  async #reach(url, init) {
    try {
      return await fetch(url, init);
    } catch {
      throw new Unusable(
        `Nothing answers at ${this.address}. Start the service by \`npm start\` and run the demo beside it; ` +
          'QADAGALAU_URL or PORT names another address.',
      );
    }
  }
}
