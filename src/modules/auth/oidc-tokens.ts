import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import type { Clock } from '../../platform/clock';
import type { Principal } from '../../platform/http';
import { KnownTokens } from './known-tokens';
import { TokenVerifier } from './token-verifier';
import { verifyToken } from './verify-token';

export interface OidcIssuer {
  readonly issuer: string;
  readonly audience: string;
}

/** The signatures that count: asymmetric ones, so that no key of ours could be taken for a secret. */
const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA'];

const patience = 5_000;
const metadata = z.object({ issuer: z.string(), jwks_uri: z.url({ protocol: /^https?$/ }) });

/** Tokens of an OpenID Connect issuer: its keys are found by discovery, kept, and fetched anew for an unknown key. */
export class OidcTokens extends TokenVerifier {
  private readonly known = new KnownTokens();
  private keys: Promise<JWTVerifyGetKey> | undefined;

  constructor(
    private readonly oidc: OidcIssuer,
    private readonly clock: Clock,
  ) {
    super();
  }

  async verify(token: string): Promise<Principal> {
    const at = this.clock.now();
    const known = this.known.principalOf(token, at);
    if (known) return known;
    const terms = { ...this.oidc, algorithms, at };
    return this.known.keep(token, await verifyToken(token, this.currentKeys(), terms), at);
  }

  private currentKeys(): Promise<JWTVerifyGetKey> {
    this.keys ??= this.discover().catch((error: unknown) => {
      this.keys = undefined;
      throw error;
    });
    return this.keys;
  }

  private async discover(): Promise<JWTVerifyGetKey> {
    const { issuer } = this.oidc;
    const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const answer = await fetch(address, { signal: AbortSignal.timeout(patience), redirect: 'error' });
    if (!answer.ok) throw new Error(`the issuer's configuration answered ${answer.status}`);
    const found = metadata.parse(await answer.json());
    if (found.issuer !== issuer) throw new Error(`the issuer calls itself ${found.issuer}`);
    return createRemoteJWKSet(new URL(found.jwks_uri), { timeoutDuration: patience, cacheMaxAge: 600_000 });
  }
}
