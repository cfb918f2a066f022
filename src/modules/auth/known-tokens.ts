import type { Instant } from '../../kernel/time';
import type { Principal } from '../../platform/http';
import type { VerifiedToken } from './verify-token';

/** How long a signature is taken for checked: a key that its issuer withdraws counts no longer than that. */
const keptMs = 60_000;
/** The oldest give way. */
const most = 10_000;

interface Known {
  readonly verified: VerifiedToken;
  readonly since: number;
}

/** Tokens whose signature was checked a moment ago. What they say of their own time is judged at each request. */
export class KnownTokens {
  private readonly known = new Map<string, Known>();

  /** Undefined where the token has to be verified (again). */
  principalOf(token: string, at: Instant): Principal | undefined {
    const found = this.known.get(token);
    if (!found) return undefined;
    const now = Date.parse(at);
    const { principal, countsFrom, countsUntil } = found.verified;
    const isFresh = now >= found.since && now - found.since < keptMs;
    if (isFresh && now >= countsFrom && now < countsUntil) return principal;
    this.known.delete(token);
    return undefined;
  }

  keep(token: string, verified: VerifiedToken, at: Instant): Principal {
    const [oldest] = this.known.size < most ? [] : this.known.keys();
    if (oldest !== undefined) this.known.delete(oldest);
    this.known.set(token, { verified, since: Date.parse(at) });
    return verified.principal;
  }
}
