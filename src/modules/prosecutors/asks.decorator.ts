import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type HttpRequest, routeOf } from '../../platform/http';
import { personIn } from './current-actor.decorator';
import type { Asked } from './register-commands';

/** A command as it came, before its query and key were read. */
export type Asking = Pick<Asked, 'actor' | 'route' | 'body'>;

/** Who asks, by which route and with which body. For routes marked `@ForPersons()`. */
export const Asks = createParamDecorator((_: unknown, context: ExecutionContext): Asking => {
  const request = context.switchToHttp().getRequest<HttpRequest>();
  return { actor: personIn(context), route: routeOf(request), body: request.body };
});
