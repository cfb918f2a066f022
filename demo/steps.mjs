/**
 * The words in which an office's year is written down.
 *
 * `{party:BIN}` stands for the id of the body with that BIN, `{act}` for the id of the story's act, or the last of them,
 * and the name of a kind of record, such as `{services}`, for the id of the last one that the story recorded; `{order-number}`
 * for the number of the story's order, `{measure-1}` for the id of the first measure that its act requests; any other
 * name for what the story itself registered under it.
 *
 * @typedef {'head' | 'deputy' | 'prosecutor' | 'clerk'} Post
 *
 * @typedef Step
 * @property {string} by a post of the office, another person by name, or a BIN for that body's system
 * @property {'GET' | 'POST' | 'PATCH'} method
 * @property {string} path
 * @property {Record<string, unknown>} [body]
 * @property {Record<string, unknown>} [gives] what the answer says, literally, among other things
 * @property {Record<string, string>} [refusedBy] each rule that refuses it with its article, literally
 * @property {number} [status] of an answer that is neither a record nor a refusal by law
 * @property {string} [as] the name by which the story speaks of what it registers
 *
 * @typedef Story
 * @property {string} tells
 * @property {Step[]} steps
 * @property {Record<string, unknown>} [ends] how the act, or the last of them, stands at the end, literally
 *
 * @typedef {{ type: string, names: Record<'kk' | 'ru' | 'en', string>, bin?: string, bodyId?: string }} Party
 *
 * @typedef Office
 * @property {string} code
 * @property {string} name
 * @property {string} akimat the BIN of a body in its zone
 * @property {Party[]} [parties] with a BIN: registered where the installation does not have them
 * @property {Story[]} year
 */

/** @type {(by: string, path: string, body?: Record<string, unknown>, gives?: Record<string, unknown>) => Step} */
export const does = (by, path, body = {}, gives = {}) => ({
  by,
  method: 'POST',
  path: `/v1/acts/{act}/${path}`,
  body,
  gives,
});

/** @type {(by: string, path: string, gives: Record<string, unknown>) => Step} */
export const reads = (by, path, gives) => ({ by, method: 'GET', path, gives, status: 200 });

/** @type {(content: Record<string, unknown>, by?: string) => Step} */
export const drafts = (body, by = 'prosecutor') => ({
  by,
  method: 'POST',
  path: '/v1/acts',
  body,
  gives: { state: 'draft', waitingFor: 'completion' },
});

/** @type {(body: Record<string, unknown>, by?: string) => Step} */
export const revises = (body, by = 'prosecutor') => ({
  by,
  method: 'PATCH',
  path: '/v1/acts/{act}',
  body,
  gives: { state: 'draft', missing: [] },
  status: 200,
});

/** @type {(by?: string) => Step} */
export const submits = (by = 'prosecutor') =>
  does(by, 'submissions-for-signature', {}, { state: 'awaiting-signature', waitingFor: 'signature' });

/** @type {(issuedOn: string, gives?: Record<string, unknown>) => Step} */
export const issues = (issuedOn, gives = {}) =>
  does(
    'head',
    'issuance',
    { issuedOn, lateReason: 'Entered from the paper register' },
    { state: 'issued', issuedOn, registeredLate: true, edition: 'kz-2709-1995', ...gives },
  );

/** Issued on the spot by whichever prosecutor is there. @type {(issuedOn: string) => Step} */
export const issuesOnTheSpot = (issuedOn) => ({ ...issues(issuedOn), by: 'prosecutor' });

/**
 * Receipt on a local day, and the last day of the term that it starts, or null.
 * @type {(receivedOn: string, dueOn: string | null, gives?: Record<string, unknown>) => Step}
 */
export const receives = (receivedOn, dueOn, gives = {}) =>
  does(
    'clerk',
    'services',
    { receivedOn, method: 'courier', proof: 'Stamp of the chancery on the second copy' },
    { state: 'served', waitingFor: 'answer', dueOn, ...gives },
  );

/** Receipt by one of several. @type {(to: string, receivedOn: string, gives?: Record<string, unknown>) => Step} */
export const receivesBy = (to, receivedOn, gives = {}) =>
  does(
    'clerk',
    'services',
    { addresseeId: idOf(to), receivedOn, method: 'post', proof: 'Notice of delivery' },
    { state: 'served', ...gives },
  );

/** Receipt to the minute, which starts hours. @type {(receivedAt: string, gives: Record<string, unknown>) => Step} */
export const receivesAt = (receivedAt, gives) =>
  does(
    'clerk',
    'services',
    { receivedAt, method: 'courier', proof: 'Signature of the duty officer, with the hour' },
    { state: 'served', waitingFor: 'answer', ...gives },
  );

/** @type {(considerationOn: string, notifiedOn: string) => Step} */
export const tellsTheDay = (considerationOn, notifiedOn) =>
  does('clerk', 'consideration-notices', { considerationOn, notifiedOn }, { state: 'served' });

/** Word of a hearing: its instant, its place, and when it was told. @type {(considerationAt: string, notifiedOn: string, gives?: Record<string, unknown>) => Step} */
export const tellsTheHour = (considerationAt, notifiedOn, gives = {}) =>
  does(
    'clerk',
    'consideration-notices',
    { considerationAt, place: 'Small hall, second floor', notifiedOn },
    { state: 'served', ...gives },
  );

/** @type {(consideredOn: string, attended?: boolean, gives?: Record<string, unknown>) => Step} */
export const considers = (consideredOn, attended = true, gives = {}) =>
  does('prosecutor', 'considerations', { consideredOn, attended }, { state: 'considered', ...gives });

