import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** @typedef {ReturnType<typeof readOptions>} Options */

const root = join(import.meta.dirname, '..');

const flags = /** @type {const} */ ({
  sizes: { type: 'string', default: '10000,100000,1000000' },
  work: { type: 'string', default: 'a,b,c,d,e,f,g,h,i,start' },
  rounds: { type: 'string', default: '5' },
  seconds: { type: 'string', default: '3' },
  'at-once': { type: 'string', default: '8' },
  acts: { type: 'string', default: '100' },
  due: { type: 'string', default: '10000' },
  rows: { type: 'string', default: '5000' },
  seed: { type: 'string', default: '2709' },
  fresh: { type: 'boolean', default: false },
  profile: { type: 'boolean', default: false },
  'in-place': { type: 'boolean', default: false },
  'data-dir': { type: 'string', default: join(root, '.data', 'bench') },
  'log-level': { type: 'string', default: 'info' },
  into: { type: 'string', default: join(root, 'bench', 'results') },
});

/** What was asked for on the command line; `--help` is told in `README.md`. @param {readonly string[]} args */
export function readOptions(args) {
  const { values } = parseArgs({ args: [...args], options: flags });
  return {
    sizes: values.sizes
      .split(',')
      .map((size) => whole('sizes', size))
      .sort((one, other) => one - other),
    work: new Set(values.work.split(',')),
    rounds: whole('rounds', values.rounds),
    seconds: whole('seconds', values.seconds),
    atOnce: whole('at-once', values['at-once']),
    acts: whole('acts', values.acts),
    due: whole('due', values.due),
    rows: whole('rows', values.rows),
    seed: whole('seed', values.seed),
    fresh: values.fresh,
    profile: values.profile,
    inPlace: values['in-place'],
    dataDir: resolve(values['data-dir']),
    logLevel: values['log-level'],
    into: resolve(values.into),
  };
}

/** @type {(name: string, text: string) => number} */
function whole(name, text) {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`--${name}: '${text}' is not a whole number above 0`);
}
