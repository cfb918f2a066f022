import { createParamDecorator, type ExecutionContext, type PipeTransform } from '@nestjs/common';
import { type HttpRequest, idFrom, keyOf, routeOf, versionLast } from '../../platform/http';
import { actorOf } from '../auth';
import type { PersonActor } from '../prosecutors';
import type { AskedOfEscalation } from './escalation-commands.service';

/** A command on a request as it came, before its query was read. */
export type CommandingEscalation = Omit<AskedOfEscalation, 'dryRun'>;

/** An id that names nothing (404) and a key out of form (400) are told at once, a missing version (428) last. */
class CommandPipe implements PipeTransform<HttpRequest, Promise<CommandingEscalation>> {
  async transform(request: HttpRequest): Promise<CommandingEscalation> {
    const { id } = request.params as { readonly id?: string };
    const asked = {
      actor: actorOf(request) as PersonActor,
      ...{
        language: request.language,
        traceId: request.traceId,
        route: routeOf(request),
        body: request.body,
      },
      ...{ escalationId: idFrom(id), key: keyOf(request) },
    };
    return { ...asked, version: await versionLast(request.headers['if-match']) };
  }
}

const commandsEscalation = createParamDecorator((_: unknown, context: ExecutionContext) =>
  context.switchToHttp().getRequest<HttpRequest>(),
);

/** Who commands what of which request, at which version and under which key. For routes of persons. */
export const CommandsEscalation = (): ParameterDecorator => commandsEscalation(new CommandPipe());
