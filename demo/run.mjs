// `npm run demo`: a year of acts in five offices of three levels, told to the running service through its public API alone.
import { akmolaBurabay } from './offices/akmola-burabay.mjs';
import { akmola } from './offices/akmola.mjs';
import { aktobeKhromtau } from './offices/aktobe-khromtau.mjs';
import { generalOffice } from './offices/gpo.mjs';
import { kostanayKostanay } from './offices/kostanay-kostanay.mjs';
import { desksOf } from './desks.mjs';
import { play } from './play.mjs';
import { registeredOf, told } from './report.mjs';
import { Service, Unusable } from './service.mjs';
import { summed } from './summary.mjs';
import { playToday } from './today.mjs';

/**
 * @typedef {import('./play.mjs').Played} Played
 * @typedef {import('./steps.mjs').Office} Office
 */

const offices = [generalOffice, akmola, akmolaBurabay, kostanayKostanay, aktobeKhromtau];

/** Plays the five years, prints them, and gives all that went otherwise than written. @param {Service} service */
async function run(service) {
  const deviations = [];
  const years = await Promise.all(
    offices.map(async (office) => ({ office, stories: await playYear(service, office) })),
  );
  for (const { office, stories } of years) {
    console.log(told(office.name, stories));
    deviations.push(...stories.flatMap((story) => story.deviations));
    deviations.push(...growing(stories), ...(await overdueOtherwise(service, office, stories)));
  }
  console.log(summed(years.flatMap(({ stories }) => stories)));
  console.log(`\n${await desksOf(service)}\n`);
  return deviations;
}

/** @type {(service: Service, office: Office) => Promise<Played[]>} */
async function playYear(service, office) {
  const parties = await partiesOf(service, office);
  const stories = [];
  for (const story of office.year) stories.push(await play(service, office, parties, story));
  return [...stories, await playToday(service, office, parties)];
}

/** The ids of the bodies by BIN, after those are registered that the office's year needs and that are not there. @type {(service: Service, office: Office) => Promise<Map<string, string>>} */
async function partiesOf(service, { code, parties: needed = [] }) {
  const who = `${code}.prosecutor`;
  const known = async () =>
    new Map((await service.all(who, '/v1/parties?')).map(({ bin, id }) => [bin ?? '', id]));
  const parties = await known();
  const missing = needed.filter(({ bin = '' }) => !parties.has(bin));
  for (const body of missing) await service.ask(who, 'POST', '/v1/parties', { body });
  return missing.length === 0 ? parties : known();
}

/** Every number is greater than the one given before it in its series. @type {(stories: Played[]) => string[]} */
function growing(stories) {
  /** @type {Map<string, number>} */
  const last = new Map();
  return registeredOf(stories).flatMap(({ number, tells }) => {
    const [, series, digits] = /^(.*\/[RS]?)(\d+)$/.exec(number) ?? [];
    if (series === undefined) return [`${tells}: ${number} is no number`];
    const before = last.get(series) ?? 0;
    last.set(series, Number(digits));
    return Number(digits) > before ? [] : [`${tells}: ${number} comes after ${before}`];
  });
}

/** The list of what is overdue holds exactly the acts written down as such. @type {(service: Service, office: Office, stories: Played[]) => Promise<string[]>} */
async function overdueOtherwise(service, office, stories) {
  const listed = await service.all(`${office.code}.head`, `/v1/acts?office=${office.code}&overdue=true`);
  const ids = new Set(listed.map(({ id }) => id));
  return stories.flatMap(({ acts, tells }) =>
    acts
      .filter(({ id, overdue }) => ids.has(id) !== overdue)
      .map(() => `${tells}: the list of what is overdue says otherwise`),
  );
}

const { QADAGALAU_URL, PORT = '3000' } = process.env;
const address = QADAGALAU_URL ?? `http://127.0.0.1:${PORT}`;
try {
  const deviations = await run(new Service(address.replace(/\/$/, '')));
  for (const deviation of deviations) console.error(`Not as written: ${deviation}`);
  if (deviations.length > 0) process.exitCode = 1;
  else console.log('Every date and every refusal is the one written down.');
} catch (error) {
  if (!(error instanceof Unusable)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
