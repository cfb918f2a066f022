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

/** Who holds a token, and between which moments (in milliseconds) it counts. */
export interface VerifiedToken {
  readonly principal: Principal;
  readonly countsFrom: number;
  readonly countsUntil: number;
}

/** Who holds the token. Throws `Unauthenticated` where it does not count, `NotReady` where its keys can't be had. */
export async function verifyToken(
  token: string,
  keys: JWTVerifyGetKey | Promise<JWTVerifyGetKey>,
  { at, ...terms }: TokenTerms,
): Promise<VerifiedToken> {
  try {
    const { payload } = await jwtVerify(token, await keys, {
      ...terms,
      clockTolerance,
      requiredClaims: ['exp', 'sub'],
      currentDate: new Date(at),
    });
    return {
      principal: principalOf(payload),
      countsFrom: ((payload.nbf ?? 0) - clockTolerance) * 1000,
      countsUntil: ((payload.exp ?? 0) + clockTolerance) * 1000,
    };
  } catch (error) {
    throw problemOfVerification(error);
  }
}
