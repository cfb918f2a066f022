import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

export const publicMark = 'access:public';
export const personsMark = 'access:persons';
export const clientsMark = 'access:clients';

const mark = (key: string, extension: string, value: string | true): ClassDecorator & MethodDecorator =>
  applyDecorators(SetMetadata(key, value), ApiExtension(extension, value));

/** Needs no token. */
export const Public = () => mark(publicMark, 'x-public', true);

/**
 * Open to people. With no mark at all a route is open to every known person and client; with this one alone, to no
 * client; beside `@ForClients(scope)` to both.
 */
export const ForPersons = () => mark(personsMark, 'x-for-persons', true);

/** Open to integration clients that hold `scope`; to no person unless `@ForPersons()` stands beside it. */
export const ForClients = (scope: string) => mark(clientsMark, 'x-client-scope', scope);
