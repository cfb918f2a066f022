import type { Answer, Caller } from './house';
import { accepted } from './protest-story';

/** As much of a request's view as stories look at. */
export interface EscalationBody {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly route: string;
  readonly waitsIn: string;
  readonly decideBy: string | null;
  readonly followUpActId?: string;
  readonly [member: string]: unknown;
}

/** One route of an act as it stands. */
export interface RouteBody {
  readonly route: string;
  readonly open: boolean;
  readonly rule?: string;
  readonly marks: readonly { readonly rule: string }[];
  readonly grounds: readonly { readonly rule: string }[];
  readonly instead: readonly string[];
}

/** Asks for a route upon an act; as it is answered, for stories of refusals too. */
export const askFor = (
  caller: Caller,
  actId: string,
  route: string,
  members: Readonly<Record<string, unknown>> = {},
): Promise<Answer> =>
  caller.post('/v1/escalations', {
    subject: { type: 'act', id: actId },
    route,
    ground: 'The breach goes on',
    ...members,
  });

/** A step of a request at the version that it has now. */
export async function stepOn(
  caller: Caller,
  id: string,
  step: string,
  body: Readonly<Record<string, unknown>> = {},
): Promise<Answer> {
  const { headers } = await caller.get(`/v1/escalations/${id}`);
  const tag = (headers as Record<string, string>)['etag'] ?? '"1"';
  return caller.post(`/v1/escalations/${id}/${step}`, body, { 'if-match': tag });
}

export const decide = (caller: Caller, id: string, approve = true): Promise<Answer> =>
  stepOn(caller, id, 'decision', { approve, reason: approve ? 'Well grounded' : 'Too early' });

export async function routesOf(caller: Caller, actId: string): Promise<Readonly<Record<string, RouteBody>>> {
  const { items } = accepted<{ items: RouteBody[] }>(await caller.get(`/v1/acts/${actId}/routes`));
  return Object.fromEntries(items.map((one) => [one.route, one]));
}

export const escalationOf = async (caller: Caller, id: string): Promise<EscalationBody> =>
  accepted<EscalationBody>(await caller.get(`/v1/escalations/${id}`));
