import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { withHeaderDocumented } from './document-header';
import { Malformed } from './problems';

const printable = /^[\x21-\x7e]{1,255}$/;

const idempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext): string | undefined => {
  return keyOf(context.switchToHttp().getRequest<FastifyRequest>());
});

/** The key of that request, by who sent it. */
export const keyOf = ({ headers, actor }: FastifyRequest): string | undefined =>
  idempotencyKeyFrom(headers['idempotency-key'], actor?.kind === 'client');

/** The header as the API's document shows it. */
export const idempotencyKeyHeader = {
  name: 'Idempotency-Key',
  required: false,
  description:
    'A repeat under the same key gets the stored answer, for as long as `policy-repeat-keeping` says. Integration clients must send one.',
};

/** `Idempotency-Key` of a POST, or undefined where there is none: clients must send one (400 without), people may. */
export const IdempotencyKey = (): ParameterDecorator =>
  withHeaderDocumented(idempotencyKey(), idempotencyKeyHeader);

/** 1-255 printable ASCII characters; refuses (400) another form, and an absent key where one is wanted. */
export function idempotencyKeyFrom(
  header: string | string[] | undefined,
  isMandatory: boolean,
): string | undefined {
  const pointer = '/headers/idempotency-key';
  if (header === undefined) {
    if (isMandatory) throw new Malformed([{ pointer, code: 'required' }]);
    return undefined;
  }
  if (typeof header !== 'string' || !printable.test(header))
    throw new Malformed([{ pointer, code: 'format' }]);
  return header;
}
