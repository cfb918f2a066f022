import { createHash } from 'node:crypto';
import type { Tx } from '../../database/tx';
import type { Texts } from '../../kernel/texts';
import type { Instant, LocalDate } from '../../kernel/time';
import { stretchBelow, wholeTree, type Stretch } from './domain';

/** An office as the service is delivered with it; it comes after its parent. */
export interface SeedOffice {
  readonly code: string;
  readonly parentCode: string | null;
  readonly level: string;
  readonly type: string;
  readonly zone: string;
  readonly names: Texts;
}

/** The law came into force in the first days of 1996: every seeded office stands since then. */
const standsSince: LocalDate = '1996-01-01';

/** The same id for the same name on every machine, in the form of a UUID of version 8. */
export function seededId(name: string): string {
  const hash = createHash('sha256').update(name).digest('hex');
  const variant = '89ab'.charAt(parseInt(hash.charAt(16), 16) % 4);
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`];
  return [...parts, `${variant}${hash.slice(17, 20)}`, hash.slice(20, 32)].join('-');
}

/** The id of a seeded office. */
export const seededOfficeId = (code: string): string => seededId(`office:${code}`);

/** Writes the offices that are not there yet, in two statements; any number of instances may do it at once. */
export async function seedOffices(tx: Tx, offices: readonly SeedOffice[], at: Instant): Promise<void> {
  const rows = JSON.stringify(placed(offices));
  await tx.query(
    `INSERT INTO office (id, code, level, type, parent_id, zone, lft, rgt, valid_from, recorded_at)
     SELECT o.id, o.code, o.level, o.type, o.parent_id, o.zone, o.lft, o.rgt, $2::date, $3::timestamptz
     FROM jsonb_to_recordset($1::jsonb) AS o(id uuid, code text, level text, type text, parent_id uuid, zone text,
                                             lft int, rgt int)
     ON CONFLICT DO NOTHING`,
    [rows, standsSince, at],
  );
  await tx.query(
    `INSERT INTO office_name (office_id, valid_from, kk, ru, en, recorded_at)
     SELECT o.id, $2::date, o.names->>'kk', o.names->>'ru', o.names->>'en', $3::timestamptz
     FROM jsonb_to_recordset($1::jsonb) AS o(id uuid, names jsonb) WHERE EXISTS (SELECT FROM office WHERE id = o.id)
     ON CONFLICT DO NOTHING`,
    [rows, standsSince, at],
  );
}

function placed(offices: readonly SeedOffice[]): object[] {
  const places = new Map<string, { readonly place: Stretch; readonly taken: Stretch[] }>();
  return offices.map((office) => {
    const parent = office.parentCode === null ? undefined : places.get(office.parentCode);
    const place = parent ? stretchBelow(parent.place, parent.taken) : wholeTree;
    if (!place || (office.parentCode !== null && !parent)) throw new Error(`no place for ${office.code}`);
    parent?.taken.push(place);
    places.set(office.code, { place, taken: [] });
    const parentId = office.parentCode === null ? null : seededOfficeId(office.parentCode);
    return { ...office, ...place, id: seededOfficeId(office.code), parent_id: parentId };
  });
}
