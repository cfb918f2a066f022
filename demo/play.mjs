import { differences } from './literal.mjs';

/**
 * @typedef {import('./service.mjs').Service} Service
 * @typedef {import('./service.mjs').Answer} Answer
 * @typedef {import('./service.mjs').Act} Act
 * @typedef {import('./service.mjs').Ground} Ground
 * @typedef {import('./steps.mjs').Step} Step
 * @typedef {import('./steps.mjs').Story} Story
 * @typedef {import('./steps.mjs').Office} Office
 *
 * @typedef {{ rule: string, article: string, tried: string, tells: string }} Refusal
 * @typedef {{ tells: string, acts: Act[], refusals: Refusal[], deviations: string[] }} Played
 */

/**
 * Tells one story of an office step by step; the first step that goes otherwise than written ends it.
 * @param {Service} service
 * @param {Office} office
 * @param {ReadonlyMap<string, string>} parties ids by BIN
 * @param {Story} story
 * @returns {Promise<Played>}
 */
export async function play(service, office, parties, story) {
  const stage = new Stage(service, office, parties);
  /** @type {Refusal[]} */
  const refusals = [];
  for (const [index, step] of story.steps.entries()) {
    const answer = await stage.take(step);
    const deviations = deviationsOf(step, answer, office);
    if (deviations.length > 0) {
      const at = `${story.tells}, step ${index + 1} (${step.by}: ${step.method} ${step.path})`;
      const said = deviations.map((deviation) => `${at}: ${deviation}`);
      return { tells: story.tells, acts: await stage.acts(), refusals, deviations: said };
    }
    if (answer.status === 422) refusals.push(...answer.body.grounds.map(refusalOf(step, story)));
  }
  const acts = await stage.acts();
  const deviations = (story.ends ? differences(story.ends, acts.at(-1)) : []).map(
    (one) => `${story.tells}, at its end: ${one}`,
  );
  return { tells: story.tells, acts, refusals, deviations };
}

/** @type {(step: Step, story: Story) => (ground: Ground) => Refusal} */
const refusalOf =
  ({ by, method, path }, { tells }) =>
  ({ rule, cites }) => ({
    rule,
    article: articleOf({ rule, cites }),
    tried: `${by}: ${nameOf(method, path)}`,
    tells,
  });

/** @type {(method: string, path: string) => string} */
const nameOf = (method, path) =>
  method === 'PATCH' ? 'revision' : (namesOfPaths[path] ?? path.split('/').at(-1) ?? path);

/** @type {Record<string, string>} */
const namesOfPaths = { '/v1/acts': 'draft', '/v1/acts?dryRun=true': 'trial of a draft' };

/** A policy of the installation has no article of the law. @type {(ground: Ground) => string} */
const articleOf = ({ rule, cites }) => (rule.startsWith('policy-') ? 'policy' : cites);

/** @type {(path: string) => boolean} */
const isNewAct = (path) => path in namesOfPaths;

/** One act on its way, or several one after the other, with the ids that later steps speak of. */
class Stage {
  /** @type {Map<string, string>} */
  #ids = new Map();
  /** The acts of the story, as they were drafted. @type {string[]} */
  #acts = [];
  /** The version of the act by the last answer that gave it. @type {string | null} */
  #etag = null;

  /**
   * @param {Service} service
   * @param {Office} office
   * @param {ReadonlyMap<string, string>} parties
   */
  constructor(service, office, parties) {
    this.service = service;
    this.office = office;
    this.parties = parties;
  }

  /**
   * @param {Step} step
   * @returns {Promise<Answer>}
   */
  async take({ by, method, path: written, body, as }) {
    const who = /^\d{12}$|\./.test(by) ? by : `${this.office.code}.${by}`;
    const path = this.#filled(written);
    const isNew = isNewAct(path);
    const told = /** @type {unknown} */ (body && JSON.parse(this.#filled(JSON.stringify(body))));
    const answer = await this.service.ask(who, method, path, {
      body: isNew ? { officeCode: this.office.code, .../** @type {object} */ (told) } : told,
      ifMatch: method === 'GET' || as || isNew ? null : this.#etag,
    });
    if (!as) this.#remember(path, answer);
    else if (answer.status === 201) this.#ids.set(as, answer.body.id);
    return answer;
  }

  /** The acts drafted as the office sees them now. */
  async acts() {
    const head = `${this.office.code}.head`;
    return Promise.all(
      this.#acts.map(async (id) => (await this.service.ask(head, 'GET', `/v1/acts/${id}`)).body),
    );
  }

  /**
   * @param {string} path
   * @param {Answer} answer
   */
  #remember(path, { status, etag, body }) {
    if (etag !== null && status < 300) this.#etag = etag;
    if (status !== 201) return;
    if (isNewAct(path)) this.#acts.push(body.id);
    this.#ids.set('act', body.id);
    this.#ids.set(body.recorded.type, body.recorded.id);
    if (body.registrationNumber !== null) this.#ids.set(`${body.kind}-number`, body.registrationNumber);
    for (const [index, { id }] of body.requestedMeasures.entries()) this.#ids.set(`measure-${index + 1}`, id);
  }

  /** @param {string} text */
  #filled(text) {
    /** @type {(whole: string, party: string | undefined, name: string) => string} */
    const idOf = (whole, party, name) => {
      const id = (party ? this.parties : this.#ids).get(name);
      if (id === undefined) throw new Error(`the story knows no ${whole}`);
      return id;
    };
    return text.replaceAll(/\{(party:)?([a-z\d-]+)\}/g, idOf);
  }
}

/**
 * @param {Step} step
 * @param {Answer} answer
 * @param {Office} office
 */
function deviationsOf(step, { status, body }, office) {
  const expected = step.status ?? 201;
  if (status !== expected) return [`expected ${expected}, came ${status} ${JSON.stringify(body)}`];
  if (step.refusedBy) return refusalDeviations(step.refusedBy, body.grounds);
  const isIssued = step.path.endsWith('/issuance') && status === 201;
  return differences(
    { ...step.gives, ...(isIssued && { registrationNumber: numberOf(office, body) }) },
    body,
  );
}

/** Each rule exactly once with its article, in whatever order. @type {(expected: Record<string, string>, grounds: Ground[]) => string[]} */
function refusalDeviations(expected, grounds) {
  /** @type {(pairs: [string, string][]) => string} */
  const listed = (pairs) =>
    pairs
      .map(([rule, cites]) => `${rule} ${cites}`)
      .sort()
      .join('; ');
  const wanted = listed(Object.entries(expected));
  const came = listed(grounds.map(({ rule, cites }) => [rule, articleOf({ rule, cites })]));
  return wanted === came ? [] : [`expected to be refused by ${wanted}, was refused by ${came}`];
}

const marks = { public: '', restricted: 'R', secret: 'S' };

/** The form of the number; how far the series has come is no business of a story. @type {(office: Office, act: Act) => RegExp} */
function numberOf({ code }, { kind, issuedOn, secrecy }) {
  const series = `${kind.toUpperCase()}/${code.toUpperCase()}/${String(issuedOn).slice(0, 4)}/${marks[secrecy]}`;
  return new RegExp(`^${series.replaceAll('.', '\\.')}\\d{5}$`);
}