/** @type {(outcome: string, decidedOn: string, receivedOn: string, gives?: Record<string, unknown>) => Step} */
export const answers = (outcome, decidedOn, receivedOn, gives = {}) =>
  reports(outcome, { decidedOn, receivedOn }, { overdue: false, ...gives });

/** An answer of any kind: with the day or the hour of execution, the measures taken, who of several answers. @type {(outcome: string, told: Record<string, unknown>, gives?: Record<string, unknown>) => Step} */
export const reports = (outcome, told, gives = {}) =>
  does(
    'clerk',
    'responses',
    { outcome, text: wordsOf[outcome] ?? outcome, ...told },
    { state: 'answered', waitingFor: 'closure', ...gives },
  );

/** @type {Record<string, string>} */
const wordsOf = {
  satisfied: 'The act is revoked',
  'partially-satisfied': 'One paragraph is revoked, the rest is left in force',
  rejected: 'It is held to be unfounded',
  executed: 'It is carried out in full',
  'partially-executed': 'It is carried out in part',
  'not-executed': 'It is not carried out',
};

/** One step of a court, and the state that the act comes to by it. @type {(step: string, takenOn: string, state: string, gives?: Record<string, unknown>) => Step} */
export const inCourt = (step, takenOn, state, gives = {}) =>
  does(
    'clerk',
    'court-steps',
    { step, takenOn, text: 'Case 2-1418/16' },
    { state, waitingFor: state === 'decided' ? 'closure' : 'court', ...gives },
  );

/** Made public. @type {(publishedOn: string, medium: string, place: string, gives?: Record<string, unknown>) => Step} */
export const publishes = (publishedOn, medium, place, gives = {}) =>
  does('clerk', 'publications', { publishedOn, medium, place }, gives);

/** What came upon an act that has no answer. @type {(receivedOn: string, text: string) => Step} */
export const notes = (receivedOn, text) =>
  does('clerk', 'notes', { receivedOn, text }, { notes: [{ receivedOn, text }] });

/** @type {(reason: string, body: { days: number } | { dueOn: string }, gives: Record<string, unknown>) => Step} */
export const setsTerm = (reason, body, gives) => does('prosecutor', 'term', { ...body, reason }, gives);

/** @type {(closedOn: string) => Step} */
export const closes = (closedOn) =>
  does('prosecutor', 'closure', { closedOn }, { state: 'closed', waitingFor: null });

/** The same step, which the law or a policy refuses. @type {(step: Step, refusedBy: Record<string, string>) => Step} */
export const refused = ({ by, method, path, body = {} }, refusedBy) => ({
  by,
  method,
  path,
  body,
  refusedBy,
  status: 422,
});

/** Tried and never kept: a sanction has no draft. @type {(content: Record<string, unknown>, refusedBy: Record<string, string>, by?: string) => Step} */
export const triesSanction = (content, refusedBy, by = 'prosecutor') => ({
  by,
  method: 'POST',
  path: '/v1/acts?dryRun=true',
  body: content,
  refusedBy,
  status: 422,
});

/** A person whom the story alone knows, under a name of its own. @type {(as: string, party: Party) => Step} */
export const registers = (as, party) => ({
  by: 'prosecutor',
  method: 'POST',
  path: '/v1/parties',
  body: party,
  gives: { type: party.type },
  as,
});

/** A body by its BIN, or what the story registered under a name. @type {(to: string) => string} */
const idOf = (to) => (/^\d{12}$/.test(to) ? `{party:${to}}` : `{${to}}`);

/**
 * A draft of any kind.
 * @param {string} kind
 * @param {string | string[]} to a body's BIN, or the name of what the story registered; several, or none
 * @param {string} subject
 * @param {Record<string, unknown>} content
 * @param {Record<string, unknown>} [more] norms, measures, secrecy
 * @returns {Record<string, unknown>}
 */
export const draftOf = (kind, to, subject, content, more = {}) => ({
  kind,
  subject,
  ...(typeof to === 'string' ? { addresseeId: idOf(to) } : { addresseeIds: to.map(idOf) }),
  ...more,
  content,
});

/** Measures asked for, none of which takes property. @type {(...texts: string[]) => { requestedMeasures: { text: string, takesProperty: boolean }[] }} */
export const asking = (...texts) => ({
  requestedMeasures: texts.map((text) => ({ text, takesProperty: false })),
});

/** A complete draft of a protest to a body. @type {typeof membersOf} */
export const protestTo = (...told) => ({ kind: 'protest', ...membersOf(...told) });

/**
 * What a complete protest to a body says beside its kind: what a revision may say.
 * @param {string} to the BIN of the body addressed, or the name of what the story registered
 * @param {string} subject
 * @param {Record<string, unknown>} object what is protested
 * @param {Record<string, unknown>} [content] what else the content says
 * @returns {Record<string, unknown>}
 */
export const membersOf = (to, subject, object, content = {}) => ({
  subject,
  addresseeId: idOf(to),
  norms: [{ act: 'Constitution', article: '39(1)' }],
  content: { forum: 'body', object, demands: ['revoke'], ...content },
});

/** Drafted, sent for signature and issued on that day. @type {(draft: Record<string, unknown>, issuedOn: string, by?: string) => Step[]} */
export const issued = (draft, issuedOn, by = 'prosecutor') => [
  drafts(draft, by),
  submits(by),
  issues(issuedOn),
];
