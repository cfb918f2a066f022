import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { type Answer, type Caller, type House } from './house';
import { accepted } from './protest-story';

/** Who asks in the matrices, each with the subject or BIN they come by; `nobody` comes without a token. */
export const personsOfMatrix = {
  author: 'akmola.burabay.prosecutor',
  colleague: 'akmola.burabay.colleague',
  clerk: 'akmola.burabay.clerk',
  /** With the head's delegation for legality. */
  deputy: 'akmola.burabay.deputy',
  head: 'akmola.burabay.head',
  /** Of another office, here by a substitution alone. */
  acting: 'akmola.atbasar.deputy',
  superior: 'akmola.head',
  neighbour: 'akmola.zerendi.head',
  transport: 'chief-transport.head',
  general: 'gpo.prosecutor',
  prosecutorGeneral: 'gpo.head',
  registrar: 'gpo.registrar',
  /** Of the Akimat of Burabay district. */
  client: '960140000369',
  /** Of the author's office, cleared for nothing above `public`. */
  uncleared: 'akmola.burabay.uncleared',
  /** Of the author's office, cleared for `secret`, and kept from the acts. */
  excluded: 'akmola.burabay.excluded',
  nobody: '',
} as const;

export type Person = keyof typeof personsOfMatrix;
export const persons = Object.keys(personsOfMatrix) as Person[];

/** A request as a person of the matrix makes it; a POST comes under a key of its own. */
export interface Asked {
  readonly method: 'get' | 'post' | 'put' | 'patch';
  readonly path: string;
  /** Text goes as CSV. */
  readonly body?: Readonly<Record<string, unknown>> | string;
  readonly version?: number;
}

/** The people of the matrices at the door of the house. */
export class Doorstep {
  private readonly callers = new Map<string, Caller>();

  constructor(readonly house: House) {}

  as(person: Person): Caller {
    const caller = this.callers.get(person) ?? this.house.as(personsOfMatrix[person]);
    this.callers.set(person, caller);
    return caller;
  }

  async idOf(person: Person): Promise<string> {
    return accepted<{ id: string }>(await this.as(person).get('/v1/me')).id;
  }

  async ask(person: Person, { method, path, body = {}, version }: Asked): Promise<Answer> {
    const headers: Record<string, string> = {
      ...(version !== undefined && { 'if-match': `"${String(version)}"` }),
      ...(method === 'post' && { 'idempotency-key': randomUUID() }),
      ...(typeof body === 'string' && { 'content-type': 'text/csv' }),
    };
    if (person === 'nobody') return this.withoutToken({ method, path, body }, headers);
    const caller = this.as(person);
    return method === 'get' ? caller.get(path, headers) : caller[method](path, body, headers);
  }

  private withoutToken({ method, path, body }: Asked, headers: Record<string, string>): Promise<Answer> {
    const asked = request(this.house.app.getHttpServer())[method](path).set(headers);
    return Promise.resolve(method === 'get' ? asked : asked.send(body));
  }
}

/** Enters the people that no seed has, and the orders by which one acts for the head and another signs. */
export async function settlePeople(doorstep: Doorstep): Promise<void> {
  for (const [person, clearance] of [
    ['colleague', 'restricted'],
    ['uncleared', 'public'],
    ['excluded', 'secret'],
  ] as const)
    await enterProsecutor(doorstep, personsOfMatrix[person], clearance);
  const period = { from: '2016-05-01', until: '2016-06-30', orderNumber: '41-ж' };
  await substitution(doorstep, period);
  await delegation(doorstep, period);
}

interface Period {
  readonly from: string;
  readonly until: string;
  readonly orderNumber: string;
}

/** A record of a register as its commands answer with it. */
export interface Registered {
  readonly id: string;
  readonly version: number;
  readonly appointments: readonly { readonly id: string }[];
}

/** A prosecutor of Burabay, entered and appointed. */
export async function enterProsecutor(
  doorstep: Doorstep,
  subject: string,
  clearance = 'public',
): Promise<Registered> {
  const names = { kk: 'Ерлан Сәтбай', ru: 'Ерлан Сатпай', en: 'Yerlan Satpay' };
  const registrar = doorstep.as('registrar');
  const entry = { subject, names, clearance, orderNumber: '7-ж' };
  const { id, version } = accepted<Registered>(await registrar.post('/v1/prosecutors', entry));
  const post = {
    officeCode: 'akmola.burabay',
    position: 'prosecutor',
    from: '2016-01-04',
    orderNumber: '8-ж',
  };
  const asked = { method: 'post', path: `/v1/prosecutors/${id}/appointments`, body: post, version } as const;
  return accepted<Registered>(await doorstep.ask('registrar', asked));
}

/** The one of Atbasar acts for the head of Burabay. */
export async function substitution(doorstep: Doorstep, period: Period): Promise<Registered> {
  const path = '/v1/offices/akmola.burabay/substitutions';
  const body = {
    absentPersonId: await doorstep.idOf('head'),
    substitutePersonId: await doorstep.idOf('acting'),
    ...period,
  };
  return accepted<Registered>(await doorstep.as('head').post(path, body));
}

/** The deputy may sign acts of legality. */
export async function delegation(doorstep: Doorstep, period: Period): Promise<Registered> {
  const path = '/v1/offices/akmola.burabay/delegations';
  const body = { deputyPersonId: await doorstep.idOf('deputy'), areas: ['legality'], ...period };
  return accepted<Registered>(await doorstep.as('head').post(path, body));
}

/** A problem apart from what is of that one occurrence. */
export function withoutOccurrence({ body }: Answer): object {
  const { instance, traceId, ...told } = body as Record<string, unknown>;
  if (typeof instance !== 'string' || typeof traceId !== 'string')
    throw new Error(`no problem: ${JSON.stringify(body)}`);
  return told;
}
