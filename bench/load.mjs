// The load, from a process of its own: so many at once, each with a connection of its own, one request at a time.
import { HttpWire } from './http-wire.mjs';

/**
 * @typedef {{ method: string, path: string, headers: Record<string, string>, body?: string }} Asking
 * `{id}` and `{etag}` stand for what the answers before it in its unit told.
 *
 * @typedef {{ readonly asks: readonly Asking[] }} Unit
 * @typedef {{ readonly address: string, readonly units: readonly Unit[], readonly atOnce: number, readonly seconds?: number }} LoadAsked
 * Each unit once or, for so many seconds, again and again.
 *
 * @typedef {{ units: number, requests: number, seconds: number, p50: number, p99: number, max: number, bytes: number, ids: string[] }} LoadTold
 */

/** @param {LoadAsked} asked @returns {Promise<LoadTold>} */
async function run({ address, units, atOnce, seconds }) {
  /** @type {number[]} */
  const latencies = [];
  /** @type {string[]} */
  const ids = [];
  let [next, requests, bytes] = [0, 0, 0];
  const started = performance.now();
  const isOver = () =>
    seconds === undefined ? next >= units.length : performance.now() - started >= seconds * 1000;
  const work = async () => {
    const wire = new HttpWire(address);
    while (!isOver()) {
      const unit = units[next++ % units.length];
      if (!unit) break;
      const before = performance.now();
      bytes += await play(wire, unit, ids);
      latencies.push(performance.now() - before);
      requests += unit.asks.length;
    }
    wire.close();
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const elapsed = (performance.now() - started) / 1000;
  const sorted = Float64Array.from(latencies).sort();
  const at = (/** @type {number} */ share) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return {
    units: latencies.length,
    requests,
    seconds: elapsed,
    p50: at(0.5),
    p99: at(0.99),
    max: at(1),
    bytes,
    ids,
  };
}

/** The bytes of its answers. @type {(wire: HttpWire, unit: Unit, ids: string[]) => Promise<number>} */
async function play(wire, { asks }, ids) {
  let [id, etag, bytes] = ['', '', 0];
  for (const { method, path, headers, body } of asks) {
    const filled = tagged(headers, etag);
    const answer = await wire.ask(method, path.replace('{id}', id), filled, body?.replace('{id}', id));
    if (answer.status >= 300)
      throw new Error(`${method} ${path}: ${answer.status} ${answer.body.toString()}`);
    bytes += answer.body.length;
    etag = answer.etag ?? etag;
    if (id === '' && method === 'POST') id = /"id":"([0-9a-f-]{36})"/.exec(answer.body.toString())?.[1] ?? '';
  }
  if (id !== '') ids.push(id);
  return bytes;
}

/** @type {(headers: Record<string, string>, etag: string) => Record<string, string>} */
const tagged = (headers, etag) =>
  headers['if-match'] === '{etag}' ? { ...headers, 'if-match': etag } : headers;

process.on('message', (/** @type {LoadAsked} */ asked) => {
  run(asked).then(
    (told) => process.send?.(told),
    (/** @type {unknown} */ error) =>
      process.send?.({ failed: error instanceof Error ? error.stack : String(error) }),
  );
});
