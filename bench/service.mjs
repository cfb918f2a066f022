// The built service as a process of its own: what `main.js` composes, with a clock that stands where the register ends,
// its jobs run when told, and every statement that it sends to PostgreSQL counted or kept on demand.
import { createRequire } from 'node:module';
import { bootstrap, Clock, readEnv, Sweep, time } from './dist.mjs';

/**
 * @typedef {{ readonly role: string, readonly text: string, readonly values: readonly unknown[], readonly name?: string }} Statement
 * @typedef {{ appUrl: string, workerUrl: string, at: number, logLevel: string }} ServiceAsked
 * @typedef {{ do: 'capture' | 'taken' | 'sweep' | 'forward' | 'stop', by?: number }} Order
 */

/** The machine's clock, put off by as much as was asked. */
class ShiftedClock extends Clock {
  /** @param {number} ahead */
  constructor(ahead) {
    super();
    this.ahead = ahead;
  }

  now() {
    return time.instantFrom(Date.now() + this.ahead);
  }
}

/** @type {(name: string) => unknown} */
const load = createRequire(import.meta.url);
/** @type {Statement[] | null} */
let kept = null;

/** Listens to what goes through the driver; costs one comparison a statement while nothing is kept. */
function listen() {
  const { Client } = /** @type {typeof import('pg')} */ (load('pg'));
  const prototype = /** @type {{ query: (...asked: unknown[]) => unknown }} */ (
    /** @type {unknown} */ (Client.prototype)
  );
  const { query } = prototype;
  /** @this {import('pg').Client} @param {unknown[]} asked */
  prototype.query = function listened(...asked) {
    if (kept) kept.push(statementOf(this, asked));
    return query.apply(this, asked);
  };
}

/** @type {(client: import('pg').Client, asked: unknown[]) => Statement} */
function statementOf(client, [query]) {
  const asked = typeof query === 'string' ? { text: query } : /** @type {Statement} */ (query);
  return { values: [], ...asked, role: client.user ?? '' };
}

/** @param {unknown} told */
const answer = (told) => process.send?.(told);

/** @param {ServiceAsked} asked */
async function start({ appUrl, workerUrl, at, logLevel }) {
  listen();
  const clock = new ShiftedClock(at - Date.now());
  const env = { ...readEnv({ NODE_ENV: 'development', LOG_LEVEL: logLevel }), sweepSeconds: 0 };
  const app = await bootstrap.createApp({ env, databases: { appUrl, workerUrl }, clock });
  await app.listen(0, '127.0.0.1');
  process.on('message', (/** @type {Order} */ order) => {
    void obey(order).catch((/** @type {unknown} */ error) => answer({ failed: String(error) }));
  });
  answer({ address: await app.getUrl() });

  /** @param {Order} order */
  async function obey(order) {
    if (order.do === 'forward') clock.ahead += order.by ?? 0;
    if (order.do === 'sweep') return swept();
    if (order.do === 'stop') await app.close();
    const statements = kept;
    if (order.do === 'capture') kept = [];
    if (order.do === 'taken') kept = null;
    answer({ statements });
    if (order.do === 'stop') process.disconnect();
  }

  async function swept() {
    const [started, cpu] = [performance.now(), process.cpuUsage()];
    await app.get(Sweep).run();
    const { user, system } = process.cpuUsage(cpu);
    answer({ milliseconds: performance.now() - started, cpuSeconds: (user + system) / 1e6 });
  }
}

process.once('message', (/** @type {ServiceAsked} */ asked) => {
  start(asked).catch((/** @type {unknown} */ error) => {
    answer({ failed: error instanceof Error ? error.stack : String(error) });
    process.exitCode = 1;
    process.disconnect();
  });
});
// Its master ended, however that came about.
process.once('disconnect', () => process.exit());
