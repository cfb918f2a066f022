import { setImmediate } from 'node:timers/promises';
import { createParamDecorator, type ExecutionContext, type PipeTransform } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { withHeaderDocumented } from './document-header';
import { Malformed, VersionRequired } from './problems';

const strongTag = /^"(\d{1,9})"$/;

/** The entity tag of a version: `"7"`. */
export const etagOf = (version: number): string => `"${version}"`;

/** The version that `If-Match` names: one strong tag. Absent: 428; a list, `*` or a weak tag: 400. */
export function versionFrom(header: string | undefined): number {
  if (header === undefined || header.trim() === '') throw new VersionRequired();
  const version = strongTag.exec(header.trim())?.[1];
  if (version === undefined) throw new Malformed([{ pointer: '/headers/if-match', code: 'invalid-version' }]);
  return Number(version);
}

/** Reads the header after the body's and query's pipes have had their say: what is malformed is told before a missing version. */
class AfterTheOthers implements PipeTransform {
  transform(header: string | undefined): Promise<number> {
    return versionLast(header);
  }
}

/** The version that `If-Match` names, read once the other pipes of the request have had their say. */
export async function versionLast(header: string | undefined): Promise<number> {
  await setImmediate();
  return versionFrom(header);
}

const ifMatch = createParamDecorator(
  (_: unknown, context: ExecutionContext) =>
    context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'],
);

/** The header as the API's document shows it. */
export const ifMatchHeader = {
  name: 'If-Match',
  required: true,
  description: 'The `ETag` of the version that is being changed.',
  example: '"7"',
};

/** The version that the caller is changing, a whole number. */
export const IfMatch = (): ParameterDecorator =>
  withHeaderDocumented(ifMatch(new AfterTheOthers()), ifMatchHeader);
