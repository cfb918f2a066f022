import type { LocalDate } from '../../src/kernel/time';
import type { Answer, Caller, House } from './house';
import { addresseeIn, aProtest } from './protest';

/** A protest on its way, with those who work on it. */
export interface ProtestCase {
  readonly id: string;
  readonly prosecutor: Caller;
  readonly head: Caller;
}

interface Told {
  readonly officeCode?: string;
  /** Where the addressee is. */
  readonly zone?: string;
  readonly content?: Readonly<Record<string, unknown>>;
  readonly [member: string]: unknown;
}

/** The body of what was accepted; a refusal ends the story with its words. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- who asks knows what comes
export function accepted<T = ActBody>({ status, body }: Answer): T {
  if (status !== 201 && status !== 200) throw new Error(`${String(status)}: ${JSON.stringify(body)}`);
  return body as T;
}

interface DeadlineBody {
  readonly id: string;
  readonly rule: string;
  readonly state: string;
  readonly dueOn: string;
  readonly steps: readonly { readonly why: string; readonly text: string; readonly on: string }[];
  readonly [member: string]: unknown;
}

/** As much of an act's view as stories look at. */
export interface ActBody {
  readonly id: string;
  readonly state: string;
  readonly dueOn: string | null;
  readonly overdue: boolean;
  readonly deadlines: readonly DeadlineBody[];
  readonly breaches: readonly { readonly rule: string; readonly foundIn: string }[];
  readonly recorded: { readonly type: string; readonly id: string };
  readonly warnings?: readonly { readonly rule: string; readonly says: string }[];
  readonly [member: string]: unknown;
}

/** Puts the clock to four in the afternoon of that day in Almaty, an hour of the same day everywhere in the country. */
export const afternoonOf = (house: House, day: LocalDate): void => {
  house.clock.set(`${day}T16:00:00+06:00`);
};

/** A complete draft of the prosecutor of that office. */
export async function draftedProtest(
  house: House,
  { officeCode = 'akmola.burabay', zone = 'Asia/Almaty', ...members }: Told = {},
): Promise<ProtestCase> {
  const prosecutor = house.as(`${officeCode}.prosecutor`);
  const addresseeId = await addresseeIn(prosecutor, zone);
  const drafted = await prosecutor.post('/v1/acts', aProtest({ addresseeId, officeCode, ...members }));
  return { id: accepted(drafted).id, prosecutor, head: house.as(`${officeCode}.head`) };
}

/** Drafted, submitted and issued in the morning of that day. */
export async function issuedProtest(
  house: House,
  { on, ...told }: Told & { on: LocalDate },
): Promise<ProtestCase> {
  house.clock.set(`${on}T10:00:00+06:00`);
  const one = await draftedProtest(house, told);
  accepted(await one.prosecutor.do(one.id, 'submissions-for-signature'));
  accepted(await one.head.do(one.id, 'issuance'));
  return one;
}

/** Issued and received in the afternoon of the same day. */
export async function servedProtest(
  house: House,
  told: Told & { on: LocalDate },
): Promise<ProtestCase & { readonly served: ActBody }> {
  const one = await issuedProtest(house, told);
  return { ...one, served: await serve(house, one, told.on) };
}

/** The receipt, recorded in the afternoon of its day. */
export async function serve(house: House, { id, prosecutor }: ProtestCase, on: LocalDate): Promise<ActBody> {
  afternoonOf(house, on);
  const receipt = { receivedOn: on, method: 'courier', proof: 'stamp of the chancery' };
  return accepted(await prosecutor.do(id, 'services', receipt));
}

/** The answer, recorded now. */
export async function answer(
  { id, prosecutor }: ProtestCase,
  decidedOn: LocalDate,
  members: Readonly<Record<string, unknown>> = {},
): Promise<ActBody> {
  const told = { outcome: 'satisfied', decidedOn, text: 'The decision was revoked', ...members };
  return accepted(await prosecutor.do(id, 'responses', told));
}

export const actOf = async ({ id, prosecutor }: ProtestCase): Promise<ActBody> =>
  accepted(await prosecutor.get(`/v1/acts/${id}`));

/** Every version of the terms, oldest first, the superseded ones too. */
export async function deadlinesOf({ id, prosecutor }: ProtestCase): Promise<readonly DeadlineBody[]> {
  const { items } = accepted<{ items: DeadlineBody[] }>(await prosecutor.get(`/v1/acts/${id}/deadlines`));
  return items;
}

interface EventBody {
  readonly id: string;
  readonly type: string;
  readonly happenedOn: string | null;
  readonly recordedAt: string;
  readonly late: boolean;
  readonly actor: Readonly<Record<string, unknown>>;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly [member: string]: unknown;
}

export async function historyOf({ id, prosecutor }: ProtestCase): Promise<readonly EventBody[]> {
  const { items } = accepted<{ items: EventBody[] }>(await prosecutor.get(`/v1/acts/${id}/history`));
  return items;
}

/** The id of the person who signs in by that name. */
export async function personId(caller: Caller): Promise<string> {
  const { id } = accepted<{ person: { id: string } } & { id: string }>(await caller.get('/v1/me'));
  return id;
}
