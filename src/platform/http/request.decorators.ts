import { createParamDecorator, type ExecutionContext, Param, type PipeTransform } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import type { Language } from '../../kernel/texts';
import { NotFound } from './problems';

const requestOf = (context: ExecutionContext): FastifyRequest =>
  context.switchToHttp().getRequest<FastifyRequest>();

/** The language in which the caller wants to be answered. */
export const Lang = createParamDecorator(
  (_: unknown, context: ExecutionContext): Language => requestOf(context).language,
);

/** The id of the trace to which the request belongs, 32 hex digits: kept in audit and outbox. */
export const Trace = createParamDecorator(
  (_: unknown, context: ExecutionContext): string => requestOf(context).traceId,
);

/** An id in a path that is no UUID names nothing: 404, with the body of everything absent. */
class IdPipe implements PipeTransform<unknown, string> {
  transform(value: unknown): string {
    return idFrom(value);
  }
}

/** The id in lower case; refuses (404) what is no UUID. */
export function idFrom(value: unknown): string {
  if (!isUUID(value, 'all')) throw new NotFound();
  return String(value).toLowerCase();
}

/** An id in the path, in lower case. */
export const Id = (name = 'id'): ParameterDecorator => Param(name, IdPipe);
