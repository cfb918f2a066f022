import { connect } from 'node:net';

/** @typedef {{ status: number, etag: string | null, body: Buffer }} Answer */

/** One kept connection that asks one thing at a time: as little between the bench and what it measures as HTTP allows. */
export class HttpWire {
  /** @type {Buffer} */
  #received = Buffer.alloc(0);
  /** @type {{ resolve: (answer: Answer) => void, reject: (error: Error) => void } | null} */
  #waiting = null;

  /** @param {string} address such as `http://127.0.0.1:3000` */
  constructor(address) {
    this.url = new URL(address);
    this.socket = this.#open();
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {Record<string, string>} headers
   * @param {string} [body]
   * @returns {Promise<Answer>}
   */
  ask(method, path, headers, body = '') {
    const lines = Object.entries({ host: this.url.host, ...headers }).map(
      ([name, value]) => `${name}: ${value}\r\n`,
    );
    const length = body === '' ? '' : `content-length: ${Buffer.byteLength(body)}\r\n`;
    // A server may have closed what stood idle.
    if (this.socket.destroyed || this.socket.readyState === 'readOnly') this.socket = this.#open();
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.socket.write(`${method} ${path} HTTP/1.1\r\n${lines.join('')}${length}\r\n${body}`);
    });
  }

  close() {
    this.socket.destroy();
  }

  #open() {
    const { hostname, port } = this.url;
    const socket = connect({ host: hostname.replace(/[[\]]/g, ''), port: Number(port), noDelay: true });
    const failed = (/** @type {Error | undefined} */ error) => {
      if (socket !== this.socket) return;
      this.#waiting?.reject(error ?? new Error('the server closed the connection'));
      this.#waiting = null;
    };
    this.#received = Buffer.alloc(0);
    return socket
      .on('data', (chunk) => {
        this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
        this.#read();
      })
      .on('error', failed)
      .on('close', () => {
        failed(undefined);
      });
  }

  #read() {
    const end = this.#received.indexOf('\r\n\r\n');
    if (end < 0) return;
    const head = this.#received.toString('latin1', 0, end);
    const length = Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? Number.NaN);
    if (Number.isNaN(length)) throw new Error(`an answer without its length: ${head}`);
    if (this.#received.length < end + 4 + length) return;
    const body = this.#received.subarray(end + 4, end + 4 + length);
    this.#received = this.#received.subarray(end + 4 + length);
    const etag = /\r\netag: *([^\r]+)/i.exec(head)?.[1] ?? null;
    const waiting = this.#waiting;
    this.#waiting = null;
    waiting?.resolve({ status: Number(head.slice(9, 12)), etag, body });
  }
}
