import { errors, type JWTPayload } from 'jose';
import {
  hasInvalidCharacter,
  NotReady,
  type Principal,
  type Problem,
  Unauthenticated,
} from '../../platform/http';

const longestSubject = 255;

/** The holder named by claims that were verified. */
export function principalOf({ sub, scope, scp }: JWTPayload): Principal {
  if (typeof sub !== 'string' || sub === '' || sub.length > longestSubject || hasInvalidCharacter(sub)) {
    throw new Unauthenticated('invalid');
  }
  const scopes = scopesIn(scope ?? scp);
  return scopes === undefined ? { subject: sub } : { subject: sub, scopes };
}

function scopesIn(claim: unknown): readonly string[] | undefined {
  if (typeof claim === 'string') return claim.split(' ').filter((scope) => scope !== '');
  return Array.isArray(claim)
    ? claim.filter((scope): scope is string => typeof scope === 'string')
    : undefined;
}

/** Errors of fetching the issuer's keys, not of a token. */
const aboutKeys = new Set(['ERR_JOSE_GENERIC', 'ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID']);

/** A token that does not count is its sender's matter; keys that can't be fetched are ours. */
export function problemOfVerification(error: unknown): Problem {
  if (error instanceof Unauthenticated) return error;
  const aboutTheToken = error instanceof errors.JOSEError && !aboutKeys.has(error.code);
  return aboutTheToken ? new Unauthenticated('invalid', error) : new NotReady(error);
}
