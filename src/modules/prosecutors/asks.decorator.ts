import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { HttpRequest } from '../../platform/http';
import { idempotencyKeyFrom } from '../../platform/http/idempotency-key.decorator';
import { personIn } from './current-actor.decorator';
import type { Asked } from './register-commands';

/** A command as it came, before its query was read. */
export type Asking = Omit<Asked, 'dryRun'>;

/** Who asks for a command, and the key under which it may come again. For routes marked `@ForPersons()`. */
export const Asks = createParamDecorator((_: unknown, context: ExecutionContext): Asking => {
  const request = context.switchToHttp().getRequest<HttpRequest>();
  const key = idempotencyKeyFrom(request.headers['idempotency-key'], false);
  const [path = ''] = request.url.split('?', 1);
  const repeat =
    key === undefined ? undefined : { key, route: `${request.method} ${path}`, body: request.body };
  return { actor: personIn(context), repeat };
});
