import { jwtVerify, type JWTVerifyGetKey } from 'jose';
import type { Instant } from '../../kernel/time';
import type { Principal } from '../../platform/http';
import { principalOf, problemOfVerification } from './principal-of';

/** How far the clocks of issuer and service may differ, in seconds. */
const clockTolerance = 5;

/** What a token must fit to count. */
export interface TokenTerms {
  readonly issuer: string;
  readonly audience: string;
  readonly algorithms: string[];
  readonly at: Instant;
}

/** Who holds the token. Throws `Unauthenticated` where it does not count, `NotReady` where its keys can't be had. */
export async function verifyToken(
  token: string,
  keys: JWTVerifyGetKey | Promise<JWTVerifyGetKey>,
  { at, ...terms }: TokenTerms,
): Promise<Principal> {
  try {
    const { payload } = await jwtVerify(token, await keys, {
      ...terms,
      clockTolerance,
      requiredClaims: ['exp', 'sub'],
      currentDate: new Date(at),
    });
    return principalOf(payload);
  } catch (error) {
    throw problemOfVerification(error);
  }
}
