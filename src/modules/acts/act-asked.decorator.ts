import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type HttpRequest, routeOf } from '../../platform/http';
import { actorOf } from '../auth';
import type { Actor } from '../prosecutors';
import type { Asked } from './asked';

/** A command as it came, before its query, key and version were read. */
export type Asking = Pick<Asked, 'actor' | 'language' | 'traceId' | 'route' | 'body'>;

/** Who asks, in which language, by which route and with which body. */
export const AsksOfAct = createParamDecorator((_: unknown, context: ExecutionContext): Asking => {
  const request = context.switchToHttp().getRequest<HttpRequest>();
  return {
    actor: actorOf(request) as Actor,
    language: request.language,
    traceId: request.traceId,
    route: routeOf(request),
    body: request.body,
  };
});
