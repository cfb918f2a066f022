import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type HttpRequest, routeOf } from '../../platform/http';
import { personIn } from './current-actor.decorator';
import type { Looking } from './looking';
import type { Asked } from './register-commands';

/** A command as it came, before its query and key were read. */
export type Asking = Pick<Asked, 'actor' | 'route' | 'body'> & Pick<Looking, 'language' | 'traceId'>;

/** Who asks, in which language, by which route and with which body. For routes marked `@ForPersons()`. */
export const Asks = createParamDecorator((_: unknown, context: ExecutionContext): Asking => {
  const request = context.switchToHttp().getRequest<HttpRequest>();
  const { language, traceId, body } = request;
  return { actor: personIn(context), route: routeOf(request), body, language, traceId };
});
