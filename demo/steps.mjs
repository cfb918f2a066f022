/**
 * The words in which an office's year is written down.
 *
 * `{party:BIN}` stands for the id of the body with that BIN, `{act}` for the id of the story's act, and the name of a
 * kind of record, such as `{services}`, for the id of the last one that the story recorded.
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
 *
 * @typedef Story
 * @property {string} tells
 * @property {Step[]} steps
 * @property {Record<string, unknown>} [ends] how the act stands at the end, literally
 *
 * @typedef Office
 * @property {string} code
 * @property {string} name
 * @property {string} akimat the BIN of a body in its zone
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

/** Receipt on a local day, and the last day of the term that it starts. @type {(receivedOn: string, dueOn: string) => Step} */
export const receives = (receivedOn, dueOn) =>
  does(
    'clerk',
    'services',
    { receivedOn, method: 'courier', proof: 'Stamp of the chancery on the second copy' },
    { state: 'served', waitingFor: 'answer', dueOn },
  );

/** @type {(considerationOn: string, notifiedOn: string) => Step} */
export const tellsTheDay = (considerationOn, notifiedOn) =>
  does('clerk', 'consideration-notices', { considerationOn, notifiedOn }, { state: 'served' });

/** @type {(consideredOn: string, attended?: boolean) => Step} */
export const considers = (consideredOn, attended = true) =>
  does('prosecutor', 'considerations', { consideredOn, attended }, { state: 'considered' });

/** @type {(outcome: string, decidedOn: string, receivedOn: string, gives?: Record<string, unknown>) => Step} */
export const answers = (outcome, decidedOn, receivedOn, gives = {}) =>
  does(
    'clerk',
    'responses',
    { outcome, decidedOn, receivedOn, text: wordsOf[outcome] ?? outcome },
    { state: 'answered', waitingFor: 'closure', overdue: false, ...gives },
  );

/** @type {Record<string, string>} */
const wordsOf = {
  satisfied: 'The protested act is revoked',
  'partially-satisfied': 'One paragraph is revoked, the rest is left in force',
  rejected: 'The protest is held to be unfounded',
};

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

/** A complete draft of a protest to a body. @type {typeof membersOf} */
export const protestTo = (...told) => ({ kind: 'protest', ...membersOf(...told) });

/**
 * What a complete protest to a body says beside its kind: what a revision may say.
 * @param {string} bin of the body addressed
 * @param {string} subject
 * @param {Record<string, unknown>} object what is protested
 * @param {Record<string, unknown>} [content] what else the content says
 * @returns {Record<string, unknown>}
 */
export const membersOf = (bin, subject, object, content = {}) => ({
  subject,
  addresseeId: `{party:${bin}}`,
  norms: [{ act: 'Constitution', article: '39(1)' }],
  content: { forum: 'body', object, demands: ['revoke'], ...content },
});

/** Drafted, sent for signature and issued on that day. @type {(draft: Record<string, unknown>, issuedOn: string) => Step[]} */
export const issued = (draft, issuedOn) => [drafts(draft), submits(), issues(issuedOn)];
