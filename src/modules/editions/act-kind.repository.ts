import type { Tx } from '../../database/tx';
import type { Editions } from '../../statute';

/**
 * Writes the kinds of every edition held into `act_kind`, to which acts refer; those that are there stay. Any number of
 * instances may do it at once.
 */
export async function fillActKinds(tx: Tx, { held }: Editions): Promise<void> {
  const kinds = held.flatMap(({ edition }) => edition.kindCodes.map((code) => [edition.id, code] as const));
  await tx.query(
    `INSERT INTO act_kind (edition, code) SELECT * FROM unnest($1::text[], $2::text[]) ON CONFLICT DO NOTHING`,
    [kinds.map(([edition]) => edition), kinds.map(([, code]) => code)],
  );
}
