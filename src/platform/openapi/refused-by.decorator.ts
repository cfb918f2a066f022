import { ApiExtension } from '@nestjs/swagger';

export const refusedByExtension = 'x-refused-by';

/** The rules that may refuse this command: the API's document shows each with its article and wording under 422. */
export const RefusedBy = (...rules: readonly [string, ...string[]]): MethodDecorator =>
  ApiExtension(refusedByExtension, [...rules]);
