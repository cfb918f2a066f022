import { randomUUID } from 'node:crypto';
import type { Answer, Caller, House } from './house';
import { aProtest } from './protest';
import { accepted, draftedProtest, type ProtestCase } from './protest-story';

/** The day on which these stories begin. */
export const today = '2016-05-10';
export const receipt = { receivedOn: today, method: 'courier', proof: 'stamp' };

export const newKey = (): string => randomUUID();

export const isReplayed = ({ headers }: Answer): boolean =>
  (headers as Record<string, string>)['idempotent-replayed'] === 'true';

export const typeOf = ({ body }: Answer): string => (body as { type: string }).type;

/** A draft under that key. */
export const draftUnder = (
  key: string,
  by: Caller,
  members: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<Answer> => by.post('/v1/acts', aProtest(members), { 'idempotency-key': key, ...headers });

/** A command under that key, upon that version of the act. */
export const doUnder = (
  key: string,
  by: Caller,
  path: `${string}/${string}`,
  { version, body = {} }: { readonly version: number; readonly body?: object },
): Promise<Answer> =>
  by.post(`/v1/acts/${path}`, { ...body }, { 'idempotency-key': key, 'if-match': `"${String(version)}"` });

/** A protest sent for signature, of the version 2. */
export async function awaitingSignature(house: House): Promise<ProtestCase> {
  const one = await draftedProtest(house);
  accepted(await one.prosecutor.do(one.id, 'submissions-for-signature'));
  return one;
}
