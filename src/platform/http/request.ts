import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '../../kernel/texts';
import type { Problem } from './problem';

/** Who holds the token, as the issuer says. */
export interface Principal {
  readonly subject: string;
  /** The scopes that the token names; `undefined` where it names none at all. */
  readonly scopes?: readonly string[];
}

/** What the house knows of the one who asks: a room above makes it, this one only passes it on. */
export interface KnownActor {
  readonly kind: 'person' | 'client';
  readonly subject: string;
  readonly scopes?: readonly string[];
}

declare module 'fastify' {
  interface FastifyRequest {
    /** 32 hex digits, from `traceparent` or made here. */
    traceId: string;
    language: Language;
    principal: Principal | undefined;
    actor: KnownActor | undefined;
    /** Why the body could not be taken; told after 401 and 403. */
    bodyFault: Problem | undefined;
  }
}

/** Method and path with the ids in it, without the query: `POST /v1/acts/0198…/services`. */
export const routeOf = ({ method, url }: FastifyRequest): string => `${method} ${url.split('?', 1)[0] ?? ''}`;

export type HttpRequest = FastifyRequest;
export type HttpReply = FastifyReply;
