import { createParamDecorator, type ExecutionContext, type PipeTransform } from '@nestjs/common';
import { type HttpRequest, idFrom, keyOf, routeOf, versionLast } from '../../platform/http';
import { actorOf } from '../auth';
import type { Actor } from '../prosecutors';
import type { Asked, AskedOfAct } from './asked';

/** A command as it came, before its query, key and version were read. */
export type Asking = Pick<Asked, 'actor' | 'language' | 'traceId' | 'route' | 'body'>;

const requestOf = (context: ExecutionContext): HttpRequest =>
  context.switchToHttp().getRequest<HttpRequest>();

const askingOf = (request: HttpRequest): Asking => ({
  actor: actorOf(request) as Actor,
  language: request.language,
  traceId: request.traceId,
  route: routeOf(request),
  body: request.body,
});

/** Who asks, in which language, by which route and with which body. */
export const AsksOfAct = createParamDecorator((_: unknown, context: ExecutionContext): Asking =>
  askingOf(requestOf(context)),
);

/** A command on an act as it came, before its query was read. */
export type Commanding = Omit<AskedOfAct, 'dryRun'>;

/** An id that names nothing (404) and a key out of form (400) are told at once, a missing version (428) last. */
class CommandPipe implements PipeTransform<HttpRequest, Promise<Commanding>> {
  async transform(request: HttpRequest): Promise<Commanding> {
    const { id } = request.params as { readonly id?: string };
    const asked = { ...askingOf(request), actId: idFrom(id), key: keyOf(request) };
    return { ...asked, version: await versionLast(request.headers['if-match']) };
  }
}

const commandsAct = createParamDecorator((_: unknown, context: ExecutionContext) => requestOf(context));

/** Who commands what of which act, at which version and under which key. `@ActCommandRoute()` documents the headers. */
export const CommandsAct = (): ParameterDecorator => commandsAct(new CommandPipe());
