import type { Principal } from '../../platform/http';

/** Checks a bearer token against the issuer in force. */
export abstract class TokenVerifier {
  /** Who holds the token; throws `Unauthenticated` where it does not count, `NotReady` where its keys can't be had. */
  abstract verify(token: string): Promise<Principal>;
}
