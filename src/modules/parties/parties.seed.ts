import type { Tx } from '../../database/tx';
import type { Texts } from '../../kernel/texts';
import type { Instant } from '../../kernel/time';
import { seededId } from '../offices';
import { searchName } from './party.repository';

/** A body to address with its system; it comes after its superior. */
export interface SeedBody {
  readonly bin: string;
  readonly type: string;
  readonly zone: string;
  readonly superiorBin: string | null;
  readonly names: Texts;
}

const scopes = ['acts:read', 'acts:answer', 'events:read'];
const bodyId = (bin: string): string => seededId(`body:${bin}`);

/** Writes the bodies and their clients that are not there yet; the subject of a body's client is its BIN. */
export async function seedBodies(tx: Tx, bodies: readonly SeedBody[], at: Instant): Promise<void> {
  const rows = bodies.map(({ bin, type, zone, superiorBin, names }) => ({
    id: bodyId(bin),
    client_id: seededId(`client:${bin}`),
    superior_id: superiorBin === null ? null : bodyId(superiorBin),
    search_name: searchName(names, bin),
    ...{ bin, type, zone, ...names },
  }));
  await tx.query(
    `INSERT INTO party (id, type, name_kk, name_ru, name_en, search_name, identifier, superior_id, zone, recorded_at)
     SELECT b.id, b.type, b.kk, b.ru, b.en, b.search_name, b.bin, b.superior_id, b.zone, $2::timestamptz
     FROM jsonb_to_recordset($1::jsonb) AS b(id uuid, type text, kk text, ru text, en text, search_name text, bin text,
                                             superior_id uuid, zone text)
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(rows), at],
  );
  await tx.query(
    `INSERT INTO client (id, subject, body_id, scopes, clearance)
     SELECT b.client_id, b.bin, b.id, $2, 'restricted'
     FROM jsonb_to_recordset($1::jsonb) AS b(client_id uuid, bin text, id uuid) WHERE EXISTS (SELECT FROM party p WHERE p.id = b.id)
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(rows), scopes],
  );
}
