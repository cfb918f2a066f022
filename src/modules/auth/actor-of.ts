import type { HttpRequest, KnownActor } from '../../platform/http';

/** Who asks, as the directory resolved the token's subject. Only on routes that need a token. */
export function actorOf(request: HttpRequest): KnownActor {
  if (!request.actor) throw new Error('a public route has no actor');
  return request.actor;
}
