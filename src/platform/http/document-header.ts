import { ApiHeader, type ApiHeaderOptions } from '@nestjs/swagger';

/** A parameter decorator that also shows its header in the API's document. */
export const withHeaderDocumented =
  (parameter: ParameterDecorator, header: ApiHeaderOptions): ParameterDecorator =>
  (prototype, method, index) => {
    parameter(prototype, method, index);
    if (method === undefined) return;
    const descriptor = Object.getOwnPropertyDescriptor(prototype, method);
    if (descriptor) ApiHeader(header)(prototype, method, descriptor);
  };
