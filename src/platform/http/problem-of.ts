import { HttpException } from '@nestjs/common';
import { Problem } from './problem';
import * as problems from './problems';

const databaseAway = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EPIPE', 'EHOSTUNREACH'],
  ...['57P01', '57P02', '57P03', '53300', '40001', '40P01'],
]);
/** TypeORM takes a connection from its transaction as soon as it breaks: the next statement finds it released. */
const databaseAwaySays = new RegExp(
  '^(timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error' +
    '|Cannot use a pool after|Database connection provided by a query runner was already released' +
    '|Query runner already released)',
);
const uniqueOrExclusion = new Set(['23505', '23P01']);

/** The problem that any error is told as: what is not foreseen is a defect. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const database = ofTheDatabase(error);
  if (database) return database;
  const status = statusOf(error);
  return status === undefined ? new problems.Defect(error) : ofTheFramework(status, error);
}

/** Errors of pg, plain or wrapped in those of TypeORM. */
function ofTheDatabase(error: unknown): Problem | undefined {
  const source = (error as { driverError?: unknown } | null)?.driverError ?? error;
  const { code, message } = (source ?? {}) as { code?: unknown; message?: unknown };
  if (isAway(code, message)) return new problems.NotReady(error);
  if (typeof code !== 'string' || !/^[0-9A-Z]{5}$/.test(code)) return undefined;
  if (uniqueOrExclusion.has(code)) return new problems.Conflict(undefined, error);
  // Class 22 is data that a column or cast can't take: input that a schema should have stopped, not a defect to its sender.
  if (code.startsWith('22')) return new problems.Malformed([{ pointer: '', code: 'invalid' }]);
  return undefined;
}

function isAway(code: unknown, message: unknown): boolean {
  if (typeof code === 'string' && (databaseAway.has(code) || /^08[0-9A-Z]{3}$/.test(code))) return true;
  return typeof message === 'string' && databaseAwaySays.test(message);
}

/** Of errors that Nest and Fastify throw themselves. */
function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const { code, statusCode } = (error ?? {}) as { code?: unknown; statusCode?: unknown };
  const isOfFastify = typeof code === 'string' && code.startsWith('FST_');
  return isOfFastify && typeof statusCode === 'number' ? statusCode : undefined;
}

const byStatus: Readonly<Record<number, (error: unknown) => Problem>> = {
  400: () => new problems.Malformed([{ pointer: '', code: 'invalid' }]),
  401: () => new problems.Unauthenticated('invalid'),
  403: () => new problems.Forbidden(),
  404: () => new problems.NotFound(),
  405: () => new problems.NotFound(),
  406: () => new problems.Malformed([{ pointer: '', code: 'invalid' }]),
  409: () => new problems.Conflict(),
  413: () => new problems.TooLarge(),
  414: () => new problems.NotFound(),
  415: () => new problems.UnsupportedMediaType(),
  429: () => new problems.TooManyRequests(1),
  431: () => new problems.TooLarge(),
  503: (error) => new problems.NotReady(error),
};

function ofTheFramework(status: number, error: unknown): Problem {
  const known = byStatus[status] ?? (status >= 400 && status < 500 ? byStatus[400] : undefined);
  return known?.(error) ?? new problems.Defect(error);
}
