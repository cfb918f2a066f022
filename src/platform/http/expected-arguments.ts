import { RouteParamtypes } from '@nestjs/common/internal';

interface Argument {
  readonly data?: unknown;
}

/** What a handler takes from a request: all query parameters or those named, a body or none. */
export interface ExpectedArguments {
  readonly query: 'any' | readonly string[];
  readonly body: boolean;
}

const seen = new WeakMap<object, Map<string, ExpectedArguments>>();

/** Read from the handler's own decorators, so that a route which takes no query refuses every parameter. */
export function expectedOf(controller: object, handler: string): ExpectedArguments {
  const ofController = seen.get(controller) ?? new Map<string, ExpectedArguments>();
  seen.set(controller, ofController);
  const known = ofController.get(handler) ?? read(controller, handler);
  ofController.set(handler, known);
  return known;
}

function read(controller: object, handler: string): ExpectedArguments {
  const found = Reflect.getMetadata('__routeArguments__', controller, handler) as
    Record<string, Argument> | undefined;
  const takes = (type: RouteParamtypes): Argument[] =>
    Object.entries(found ?? {}).flatMap(([key, argument]) => (key.startsWith(`${type}:`) ? [argument] : []));
  const names = takes(RouteParamtypes.QUERY).map(({ data }) => data);
  return {
    query: names.every((name) => typeof name === 'string') ? names : 'any',
    body: takes(RouteParamtypes.BODY).length > 0,
  };
}
