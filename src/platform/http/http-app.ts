import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { takeBodies } from './body-parser';
import { drainAtClose } from './drain';
import { IntakeGuard, type RequestBudget } from './intake.guard';
import { defaultLanguage, negotiateLanguage } from './language';
import { problemDocument, problemMediaType } from './problem-document';
import { answerProblem, ProblemFilter } from './problem.filter';
import { Malformed, NotFound, TooLarge } from './problems';
import { traceIdFrom, traceparentOf } from './trace';
import { EnvelopePipe, SchemaPipe } from './validation.pipes';

export type HttpApp = NestFastifyApplication;

export interface HttpOptions {
  /** Of the API, as `API-Version` tells it. */
  readonly apiVersion: string;
  /** From one caller, before 429. */
  readonly requestsPerMinute: number;
  /** Told of every answer: method, route as declared, status, seconds. */
  readonly observe: (method: string, route: string, status: number, seconds: number) => void;
  /** False: Nest's own messages are dropped until a logger is set. */
  readonly logger?: LoggerService | false;
}

type RootModule = Parameters<typeof NestFactory.create>[0];

/** The application over Fastify with all that the API's conventions ask of every route; not yet listening. */
export async function createHttpApp(root: RootModule, options: HttpOptions): Promise<HttpApp> {
  const adapter = new FastifyAdapter({
    requestTimeout: 60_000,
    return503OnClosing: false,
    genReqId: ({ headers }: IncomingMessage) => traceIdFrom([headers['traceparent']].flat()[0]),
    routerOptions: { maxParamLength: 300 },
    frameworkErrors: (error: Error & { code?: string }, request: FastifyRequest, reply: FastifyReply) => {
      const isLong = error.code === 'FST_ERR_MAX_PARAM_LENGTH';
      const problem = isLong ? new NotFound() : new Malformed([{ pointer: '/path', code: 'invalid-path' }]);
      answerProblem(problem, request, reply);
    },
    clientErrorHandler: answerUnreadable,
  });
  const server = adapter.getInstance<FastifyInstance>();
  decorateRequests(server, options);
  takeBodies(server);
  drainAtClose(server);
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    bodyParser: false,
    abortOnError: false,
    bufferLogs: options.logger === undefined,
    logger: options.logger ?? ['fatal', 'error', 'warn'],
  });
  await protect(app);
  app.useGlobalGuards(new IntakeGuard(await budgetOf(app, options.requestsPerMinute)));
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalPipes(new SchemaPipe(), new EnvelopePipe());
  return app;
}

/** Trace and language are known, and told, before anything else happens to a request. */
function decorateRequests(server: FastifyInstance, { apiVersion, observe }: HttpOptions): void {
  for (const name of ['principal', 'actor', 'bodyFault'] as const) server.decorateRequest(name);
  server.decorateRequest('traceId', '');
  server.decorateRequest('language', defaultLanguage);
  server.addHook('onRequest', (request, reply, done) => {
    request.traceId = request.id;
    request.language = negotiateLanguage(request.headers['accept-language']);
    reply.headers({
      'content-language': request.language,
      vary: 'Accept-Language',
      'api-version': apiVersion,
      traceparent: traceparentOf(request.traceId),
    });
    done();
  });
  server.addHook('onResponse', (request, reply, done) => {
    observe(request.method, request.routeOptions.url ?? 'none', reply.statusCode, reply.elapsedTime / 1000);
    done();
  });
}

async function protect(app: HttpApp): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { directives: { 'upgrade-insecure-requests': null } },
  });
}

/** By the caller where a token names one, else by address. */
async function budgetOf(app: HttpApp, max: number): Promise<RequestBudget> {
  await app.register(rateLimit, { global: false });
  const check = app
    .getHttpAdapter()
    .getInstance()
    .createRateLimit({
      max,
      timeWindow: '1 minute',
      keyGenerator: (request) => request.principal?.subject ?? request.ip,
    });
  return async (request) => {
    const result = await check(request);
    return !result.isAllowed && result.isExceeded ? result.ttlInSeconds : null;
  };
}

/** What Node can't read as HTTP never becomes a request: answered on the bare socket. */
function answerUnreadable(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const problem =
    error.code === 'HPE_HEADER_OVERFLOW' ? new TooLarge() : new Malformed([{ pointer: '', code: 'invalid' }]);
  const body = JSON.stringify(problemDocument(problem, defaultLanguage, traceIdFrom(undefined)));
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}`,
    `Content-Type: ${problemMediaType}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    `Content-Language: ${defaultLanguage}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
