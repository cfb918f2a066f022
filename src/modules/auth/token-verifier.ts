import type { Principal } from '../../platform/http';

/** Checks a bearer token against the issuer in force. */
export abstract class TokenVerifier {
  /** Who holds the token; throws `Unauthenticated` where it does not count, `NotReady` where its keys can't be had. */
  abstract verify(token: string): Promise<Principal>;
}

/** The signatures that count: asymmetric ones, so that no key of ours could be taken for a secret. */
export const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA'];

/** How far the clocks of issuer and service may differ, in seconds. */
export const clockTolerance = 5;
