import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { HttpRequest } from '../../platform/http';
import { actorOf } from '../auth';
import type { Actor, PersonActor } from './domain';

const actorIn = (context: ExecutionContext): Actor =>
  actorOf(context.switchToHttp().getRequest<HttpRequest>()) as Actor;

/** Who asks, with what is in force for them: `@CurrentActor() actor: Actor`. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor =>
  actorIn(context),
);

/** The person who asks, on a route that only people may use. */
export function personIn(context: ExecutionContext): PersonActor {
  const actor = actorIn(context);
  if (actor.kind !== 'person') throw new Error('the route is not marked @ForPersons()');
  return actor;
}

/** The same on a route marked `@ForPersons()`: `@CurrentPerson() actor: PersonActor`. */
export const CurrentPerson = createParamDecorator((_: unknown, context: ExecutionContext): PersonActor =>
  personIn(context),
);
