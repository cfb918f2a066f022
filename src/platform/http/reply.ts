import type { FastifyReply } from 'fastify';
import type { Language } from '../../kernel/texts';
import { etagOf } from './version';

/** What a service answers a command or the reading of one aggregate with; `send` writes it. */
export interface Reply<Body = unknown> {
  readonly status: number;
  readonly body: Body;
  /** The version of the aggregate that the body shows. */
  readonly etag?: number;
  /** Path of the record that the command made. */
  readonly location?: string;
  /** The stored answer of an earlier request under the same idempotency key. */
  readonly replayed?: boolean;
  /** In which a stored answer was written; others are in the language that was asked for. */
  readonly language?: Language;
}

/**
 * Writes status and headers and gives the body: `return send(reply, await …)` in a controller that takes
 * `@Res({ passthrough: true })`.
 */
export function send<Body>(reply: FastifyReply, answer: Reply<Body>): Body {
  const { status, body, etag, location, replayed, language } = answer;
  reply.status(status);
  if (etag !== undefined) reply.header('etag', etagOf(etag));
  if (location !== undefined) reply.header('location', location);
  if (replayed) reply.header('idempotent-replayed', 'true');
  if (language !== undefined) reply.header('content-language', language);
  return body;
}
