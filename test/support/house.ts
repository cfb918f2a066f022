import type { Server } from 'node:http';
import request, { type Test } from 'supertest';
import { createApp } from '../../src/bootstrap';
import { type Instant, instantFrom } from '../../src/kernel/time';
import { Sweep } from '../../src/modules/sweep';
import { Clock } from '../../src/platform/clock';
import { readEnv } from '../../src/platform/config/env';
import type { HttpApp } from '../../src/platform/http';
import type { Editions } from '../../src/statute';
import { type FreshDatabase, freshDatabase, seededTemplate } from './database';

/** A clock that stands where a test puts it. */
export class SetClock extends Clock {
  constructor(private instant: Instant) {
    super();
  }

  override now(): Instant {
    return this.instant;
  }

  /** Any offset; told in UTC to the millisecond, as the system's clock tells it. */
  set(instant: string): void {
    this.instant = instantFrom(Date.parse(instant));
  }
}

/** The whole service over a database of its own, as production composes it, with a clock that the test sets. */
export interface House {
  readonly app: HttpApp;
  readonly clock: SetClock;
  readonly database: FreshDatabase;
  /** Acts as that person or, for a number, as the client of that BIN. */
  as(who: string): Caller;
  /** One round of the system's jobs. */
  sweep(): Promise<void>;
  close(): Promise<void>;
}

export async function openHouse(
  now: string,
  options: { readonly editions?: Editions; readonly database?: FreshDatabase } = {},
): Promise<House> {
  const database = options.database ?? (await freshDatabase(seededTemplate));
  const clock = new SetClock(instantFrom(Date.parse(now)));
  const env = { ...readEnv({ NODE_ENV: 'test', LOG_LEVEL: 'silent' }), sweepSeconds: 0 };
  const app = await createApp({
    env,
    databases: database,
    clock,
    ...(options.editions && { editions: options.editions }),
  });
  return {
    app,
    clock,
    database,
    as: (who) => new Caller(app, clock, who),
    sweep: () => app.get(Sweep).run(),
    close: async () => {
      await app.close();
      if (!options.database) await database.drop();
    },
  };
}

type Body = Readonly<Record<string, unknown>>;

/** Somebody at the door. The token is fetched anew whenever the clock was put elsewhere. */
export class Caller {
  private token = '';
  private issuedAt: Instant = '';

  constructor(
    private readonly app: HttpApp,
    private readonly clock: SetClock,
    readonly who: string,
  ) {}

  get(path: string, headers: Headers = {}): Promise<Answer> {
    return this.sent((server) => request(server).get(path), headers);
  }

  /** A body that is text goes as it is, of the type that the headers name. */
  post(path: string, body: Body | string = {}, headers: Headers = {}): Promise<Answer> {
    return this.sent((server) => request(server).post(path).send(body), headers);
  }

  patch(path: string, body: Body | string, headers: Headers = {}): Promise<Answer> {
    return this.sent((server) => request(server).patch(path).send(body), headers);
  }

  put(path: string, body: Body | string, headers: Headers = {}): Promise<Answer> {
    return this.sent((server) => request(server).put(path).send(body), headers);
  }

  /** A command on an act at the version that it has now. */
  async do(actId: string, path: string, body: Body = {}): Promise<Answer> {
    return this.post(`/v1/acts/${actId}/${path}`, body, { 'if-match': await this.tagOf(actId) });
  }

  /** A merge patch of a draft at the version that it has now. */
  async revise(actId: string, body: Body): Promise<Answer> {
    return this.patch(`/v1/acts/${actId}`, body, { 'if-match': await this.tagOf(actId) });
  }

  /** The entity tag of the act as this caller sees it; of one out of sight, that of a first version. */
  async tagOf(actId: string): Promise<string> {
    const { headers } = await this.get(`/v1/acts/${actId}`);
    return (headers as Headers)['etag'] ?? '"1"';
  }

  private async sent(ask: (server: Server) => Test, headers: Headers): Promise<Answer> {
    if (this.issuedAt !== this.clock.now()) await this.fetchToken();
    const all = { authorization: `Bearer ${this.token}`, 'accept-language': 'en', ...headers };
    return ask(this.app.getHttpServer()).set(all);
  }

  private async fetchToken(): Promise<void> {
    const asked = /^\d{12}$/.test(this.who) ? { client: this.who } : { person: this.who };
    const { status, body } = await request(this.app.getHttpServer()).post('/dev/tokens').send(asked);
    if (status !== 200) throw new Error(`no token for ${this.who}: ${JSON.stringify(body)}`);
    this.token = (body as { accessToken: string }).accessToken;
    this.issuedAt = this.clock.now();
  }
}

type Headers = Readonly<Record<string, string>>;
export type Answer = Awaited<Test>;

/** The rules that refused, in their order. */
export const groundsOf = (answer: Answer): string[] =>
  ((answer.body as { grounds?: { rule: string }[] }).grounds ?? []).map(({ rule }) => rule);
