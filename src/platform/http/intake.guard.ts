import { type CanActivate, type ExecutionContext, RequestMethod } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { pointerSegment, unfitTexts } from './characters';
import { Malformed, type MalformedError, TooManyRequests } from './problems';
import { expectedOf } from './expected-arguments';
import { TextBody } from './text-body';

/** Counts a request against its caller's budget: seconds to wait where it is spent, else null. */
export type RequestBudget = (request: FastifyRequest) => Promise<number | null>;

const withBody = new Set<string>(
  [RequestMethod.POST, RequestMethod.PUT, RequestMethod.PATCH].map((m) => RequestMethod[m]),
);

/** After who may come in (401, 403): size and type of the body (413, 415), the budget (429), then whatever no schema sees (400). */
export class IntakeGuard implements CanActivate {
  constructor(private readonly budget: RequestBudget) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { bodyFault } = request;
    if (bodyFault && !(bodyFault instanceof Malformed)) throw bodyFault;
    const wait = await this.budget(request);
    if (wait !== null) throw new TooManyRequests(wait);
    const errors = [...(bodyFault?.errors ?? []), ...errorsOf(request, context)];
    if (errors.length > 0) throw new Malformed(errors);
    if (withBody.has(request.method)) request.body ??= {};
    return true;
  }
}

function errorsOf(request: FastifyRequest, context: ExecutionContext): MalformedError[] {
  const expected = expectedOf(context.getClass(), context.getHandler().name);
  return [
    ...unfitTexts(request.params, '/path'),
    ...encodingErrors(request.url),
    ...queryErrors(request.query as Record<string, unknown>, expected.query),
    ...bodyErrors(request.body, expected.body),
  ];
}

/** What the query parser leaves as it came because it is no encoded UTF-8. */
function encodingErrors(url: string): MalformedError[] {
  const from = url.indexOf('?') + 1;
  const pairs = from === 0 ? [] : url.slice(from).split('&');
  return pairs
    .filter((pair) => !isEncoded(pair))
    .map((pair) => at(pair.split('=', 1)[0] ?? '', 'invalid-character'));
}

function isEncoded(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

const asParameter = ({ pointer, code }: MalformedError): MalformedError => ({
  pointer,
  code: code === 'unknown-member' ? 'unknown-parameter' : code,
});

function queryErrors(query: Record<string, unknown>, known: 'any' | readonly string[]): MalformedError[] {
  const names = Object.keys(query);
  const unknown = known === 'any' ? [] : names.filter((name) => !known.includes(name));
  return [
    ...unfitTexts(query).map(asParameter),
    ...names.filter((name) => Array.isArray(query[name])).map((name) => at(name, 'repeated')),
    ...unknown.map((name) => at(name, 'unknown-parameter')),
  ];
}

function bodyErrors(body: unknown, isExpected: boolean): MalformedError[] {
  // What stands in rows of text is told of each row.
  if (body === undefined || body instanceof TextBody) return [];
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    return [{ pointer: '', code: 'not-an-object' }];
  const unfit = unfitTexts(body);
  return isExpected ? unfit : [...unfit, ...Object.keys(body).map((name) => at(name, 'unknown-member'))];
}

const at = (name: string, code: MalformedError['code']): MalformedError => ({
  pointer: pointerSegment(name),
  code,
});
