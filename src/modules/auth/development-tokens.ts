import { Injectable } from '@nestjs/common';
import {
  calculateJwkThumbprint,
  createLocalJWKSet,
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
  type JWTVerifyGetKey,
  SignJWT,
} from 'jose';
import { UnitOfWork } from '../../database/unit-of-work';
import { Clock } from '../../platform/clock';
import type { Principal } from '../../platform/http';
import { IssuerKeyRepository } from './issuer-key.repository';
import { KnownTokens } from './known-tokens';
import { TokenVerifier } from './token-verifier';
import { verifyToken } from './verify-token';

export const developmentIssuer = 'urn:qadagalau:development';
const audience = 'qadagalau';
const algorithm = 'ES256';
/** How long a development token lasts, in seconds. */
export const developmentTokenSeconds = 3600;

interface Keys {
  readonly id: string;
  readonly sign: CryptoKey;
  readonly verify: JWTVerifyGetKey;
}

/** The issuer for trying the service out: its key lives in the database, so instances accept each other's tokens. */
@Injectable()
export class DevelopmentTokens extends TokenVerifier {
  private readonly known = new KnownTokens();
  private keys: Promise<Keys> | undefined;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: IssuerKeyRepository,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** A token for a subject whose existence the caller has checked. */
  async issue(subject: string): Promise<string> {
    const { id, sign } = await this.currentKeys();
    const now = Math.floor(Date.parse(this.clock.now()) / 1000);
    return new SignJWT()
      .setProtectedHeader({ alg: algorithm, kid: id, typ: 'JWT' })
      .setIssuer(developmentIssuer)
      .setAudience(audience)
      .setSubject(subject)
      .setIssuedAt(now)
      .setExpirationTime(now + developmentTokenSeconds)
      .sign(sign);
  }

  async verify(token: string): Promise<Principal> {
    const at = this.clock.now();
    const known = this.known.principalOf(token, at);
    if (known) return known;
    const { verify } = await this.currentKeys();
    const terms = { issuer: developmentIssuer, audience, algorithms: [algorithm], at };
    return this.known.keep(token, await verifyToken(token, verify, terms), at);
  }

  private currentKeys(): Promise<Keys> {
    this.keys ??= this.load().catch((error: unknown) => {
      this.keys = undefined;
      throw error;
    });
    return this.keys;
  }

  private async load(): Promise<Keys> {
    const kept = await this.unitOfWork.asWorker((tx) => this.store.find(tx, developmentIssuer));
    return keysOf(kept ?? (await this.keepNew()));
  }

  private async keepNew(): Promise<JWK> {
    const pair = await generateKeyPair(algorithm, { extractable: true });
    const candidate = await exportJWK(pair.privateKey);
    return this.unitOfWork.asWorker((tx) =>
      this.store.keep(tx, developmentIssuer, candidate, this.clock.now()),
    );
  }
}

async function keysOf(pair: JWK): Promise<Keys> {
  const open = { kty: pair.kty, crv: pair.crv, x: pair.x, y: pair.y } as JWK;
  const id = await calculateJwkThumbprint(open);
  const sign = (await importJWK(pair, algorithm)) as CryptoKey;
  return { id, sign, verify: createLocalJWKSet({ keys: [{ ...open, kid: id, alg: algorithm }] }) };
}
