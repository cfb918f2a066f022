import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/tx';

/** Deeds by which one takes part in an act; recording what its addressee did is none. */
const deeds = ['drafted', 'revised', 'submitted', 'returned', 'issued', 'term-set', 'followed-up'] as const;

/** Who took part in an act, by its history. */
@Injectable()
export class ActParticipantsRepository {
  /**
   * Whoever drafted, revised, submitted, returned or signed it, set its term, decided an escalation of it, wrote it or
   * answers for it; and of an act made upon an escalation, whoever decided that.
   */
  async of(tx: Tx, actId: string): Promise<readonly string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `SELECT e.actor_person_id AS id FROM act_event e
       WHERE e.act_id = $1 AND e.type = ANY ($2) AND e.actor_person_id IS NOT NULL
       UNION SELECT author_id FROM act WHERE id = $1
       UNION SELECT responsible_id FROM act WHERE id = $1 AND responsible_id IS NOT NULL`,
      [actId, deeds],
    );
    return rows.map(({ id }) => id);
  }
}
