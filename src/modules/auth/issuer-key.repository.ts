import { Injectable } from '@nestjs/common';
import type { JWK } from 'jose';
import type { Tx } from '../../database/tx';
import type { Instant } from '../../kernel/time';

/** The key pair of the development issuer, one for all instances on a database. */
@Injectable()
export class IssuerKeyRepository {
  /** Keeps `candidate` unless there is a key already, and gives the one that is kept. */
  async keep(tx: Tx, id: string, candidate: JWK, at: Instant): Promise<JWK> {
    await tx.query(
      `INSERT INTO issuer_key (id, private_jwk, created_at) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING`,
      [id, JSON.stringify(candidate), at],
    );
    const kept = await this.find(tx, id);
    if (!kept) throw new Error('a key that was just kept is gone');
    return kept;
  }

  async find(tx: Tx, id: string): Promise<JWK | null> {
    const rows = await tx.query<{ private_jwk: JWK }[]>(`SELECT private_jwk FROM issuer_key WHERE id = $1`, [
      id,
    ]);
    return rows[0]?.private_jwk ?? null;
  }
}
