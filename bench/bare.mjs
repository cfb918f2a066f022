// The floor: a bare Node HTTP server with the driver alone. `/read/<name>`, `/write/<name>`, `/replay/<series>/<place>`,
// `/bulk`, `/sweep`; nobody is asked who they are.
import { createServer } from 'node:http';
import pg from 'pg';
import { bareReads } from './bare-reads.mjs';
import { Replays } from './bare-replay.mjs';
import { sweepAll } from './bare-sweep.mjs';
import { command, draft } from './bare-writes.mjs';
import { postgresTypes } from './value-types.mjs';
import { parsed } from './untyped.mjs';

/**
 * @typedef {import('./bare-writes.mjs').Writing} Writing
 * @typedef {{ url: string, appUrl: string, workerUrl: string }} BareAsked
 * @typedef {{ status: number, body: string, etag?: string }} Told
 */

/** @type {pg.Pool} */
let pool;
/** @type {Replays} */
let replays;

/** @type {Readonly<Record<string, (url: URL, rest: readonly string[], body: string) => Promise<Told>>>} */
const routes = { read, write, replay, bulk, sweep };

/** @type {(url: URL, rest: readonly string[]) => Promise<Told>} */
async function read(url, [name = '']) {
  const values = /** @type {unknown[]} */ (parsed(url.searchParams.get('v') ?? '[]'));
  /** @type {{ rows: unknown[] }} */
  const { rows } = await pool.query({ name, text: bareReads[name] ?? '', values });
  return { status: 200, body: JSON.stringify({ items: rows }) };
}

/** @type {(url: URL, rest: readonly string[], body: string) => Promise<Told>} */
async function write(url, [name = '', id = ''], body) {
  const told = /** @type {Omit<Writing, 'id' | 'body'>} */ (parsed(url.searchParams.get('v') ?? '{}'));
  const writing = {
    ...told,
    id,
    body: /** @type {Writing['body']} */ (parsed(body === '' ? '{}' : body)),
  };
  const written = await inTransaction((client) =>
    name === 'draft'
      ? draft(client, writing)
      : command(client, /** @type {Parameters<typeof command>[1]} */ (name), writing),
  );
  return { status: 201, body: JSON.stringify(written), etag: `"${written.version}"` };
}

/** @type {(url: URL, rest: readonly string[]) => Promise<Told>} */
async function replay(_url, [series = '', place = '0']) {
  return { status: 200, body: JSON.stringify(await replays.play(series, Number(place))) };
}

/** All rows of an import that were made ready before, each table in one statement. @type {(url: URL, rest: readonly string[], body: string) => Promise<Told>} */
async function bulk(_url, [series = ''], body) {
  const rows = body
    .split('\n')
    .filter(Boolean)
    .map((row) => parsed(row));
  await inTransaction(async (client) => {
    for (const { text, values } of replays.of(series, 0)) await client.query(text, [...values]);
  });
  return { status: 201, body: JSON.stringify({ rows: rows.length }) };
}

/** @type {(url: URL) => Promise<Told>} */
async function sweep(url) {
  const marked = await sweepAll(pool, url.searchParams.get('now') ?? '');
  return { status: 200, body: JSON.stringify({ marked }) };
}

/** @template T @param {(client: pg.PoolClient) => Promise<T>} work @returns {Promise<T>} */
async function inTransaction(work) {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

const server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://bare');
  const [, route = '', ...rest] = url.pathname.split('/');
  /** @type {Buffer[]} */
  const chunks = [];
  request.on('data', (/** @type {Buffer} */ chunk) => chunks.push(chunk));
  request.on('end', () => {
    const told =
      routes[route]?.(url, rest, Buffer.concat(chunks).toString()) ?? Promise.reject(new Error(route));
    told
      .catch((/** @type {unknown} */ error) => ({ status: 500, body: String(error), etag: undefined }))
      .then(({ status, body, etag }) => {
        const length = Buffer.byteLength(body);
        const tag = etag === undefined ? {} : { etag };
        response
          .writeHead(status, { 'content-type': 'application/json', 'content-length': length, ...tag })
          .end(body);
      })
      .catch(() => response.destroy());
  });
});

/** @param {BareAsked | { series: string, requests: import('./service.mjs').Statement[][] }} asked */
function obey(asked) {
  if ('series' in asked) {
    replays.keep(asked.series, asked.requests);
    process.send?.({});
    return;
  }
  pool = new pg.Pool({ connectionString: asked.url, max: 10, types: postgresTypes() });
  replays = new Replays(asked);
  server.keepAliveTimeout = 0;
  server.listen(0, '127.0.0.1', () => {
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    process.send?.({ address: `http://127.0.0.1:${port}` });
  });
}

process.on('message', obey);
// Its master ended, however that came about.
process.once('disconnect', () => process.exit());
