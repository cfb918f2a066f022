import { rounded } from './statistics.mjs';

/**
 * @typedef {import('./rounds.mjs').Measured} Measured
 * @typedef {ReturnType<typeof import('./statistics.mjs').spread>} Spread
 *
 * @typedef WorkTold
 * @property {string} name
 * @property {string} title
 * @property {readonly number[]} statements of each request, those of the transactions counted
 * @property {readonly Measured[]} measured
 * @property {Record<string, number>} ratios
 * @property {number | null} [readPerReturned]
 * @property {number | null} [securityShare]
 *
 * @typedef SizeTold
 * @property {number} size
 * @property {{ seconds: number, counts: Record<string, number> }} register
 * @property {{ now: number, most: number }} atStart
 * @property {{ now: number, most: number }} underLoad
 * @property {readonly WorkTold[]} works
 *
 * @typedef Result
 * @property {string} started
 * @property {ReturnType<typeof import('./machine.mjs').describeMachine>} machine
 * @property {Record<string, string | number>} serverSettings
 * @property {boolean} isPgbenchThere
 * @property {{ rounds: number, seconds: number, atOnce: number, acts: number, due: number, rows: number, logLevel: string }} asked
 * @property {readonly SizeTold[]} sizes
 * @property {object | null} terms
 * @property {object | null} start
 */

/** The table of a run, for a reader. @param {Result} result */
export function tableOf(result) {
  const { started, machine, serverSettings, isPgbenchThere, asked, sizes, terms, start } = result;
  return [
    `# The bench of ${started}`,
    '',
    `${machine.processors} processors (${machine.model}), ${machine.memoryGiB} GiB, ${machine.system}, Node ${machine.node}; load before: ${machine.loadBefore.join(', ')}.`,
    `PostgreSQL: fsync on, ${Object.entries(serverSettings)
      .map(([name, value]) => `${name} ${value}`)
      .join(', ')}.`,
    `${asked.rounds} rounds in turn of ${asked.seconds} s (reads) or ${asked.acts} acts (writes), ${asked.atOnce} at once; the service logs at ${asked.logLevel}.`,
    isPgbenchThere ? '' : 'pgbench is not on the path: its floor is missing.',
    ...sizes.flatMap(sizeTold),
    ...growthTold(sizes),
    ...(terms ? ['', '## Terms a second, one core', '', json(terms)] : []),
    ...(start ? ['', '## Process to first answer, and memory at rest (MiB)', '', json(start)] : []),
    '',
  ].join('\n');
}

const json = (/** @type {unknown} */ value) => `    ${JSON.stringify(value)}`;

/** @param {SizeTold} told */
function sizeTold({ size, register, atStart, underLoad, works }) {
  return [
    '',
    `## ${size} acts`,
    '',
    `The register: ${json(register.counts).trim()}, ready in ${rounded(register.seconds)} s. Memory of the service: ${atStart.now} MiB at its start, ${underLoad.most} MiB at most under load.`,
    '',
    '| work | who | a second (least-greatest) | p50 ms | p99 ms | CPU s per 1000: process / PostgreSQL | MiB | service against it |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...works.flatMap(rowsOf),
    '',
    '| work | statements a request | rows read per row returned | share of row-level security |',
    '| --- | --- | --- | --- |',
    ...works.map(
      ({ title, statements, readPerReturned, securityShare }) =>
        `| ${title} | ${statements.map(rounded).join(', ')} | ${readPerReturned ?? '–'} | ${securityShare == null ? '–' : `${Math.round(securityShare * 100)} %`} |`,
    ),
  ];
}

/** @param {WorkTold} told */
function rowsOf({ title, measured, ratios }) {
  return measured.map(({ name, figures }, place) => {
    const { perSecond, p50, p99, serverCpu, databaseCpu, megabytes } = figures;
    const rate = `${perSecond.median} (${perSecond.least}-${perSecond.greatest})`;
    const cpu = `${serverCpu.median} / ${databaseCpu.median}`;
    return `| ${place === 0 ? title : ''} | ${name} | ${rate} | ${p50.median} | ${p99.median} | ${cpu} | ${megabytes.median} | ${ratios[name] ?? ''} |`;
  });
}

/** p99 of each work at the greatest size against the least. @param {readonly SizeTold[]} sizes */
function growthTold(sizes) {
  const [least, greatest] = [sizes[0], sizes.at(-1)];
  if (!least || !greatest || least === greatest) return [];
  const rows = greatest.works.flatMap(({ name, title, measured }) => {
    const before = least.works.find((work) => work.name === name)?.measured[0];
    const now = measured[0];
    if (!before || !now) return [];
    const growth = (/** @type {'p50' | 'p99'} */ of) =>
      rounded(now.figures[of].median / before.figures[of].median);
    return [`| ${title} | ${growth('p50')} | ${growth('p99')} |`];
  });
  return [
    '',
    `## Growth of the service from ${least.size} to ${greatest.size} acts`,
    '',
    '| work | p50 | p99 |',
    '| --- | --- | --- |',
    ...rows,
  ];
}
