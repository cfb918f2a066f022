// `npm run demo`: a year of protests in three offices, told to the running service through its public API alone.
import { aktobeKhromtau } from './offices/aktobe-khromtau.mjs';
import { akmolaBurabay } from './offices/akmola-burabay.mjs';
import { kostanayKostanay } from './offices/kostanay-kostanay.mjs';
import { play } from './play.mjs';
import { told } from './report.mjs';
import { Service, Unusable } from './service.mjs';
import { playToday } from './today.mjs';

/**
 * @typedef {import('./play.mjs').Played} Played
 * @typedef {import('./steps.mjs').Office} Office
 */

const offices = [akmolaBurabay, kostanayKostanay, aktobeKhromtau];

/** Plays the three years, prints them, and gives all that went otherwise than written. @param {Service} service */
async function run(service) {
  const deviations = [];
  let registered = 0;
  let refused = 0;
  const years = await Promise.all(
    offices.map(async (office) => ({ office, stories: await playYear(service, office) })),
  );
  for (const { office, stories } of years) {
    console.log(told(office.name, stories));
    registered += stories.filter(({ act }) => act !== null && act.registrationNumber !== null).length;
    refused += stories.flatMap(({ refusals }) => refusals).length;
    deviations.push(...stories.flatMap((story) => story.deviations));
    deviations.push(...growing(stories), ...(await overdueOtherwise(service, office, stories)));
  }
  console.log(`In all: ${registered} protests registered, ${refused} grounds of refusal.`);
  return deviations;
}

/** @type {(service: Service, office: Office) => Promise<Played[]>} */
async function playYear(service, office) {
  const listed = await service.all(`${office.code}.prosecutor`, '/v1/parties?');
  const parties = new Map(listed.map(({ bin, id }) => [bin ?? '', id]));
  const stories = [];
  for (const story of office.year) stories.push(await play(service, office, parties, story));
  return [...stories, await playToday(service, office, parties)];
}

/** Every number is greater than the one given before it in its series. @type {(stories: Played[]) => string[]} */
function growing(stories) {
  /** @type {Map<string, number>} */
  const last = new Map();
  return stories.flatMap(({ act, tells }) => {
    const [number, series, digits] = /^(.*\/[RS]?)(\d+)$/.exec(act?.registrationNumber ?? '') ?? [];
    if (number === undefined || series === undefined) return [];
    const before = last.get(series) ?? 0;
    last.set(series, Number(digits));
    return Number(digits) > before ? [] : [`${tells}: ${number} comes after ${before}`];
  });
}

/** The list of what is overdue holds exactly the acts written down as such. @type {(service: Service, office: Office, stories: Played[]) => Promise<string[]>} */
async function overdueOtherwise(service, office, stories) {
  const listed = await service.all(
    `${office.code}.head`,
    `/v1/acts?office=${office.code}&kind=protest&overdue=true`,
  );
  const ids = new Set(listed.map(({ id }) => id));
  return stories.flatMap(({ act, tells }) =>
    act === null || ids.has(act.id) === act.overdue
      ? []
      : [`${tells}: the list of what is overdue says otherwise`],
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
