import type { LocalDate } from '../../src/kernel/time';
import type { ActCase } from './act-story';
import { type Answer, type Caller, type House } from './house';
import { accepted, afternoonOf } from './protest-story';

/** As much of a complaint's view as stories look at. */
export interface ComplaintBody {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly by: Readonly<Record<string, string>>;
  readonly warnings?: readonly { readonly rule: string }[];
  readonly [member: string]: unknown;
}

/** The one who complains in the stories: a natural person. */
export const complainant = {
  type: 'natural-person',
  name: 'Дәурен Сейітов',
  contact: '+7 701 000 00 00, Көкшетау, Абай көшесі 1',
} as const;

/** A complaint about that act, to an office or a court. */
export const aboutAct = (
  { id }: Pick<ActCase, 'id'>,
  to: Readonly<Record<string, string>>,
  members: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> => ({
  against: { act: id },
  by: complainant,
  to,
  text: 'The order is groundless',
  ...members,
});

/** Taken in in the afternoon of that day. */
export async function complain(
  house: House,
  by: Caller,
  on: LocalDate,
  body: Readonly<Record<string, unknown>>,
): Promise<ComplaintBody> {
  afternoonOf(house, on);
  return accepted<ComplaintBody>(await by.post('/v1/complaints', body));
}

/** A command on the complaint at the version that it has now, as the caller sees it. */
export async function onComplaint(
  by: Caller,
  { id }: Pick<ComplaintBody, 'id'>,
  path: 'forwarding' | 'decision',
  body: Readonly<Record<string, unknown>> = {},
): Promise<Answer> {
  const { headers } = await by.get(`/v1/complaints/${id}`);
  const tag = (headers as Record<string, string>)['etag'] ?? '"1"';
  return by.post(`/v1/complaints/${id}/${path}`, body, { 'if-match': tag });
}

export const complaintOf = async (by: Caller, id: string): Promise<ComplaintBody> =>
  accepted<ComplaintBody>(await by.get(`/v1/complaints/${id}`));
