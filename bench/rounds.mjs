import { Child } from './child.mjs';
import { cpuSeconds, cpuSecondsOfAll, memory } from './machine.mjs';
import { rounded, spread } from './statistics.mjs';

/**
 * @typedef {import('./load.mjs').LoadAsked} LoadAsked
 * @typedef {import('./load.mjs').LoadTold} LoadTold
 *
 * @typedef Taken one round of one variant
 * @property {number} perSecond
 * @property {number} p50 milliseconds
 * @property {number} p99 milliseconds
 * @property {number} serverCpu seconds of processor of the process asked, for a thousand units
 * @property {number} databaseCpu of all of PostgreSQL, for a thousand units
 * @property {number} megabytes of memory of the process asked, at the end
 *
 * @typedef Variant something measured against the others
 * @property {string} name
 * @property {(round: number) => Promise<Taken>} run
 *
 * @typedef Measured
 * @property {string} name
 * @property {Record<keyof Taken, ReturnType<typeof spread>>} figures
 */

/** Sends loads, and tells what they cost on the other side. */
export class Meter {
  #load = new Child('load.mjs');

  /** @param {number} postgresPid @param {{ atOnce: number, seconds: number }} how */
  constructor(postgresPid, how) {
    this.postgresPid = postgresPid;
    this.how = how;
  }

  /** For so many seconds, or each unit once. @type {(pid: number, asked: Omit<LoadAsked, 'atOnce'> & { atOnce?: number }) => Promise<Taken & { ids: string[] }>} */
  async take(pid, asked) {
    const [own, database] = [cpuSeconds(pid), cpuSecondsOfAll(this.postgresPid)];
    /** @type {LoadTold} */
    const told = await this.#load.ask({ atOnce: this.how.atOnce, ...asked });
    const { units, seconds, p50, p99, ids } = told;
    return {
      ...{ perSecond: units / seconds, p50, p99, ids },
      serverCpu: ((cpuSeconds(pid) - own) / units) * 1000,
      databaseCpu: ((cpuSecondsOfAll(this.postgresPid) - database) / units) * 1000,
      megabytes: memory(pid).now,
    };
  }

  end() {
    return this.#load.end();
  }
}

/** One unthrown round to warm up, then so many in turn, each time beginning with another. @type {(variants: readonly Variant[], rounds: number) => Promise<Measured[]>} */
export async function alternate(variants, rounds) {
  /** @type {Map<string, Taken[]>} */
  const taken = new Map(variants.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round++)
    for (let turn = 0; turn < variants.length; turn++) {
      const variant = variants[(turn + round) % variants.length];
      if (!variant) continue;
      const one = await variant.run(round);
      if (round > 0) taken.get(variant.name)?.push(one);
    }
  return [...taken].map(([name, all]) => ({ name, figures: figuresOf(all) }));
}

/** @param {readonly Taken[]} all */
function figuresOf(all) {
  const of = (/** @type {keyof Taken} */ name) => spread(all.map((one) => one[name]));
  return {
    perSecond: of('perSecond'),
    p50: of('p50'),
    p99: of('p99'),
    serverCpu: of('serverCpu'),
    databaseCpu: of('databaseCpu'),
    megabytes: of('megabytes'),
  };
}

/** Throughput of the first against each of the others. @param {readonly Measured[]} measured */
export function ratios(measured) {
  const [service, ...floors] = measured;
  return Object.fromEntries(
    floors.map(({ name, figures }) => [
      name,
      rounded((service?.figures.perSecond.median ?? 0) / figures.perSecond.median),
    ]),
  );
}
