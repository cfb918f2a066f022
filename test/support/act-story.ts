import { randomUUID } from 'node:crypto';
import type { LocalDate } from '../../src/kernel/time';
import type { PartyType } from '../../src/statute';
import type { Answer, Caller, House } from './house';
import { accepted, type ActBody, afternoonOf, type ProtestCase } from './protest-story';

/** An act of any kind on its way, with those who work on it; `actOf`, `deadlinesOf`, `historyOf` take it too. */
export interface ActCase extends ProtestCase {
  /** In the order of the draft; none where the circle is unlimited. */
  readonly addresseeIds: readonly string[];
}

/** What a story says of its act. The members not named here go into the draft as they are. */
export interface ActTold {
  readonly kind: string;
  readonly content: Readonly<Record<string, unknown>>;
  /** To a registered party: by its BIN, or the first of that type; one, several, or none at all. */
  readonly to?: PartyType | (string & {}) | readonly string[];
  readonly officeCode?: string;
  /** Who signs, where it is not the head of the office: a person's subject. */
  readonly signatory?: string;
  readonly [member: string]: unknown;
}

interface PartyBody {
  readonly id: string;
  readonly type: string;
  readonly bin: string | null;
}

/** The id of the registered party with that BIN, or of the first of that type. */
export async function partyId(caller: Caller, wanted: string): Promise<string> {
  const { items } = accepted<{ items: PartyBody[] }>(await caller.get('/v1/parties?limit=100'));
  const found = items.find(({ type, bin }) => type === wanted || bin === wanted);
  if (!found) throw new Error(`no party ${wanted} among ${JSON.stringify(items)}`);
  return found.id;
}

/** Registers a party that a development installation does not have: an official of some body, a company, a person. */
export async function registeredParty(caller: Caller, type: PartyType, name: string): Promise<string> {
  const names = { kk: name, ru: name, en: name };
  const place = type === 'official' ? { bodyId: await partyId(caller, 'state-body') } : {};
  return accepted<{ id: string }>(await caller.post('/v1/parties', { type, names, ...place })).id;
}

/** The body of a new draft, for a story that looks at the refusal itself. */
export async function draftOf(
  caller: Caller,
  { kind, content, to = 'state-body', officeCode = 'akmola.burabay', ...rest }: ActTold,
): Promise<Record<string, unknown>> {
  const members = Object.fromEntries(Object.entries(rest).filter(([name]) => name !== 'signatory'));
  const isNamed = 'addresseeId' in members || 'addresseeIds' in members;
  const addressee = isNamed ? {} : await addresseeMember(caller, to);
  return { kind, officeCode, subject: 'A breach of law', ...addressee, ...members, content };
}

async function addresseeMember(
  caller: Caller,
  to: NonNullable<ActTold['to']>,
): Promise<Record<string, unknown>> {
  if (typeof to === 'string') return { addresseeId: await partyId(caller, to) };
  const ids: string[] = [];
  for (const one of to) ids.push(await partyId(caller, one));
  return ids.length === 0 ? {} : { addresseeIds: ids };
}

/** A draft of the prosecutor of that office, written now. */
export async function draftedAct(house: House, told: ActTold): Promise<ActCase> {
  const { officeCode = 'akmola.burabay', signatory = `${officeCode}.head` } = told;
  const prosecutor = house.as(`${officeCode}.prosecutor`);
  const body = await draftOf(prosecutor, told);
  const { id } = accepted(await prosecutor.post('/v1/acts', body));
  const ids = (body['addresseeIds'] ?? [body['addresseeId']]) as (string | undefined)[];
  return { id, prosecutor, head: house.as(signatory), addresseeIds: ids.filter((one) => one !== undefined) };
}

/** Sent for signature, now. */
export const submit = async ({ id, prosecutor }: ActCase): Promise<ActBody> =>
  accepted(await prosecutor.do(id, 'submissions-for-signature'));

/** Signed and numbered, now. */
export const issue = async ({ id, head }: ActCase): Promise<ActBody> =>
  accepted(await head.do(id, 'issuance'));

/** Drafted, submitted and issued in the morning of that day. */
export async function issuedAct(house: House, { on, ...told }: ActTold & OnDay): Promise<ActCase> {
  house.clock.set(`${on}T10:00:00+06:00`);
  const one = await draftedAct(house, told);
  await submit(one);
  await issue(one);
  return one;
}

interface OnDay {
  readonly on: LocalDate;
}

/** Issued and received in the afternoon of the same day. */
export async function servedAct(
  house: House,
  told: ActTold & OnDay,
): Promise<ActCase & { readonly served: ActBody }> {
  const one = await issuedAct(house, told);
  return { ...one, served: await receive(house, one, told.on) };
}

/** The receipt, recorded in the afternoon of its day; `members` say which addressee, or the minute. */
export async function receive(
  house: House,
  { id, prosecutor }: ActCase,
  on: LocalDate,
  members: Readonly<Record<string, unknown>> = {},
): Promise<ActBody> {
  afternoonOf(house, on);
  const day = 'receivedAt' in members ? {} : { receivedOn: on };
  const receipt = { ...day, method: 'courier', proof: 'stamp of the chancery', ...members };
  return accepted(await prosecutor.do(id, 'services', receipt));
}

/** The answer, recorded in the afternoon of that day; as it is answered, for stories of refusals too. */
export async function reply(
  house: House,
  { id, prosecutor }: ActCase,
  on: LocalDate,
  members: Readonly<Record<string, unknown>> & { readonly outcome: string },
): Promise<Answer> {
  afternoonOf(house, on);
  return prosecutor.do(id, 'responses', { text: 'What was done is told here', ...members });
}

/** Closed in the afternoon of that day; as it is answered, for stories of duties still open. */
export async function close(
  house: House,
  { id, prosecutor }: ActCase,
  on: LocalDate,
  reason?: string,
): Promise<Answer> {
  afternoonOf(house, on);
  return prosecutor.do(id, 'closure', reason === undefined ? {} : { reason });
}

/** What the system of an addressee files on an act, at the version that it has now: every attempt under its own key. */
export async function filedBy(
  client: Caller,
  { id }: Pick<ActCase, 'id'>,
  path: 'services' | 'consideration-notices' | 'responses',
  body: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const headers = { 'if-match': await client.tagOf(id), 'idempotency-key': randomUUID() };
  return client.post(`/v1/acts/${id}/${path}`, body, headers);
}
