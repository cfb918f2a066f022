import type { Language, Texts } from '../../kernel/texts';
import { errorsTold } from './errors-told';
import type { MalformedCode } from './malformed-texts';
import { Problem } from './problem';

/** One thing that does not fit: where (JSON pointer into the request), a stable code, and words of its own if any. */
export interface MalformedError {
  readonly pointer: string;
  readonly code: MalformedCode;
  readonly detail?: Texts;
}

const mostErrorsTold = 100;

/** 400: the request does not fit its schema; every error at once. */
export class Malformed extends Problem {
  constructor(readonly errors: readonly MalformedError[]) {
    super('malformed');
  }

  /** The same with what else was found, each place named once. */
  with(more: readonly MalformedError[]): Malformed {
    const named = new Set(this.errors.map(({ pointer }) => pointer));
    return new Malformed([...this.errors, ...more.filter(({ pointer }) => !named.has(pointer))]);
  }

  override members(language: Language): Readonly<Record<string, unknown>> {
    const known = new Map(this.errors.map((error) => [`${error.code} ${error.pointer}`, error]));
    return { errors: errorsTold([...known.values()].slice(0, mostErrorsTold), language) };
  }
}

/** 401: no token, or none that counts. */
export class Unauthenticated extends Problem {
  constructor(reason: 'missing' | 'invalid', cause?: unknown) {
    const challenge = reason === 'missing' ? 'Bearer' : 'Bearer error="invalid_token"';
    super('unauthenticated', { headers: { 'www-authenticate': challenge }, cause });
  }
}

/** 403: a missing scope, an unknown subject, or a route that this kind of caller may never use. */
export class Forbidden extends Problem {
  constructor(detail?: Texts) {
    super('forbidden', { detail });
  }
}

/** 404: absent, out of reach or above clearance, all with one body. */
export class NotFound extends Problem {
  constructor() {
    super('not-found');
  }
}

/** 409: the idempotency key is in flight, or a unique fact exists already. */
export class Conflict extends Problem {
  constructor(detail?: Texts, cause?: unknown) {
    super('conflict', { detail, cause });
  }
}

/** 412: changed since it was read; the answer carries the current `ETag`. */
export class VersionConflict extends Problem {
  constructor(readonly currentVersion: number) {
    super('version-conflict', { headers: { etag: `"${currentVersion}"` } });
  }
}

/** 413. */
export class TooLarge extends Problem {
  constructor() {
    super('too-large');
  }
}

/** 415; the answer names what the route takes. */
export class UnsupportedMediaType extends Problem {
  constructor(taken: readonly string[] = ['application/json']) {
    super('unsupported-media-type', { headers: { accept: taken.join(', ') } });
  }
}

/** 422: the same idempotency key with another body. */
export class IdempotencyKeyReused extends Problem {
  constructor() {
    super('idempotency-key-reused');
  }
}

/** 428: a change without `If-Match`. */
export class VersionRequired extends Problem {
  constructor() {
    super('version-required');
  }
}

/** 429; `seconds` until the next request is welcome. */
export class TooManyRequests extends Problem {
  constructor(seconds: number) {
    super('too-many-requests', { headers: { 'retry-after': String(Math.max(1, Math.ceil(seconds))) } });
  }
}

/** 500: ours. The cause goes to the log, an id to the caller. */
export class Defect extends Problem {
  constructor(cause: unknown) {
    super('defect', { cause });
  }
}

/** 503: starting, or the database is away. */
export class NotReady extends Problem {
  constructor(cause?: unknown, seconds = 5) {
    super('not-ready', { headers: { 'retry-after': String(seconds) }, cause });
  }
}
